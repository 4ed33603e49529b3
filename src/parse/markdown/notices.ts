import type { Blockquote, RootContent } from 'mdast';
import { words } from '../../model/markdown/words.ts';
import { slug } from '../../model/slug.ts';
import type { Range } from '../../source/source-file.ts';
import type { ScalarTree } from '../tree.ts';
import { readBlocks } from './blocks.ts';
import { Fields } from './fields.ts';
import { endOf, plain, type Span, sourceOf, spanOf, startOf, takeId, trimSpan } from './inline.ts';
import { nearLabel, wordMeans } from './label-index.ts';
import { linksIn } from './links.ts';
import { type Container, type Piece, prose, spanPiece } from './prose.ts';
import { type Reading, scalar } from './reading.ts';
import { linkedId } from './references.ts';

const marker = /^\[!([^\]\r\n]+)\]/;

/** The span without blanks and quote marks at its ends. */
function inQuote(reading: Reading, span: Span): Span {
  const lead = /^[\s>]*/.exec(sourceOf(reading.file, span))?.[0].length ?? 0;
  return trimSpan(reading.file, { ...span, from: span.from + lead });
}

/** The first paragraph of a quote that begins with `[!KIND]`. */
function markedSpan(reading: Reading, quote: Blockquote): { readonly span: Span; readonly word: string } | undefined {
  const [first] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const span = spanOf(first.children);
  const word = marker.exec(sourceOf(reading.file, span))?.[1];
  return word === undefined ? undefined : { span, word: word.trim() };
}

/**
 * A callout: defines a notice, or shows one defined elsewhere. The value is the notice's id where it is shown;
 * undefined for an ordinary quote.
 */
export function readCallout(
  reading: Reading,
  quote: Blockquote,
  within: readonly Container[],
): ScalarTree | 'told' | undefined {
  const { file } = reading;
  const marked = markedSpan(reading, quote);
  if (!marked) return undefined;
  const { span, word } = marked;
  const kindRange: Range = { file, start: span.from + 2, end: span.from + 2 + word.length };
  const kind = wordMeans('notice', word);
  if (!kind) {
    const suggestion = nearLabel(
      word,
      Object.values(words.notice).flatMap((w) => w.flatMap((x) => x.split('|'))),
    );
    const label = `[!${word}]`;
    reading.report(
      'markdown-structure/unknown-label',
      suggestion ? { label, suggestion: `[!${suggestion.toUpperCase()}]` } : { label },
      kindRange,
    );
    return 'told';
  }
  const links = linksIn(file, span, reading.definitions);
  const [link] = links;
  const rest = inQuote(reading, { ...span, from: span.from + (marker.exec(sourceOf(file, span))?.[0].length ?? 0) });
  const inMarker = link && link.start === span.from;
  const alone = link && link.start === rest.from && link.end === rest.to;
  if (link && quote.children.length === 1 && (inMarker ? link.end === span.to : alone)) {
    const placed = linkedId(link, 'notice');
    if (placed) return placed;
  }
  return define(reading, quote, rest, scalar(kind, kindRange), [...within, 'quote']);
}

function define(
  reading: Reading,
  quote: Blockquote,
  span: Span,
  kind: ScalarTree,
  within: readonly Container[],
): ScalarTree {
  const { file } = reading;
  const lineEnd = /[\r\n]/.exec(sourceOf(file, span));
  const startsHere = !/[\r\n]/.test(file.text.slice(kind.range.end, span.from));
  const firstLine = startsHere
    ? { ...span, to: span.from + (lineEnd?.index ?? span.to - span.from) }
    : { ...span, to: span.from };
  const head = takeId(file, firstLine);
  const below = inQuote(reading, { ...span, from: firstLine.to });
  const fields = new Fields(reading);
  const pieces: Piece[] = [];
  const blocks: RootContent[] = [];
  const [paragraph, ...others] = quote.children;
  if (paragraph?.type === 'paragraph' && below.to > below.from) {
    const children = paragraph.children.filter((node) => endOf(node) > below.from);
    const [first, ...later] = children;
    const cut =
      first && startOf(first) < below.from ? spanPiece(file, { ...below, nodes: [first] }, within).node : undefined;
    const kept = cut?.type === 'paragraph' ? [...cut.children, ...later] : children;
    const start = kept[0]?.position?.start ?? paragraph.position?.start;
    const end = paragraph.position?.end;
    blocks.push({ ...paragraph, children: kept, ...(start && end ? { position: { start, end } } : {}) });
  }
  blocks.push(...others);
  pieces.push(...readBlocks(reading, 'notice', blocks, within, fields));
  const body = prose(file, pieces);
  const title = plain(file, head.span);
  const text = body ?? prose(file, [spanPiece(file, head.span, within)]);
  const named = body && title.text !== '' ? title : undefined;
  const derived = slug(String((named ?? title).text || text?.value || ''))
    .split('-')
    .slice(0, 6)
    .join('-');
  const id = head.id
    ? scalar(head.id.id, head.id.range)
    : scalar(reading.newId(derived || String(kind.value)), named?.range ?? text?.range ?? kind.range);
  reading.know('notice', String(id.value), named?.text);
  const notice = new Fields(reading);
  notice.set('id', id.range, id);
  if (!fields.has('kind')) notice.set('kind', kind.range, kind);
  if (named) notice.set('title', named.range, named.scalar());
  if (text && !fields.has('text')) notice.set('text', text.range, text);
  for (const { key, keyRange, value } of fields.list()) notice.set(key, keyRange, value);
  reading.notices.push(notice.map({ file, start: startOf(quote), end: endOf(quote) }));
  return { ...id };
}
