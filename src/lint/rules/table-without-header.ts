import type { Node, Table } from 'mdast';
import { textsOf } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { nodesOf, placeOf } from '../text/nodes.ts';

type Messages = { default: Record<never, never>; column: { column: number } };

const isTable = (node: Node): node is Table => node.type === 'table';

/** Without an empty cell there is nothing to find, and no need to parse. */
const emptyCell = /\|[ \t]*\||^[ \t]*\|[ \t]*$/m;

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { text, prose } of textsOf(guide)) {
      if (!prose || !text.includes('--') || !emptyCell.test(text)) continue;
      for (const table of nodesOf(prose).filter(isTable)) {
        const [head] = table.children;
        if (!head) continue;
        const empty = head.children.map((cell) => cell.children.length === 0);
        const range = prose.at(...placeOf(head, prose));
        if (empty.every(Boolean)) report('default', {}, range);
        // The corner above the names of the rows may be empty.
        else if (empty.lastIndexOf(true) > 0) report('column', { column: empty.lastIndexOf(true) + 1 }, range);
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: () => 'Tabellen har ingen overskrifter. Skriv i den øverste raden hva hver kolonne er.',
    column: ({ column }) =>
      `Kolonne ${column} i tabellen mangler overskrift. Skriv i den øverste raden hva kolonnen er.`,
  },
  nn: {
    default: () => 'Tabellen har ingen overskrifter. Skriv i den øvste rada kva kvar kolonne er.',
    column: ({ column }) => `Kolonne ${column} i tabellen manglar overskrift. Skriv i den øvste rada kva kolonnen er.`,
  },
  en: {
    default: () => 'The table has no headings. Write in the top row what each column is.',
    column: ({ column }) => `Column ${column} of the table has no heading. Write in the top row what the column is.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En tabell mangler overskrifter.',
    why: 'En skjermleser leser opp overskriften foran hver rute. Uten den er ruten bare et ord (WCAG 1.3.1).',
    mend: 'Skriv en overskrift for hver kolonne i den øverste raden. Er det bare én kolonne, bruker du en liste.',
  },
  nn: {
    title: 'Ein tabell manglar overskrifter.',
    why: 'Ein skjermlesar les opp overskrifta framfor kvar rute. Utan henne er ruta berre eit ord (WCAG 1.3.1).',
    mend: 'Skriv ei overskrift for kvar kolonne i den øvste rada. Er det berre éin kolonne, bruker du ei liste.',
  },
  en: {
    title: 'A table has no headings.',
    why: 'A screen reader reads the heading before each cell. Without it the cell is just a word (WCAG 1.3.1).',
    mend: 'Write a heading for each column in the top row. If there is only one column, use a list.',
  },
  sources: ['https://www.w3.org/Translations/WCAG21-no/'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  |  |  |
  |---|---|
  | PPT | 22 99 08 50 |

  | Tjeneste |  |
  |---|---|
  | PPT | 22 99 08 50 |
`,
      finds: ['2:3', '6:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  |  | Telefon |
  |---|---|
  | PPT | 22 99 08 50 |
`,
      finds: [],
    },
  ],
};
