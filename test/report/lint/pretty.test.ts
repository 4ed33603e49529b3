import { describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from '../../cli/harness.ts';

const doubled = smallGuide((t) => t.replace('det du har sett og hørt.', 'det du du har sett og hørt..'));

describe('the summary of lint', () => {
  it.each([
    ['nb', 'Programmet kan rette 2 av funnene selv: Skriv «veileder lint --fix».'],
    ['nn', 'Programmet kan rette 2 av funna sjølv: Skriv «veileder lint --fix».'],
    ['en', 'The program can mend 2 of the findings itself: type “veileder lint --fix”.'],
  ])('tells how many findings --fix mends (%s), and so it does', async (lang, words) => {
    const cwd = folderWith({ 'a.yaml': doubled });
    expect((await veileder(['lint', 'a.yaml', '--lang', lang], { cwd })).out.split('\n')).toContain(words);
    const mended = await veileder(['lint', 'a.yaml', '--lang', lang, '--fix'], { cwd });
    expect(mended.out).not.toContain('--fix');
  });

  it('says nothing of it where a person must mend all', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide((t) => t.replace('go: step:samtale', 'go: unspecified')) });
    const { out } = await veileder(['lint', 'a.yaml'], { cwd });
    expect(out).toContain('unspecified-target');
    expect(out).not.toContain('--fix');
  });

  it('fits a terminal of 60 columns, its hints too', async () => {
    const cwd = folderWith({ 'a.yaml': doubled });
    for (const lang of ['nb', 'nn', 'en']) {
      const { out } = await veileder(['lint', 'a.yaml', '--lang', lang, '--no-color'], { cwd, columns: 60 });
      expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
    }
  });
});
