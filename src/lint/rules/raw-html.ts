import type { Node } from 'mdast';
import type { Fix } from '../../diagnostic/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';
import { textsOf } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { nodesOf, placeOf } from '../text/nodes.ts';

type Messages = { default: { tag: string } };

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

const isHtml = (node: Node): node is Node & { value: string } => node.type === 'html';
const asMarkdown: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

function tagsOf(prose: Prose): Tag[] {
  return nodesOf(prose)
    .filter(isHtml)
    .map((node) => {
      const [start, end] = placeOf(node, prose);
      const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value) ?? [];
      return { name: name.toLowerCase(), closing: slash !== '', start, end };
    });
}

/** `<b>ord</b>` is `**ord**`; not where Markdown would read the stars in another way. */
function bold(prose: Prose, open: Tag, close: Tag): Fix | undefined {
  const sign = asMarkdown[open.name];
  const { text } = prose;
  const inside = text.slice(open.end, close.start);
  const around = `${text[open.start - 1] ?? ' '}${text[close.end] ?? ' '}`;
  if (!sign || inside === '' || /^\s|\s$|[*_<\n]/.test(inside) || !/^[\s(][\s.,;:!?)]$/.test(around)) return undefined;
  return {
    edits: [
      { range: prose.at(open.start, open.end), text: sign },
      { range: prose.at(close.start, close.end), text: sign },
    ],
  };
}

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { text, prose } of textsOf(guide)) {
      if (!prose || !/<[a-z!?/]/i.test(text)) continue;
      const tags = tagsOf(prose);
      const closed = new Set<Tag>();
      for (const [i, tag] of tags.entries()) {
        if (closed.has(tag)) continue;
        const close = tags.slice(i + 1).find((t) => t.closing && t.name === tag.name && !closed.has(t));
        if (close && !tag.closing) closed.add(close);
        const fix = close && tags[i + 1] === close ? bold(prose, tag, close) : undefined;
        report(
          'default',
          { tag: text.slice(tag.start, tag.end).split('\n')[0] ?? '' },
          prose.at(tag.start, tag.end),
          fix && { fix },
        );
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ tag }) =>
      `«${tag}» er nettsidekode og vises ikke slik i veilederen. Skriv det som vanlig tekst eller Markdown.`,
  },
  nn: {
    default: ({ tag }) =>
      `«${tag}» er nettsidekode og blir ikkje vist slik i rettleiaren. Skriv det som vanleg tekst eller Markdown.`,
  },
  en: {
    default: ({ tag }) =>
      `“${tag}” is web page code and is not shown like that in the guide. Write it as plain text or Markdown.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Teksten har nettsidekode i seg.',
    why: 'Veilederen skal også bli PDF, Word og tekst i terminalen. Der kan HTML verken vises eller leses opp riktig.',
    mend: 'Bruk Markdown: **uthevet**, *kursiv*, lister med «- » og en tom linje mellom avsnittene.',
  },
  nn: {
    title: 'Teksten har nettsidekode i seg.',
    why: 'Rettleiaren skal òg bli PDF, Word og tekst i terminalen. Der kan HTML korkje visast eller lesast opp rett.',
    mend: 'Bruk Markdown: **utheva**, *kursiv*, lister med «- » og ei tom linje mellom avsnitta.',
  },
  en: {
    title: 'The text has web page code in it.',
    why: 'The guide also becomes PDF, Word and terminal text, where HTML can neither be shown nor read aloud as meant.',
    mend: 'Use Markdown: **bold**, *italic*, lists with “- ”, and an empty line between paragraphs.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Dette er <b>viktig</b>, husk det.<br>

  <div class="boks">Ring 112</div>
`,
      finds: ['2:12', '2:36', '4:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Dette er **viktig**. Er uroen < 2 uker gammel, venter du. Se <https://example.org>. \`<b>\` er kode.
  <!-- Spør PPT. -->
`,
      finds: [],
    },
  ],
};
