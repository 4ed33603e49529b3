import { slug } from '../slug.ts';
import type { Concept } from './labels.ts';
import { anyForm, yamlForm } from './part-files.ts';
import type { Words } from './words.ts';

/** A section of definitions: its key in a guide, what each of them is, and its headings in nb, nn and en. */
export interface SectionKind {
  readonly key: string;
  readonly concept: Concept;
  /** What the heading or the first words of an item are. */
  readonly title: string;
  /** What the text is. */
  readonly body: string;
  /** What a link on the title gives. */
  readonly link?: 'url' | 'url-or-file';
  /** The files each may stand in on its own. */
  readonly files?: RegExp;
  readonly names: Words;
}

export const sectionKinds = [
  {
    key: 'audiences',
    concept: 'audience',
    title: 'title',
    body: 'description',
    names: ['Målgrupper', 'Målgrupper', 'Audiences'],
  },
  {
    key: 'systems',
    concept: 'system',
    title: 'title',
    body: 'description',
    link: 'url',
    names: ['Fagsystemer', 'Fagsystem', 'Systems'],
  },
  { key: 'roles', concept: 'role', title: 'title', body: 'description', names: ['Roller', 'Roller', 'Roles'] },
  {
    key: 'tools',
    concept: 'tool',
    title: 'title',
    body: 'description',
    link: 'url-or-file',
    names: ['Verktøy', 'Verktøy', 'Tools'],
  },
  {
    key: 'contacts',
    concept: 'contact',
    title: 'title',
    body: 'description',
    link: 'url',
    names: ['Kontakter', 'Kontaktar', 'Contacts'],
  },
  {
    key: 'notices',
    concept: 'notice',
    title: 'title',
    body: 'text',
    names: ['Merknader|Varsler', 'Merknader|Varsel', 'Notices'],
  },
  {
    key: 'consents',
    concept: 'consent',
    title: 'title',
    body: 'scope',
    names: ['Samtykker|Samtykke', 'Samtykke', 'Consents'],
  },
  {
    key: 'exits',
    concept: 'exit',
    title: 'title',
    body: 'text',
    link: 'url',
    names: ['Utganger', 'Utgangar', 'Exits'],
  },
  {
    key: 'arenas',
    concept: 'arena',
    title: 'title',
    body: 'body',
    files: yamlForm,
    names: ['Møteplasser|Samhandlingsarenaer|Arenaer', 'Møteplassar|Samhandlingsarenaar|Arenaar', 'Arenas'],
  },
  {
    key: 'articles',
    concept: 'article',
    title: 'title',
    body: 'body',
    files: anyForm,
    names: ['Artikler', 'Artiklar', 'Articles'],
  },
  { key: 'glossary', concept: 'term', title: 'term', body: 'definition', names: ['Ordliste', 'Ordliste', 'Glossary'] },
  {
    key: 'examples',
    concept: 'example',
    title: 'title',
    body: 'body',
    files: anyForm,
    names: ['Eksempler', 'Døme|Eksempel', 'Examples'],
  },
  {
    key: 'laws',
    concept: 'law',
    title: 'act',
    body: 'description',
    link: 'url',
    names: ['Lovhjemler|Lover', 'Lovheimlar|Lover', 'Laws'],
  },
  { key: 'tracks', concept: 'track', title: 'title', body: 'description', names: ['Spor', 'Spor', 'Tracks'] },
  {
    key: 'changelog',
    concept: 'change',
    title: 'version',
    body: 'text',
    names: ['Endringslogg', 'Endringslogg', 'Changelog'],
  },
] as const satisfies readonly SectionKind[];

/** Headings over the guide's own introduction. */
export const introNames: Words = [
  'Innledning|Om veilederen',
  'Innleiing|Om rettleiaren',
  'Introduction|About this guide',
];

export const wordsOf = (written: readonly string[]): string[] => written.flatMap((w) => w.split('|'));

export function isOneOf(written: readonly string[], title: string): boolean {
  const name = slug(title);
  return wordsOf(written).some((word) => slug(word) === name);
}

let kindsByName: Map<string, SectionKind> | undefined;

export function sectionKindOf(title: string): SectionKind | undefined {
  if (!kindsByName) {
    kindsByName = new Map();
    for (const kind of sectionKinds) for (const word of wordsOf(kind.names)) kindsByName.set(slug(word), kind);
  }
  return kindsByName.get(slug(title));
}
