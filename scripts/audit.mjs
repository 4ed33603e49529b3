// Known holes in what is installed, from the level "high" on. A registry that answers no audits fails nothing, but is
// told of: then nothing was checked. Usage: npm run audit
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What the answer of `npm audit --json` comes to.
 * @returns `clean`, `holes` with their lines, or `unanswered` with the reason.
 */
export function verdictOf(status, stdout) {
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return { kind: 'unanswered', lines: [`npm audit ended with ${status} and no answer`] };
  }
  // Only an answer about vulnerabilities is an audit; anything else is the registry's refusal.
  if (!answer.vulnerabilities || !answer.metadata?.vulnerabilities)
    return { kind: 'unanswered', lines: [answer.message ?? answer.error?.summary ?? 'the registry gave no reason'] };
  const grave = Object.values(answer.vulnerabilities).filter(({ severity }) => /^(?:high|critical)$/.test(severity));
  if (grave.length === 0 && status === 0) return { kind: 'clean', lines: [] };
  return { kind: 'holes', lines: grave.map(({ name, severity, range }) => `${name} ${range}: ${severity}`) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { status, stdout } = spawnSync('npm', ['audit', '--audit-level=high', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { kind, lines } = verdictOf(status, stdout);
  const says = {
    clean: 'npm audit: nothing known at the level high or above',
    holes: 'npm audit: known holes at the level high or above',
    unanswered: 'NOT CHECKED: this registry answers no audits. Run npm audit --audit-level=high against one that does.',
  };
  console.log([says[kind], ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exitCode = kind === 'holes' ? 1 : 0;
}
