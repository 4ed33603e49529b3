import { describe, expect, it } from 'vitest';
import { asTyped, calledAs, typed } from '../../src/cli/called-as.ts';
import { run } from '../../src/cli/run.ts';
import { nb as diffNb } from '../../src/messages/diff/nb.ts';
import { nb } from '../../src/messages/nb.ts';
import { nb as walkNb } from '../../src/messages/walk/nb.ts';
import { folderWith, packageRoot, smallGuide, version } from './harness.ts';

const npx = 'npx veileder';
const named = (script: string, env: Record<string, string> = {}, cwd = '/hjem/kari/kommune/guides'): string =>
  calledAs(script, env, () => cwd);

describe('the name the program is called by', () => {
  it('is that of npx where npm put the program into a project', () => {
    expect(named('/hjem/kari/kommune/node_modules/.bin/veileder')).toBe(npx);
    expect(named('/hjem/kari/.npm/_npx/a90a6b7f/node_modules/.bin/veileder', {}, '/et/annet/sted')).toBe(npx);
    const windows = 'C:\\Brukere\\Kåre Ås\\kommune\\node_modules\\veileder\\bin\\veileder.js';
    expect(named(windows, {}, 'C:\\Brukere\\Kåre Ås\\kommune')).toBe(npx);
    expect(named(windows, {}, 'C:\\Brukere\\Kåre Ås\\kommune\\guides')).toBe(npx);
    expect(named(windows, { npm_lifecycle_event: 'npx', npm_lifecycle_script: '"veileder" "lint"' }, 'D:\\annet')).toBe(
      npx,
    );
  });

  it('is its own where it is on the path, is one file, or is run from its sources', () => {
    expect(named('/usr/local/bin/veileder')).toBe('veileder');
    expect(named('/usr/lib/node_modules/veileder/bin/veileder.js')).toBe('veileder');
    expect(named('C:\\Users\\kare\\AppData\\Roaming\\npm\\node_modules\\veileder\\bin\\veileder.js')).toBe('veileder');
    expect(named('/hjem/kari/veileder/bin/veileder.js', {}, '/hjem/kari/veileder')).toBe('veileder');
    // A folder whose name only begins like the project's is another.
    expect(named('/a/b/node_modules/veileder/bin/veileder.js', {}, '/a/bc')).toBe('veileder');
    expect(named('', {})).toBe('veileder');
  });

  it('is its own where npx runs something else that calls it, such as the tests', () => {
    const env = { npm_lifecycle_event: 'npx', npm_lifecycle_script: 'vitest run', npm_command: 'exec' };
    expect(named('/hjem/kari/veileder/bin/veileder.js', env)).toBe('veileder');
  });
});

describe('words with commands in them', () => {
  it('name commands as they must be typed, and leave everything else', () => {
    const io = { calledAs: npx };
    expect(asTyped(nb, io).summary.explainHint).toContain('«npx veileder explain REGEL»');
    expect(asTyped(walkNb, io).walk.unreadableGuide('a b.md')).toContain('«npx veileder lint "a b.md"»');
    expect(asTyped(diffNb, io).usage.two).toContain('«npx veileder diff GAMMEL NY»');
    expect(asTyped(nb, io).usage.noGuides({ paths: ['a'] })).toContain('linjen «veileder: 1»');
    expect(asTyped(nb, io).usage.tooManyArguments({ command: 'veileder' })).toContain('«veileder»');
    expect(asTyped(nb, {})).toBe(nb);
    expect(typed('veileder lint', io)).toBe('npx veileder lint');
    expect(typed('veileder', {})).toBe('veileder');
  });

  const called = async (args: readonly string[]): Promise<string> => {
    let said = '';
    const out = { write: (text: string) => (said += text) };
    const cwd = folderWith({ 'a.yaml': smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle')) });
    const io = { env: { LANG: 'nb_NO.UTF-8' }, cwd, packageRoot, calledAs: npx, now: () => new Date(2026, 4, 1) };
    await run(args, { ...io, stdout: out, stderr: out, stdin: async () => Buffer.alloc(0) }, version);
    return said;
  };

  it.each([
    { args: ['lint', '--help'], says: 'npx veileder lint guides/oppdal.md' },
    { args: ['lint', '--help'], says: 'Bruk: npx veileder lint|validate' },
    { args: ['lint', '--feil'], says: '«npx veileder lint --help»' },
    { args: ['feil'], says: '«npx veileder --help»' },
    { args: ['lint', 'a.yaml'], says: '«npx veileder explain REGEL»' },
    { args: ['test'], says: '«npx veileder test --suggest VEILEDER -o NAVN.scenarier.yaml»' },
    { args: ['init', 'ny'], says: '«npx veileder lint ny/veileder.md»' },
  ])('are so in $args', async ({ args, says }) => {
    expect(await called(args)).toContain(says);
  });

  it('are not in what programs read', async () => {
    expect(await called(['lint', 'a.yaml', '--format', 'json'])).not.toContain('npx');
    expect(await called(['lint', 'a.yaml', '--format', 'sarif'])).not.toContain('npx');
  });
});
