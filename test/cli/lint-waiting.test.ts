import { describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from './harness.ts';

/** A value of the wrong kind: rules about the whole cannot look, and so nobody hears that the version is missing. */
const broken = smallGuide((t) => t.replace('kind: evaluate', 'kind: [evaluate]').replace('version: 1.0.0\n', ''));
const unknownStep = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));
const says = {
  nb: 'Flere kontroller kjøres når feilen i a.yaml:18:15 er rettet.',
  nn: 'Fleire kontrollar blir køyrde når feilen i a.yaml:18:15 er retta.',
  en: 'More checks are made when the fault in a.yaml:18:15 is mended.',
} as const;

describe('a guide with a fault that hides others', () => {
  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`says that more checks come (${lang})`, async () => {
      const cwd = folderWith({ 'a.yaml': broken });
      const lint = (format: string) => veileder(['lint', 'a.yaml', '--lang', lang, '--format', format], { cwd });
      expect((await lint('pretty')).out.split('\n')).toContain(says[lang]);
      expect((await lint('markdown')).out).toContain(says[lang]);
      expect((await lint('html')).out).toContain(`<p>${says[lang]}</p>`);
      const concise = await lint('concise');
      expect(concise.err).toBe(`${says[lang]}\n`);
      expect(concise.out.split('\n')).toHaveLength(2);
      // The contract has no field for it.
      expect(Object.keys(JSON.parse((await lint('json')).out))).toEqual(['version', 'summary', 'diagnostics']);
    });
  }

  it('is as good as its word: the fault mended, the others are found', async () => {
    const cwd = folderWith({ 'a.yaml': broken, 'b.yaml': broken.replace('[evaluate]', 'evaluate') });
    const rules = async (path: string): Promise<string[]> => {
      const { out } = await veileder(['lint', path, '--format', 'json'], { cwd });
      return JSON.parse(out).diagnostics.map((d: { rule: string }) => d.rule);
    };
    expect(await rules('a.yaml')).toEqual(['schema']);
    expect(await rules('b.yaml')).toEqual(['missing-version']);
    expect((await veileder(['lint', 'b.yaml'], { cwd })).out).not.toContain('Flere kontroller');
  });

  it('counts the faults of all guides, those of an included file once, and names the first', async () => {
    const cwd = folderWith({ 'a.yaml': broken, 'b.yaml': broken.replace('id: liten', 'id: annen') });
    const { out } = await veileder(['lint', 'a.yaml', 'b.yaml'], { cwd });
    expect(out).toContain('Flere kontroller kjøres når 2 feil i oppsettet er rettet. Den første står i a.yaml:18:15.');
  });

  it('says nothing where all rules have looked', async () => {
    const cwd = folderWith({ 'a.yaml': unknownStep });
    const { out } = await veileder(['lint', 'a.yaml'], { cwd });
    expect(out).toContain('unknown-step');
    expect(out).not.toContain('Flere kontroller');
    expect((await veileder(['lint', 'a.yaml', '--format', 'concise'], { cwd })).err).toBe('');
  });

  it('says so too when a list of known findings holds the fault back', async () => {
    const cwd = folderWith({ 'a.yaml': broken });
    const lint = (...more: string[]) => veileder(['lint', 'a.yaml', '--baseline', 'kjent.json', ...more], { cwd });
    await lint('--update-baseline');
    const { code, out } = await lint();
    expect([code, out]).toEqual([0, expect.stringContaining(says.nb)]);
  });

  it('says so from the cache, and from other threads', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 26 }, (_, i) => [`g${i}.yaml`, smallGuide((t) => t.replace('id: liten', `id: g${i}`))]),
    );
    const cwd = folderWith({ ...many, 'a.yaml': broken });
    const first = await veileder(['lint', '.'], { cwd });
    expect(first.out).toContain(says.nb);
    expect(await veileder(['lint', '.'], { cwd })).toEqual(first);
  });
});
