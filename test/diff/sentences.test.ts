import { expect, test } from 'vitest';
import { diffGuides } from '../../src/diff/diff.ts';
import { speakerOf } from '../../src/diff/say/say.ts';
import { compareTexts } from '../../src/diff/text/judge.ts';
import { nb as words } from '../../src/messages/diff/nb.ts';
import { diffHtml } from '../../src/report/diff/html.ts';
import { diffMarkdown } from '../../src/report/diff/markdown.ts';
import { diffPretty } from '../../src/report/diff/pretty.ts';
import { paintFor } from '../../src/report/paint.ts';
import { readReal } from './guides.ts';

const changed = (before: string, after: string): (readonly [string, string])[] =>
  compareTexts(before, after)
    .parts.filter((p) => p.kind !== 'same')
    .map(({ kind, text }) => [kind === 'removed' ? '-' : '+', text.trim()]);

test('one word in a sentence is shown alone', () => {
  expect(
    changed('Ring foresatte samme dag. Skriv det i loggen.', 'Ring foresatte neste dag. Skriv det i loggen.'),
  ).toEqual([
    ['-', 'samme'],
    ['+', 'neste'],
  ]);
});

test('a sentence with little left of it is shown whole, as it was and as it is; its neighbours are not', () => {
  expect(
    changed(
      'Tegnene er ofte uklare. Skriv ned det som fikk deg til å undre deg. Snakk så med lederen din.',
      'Tegnene er ofte uklare. Noter det som gjorde deg urolig. Snakk så med lederen.',
    ),
  ).toEqual([
    ['-', 'Skriv ned det som fikk deg til å undre deg.'],
    ['+', 'Noter det som gjorde deg urolig.'],
    ['-', 'din'],
  ]);
});

test('two rewritten sentences stand one by one, also where one has become two', () => {
  expect(
    changed(
      'Før du gjør noe mer, prøver du å si hva som uroer deg. Det kan være vanskelig: Tegnene er ofte uklare, og de kan bety flere ting.',
      'Start med å finne ord for det som uroer deg. Tegnene er ofte uklare. De kan bety flere ting, så ta deg tid.',
    ),
  ).toEqual([
    ['-', 'Før du gjør noe mer, prøver du å si hva som uroer deg.'],
    ['+', 'Start med å finne ord for det som uroer deg.'],
    ['-', 'Det kan være vanskelig: Tegnene er ofte uklare, og de kan bety flere ting.'],
    ['+', 'Tegnene er ofte uklare. De kan bety flere ting, så ta deg tid.'],
  ]);
});

test('several changes far apart in a long sentence stay where they are', () => {
  const before =
    'Barnet, foresatte og lærer møtes på skolen hver måned for å se om tiltakene fortsatt hjelper slik de skulle.';
  expect(changed(before, before.replace('skolen', 'biblioteket').replace('fortsatt', 'ennå'))).toEqual([
    ['-', 'skolen'],
    ['+', 'biblioteket'],
    ['-', 'fortsatt'],
    ['+', 'ennå'],
  ]);
});

test('a rewritten sentence of a real guide can be read in every report for people', async () => {
  const before = 'Passer ditt eget journalsystem bedre på dette nivået, kan du bruke bare det.';
  const after = 'Du kan bruke ditt eget journalsystem hvis det passer bedre.';
  const [old, now] = await Promise.all([
    readReal('guides/oppdal.md'),
    readReal('guides/oppdal.md', (text) => text.replace(before, after)),
  ]);
  if (!old.guide || !now.guide) throw new Error('no guide');
  const speaker = await speakerOf('nb');
  const changes = diffGuides(old.guide, now.guide).changes.map((change) => ({
    change,
    message: speaker.change(change),
    effects: [],
    before: '',
    after: '',
  }));
  expect(changes.map((c) => c.change.code)).toEqual(['text-changed']);
  const report = {
    guides: [{ old: 'gammel.md', new: 'ny.md', changes, effects: [] }],
    approvals: { used: [], unused: [], expired: [] },
  };
  const told = `«${before}» → «${after}»`;
  const pretty = diffPretty(report, { words, paint: await paintFor(false), width: 100, quiet: false });
  expect(pretty.replace(/\s+/g, ' ')).toContain(told);
  expect(diffMarkdown(report, words)).toContain(told);
  const html = diffHtml(report, words).replace(/<span class="hidden">.*?<\/span>/g, '');
  expect(html).toContain(`${before}</del>`);
  expect(html).toContain(`${after}</ins>`);
});
