import type { LspWords } from '../../messages/lsp/shape.ts';
import type { Guide, Language } from '../../model/guide.ts';
import type { Concept } from '../../model/markdown/labels.ts';
import { sectionKinds } from '../../model/markdown/section-names.ts';
import { words as wordLists } from '../../model/markdown/words.ts';
import { form } from '../generated/form.ts';
import { frontMatter, labelOn, linesOf, type MarkdownContext, markdownContext } from '../markdown/context.ts';
import { aboutField, fieldsOf, type LabelledField, namedBy } from '../markdown/fields.ts';
import type { Named } from '../yaml/form-path.ts';
import { addressOffers, type Completion, itemKinds, linkOffers, type Offer } from './items.ts';
import { completeYaml } from './yaml.ts';

export interface MarkdownSetting {
  readonly guide: Guide | undefined;
  readonly words: LspWords;
}

const arrow = /(?:→|->|=>)/;

/** What can stand at a place of a Markdown guide: links, labels, headings, and in the front matter keys. */
export function completeMarkdown(text: string, offset: number, setting: MarkdownSetting): Completion | undefined {
  const front = frontMatter(text);
  if (front && offset < front.start) return undefined;
  if (front && offset <= front.end)
    return completeYaml(text.slice(0, front.end), offset, { ...setting, root: 'guide', from: front.start });
  const lines = linesOf(text);
  const index = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[index];
  if (!line) return undefined;
  const { guide, words } = setting;
  const context = markdownContext(lines, index, guide?.terms.level);
  const before = line.text.slice(0, offset - line.start);
  const after = line.text.slice(offset - line.start);
  const language = guide?.language ?? 'nb';

  const address = /\]\(\s*<?#?([^)\s<>#]*)$/.exec(before);
  if (address) {
    const start = offset - (address[1] ?? '').length;
    const isHash = before.endsWith(`#${address[1] ?? ''}`);
    const offers = guide ? addressOffers(guide, namedOn(before, context), words) : [];
    const end = offset + (/^[^)\s>]*/.exec(after)?.[0].length ?? 0);
    return {
      start,
      end,
      offers: isHash
        ? offers
        : offers.map((o) => ({ ...o, text: `#${o.text ?? o.label}`, filter: `${o.filter ?? o.label}` })),
    };
  }
  const callout = /^\s*>\s*\[!(\p{L}*)$/u.exec(before);
  if (callout) return { start: offset - (callout[1] ?? '').length, end: offset, offers: calloutOffers(language) };
  const heading = /^(#{1,4})[ \t]+(.*)$/.exec(before);
  if (heading) return headings(heading, offset, context, language);
  const bracket = /(?<!!)\[([^[\]()]*)$/.exec(before);
  if (bracket && guide) {
    const start = offset - (bracket[1] ?? '').length - 1;
    // Editors close a bracket as soon as it is opened.
    return {
      start,
      end: offset + (/^\](?!\()/.test(after) ? 1 : 0),
      offers: linkOffers(guide, namedOn(before, context), words),
    };
  }
  const label = labelOn(before, context.concept);
  if (label?.field) return valueCompletion(label.field, before, offset, setting);
  const list = listBefore(before, context);
  if (list !== undefined && guide) {
    const start = offset - list.length;
    return { start, end: offset, offers: linkOffers(guide, namedOn(before, context), words).map(unbracketed) };
  }
  return labels(before, offset, context, language);
}

/** What a link at the end of a line is to name. */
function namedOn(before: string, { concept, part }: MarkdownContext): Named | undefined {
  if (arrow.test(before)) return /\]\([^)]*\)[^→]*\b(?:krever|krev|requires?)\b/i.test(before) ? 'consent' : 'target';
  const field = labelOn(before, concept)?.field ?? part;
  return field && namedBy(field);
}

/** Words behind an arrow, or an item under a label that names things; undefined elsewhere. */
function listBefore(before: string, context: MarkdownContext): string | undefined {
  const behind = /(?:→|->|=>)[ \t]*([^[\]()→]*)$/.exec(before);
  if (behind) return behind[1];
  const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+([^[\]()*]*)$/.exec(before);
  const named = context.part && namedBy(context.part);
  return item && named !== undefined && named !== 'target' ? item[1] : undefined;
}

/** Without the bracket that has not been written, the words alone are looked for. */
const unbracketed = (offer: Offer): Offer => ({ ...offer, filter: (offer.filter ?? offer.label).replace(/^\[/, '') });

function valueCompletion(
  field: LabelledField,
  before: string,
  offset: number,
  setting: MarkdownSetting,
): Completion | undefined {
  const { guide, words } = setting;
  const written = /[^:*,]*$/.exec(before)?.[0].trimStart() ?? '';
  const start = offset - written.length;
  const list = /^words:(.+)$/.exec(field.form)?.[1];
  if (list !== undefined) {
    const language = guide?.language ?? 'nb';
    const offers = Object.entries(wordLists[list as keyof typeof wordLists]).map(([value, names]) => ({
      label: (names as readonly [string, string, string])[languageAt(language)].split('|')[0] ?? value,
      detail: value,
      kind: itemKinds.word,
    }));
    return { start, end: offset, offers };
  }
  const named = namedBy(field);
  if (named === undefined || !guide || field.form === 'outcomes') return undefined;
  return { start, end: offset, offers: linkOffers(guide, named, words).map(unbracketed) };
}

const languageAt = (language: Language): 0 | 1 | 2 => (language === 'nn' ? 1 : language === 'en' ? 2 : 0);

/** Label words at the beginning of a line, with what the form says of them. */
function labels(
  before: string,
  offset: number,
  { concept }: MarkdownContext,
  language: Language,
): Completion | undefined {
  const begun = /^([ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+)?)(\*{0,2}[\p{L} -]{0,30})$/u.exec(before);
  if (!begun || concept === undefined) return undefined;
  const written = begun[2] ?? '';
  const offers = fieldsOf(concept).map((field): Offer => {
    const name = field.names[languageAt(language)];
    const about = aboutField(field);
    return {
      label: name,
      text: `**${name}:** `,
      filter: `${written.startsWith('*') ? '**' : ''}${name}`,
      kind: itemKinds.label,
      ...(about ? { about } : {}),
    };
  });
  return { start: offset - written.length, end: offset, offers };
}

function headings(
  [, marks = '', written = '']: RegExpExecArray,
  offset: number,
  context: MarkdownContext,
  language: Language,
): Completion | undefined {
  const at = languageAt(language);
  const start = offset - written.length;
  const named = (field: { names: readonly [string, string, string] }, about: string | undefined): Offer => ({
    label: field.names[at].split('|')[0] ?? '',
    kind: itemKinds.heading,
    ...(about ? { about } : {}),
  });
  if (marks.length === 1) {
    const sections = sectionKinds.map((kind) => named(kind, form.guide?.[kind.key]?.text));
    const level = ['Nivå', 'Nivå', 'Level'][at] ?? 'Nivå';
    return {
      start,
      end: offset,
      offers: [
        { label: level, text: `${level} `, kind: itemKinds.heading, about: form.guide?.levels?.text ?? '' },
        ...sections,
      ],
    };
  }
  const concept: Concept | undefined =
    marks.length === 3 && context.concept !== 'level' ? 'step' : marks.length === 4 ? context.concept : undefined;
  if (concept !== 'step' && concept !== 'branch') return undefined;
  return { start, end: offset, offers: fieldsOf(concept).map((field) => named(field, aboutField(field))) };
}

function calloutOffers(language: Language): Offer[] {
  const at = languageAt(language);
  const words: readonly (readonly [readonly [string, string, string], string])[] = [
    [['AKUTT', 'AKUTT', 'URGENT'], 'emergency'],
    [['MERK', 'MERK', 'NOTE'], 'note'],
    [['ANBEFALING', 'TILRÅDING', 'TIP'], 'recommendation'],
  ];
  return words.map(([names, detail]) => ({
    label: names[at],
    detail,
    kind: itemKinds.word,
    about: form.notice?.kind?.text ?? '',
  }));
}
