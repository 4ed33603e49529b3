import { describe, expect, test } from 'vitest';
import type { ScalarTree, Tree } from '../../../src/parse/tree.ts';
import { textOf } from '../../../src/source/source-file.ts';
import { crlf, guideFile, placeOf, read } from './reading.ts';

const body = `# Nivå 0: Avklar bekymringen

## 1. Sett ord på *bekymringen* {#ord}
**Hvem:** den som \\*er\\* bekymret
**Frist (skolemiljøsak) for beskjed:** innen 1 uke etter møtet
**Hva**: Se
og hør.

> [!AKUTT] Mistanke om vold {#akutt}
> Meld fra **nå**,
> ikke i morgen.

### Verktøy
- [Notat](#notat)

### Utfall
1. Fortsatt bekymring &amp; uro → [Nivå 1](#niva-1), krever [samtykke](#samtykke)
   - **Henvisning:** Send den.

     Mer
     om det.
`;

const cases: [path: string, text: string][] = [
  ['levels.0.id', '0'],
  ['levels.0.title', 'Avklar bekymringen'],
  ['levels.0.steps.0.id', 'ord'],
  ['levels.0.steps.0.number', '1'],
  ['levels.0.steps.0.title', 'Sett ord på *bekymringen'],
  ['levels.0.steps.0.who!', 'Hvem'],
  ['levels.0.steps.0.who', 'den som \\*er\\* bekymret'],
  ['levels.0.steps.0.deadlines!', 'Frist (skolemiljøsak) for beskjed'],
  ['levels.0.steps.0.deadlines.0.text', 'innen 1 uke etter møtet'],
  ['levels.0.steps.0.deadlines.0.from', 'møtet'],
  ['levels.0.steps.0.deadlines.0.when', 'skolemiljøsak'],
  ['levels.0.steps.0.deadlines.0.binds', 'beskjed'],
  ['levels.0.steps.0.what!', 'Hva'],
  ['levels.0.steps.0.what', 'Se\nog hør.'],
  ['levels.0.steps.0.notices.0', 'akutt'],
  ['levels.0.steps.0.tools!', 'Verktøy'],
  ['levels.0.steps.0.tools.0', 'notat'],
  ['levels.0.steps.0.outcomes!', 'Utfall'],
  ['levels.0.steps.0.outcomes.0.when', 'Fortsatt bekymring &amp; uro'],
  ['levels.0.steps.0.outcomes.0.go', 'niva-1'],
  ['levels.0.steps.0.outcomes.0.requires.0', 'samtykke'],
  ['levels.0.steps.0.outcomes.0.effects.0.kind', 'Henvisning'],
  ['levels.0.steps.0.outcomes.0.effects.0.text', 'Send den.'],
  ['notices.0.id', 'akutt'],
  ['notices.0.kind', 'AKUTT'],
  ['notices.0.title', 'Mistanke om vold'],
  ['notices.0.text', 'Meld fra **nå**,\n> ikke i morgen.'],
];

const withoutMore = guideFile(body.replace('\n     Mer\n     om det.\n', ''));

describe.each([
  ['LF', withoutMore],
  ['CRLF', crlf(withoutMore)],
] as const)('with %s', (_, file) => {
  test.each(cases)('%s stands at %j', async (path, text) => {
    expect(textOf(placeOf(await read(file), path)).replace(/\r\n/g, '\n')).toBe(text);
  });

  test('each character of a text is found in the file', async () => {
    const wrong: string[] = [];
    for (const scalar of scalarsOf(await read(file))) {
      if (typeof scalar.value !== 'string' || scalar.link) continue;
      const { value, range } = scalar;
      for (const word of value.matchAll(/[\p{L}\p{N}]+/gu)) {
        const at = scalar.at?.(word.index, word.index + word[0].length) ?? {
          ...range,
          start: range.start + word.index,
          end: range.start + word.index + word[0].length,
        };
        if (at.start >= range.start && at.end <= range.end && textOf(at) === word[0]) continue;
        // A value that stands for another word has that word as its place.
        if (at.start === range.start && at.end === range.end && !textOf(range).includes(word[0])) continue;
        wrong.push(`${value}: ${word[0]} ≠ ${textOf(at)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('a text below a list item is read without its indentation', async () => {
  const tree = await read(
    guideFile(
      '# Nivå 0: A\n\n## B\n### Utfall\n- Ja → [Neste](#neste)\n\n  Mer\n  om det.\n\n  > Et sitat\n  > her.\n',
    ),
  );
  const [text] = scalarsOf(tree).filter(({ value }) => String(value).startsWith('Mer'));
  expect(text?.value).toBe('Mer\nom det.\n\n> Et sitat\n> her.');
  const at = String(text?.value).indexOf('her');
  expect(text?.at && textOf(text.at(at, at + 3))).toBe('her');
});

function scalarsOf(tree: Tree): ScalarTree[] {
  if (tree.kind === 'scalar') return [tree];
  return tree.kind === 'list' ? tree.items.flatMap(scalarsOf) : tree.entries.flatMap(({ value }) => scalarsOf(value));
}
