// Fetches packages from the registry with npm itself, once, into a folder of the build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function run(command, args, options) {
  // npm is a script of the shell on Windows.
  const result = spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32', ...options });
  return { ok: result.status === 0, out: result.stdout ?? '', err: result.stderr ?? String(result.error) };
}

/**
 * The folder with the files of a package (`name@version`) under `into`; undefined where the registry has no such version.
 * Throws where it has another content than `integrity` tells of.
 */
export function fetchPackage(spec, into, integrity) {
  const name = spec.replace(/^@/, '').replaceAll('/', '-');
  const folder = join(into, name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const packed = run('npm', ['pack', '--json', '--loglevel=error', spec], { cwd: draft });
    if (!packed.ok) {
      if (/\bE404\b|\bETARGET\b/.test(packed.err + packed.out)) return undefined;
      throw new Error(`npm pack ${spec}: ${packed.err}`);
    }
    const [told] = JSON.parse(packed.out);
    if (integrity && told.integrity !== integrity)
      throw new Error(`${spec} is not what it was: ${told.integrity} and not ${integrity}`);
    const untarred = run('tar', ['-xzf', told.filename, '--strip-components=1'], { cwd: draft });
    if (!untarred.ok) throw new Error(`tar ${told.filename}: ${untarred.err}`);
    rmSync(join(draft, told.filename));
    renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
