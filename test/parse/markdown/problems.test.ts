import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/parse/markdown/read.ts';
import { guideFile, told } from './reading.ts';

const step = '# Nivå 0: A\n\n## B\n';
/** Lines count from the end of the front matter, which is five lines. */
const cases: [name: string, body: string, findings: string[]][] = [
  [
    'an unknown section',
    '# Om kommunen\nTekst.\n',
    ['6:3 markdown-structure/unknown-section "Om kommunen" {"title":"Om kommunen"}'],
  ],
  [
    'a slip in the name of a section',
    '# Verktoi\n- Notat\n',
    ['6:3 markdown-structure/unknown-section "Verktoi" {"title":"Verktoi","suggestion":"Verktøy"}'],
  ],
  [
    'a step before any level',
    '## 1. B\nTekst.\n',
    ['6:4 markdown-structure/step-outside-level "1. B" {"title":"1. B"}'],
  ],
  [
    'a slip in a bold label',
    `${step}**Verktøi:** x\n`,
    ['9:3 markdown-structure/unknown-label "Verktøi" {"label":"Verktøi","suggestion":"Verktøy"}'],
  ],
  [
    'a slip in a heading that is a label',
    `${step}### Utfal\n- Ja\n`,
    ['9:5 markdown-structure/unknown-label "Utfal" {"label":"Utfal","suggestion":"Utfall"}'],
  ],
  ['a bold lead-in that is no label', `${step}**Hver for seg:** x\n\n**Tenk på:** y\n\n**Barnehage:** z\n`, []],
  ['bold words without a colon', `${step}**Verktøi** er nyttig\n`, []],
  [
    'an unknown kind of callout',
    `${step}> [!AKUTTT] x\n`,
    ['9:5 markdown-structure/unknown-label "AKUTTT" {"label":"[!AKUTTT]","suggestion":"[!AKUTT]"}'],
  ],
  ['an ordinary quote', `${step}> Et sitat.\n`, []],
  [
    'a label that stands twice',
    `${step}**Hva:** a\n\n**Hva:** b\n`,
    ['11:3 duplicate-key/default "Hva" {"key":"Hva"}'],
  ],
  ['deadlines that stand twice', `${step}**Frist:** a\n\n**Frist:** b\n`, []],
  [
    'text in a section of definitions',
    '# Verktøy\nHer er verktøyene.\n\n- Notat\n',
    ['7:1 markdown-structure/text-outside "Her er verktøyene." {"text":"Her er verktøyene."}'],
  ],
  [
    'an outcome that leads to a web page',
    `${step}### Utfall\n- Ja → [Der](https://x.no)\n`,
    ['10:14 markdown-structure/outcome-form "https://x.no" {"text":"https://x.no"}'],
  ],
  [
    'a label that lost its indent in a definition',
    '# Kontakter\n- Politiet {#politi}\n- **Telefon:** 112\n- Vakta\n',
    ['8:5 markdown-structure/label-not-indented "Telefon" {"label":"Telefon","item":"Politiet","spaces":2}'],
  ],
  [
    'a label that lost its indent in an outcome',
    `${step}### Utfall\n1. Ja → [Nivå 0](#niva-0)\n- **Krever:** [Samtykke](#s)\n`,
    ['11:5 markdown-structure/label-not-indented "Krever" {"label":"Krever","item":"Ja","spaces":3}'],
  ],
  ['a definition whose name is bold', '# Roller\n- Leder\n- **Lærer:** x\n- **Type** {#type}\n', []],
  ['an outcome without an arrow', `${step}### Utfall\n- Ja\n`, []],
  ['words beside an outcome', `${step}### Utfall\nDet er to utfall:\n\n- Ja → [Neste](#neste)\n`, []],
  [
    'words beside a reference',
    `${step}**Verktøy:** [Notat](#notat), noe annet\n`,
    ['9:31 markdown-structure/text-outside "noe annet" {"text":"noe annet"}'],
  ],
  ['a comment', `${step}<!-- **Verktøi:** x -->\n`, []],
];

test.each(cases)('%s', async (_, body, findings) => {
  const { diagnostics } = await readMarkdown(guideFile(body));
  expect(diagnostics.map(told)).toEqual(findings);
});

describe('front matter', () => {
  test('is missing', async () => {
    const { tree, diagnostics } = await readMarkdown({ path: 'x.md', text: '# Nivå 0: A\n\n## B\n' });
    expect(tree).toBeUndefined();
    expect(diagnostics.map(told)).toEqual(['1:1 markdown-structure/front-matter-missing "# Nivå 0: A" {}']);
  });
  test('is not closed', async () => {
    const { diagnostics } = await readMarkdown({ path: 'x.md', text: '---\nveileder: 1\n\n# Nivå 0: A\n' });
    expect(diagnostics.map(told)).toEqual(['1:1 markdown-structure/front-matter-unclosed "---" {}']);
  });
  test('has faults at their own places', async () => {
    const { diagnostics } = await readMarkdown(guideFile('# Nivå 0: A\n', 'status: draft\nstatus: draft\n'));
    expect(diagnostics.map(told)).toEqual(['6:1 duplicate-key/default "status" {"key":"status"}']);
  });
});
