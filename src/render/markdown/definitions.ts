import type { Phone } from '../../model/definitions.ts';
import type { Ages } from '../../model/guide.ts';
import { type Concept, type Field, labels } from '../../model/markdown/labels.ts';
import { type SectionKind, sectionKinds } from '../../model/markdown/section-names.ts';
import type { WordList } from '../../model/markdown/words.ts';
import type { Prose } from '../../model/prose.ts';
import type { ReferenceKind } from '../../model/references.ts';
import { escaped } from './escape.ts';
import { bulleted, labelled, labelOf, links, proseUnder, type Writer, wordOf } from './writer.ts';

type Defined = Readonly<Record<string, unknown>>;

const isProse = (value: unknown): value is Prose =>
  typeof value === 'object' && value !== null && 'text' in value && 'at' in value;

/** A web address as a link, where it is one that a viewer can follow. */
const address = (value: string): string =>
  /^https?:\/\/[^\s<>()[\]\\*_&#]+$/.test(value) ? `<${value}>` : escaped(value);

function phoneItem(writer: Writer, { number, label, hours }: Phone): string {
  const field = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`  - **${labelOf(writer, 'phone', name)}:** ${escaped(value)}`];
  return [escaped(number), ...field('label', label), ...field('hours', hours)].join('\n');
}

function agesWords({ from, to, pregnancy, text }: Ages, language: Writer['language']): string | undefined {
  if (text !== undefined) return escaped(text);
  const [start, end, years, pregnant] =
    [
      ['fra', 'til', 'år', 'gravide'],
      ['frå', 'til', 'år', 'gravide'],
      ['from', 'to', 'years', 'pregnant'],
    ][language] ?? [];
  const span =
    from === undefined
      ? to === undefined
        ? ''
        : `${end} ${to} ${years}`
      : to === undefined
        ? `${start} ${from} ${years}`
        : `${from}–${to} ${years}`;
  return [span, pregnancy === true ? pregnant : ''].filter((one) => one !== '').join(', ');
}

/** One field of a definition, by the form its label has. */
function field(writer: Writer, concept: Concept, name: string, value: unknown): { line: string[]; part: string[] } {
  const known = (labels[concept] as Readonly<Record<string, Field | undefined>>)[name];
  if (known === undefined || typeof known === 'string' || value === undefined) return { line: [], part: [] };
  const label = labelOf(writer, concept, name);
  const [form] = known;
  const line = (text: string | undefined): { line: string[]; part: string[] } => ({
    line: labelled(label, text),
    part: [],
  });
  if (isProse(value)) return proseUnder(label, value, 3);
  if (form === 'ages') return line(agesWords(value as Ages, writer.language));
  if (form === 'phones') {
    return {
      line: bulleted(
        label,
        (value as readonly Phone[]).map((phone) => phoneItem(writer, phone)),
      ),
      part: [],
    };
  }
  if (typeof value === 'number') return line(String(value));
  if (typeof value === 'boolean')
    return line(
      [
        ['ja', 'nei'],
        ['ja', 'nei'],
        ['yes', 'no'],
      ][writer.language]?.[value ? 0 : 1],
    );
  const [what, of = ''] = form.split(':');
  if (typeof value === 'string') {
    if (what === 'words') return line(wordOf(writer, of as WordList, value));
    if (what === 'ref') return line(links(writer, of as ReferenceKind, [value]));
    return line(name === 'url' ? address(value) : escaped(value));
  }
  const list = value as readonly string[];
  if (what === 'refs') return line(links(writer, of as ReferenceKind, list));
  if (form === 'lines') return { line: bulleted(label, list.map(escaped)), part: [] };
  return line(list.map(escaped).join(', '));
}

/** The heading of a definition: a law is an act and a paragraph, a change a version and a date. */
function headingOf(kind: SectionKind, item: Defined): string {
  const text = (key: string): string => (typeof item[key] === 'string' ? item[key] : '');
  if (kind.key === 'laws') return [text('act'), text('paragraph')].filter((one) => one !== '').join(' ');
  if (kind.key === 'changelog') return text('date') === '' ? text('version') : `${text('version')} (${text('date')})`;
  return text(kind.title);
}

function definition(writer: Writer, kind: SectionKind, item: Defined): string[] {
  const id = kind.key === 'changelog' ? '' : ` {#${String(item.id)}}`;
  const body = item[kind.body];
  const fields = Object.keys(labels[kind.concept])
    .filter((name) => name !== kind.body)
    .map((name) => field(writer, kind.concept, name, item[name]));
  return [
    `## ${escaped(headingOf(kind, item))}${id}`.trimEnd(),
    ...(isProse(body) && body.text !== '' ? [body.text] : []),
    ...fields.flatMap(({ line }) => line),
    ...fields.flatMap(({ part }) => part),
  ];
}

/** Headings in a text would end the definition it stands in, and some things have no words in Markdown: such lists stand in the front matter. */
function fitsInSection(kind: SectionKind, item: Defined): boolean {
  const { ages } = item as { ages?: Ages };
  if (ages?.text !== undefined && (ages.from !== undefined || ages.to !== undefined || ages.pregnancy === true))
    return false;
  if (
    kind.key === 'laws' &&
    typeof item.paragraph === 'string' &&
    !/^(?:§|kap\.|kapittel|artikkel|art\.|chapter|section|article)/i.test(item.paragraph)
  )
    return false;
  if (kind.key === 'changelog' && /[\s,(]/.test(String(item.version))) return false;
  return Object.values(item).every(
    (value) => !isProse(value) || !/^ {0,3}#{1,2}\s|^ {0,3}(?:=+|-+)\s*$/m.test(value.text),
  );
}

export interface Definitions {
  /** Keys of the front matter, with their values. */
  readonly front: readonly (readonly [key: string, value: readonly Defined[]])[];
  readonly sections: readonly string[];
}

/** Everything the guide defines, in sections of their own or, where that would lose something, in the front matter. */
export function definitions(writer: Writer): Definitions {
  const front: [string, readonly Defined[]][] = [];
  const sections: string[] = [];
  for (const kind of sectionKinds) {
    const items: readonly Defined[] = writer.guide[kind.key].map((item) => ({ ...item }));
    if (items.length === 0) continue;
    if (!items.every((item) => fitsInSection(kind, item))) front.push([kind.key, items.map(bare)]);
    else {
      const name = kind.names[writer.language].split('|')[0] ?? '';
      sections.push(`# ${name}`, ...items.flatMap((item) => definition(writer, kind, item)));
    }
  }
  return { front, sections };
}

/** The values as YAML has them: running text as text, empty lists left out. */
function bare(item: Defined): Defined {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, isProse(value) ? value.text : value]),
  );
}
