import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { mendedTexts } from '../../src/lint/fixes.ts';
import { type RuleId, ruleIds } from '../../src/lint/generated/ids.ts';
import { rules } from '../../src/lint/generated/rules.ts';
import { lintGuide } from '../../src/lint/linter.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';

const language = new Set<string>(ruleIds.filter((id) => rules[id].meta.group === 'language'));
const on = Object.fromEntries([...language].map((id) => [id, 'warning'])) as Partial<Record<RuleId, 'warning'>>;

const pieces =
  `undring/ bekymring|foreldre /ungdom|for for|kan det kan|saken,,|nå..|Hva nå??|NB: Husk tolk|NB! Husk tolk
2 -4 uker|på en uke|innen 1 uke|innen to uker|nivå1|møte - del|IP- koordinator|saken- følg|plan(IP)|NB:Barn|kl.15
dette :|helse og omsorgstjenesten|barnet  og|**viktig**,,|[lenke](#a) /ungdom|\`kode\`  her|Gå til nivå 1|Dere skal møtes|.|,
evt|jfr rutinen|1-2 ganger|kl. 17-18|08.00 – 15.00|Oppl.§ 5|pga`
    .split(/[|\n]/)
    .map((piece) => piece.trim());

const words = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '. ', '\n', '\n\n', '\n\n- ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) =>
    parts
      // A whole phrase that stands twice is another fault, seen only once its parts are mended.
      .filter(([piece], i) => piece !== parts[i - 1]?.[0])
      .flat()
      .join('')
      .replace(/^[\s.,]+/, 'Å ')
      .trim(),
  );

const indented = (text: string): string => text.replace(/\n/g, '\n      ').replace(/[ ]+$/gm, '');
/** One text in each way of writing it. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'tekst.md': (text) => `---\nveileder: 1\ntitle: T\nlanguage: nb\n---\n# Artikler\n\n## En\n\n${text}\n`,
  'blokk.yaml': (text) =>
    `veileder: 1\ntitle: T\nlanguage: nb\narticles:\n  - id: en\n    title: En\n    body: |\n      ${indented(text)}\n`,
  'sitat.yaml': (text) =>
    `veileder: 1\ntitle: T\nlanguage: nb\narticles:\n  - { id: en, title: En, body: ${JSON.stringify(text)} }\n`,
  'bar.yaml': (text) =>
    `veileder: 1\ntitle: T\nlanguage: nb\narticles:\n  - id: en\n    title: En\n    body: ${text.replace(/[\n:[\]{}`*#-]+\s*/g, ' ')}\n`,
};

async function found(path: string, text: string): Promise<readonly Diagnostic[]> {
  const parsed = await parseGuide({ path, text, readFile: () => 'missing' });
  return lintGuide(parsed, { profiles: ['core', 'klarspråk'], rules: on });
}

const counts = (findings: readonly Diagnostic[]): Map<string, number> => {
  const all = new Map<string, number>();
  for (const { rule } of findings) all.set(rule, (all.get(rule) ?? 0) + 1);
  return all;
};

test.each(Object.keys(forms))('mends of the language rules in %s add no finding and come to an end', async (path) => {
  const written = forms[path] ?? (() => '');
  await fc.assert(
    fc.asyncProperty(words, async (words) => {
      let text = written(words);
      let before = await found(path, text);
      for (let round = 0; ; round++) {
        const mends = before.filter(({ rule, fix }) => language.has(rule) && fix);
        if (mends.length === 0) break;
        expect(round, text).toBeLessThan(12);
        const [mended] = mendedTexts(mends).values();
        expect(mended).not.toBe(text);
        const after = await found(path, mended ?? '');
        const were = counts(before);
        for (const [rule, n] of counts(after))
          expect(n, `${rule}\n${text}\n→\n${mended}`).toBeLessThanOrEqual(were.get(rule) ?? 0);
        text = mended ?? '';
        before = after;
      }
    }),
    { numRuns: 150 },
  );
});
