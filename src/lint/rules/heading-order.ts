import type { Heading, Node } from 'mdast';
import type { Fix } from '../../diagnostic/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';
import { textsOf } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { nodesOf, placeOf } from '../text/nodes.ts';

type Messages = { default: { depth: number; before: number }; empty: Record<never, never> };

const isHeading = (node: Node): node is Heading => node.type === 'heading';
const signs = /^ {0,3}#{1,6}(?:\s|$)/m;

/** Lifts the heading and those under it, as far as they stand one below the other after it. */
function lifted(prose: Prose, headings: readonly Heading[], at: number, by: number): Fix | undefined {
  const edits: { range: ReturnType<Prose['at']>; text: string }[] = [];
  const top = headings[at]?.depth ?? 0;
  for (const heading of headings.slice(at)) {
    if (heading.depth < top) break;
    const [start] = placeOf(heading, prose);
    const marks = '#'.repeat(heading.depth);
    if (!prose.text.startsWith(marks, start)) return undefined;
    edits.push({ range: prose.at(start, start + marks.length), text: '#'.repeat(heading.depth - by) });
  }
  return { edits };
}

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { text, prose } of textsOf(guide)) {
      if (!prose || !signs.test(text)) continue;
      const headings = nodesOf(prose).filter(isHeading);
      for (const [i, heading] of headings.entries()) {
        const range = prose.at(...placeOf(heading, prose));
        if (heading.children.length === 0) report('empty', {}, range);
        const before = headings[i - 1]?.depth;
        if (before === undefined || heading.depth <= before + 1) continue;
        const fix = lifted(prose, headings, i, heading.depth - before - 1);
        report('default', { depth: heading.depth, before }, range, fix && { fix });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ depth, before }) =>
      `Overskriften er på nivå ${depth}, rett under en på nivå ${before}. Skriv den med ${before + 1} tegn av typen #.`,
    empty: () => 'Overskriften har ingen tekst. Skriv den, eller ta bort tegnene #.',
  },
  nn: {
    default: ({ depth, before }) =>
      `Overskrifta er på nivå ${depth}, rett under ei på nivå ${before}. Skriv henne med ${before + 1} teikn av typen #.`,
    empty: () => 'Overskrifta har ingen tekst. Skriv henne, eller ta bort teikna #.',
  },
  en: {
    default: ({ depth, before }) =>
      `The heading is at level ${depth}, right below one at level ${before}. Write it with ${before + 1} signs of #.`,
    empty: () => 'The heading has no text. Write it, or take the # signs away.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et nivå er hoppet over i overskriftene.',
    why: 'Den som bruker skjermleser, finner fram med overskriftene. Et hopp ser ut som om noe mangler (WCAG 1.3.1).',
    mend: 'Gå ett nivå ned om gangen: ### under ##, #### under ###.',
  },
  nn: {
    title: 'Eit nivå er hoppa over i overskriftene.',
    why: 'Den som bruker skjermlesar, finn fram med overskriftene. Eit hopp ser ut som om noko manglar (WCAG 1.3.1).',
    mend: 'Gå eitt nivå ned om gongen: ### under ##, #### under ###.',
  },
  en: {
    title: 'A level of the headings is left out.',
    why: 'With a screen reader one finds one’s way by the headings. A jump looks as if something were missing (WCAG 1.3.1).',
    mend: 'Go down one level at a time: ### below ##, #### below ###.',
  },
  sources: ['https://www.w3.org/Translations/WCAG21-no/'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  # Om veilederen

  ### Hvem den er for

  Ansatte.

  #

  Barn.
`,
      finds: ['4:3', '8:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  ## Om veilederen

  ### Hvem den er for

  Ansatte.

  ## Hva den er

  \`\`\`
  ##### kode
  \`\`\`
`,
      finds: [],
    },
  ],
};
