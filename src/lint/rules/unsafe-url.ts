import type { Node } from 'mdast';
import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { textsOf } from '../../model/texts.ts';
import type { Range } from '../../source/source-file.ts';
import { textOf } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { nodesOf, placeOf } from '../text/nodes.ts';

type Messages = { default: { url: string }; local: { url: string }; scheme: { url: string } };

type Fault = keyof Messages;

/** An address in a text that is neither in the guide, nor on the web, nor a plain file name. */
const odd =
  /(?:\]\(|\]:)\s*<?(?!#|https?:\/\/[^\s\\]|mailto:|tel:|[\w./æøåÆØÅ%() -]*[)>\s])|<[a-z][a-z0-9+.-]*:(?!\/\/)|\]\(\s*<?www\./i;

/** What is wrong with an address; undefined for one that a reader can be sent to. */
function faultOf(url: string): Fault | undefined {
  // Browsers leave out tabs, line ends and control characters.
  const plain = [...url].filter((c) => c > ' ').join('');
  if (/^(?:https?:\/\/[^\\/]|mailto:[^\\]|tel:[+\d])/i.test(plain) || plain.startsWith('#')) return undefined;
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(plain)) return 'local';
  if (/^(?:www\.|[a-z0-9-]+\.kommune\.no)/i.test(plain)) return 'scheme';
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(plain) ? 'default' : undefined;
}

const isLink = (node: Node): node is Node & { url: string } =>
  (node.type === 'link' || node.type === 'definition' || node.type === 'image') && 'url' in node;

/** Addresses in fields of their own, which must be on the web. */
function* fields(guide: Guide): Generator<readonly [url: string, range: Range]> {
  for (const list of [guide.tools, guide.contacts, guide.exits, guide.systems, guide.laws]) {
    for (const node of list) if (node.url !== undefined) yield [node.url, at<{ url?: string }>(node, 'url')];
  }
}

function narrow(range: Range, url: string): Range {
  const found = textOf(range).lastIndexOf(url);
  return found < 0 ? range : { file: range.file, start: range.start + found, end: range.start + found + url.length };
}

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const say = (url: string, place: Range): void => {
      const fault = faultOf(url);
      if (!fault) return;
      const range = narrow(place, url);
      const fix =
        fault === 'scheme' && textOf(range) === url ? { fix: { edits: [{ range, text: `https://${url}` }] } } : {};
      report(fault, { url }, range, fix);
    };
    for (const [url, range] of fields(guide)) say(url, range);
    for (const { text, prose } of textsOf(guide)) {
      if (!prose || !odd.test(text)) continue;
      for (const node of nodesOf(prose)) if (isLink(node)) say(node.url, prose.at(...placeOf(node, prose)));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ url }) =>
      `Adressen «${url}» blir ikke en lenke, for den kan gjøre skade. Bruk en adresse som begynner med https://.`,
    local: ({ url }) =>
      `«${url}» ligger på en datamaskin eller et fellesområde, og andre kan ikke åpne det. Legg filen i mappen til veilederen, eller lenk til en nettside.`,
    scheme: ({ url }) => `Adressen «${url}» mangler begynnelsen. Skriv https:// foran.`,
  },
  nn: {
    default: ({ url }) =>
      `Adressa «${url}» blir ikkje ei lenkje, for ho kan gjere skade. Bruk ei adresse som byrjar med https://.`,
    local: ({ url }) =>
      `«${url}» ligg på ei datamaskin eller eit fellesområde, og andre kan ikkje opne det. Legg fila i mappa til rettleiaren, eller lenk til ei nettside.`,
    scheme: ({ url }) => `Adressa «${url}» manglar byrjinga. Skriv https:// framfor.`,
  },
  en: {
    default: ({ url }) =>
      `The address “${url}” is not made a link, for it can do harm. Use an address that begins with https://.`,
    local: ({ url }) =>
      `“${url}” is on one computer or a shared drive, and others cannot open it. Put the file in the guide’s folder, or link to a web page.`,
    scheme: ({ url }) => `The address “${url}” lacks its beginning. Write https:// before it.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En adresse kan ikke åpnes trygt.',
    why: 'Adresser som «javascript:» kan kjøre kode hos leseren, og en sti på din egen maskin virker bare hos deg.',
    mend: 'Bruk adresser som begynner med https://, mailto: eller tel:, eller filer i mappen til veilederen.',
  },
  nn: {
    title: 'Ei adresse kan ikkje opnast trygt.',
    why: 'Adresser som «javascript:» kan køyre kode hos lesaren, og ein sti på di eiga maskin verkar berre hos deg.',
    mend: 'Bruk adresser som byrjar med https://, mailto: eller tel:, eller filer i mappa til rettleiaren.',
  },
  en: {
    title: 'An address cannot be opened safely.',
    why: 'Addresses such as “javascript:” can run code at the reader’s, and a path on your own computer works only for you.',
    mend: 'Use addresses that begin with https://, mailto: or tel:, or files in the guide’s folder.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Se [loggen](javascript:alert) og [malen](file:///C:/maler/mal.docx).
tools:
  - { id: a, title: Skjema, url: www.example.org/skjema }
`,
      finds: ['2:15', '2:44', '4:34'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Se [loggen](https://example.org), [skriv](mailto:post@example.org) eller [ring](tel:116111).
`,
      finds: [],
    },
  ],
};
