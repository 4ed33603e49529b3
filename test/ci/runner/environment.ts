import { delimiter } from 'node:path';

/** What a step may need of this machine: where programs are, and how the outside is reached; nothing else gets in. */
export function bareEnvironment(): Record<string, string> {
  const kept =
    /^(?:HOME|USER|TMPDIR|(?:https?|no)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|GOPROXY|GOFLAGS|PIP_\w+)$/i;
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (kept.test(name) && value ? [[name, value]] : [])),
  );
  // Node's own programs first and npm's folders away: what a package of this repository has must not help.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !/node_modules|node-gyp-bin/.test(folder));
  return { ...env, PATH: path.join(delimiter), LANG: 'C.UTF-8', CI: 'true' };
}
