import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, packageRoot, smallGuide } from '../cli/harness.ts';
import { type ActionRan, jobFor, runAction } from './runner/github.ts';
import { type PullRequest, pullRequest } from './runner/pull-request.ts';
import { copyOfSources, packed } from './tools.ts';

const good = smallGuide();
const withError = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));
const withPractice = smallGuide((t) =>
  t.replace(
    '        outcomes:\n          - { when: Det er',
    '        deadlines:\n          - { text: innen 1 uke, within: P1W, from: bekymringen oppstod }\n        outcomes:\n          - { when: Det er',
  ),
);

/** Runs the action of this repository on a pull request; artefacts are copied to `kept`. */
function act(
  pull: PullRequest,
  given: Readonly<Record<string, string>> = {},
  more: { fork?: boolean; actionPath?: string; push?: boolean } = {},
): ActionRan & { kept: string; artifacts: string[] } {
  const kept = folderWith();
  const artifacts: string[] = [];
  const job = jobFor(more.push ? { name: 'push' } : { name: 'pull_request', baseSha: pull.baseSha }, pull, {
    uses: {
      'actions/upload-artifact@v5': ({ name = '', path = '' }) => {
        if (!existsSync(path)) throw new Error(`no ${path} to keep`);
        artifacts.push(name);
        cpSync(path, join(kept, name), { recursive: true });
        return {};
      },
    },
  });
  return { ...runAction(more.actionPath ?? packageRoot, given, job), kept, artifacts };
}

const sarifOf = (ran: ActionRan): { runs: { results: { ruleId: string; level: string }[] }[] } =>
  JSON.parse(readFileSync(ran.outputs.sarif ?? '', 'utf8')) as ReturnType<typeof sarifOf>;

describe('the action on a pull request', () => {
  it('passes a good change, with the handbook kept', () => {
    const change = smallGuide((t) => t.replace('det du har sett og hørt', 'alt du har sett og hørt'));
    const ran = act(pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': change }));
    expect(ran.ran.map((r) => [r.name, r.code])).toEqual([
      ['program', 0],
      ['lint', 0],
      ['diff', 0],
      ['handbook', 0],
      ['actions/upload-artifact@v5', undefined],
      ['step 7', 0],
    ]);
    expect(ran.failed).toBe(false);
    expect(ran.annotations).toEqual([]);
    expect(ran.commands).toEqual([]);
    expect(ran.outputs).toMatchObject({ errors: '0', warnings: '0', practice: '0' });
    expect(sarifOf(ran).runs[0]?.results).toEqual([]);
    expect(ran.outputs.diff).toMatch(/^<!-- veileder -->\n### veileder\n/);
    expect(ran.outputs.diff).toContain('«det» → «alt»');
    expect(ran.outputs.diff).toMatch(/fra [0-9a-f]{10}:guides/);
    expect(ran.outputs.diff).toBe(readFileSync(ran.outputs['diff-file'] ?? '', 'utf8').trimEnd());
    expect(ran.summary).toContain('### veileder');
    expect(ran.artifacts).toEqual(['handbok']);
    expect(readdirSync(join(ran.kept, 'handbok')).sort()).toEqual(['liten.html', 'liten.pdf']);
    expect(readFileSync(join(ran.kept, 'handbok/liten.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('annotates an error at its line, tells all the rest, and fails', () => {
    const ran = act(pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withError }));
    expect(ran.failed).toBe(true);
    expect(ran.ran.map((r) => [r.name, r.code])).toEqual([
      ['program', 0],
      ['lint', 0],
      ['diff', 0],
      ['handbook', 0],
      ['actions/upload-artifact@v5', undefined],
      ['step 7', 1],
    ]);
    const line = withError.split('\n').findIndex((l) => l.includes('samtalle')) + 1;
    const error = ran.annotations.find((a) => a.properties.title === 'unknown-step');
    expect(error).toMatchObject({ kind: 'error', properties: { file: 'guides/liten.yaml', line: String(line) } });
    expect(error?.message).toContain('«samtalle»');
    expect(Number(ran.outputs.errors)).toBeGreaterThan(0);
    expect(sarifOf(ran).runs[0]?.results).toContainEqual(
      expect.objectContaining({ ruleId: 'unknown-step', level: 'error' }),
    );
    expect(ran.summary).toContain('samtalle');
  });

  it('tells of a change of practice, and fails only when asked to', () => {
    const files = [{ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withPractice }] as const;
    const told = act(pullRequest(...files), { lang: 'nb' });
    expect(told.failed).toBe(false);
    expect(Number(told.outputs.practice)).toBeGreaterThan(0);
    expect(told.outputs.diff).toContain('🟥');
    expect(told.outputs.diff).toContain('innen 1 uke');
    const stopped = act(pullRequest(...files), { 'diff-fail-on': 'practice', artifact: '', formats: '' });
    expect(stopped.failed).toBe(true);
    expect(stopped.outputs.handbook).toBe('');
    expect(stopped.artifacts).toEqual([]);
  });

  it('compares with where the pull request goes, whatever has happened there since', () => {
    const meanwhile = { 'guides/annen.yaml': good.replace('id: liten', 'id: annen') };
    for (const deep of [false, true]) {
      const ran = act(
        pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withPractice }, { meanwhile, deep }),
        { formats: '' },
      );
      expect(ran.failed).toBe(false);
      expect(ran.outputs.diff).toContain('guides/liten.yaml');
      expect(ran.outputs.diff).not.toContain('annen');
      const byName = act(
        pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withPractice }, { meanwhile, deep }),
        { base: 'main', formats: '' },
      );
      const nameless = (text = ''): string => text.replace(/[0-9a-f]{10}:/, '');
      expect(nameless(byName.outputs.diff)).toContain('innen 1 uke');
      expect(nameless(byName.outputs.diff).replace('origin/main:', '')).toBe(nameless(ran.outputs.diff));
    }
  });

  it('compares nothing on a push, and says which base it does not know', () => {
    const files = [{ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withPractice }] as const;
    const pushed = act(pullRequest(...files), { formats: '' }, { push: true });
    expect([pushed.failed, pushed.outputs.diff, pushed.outputs.practice]).toEqual([false, '', '']);
    for (const base of ['finnes-ikke', '--upload-pack=touch uønsket']) {
      const pull = pullRequest(...files);
      const ran = act(pull, { base, formats: '' });
      expect(ran.failed).toBe(true);
      expect(ran.annotations.map((a) => a.message).join('\n')).toContain(base);
      expect(existsSync(join(pull.workspace, 'uønsket'))).toBe(false);
    }
  });

  it('says what is wrong with the call as an annotation', () => {
    const none = act(pullRequest({ 'README.md': 'x' }, { 'README.md': 'y' }));
    expect(none.failed).toBe(true);
    expect(none.annotations).toEqual([
      expect.objectContaining({ kind: 'error', message: expect.stringContaining('Fant ingen veileder') as string }),
    ]);
    const option = act(pullRequest({ 'guides/liten.yaml': good }, {}), { 'fail-on': 'alltid' });
    expect(option.annotations.map((a) => a.message).join()).toContain('«alltid»');
    expect(option.failed).toBe(true);
  });

  it('takes paths line by line, formats, a site, a folder and a configuration', () => {
    const pull = pullRequest(
      {
        'en mappe/liten.yaml': good,
        'annen.yaml': withError.replace('id: liten', 'id: annen'),
        'streng.yaml': 'failOn: info\nrules: { unknown-step: info }\n',
      },
      {},
    );
    const ran = act(pull, { paths: 'en mappe\r\n\n', formats: 'md,svg', site: 'true', out: 'ut', artifact: 'bok' });
    expect(ran.failed).toBe(false);
    expect(ran.outputs.handbook).toBe(join(pull.workspace, 'ut/handbook'));
    expect(readdirSync(join(ran.kept, 'bok')).sort()).toEqual(['liten.md', 'liten.svg', 'site']);
    const two = act(pull, { paths: 'en mappe\nannen.yaml', config: 'streng.yaml', formats: '', 'fail-on': 'error' });
    expect(two.failed).toBe(false);
    expect(two.annotations.map((a) => [a.kind, a.properties.title])).toContainEqual(['notice', 'unknown-step']);
  });
});

describe('the action with what a stranger has written', () => {
  const nasty = [
    '"; touch "$GITHUB_WORKSPACE/tatt"; echo "',
    '$(touch "$GITHUB_WORKSPACE/tatt")',
    '`touch tatt`',
    "'; touch tatt; '",
    '--config=/etc/passwd',
  ];

  for (const text of nasty) {
    it(`runs nothing of ${JSON.stringify(text)}`, () => {
      const pull = pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withPractice });
      for (const input of ['paths', 'lang', 'fail-on', 'config', 'base', 'diff-fail-on', 'formats']) {
        const ran = act(pull, { formats: '', [input]: text });
        expect([input, ran.failed]).toEqual([input, true]);
        expect(existsSync(join(pull.workspace, 'tatt'))).toBe(false);
      }
    });
  }

  it('takes no line of a guide for a command to the runner', () => {
    const hostile = (t: string): string =>
      t
        .replace('title: En liten veileder', 'title: "En liten veileder\\n::error file=x::fra tittelen"')
        .replace(
          'Skriv ned det du har sett og hørt.',
          '"Skriv ned.\\n\\n::add-mask::hemmelig\\n::stop-commands::slutt\\nEOF\\n"',
        )
        .replace('go: step:samtale', 'go: "step:x\\n::warning::fra lenken"');
    const pull = pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': hostile(good) });
    const ran = act(pull);
    expect(ran.commands).toEqual([]);
    for (const a of ran.annotations) expect(a.properties.file).toBe('guides/liten.yaml');
    for (const id of ['lint', 'diff', 'handbook', 'program']) {
      const outputs = ran.ran.find((r) => r.name === id)?.outputs ?? {};
      expect(Object.keys(outputs).every((name) => /^[a-z]+$/.test(name))).toBe(true);
    }
    expect(ran.outputs.diff).toContain('::add-mask::');
  });

  it('takes no name of a file for a command to the runner', () => {
    const names = ['::error::fra navnet.yaml', '::add-mask::navn.yaml', '::stop-commands::slutt.yaml'];
    const all = (text: string): Record<string, string> =>
      Object.fromEntries(names.map((name, i) => [name, text.replace('id: liten', `id: g${i}`)]));
    const ran = act(pullRequest(all(good), all(withError)));
    expect(ran.ran.find((r) => r.name === 'lint')?.said).toContain('\n::error::fra navnet.yaml:');
    expect(ran.commands).toEqual([]);
    expect(ran.annotations.map((a) => a.properties.file).sort()).toEqual([...names].sort());
  });

  it('cuts a comment that is longer than GitHub takes, at a line', () => {
    const steps = (word: string): string =>
      good.replace(
        'levels:\n',
        `contacts:\n${Array.from({ length: 1500 }, (_, i) => `  - { id: k${i}, title: ${word} kontakt nummer ${i}, kind: other }\n`).join('')}levels:\n`,
      );
    const ran = act(pullRequest({ 'guides/liten.yaml': steps('En') }, { 'guides/liten.yaml': steps('Min') }), {
      formats: '',
    });
    const comment = ran.outputs.diff ?? '';
    expect(comment.length).toBeGreaterThan(30_000);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment.trimEnd().split('\n').at(-1)).toContain('flere endringer enn det er plass til');
    expect(comment.split('<details>').length).toBe(comment.split('</details>').length);
    expect(ran.summary.length).toBeGreaterThan(comment.length);
  });
});

describe('where the action gets the program', () => {
  it('takes a version from npm, whatever the checked-out repository says of npm', () => {
    const file = packed(folderWith());
    const hostile = {
      '.npmrc': 'registry=http://127.0.0.1:9/\nprefix=uønsket\nscript-shell=/bin/false\n',
      'package.json': '{ "name": "x", "overrides": { "veileder": "0.0.0" }, "workspaces": ["*"] }',
      'node_modules/veileder/bin/veileder.js': 'process.exit(0)',
    };
    const pull = pullRequest({ 'guides/liten.yaml': good, ...hostile }, { 'guides/liten.yaml': withError });
    const ran = act(pull, { version: `file:${file}`, formats: 'pdf' });
    expect(ran.ran.map((r) => [r.name, r.code]).slice(0, 2)).toEqual([
      ['program', 0],
      ['lint', 0],
    ]);
    expect([ran.failed, ran.outputs.errors]).toEqual([true, '1']);
    expect(readdirSync(join(ran.kept, 'handbok'))).toEqual(['liten.pdf']);
  });

  it('builds its own commit, when nothing is built', () => {
    const actionPath = folderWith();
    copyOfSources(actionPath);
    const ran = act(pullRequest({ 'guides/liten.yaml': good }, {}), { formats: 'pdf' }, { actionPath });
    expect([ran.failed, ran.ran[0]?.said]).toEqual([false, expect.stringContaining('veileder 0.')]);
    expect(existsSync(join(actionPath, 'dist/main.cjs'))).toBe(true);
    expect(readdirSync(join(ran.kept, 'handbok'))).toEqual(['liten.pdf']);
  });
});
