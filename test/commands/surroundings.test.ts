import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallGuide } from '../cli/harness.ts';
import { inFolder, runProgram } from '../factory/program-runs.ts';

const wrong = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));
/** So many that they are checked in threads, with a cache. */
const files = Object.fromEntries(
  Array.from({ length: 26 }, (_, i) => [`guides/g${i}.yaml`, wrong.replace('id: liten', `id: g${i}`)]),
);
const lang = { LANG: 'nb_NO.UTF-8' };

const surroundings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a build server': { CI: 'true', GITHUB_ACTIONS: 'true', HOME: '/root' },
  'a terminal that can do nothing': { TERM: 'dumb', HOME: '/root' },
  'no home': {},
  'a home that is not there': { HOME: '/finnes/ikke', XDG_CACHE_HOME: '/finnes/ikke/cache' },
  'a home one may not write to': { HOME: '/sys', XDG_CACHE_HOME: '/sys', TMPDIR: '/sys' },
  'settings of Node: source maps and memory': { NODE_OPTIONS: '--enable-source-maps --max-old-space-size=512' },
  'settings of Node: warnings and traces': {
    NODE_OPTIONS: '--trace-warnings --trace-deprecation --stack-trace-limit=50',
  },
  'settings of Node: a module in front of all': { NODE_OPTIONS: '--require=./foran.cjs' },
  'a cache of compiled code that cannot be kept': { NODE_COMPILE_CACHE: '/sys/cache' },
  'colours asked for, but not by a terminal': { NO_COLOR: '1', COLORTERM: 'truecolor', TERM: 'xterm-256color' },
};

describe('veileder lint says the same', () => {
  const lint = async (cwd: string, env: Readonly<Record<string, string>>) =>
    runProgram(['lint', 'guides'], { cwd, env: { ...lang, ...env } });
  const usual = inFolder(files, (cwd) => lint(cwd, { HOME: cwd, TERM: 'xterm' }));

  it('with something to say', async () => {
    const { code, err, out } = await usual;
    expect([code, err, out.match(/samtalle/g)?.length]).toEqual([1, '', 2 * 26]);
  });

  for (const [name, env] of Object.entries(surroundings))
    it.concurrent(name, async () => {
      await inFolder({ ...files, 'foran.cjs': 'globalThis.foran = true;\n' }, async (cwd) => {
        expect(await lint(cwd, env)).toEqual(await usual);
      });
    });

  it.concurrent('a folder one may not write to: there is no cache', async () => {
    await inFolder(files, async (cwd) => {
      writeFileSync(join(cwd, '.veileder-cache'), 'en fil der mappen skulle vært');
      expect(await lint(cwd, {})).toEqual(await usual);
    });
    await inFolder(files, async (cwd) => {
      // The administrator may write to any folder, but nobody may below this one.
      symlinkSync('/sys/veileder-cache', join(cwd, '.veileder-cache'));
      chmodSync(cwd, 0o555);
      expect(await lint(cwd, {})).toEqual(await usual);
    });
  });
});
