import type { Heading, Node, RootContent } from 'mdast';
import { at } from '../../model/origin.ts';
import type { Branch, Step } from '../../model/step.ts';
import type { GuideText } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsSaying } from '../text/haystack.ts';
import { placeOf } from '../text/nodes.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = {
  step: { title: string };
  heading: { title: string };
  label: { title: string };
  item: Record<never, never>;
};

/** A line that only says what is to follow. */
const label =
  /(?:^|\n)[ \t]*(?:[*_]{0,2})((?:tilhøyrande|tilhørende) verktøy:?|(?:verktøy|skjema(?:er)?|vedlegg|lenke[r]?|lenkj[er]+|dokument(?:er)?|rutine[r]?|maler|malar|kontakt(?:er)?|les mer|les meir|tools|forms|links|attachments):)[*_]{0,2}[ \t]*(?=\n[ \t]*\n|$(?![\s\S]))/g;
const mayLabel = /:[*_]{0,2}[ \t]*(?:\n|$)|tilhør|tilhøyr/;
/** The same, in one text: nothing may follow the line at once. */
const endsInLabel = /:[*_]{0,2}[ \t]*(?:\n[ \t]*\n|$)|tilhør|tilhøyr/;
/** What may follow a label: a list, a table, a link. */
const follows = /^\s*(?:[-*+•–]|\d+[.)]|\||\[)/;

const emptyItem = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]*$/m;
const heading = /^ {0,3}#{1,6}\s+\S/m;
/** None of them stands in most texts. */
const suspicious = new RegExp(`${mayLabel.source}|${emptyItem.source}|${heading.source}`, 'gm');
const isHeading = (node: Node): node is Heading => node.type === 'heading';

/** Whether a step is a title and no more. */
function isEmpty(step: Step): boolean {
  const { id: _, idGiven, number, title, kind, audiences, tracks, ...content } = step;
  return Object.values(content).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));
}

/** Whether the reader sees something of that kind right after the text. */
function shownAfter(owner: Step | Branch | undefined): boolean {
  if (!owner) return false;
  const { tools, contacts } = owner;
  return tools.length + contacts.length > 0;
}

function emptyHeadings({ prose }: GuideText): Heading[] {
  const blocks: readonly RootContent[] = prose?.tree.children ?? [];
  return blocks.filter((node, i): node is Heading => {
    if (!isHeading(node) || node.children.length === 0) return false;
    const next = blocks[i + 1];
    return !next || (isHeading(next) && next.depth <= node.depth);
  });
}

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', draft: 'info', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    for (const { steps } of guide.levels) {
      for (const step of steps) {
        if (isEmpty(step) && step.title !== '') report('step', { title: step.title }, at(step, 'title'));
      }
    }
    for (const text of textsSaying(guide, suspicious)) {
      if (!text.prose || text.part === 'changelog') continue;
      if (heading.test(text.text)) {
        for (const node of emptyHeadings(text)) {
          const [start, end] = placeOf(node, text.prose);
          const title = text.text.slice(start, end).replace(/^#+\s*|\s*#*$/g, '');
          report('heading', { title }, text.at(start, end));
        }
      }
      const small = inSmallLetters(text.text);
      for (const match of endsInLabel.test(small) ? small.matchAll(label) : []) {
        const [whole, words = ''] = match;
        const after = text.text.slice(match.index + whole.length);
        if (follows.test(after) || (after.trim() === '' && shownAfter(text.branch ?? text.step))) continue;
        const start = match.index + whole.indexOf(words);
        const title = text.text.slice(start, start + words.length).replace(/:$/, '');
        report('label', { title }, text.at(start, start + words.length));
      }
      const item = emptyItem.exec(text.text);
      if (item && !/^\d{4}/.test(item[0].trim())) report('item', {}, text.at(item.index, item.index + item[0].length));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    step: ({ title }) => `Trinnet «${title}» er bare en tittel. Skriv hva leseren skal gjøre, eller ta bort trinnet.`,
    heading: ({ title }) =>
      `Det står ingenting under overskriften «${title}». Skriv teksten, eller ta bort overskriften.`,
    label: ({ title }) => `Etter «${title}» kommer det ingenting. Før opp det som hører til, eller ta bort linjen.`,
    item: () => 'Punktet i listen er tomt. Skriv det, eller ta det bort.',
  },
  nn: {
    step: ({ title }) => `Steget «${title}» er berre ein tittel. Skriv kva lesaren skal gjere, eller ta bort steget.`,
    heading: ({ title }) =>
      `Det står ingenting under overskrifta «${title}». Skriv teksten, eller ta bort overskrifta.`,
    label: ({ title }) => `Etter «${title}» kjem det ingenting. Før opp det som høyrer til, eller ta bort linja.`,
    item: () => 'Punktet i lista er tomt. Skriv det, eller ta det bort.',
  },
  en: {
    step: ({ title }) => `The step “${title}” is only a title. Write what the reader is to do, or take the step away.`,
    heading: ({ title }) => `There is nothing under the heading “${title}”. Write the text, or take the heading away.`,
    label: ({ title }) => `Nothing follows “${title}”. List what belongs there, or take the line away.`,
    item: () => 'The list item is empty. Write it, or take it away.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'Noe er bare en overskrift.',
    why: 'Leseren venter et verktøy eller en beskjed og finner ingenting. Ofte gikk innholdet tapt da teksten ble kopiert.',
    mend: 'Skriv det som mangler, eller ta bort overskriften. Verktøy hører hjemme i feltet for verktøy.',
  },
  nn: {
    title: 'Noko er berre ei overskrift.',
    why: 'Lesaren ventar eit verktøy eller ein beskjed og finn ingenting. Ofte gjekk innhaldet tapt då teksten vart kopiert.',
    mend: 'Skriv det som manglar, eller ta bort overskrifta. Verktøy høyrer heime i feltet for verktøy.',
  },
  en: {
    title: 'Something is only a heading.',
    why: 'The reader expects a tool or a message and finds nothing. Often the content was lost when the text was copied.',
    mend: 'Write what is missing, or take the heading away. Tools belong in the field for tools.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: "0"
    title: Uro
    steps:
      - id: a
        title: Del uroen
        body: |
          ## Samtale

          ## Møte

          Snakk sammen.

          Tilhøyrande Verktøy
      - { id: b, title: Vent og se }
      - { id: c, title: Avslutt, outcomes: [{ when: Ferdig, go: close }] }
`,
      finds: ['8:11', '14:11', '15:25'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - { id: notat, title: Notat }
levels:
  - id: "0"
    title: Uro
    steps:
      - id: a
        title: Del uroen
        body: |
          ## Samtale

          Snakk sammen.

          Verktøy:
        tools: [notat]
        outcomes: [{ when: Ferdig, go: close }]
`,
      finds: [],
    },
  ],
};
