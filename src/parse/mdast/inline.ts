import type { LinkReference, PhrasingContent } from 'mdast';
import type { Content } from './content.ts';
import { type Part, signsAt, withEmphasis } from './emphasis.ts';
import { decoded, entityAt } from './entities.ts';
import { autolinkAt, htmlEnd } from './inline-html.ts';
import { identifierOf, labelAt, resourceAt } from './links.ts';

/** An opening bracket that has not found its end. */
interface Bracket {
  readonly at: number;
  /** Behind `[` or `![`. */
  readonly from: number;
  /** Where it stands among the parts. */
  readonly index: number;
  readonly image: boolean;
  /** A link has been found behind it: links do not stand in links. */
  dead: boolean;
}

const special = /[\n\r&*<[\\\]_`]|!\[/g;
const plain = /[\n\r&*<[\\\]_`]/;
const escapable = /[!-/:-@[-`{-~]/;

export interface InlineOptions {
  readonly defined: ReadonlySet<string>;
  readonly inTable: boolean;
}

/** Reads the words of a leaf block into phrasing content. */
export function inlinesOf(content: Content, options: InlineOptions): PhrasingContent[] {
  const { text } = content;
  if (!plain.test(text)) {
    const end = text.trimEnd().length;
    return end === 0 ? [] : [{ type: 'text', value: text.slice(0, end), position: content.position(0, end) }];
  }
  return new Inlines(content, options).read();
}

class Inlines {
  private readonly content: Content;
  private readonly text: string;
  private readonly options: InlineOptions;
  private readonly parts: Part[] = [];
  private readonly brackets: Bracket[] = [];
  /** Until here the text has been read. */
  private at = 0;
  private readonly unpaired = new Set<number>();
  private readonly unended = new Set<string>();

  constructor(content: Content, options: InlineOptions) {
    this.content = content;
    this.text = content.text;
    this.options = options;
  }

  read(): PhrasingContent[] {
    const { text } = this;
    for (;;) {
      special.lastIndex = this.at;
      const found = special.exec(text);
      if (!found) break;
      const i = found.index;
      const line = found[0] === '\n' || found[0] === '\r';
      const until = line ? this.blanksBefore(i) : i;
      if (until > this.at) this.words(text.slice(this.at, until), this.at, until);
      this.at = i;
      if (line) this.lineEnd(until, i);
      else this.sign(found[0], i);
    }
    const end = Math.max(this.at, text.trimEnd().length);
    if (end > this.at) this.words(text.slice(this.at, end), this.at, end);
    return withEmphasis(this.content, this.parts);
  }

  private words(words: string, start: number, end: number): void {
    this.parts.push({ words, start, end });
    this.at = end;
  }

  private node(node: PhrasingContent, end: number): void {
    this.parts.push(node);
    this.at = end;
  }

  private blanksBefore(at: number): number {
    let i = at;
    while (i > this.at && (this.text[i - 1] === ' ' || this.text[i - 1] === '\t')) i--;
    return i;
  }

  /** Two blanks before a line end break the line. */
  private lineEnd(blanks: number, at: number): void {
    const end = at + (this.text[at] === '\r' && this.text[at + 1] === '\n' ? 2 : 1);
    if (at - blanks > 1 && !this.text.slice(blanks, at).includes('\t'))
      this.node({ type: 'break', position: this.content.position(blanks, end) }, end);
    else this.words(this.text.slice(at, end), at, end);
    this.skipIndent();
  }

  private skipIndent(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }

  private sign(sign: string, at: number): void {
    const { text } = this;
    switch (sign) {
      case '*':
      case '_': {
        const signs = signsAt(text, at);
        this.parts.push(signs);
        this.at = signs.end;
        return;
      }
      case '[':
      case '![':
        this.brackets.push({ at, from: at + sign.length, index: this.parts.length, image: sign !== '[', dead: false });
        this.words(sign, at, at + sign.length);
        return;
      case ']':
        this.bracketEnd(at);
        return;
      case '`':
        this.code(at);
        return;
      case '\\':
        this.escape(at);
        return;
      case '&': {
        const entity = entityAt(text, at);
        if (entity) {
          this.words(entity.value, at, at + entity.length);
          return;
        }
        this.words(sign, at, at + 1);
        return;
      }
      default: {
        const link = autolinkAt(text, at);
        if (link) {
          this.autolink(at, link.url, link.end);
          return;
        }
        const end = this.hasEnd(at) ? htmlEnd(text, at) : undefined;
        if (end === undefined) {
          this.words(sign, at, at + 1);
          return;
        }
        const value = text.slice(at, end).replace(/(\r?\n)[ \t]+/g, '$1');
        this.node({ type: 'html', value, position: this.content.position(at, end) }, end);
        return;
      }
    }
  }

  /** Whether a comment or an instruction can end; looked for once, however many of them begin. */
  private hasEnd(at: number): boolean {
    const next = this.text[at + 1];
    if (next !== '!' && next !== '?') return true;
    const mark = next === '?' ? '?>' : this.text[at + 2] === '-' ? '-->' : this.text[at + 2] === '[' ? ']]>' : '>';
    if (this.unended.has(mark)) return false;
    if (this.text.includes(mark, at) || this.text.startsWith('<!-->', at) || this.text.startsWith('<!--->', at))
      return true;
    this.unended.add(mark);
    return false;
  }

  private autolink(at: number, url: string, end: number): void {
    const value = this.text.slice(at + 1, end - 1);
    const child: PhrasingContent = { type: 'text', value, position: this.content.position(at + 1, end - 1) };
    this.node({ type: 'link', title: null, url, children: [child], position: this.content.position(at, end) }, end);
  }

  private escape(at: number): void {
    const next = this.text[at + 1] ?? '';
    if (next === '\n' || next === '\r') {
      const end = at + (next === '\r' && this.text[at + 2] === '\n' ? 3 : 2);
      this.node({ type: 'break', position: this.content.position(at, end) }, end);
      this.skipIndent();
    } else if (escapable.test(next)) this.words(next, at, at + 2);
    else this.words('\\', at, at + 1);
  }

  private code(at: number): void {
    const { text } = this;
    let from = at + 1;
    while (text[from] === '`') from++;
    const size = from - at;
    if (!this.unpaired.has(size)) {
      for (let i = text.indexOf('`', from); i >= 0; ) {
        let end = i + 1;
        while (text[end] === '`') end++;
        if (end - i === size) {
          this.codeNode(at, from, i, end);
          return;
        }
        i = text.indexOf('`', end);
      }
      this.unpaired.add(size);
    }
    this.words(text.slice(at, from), at, from);
  }

  private codeNode(at: number, from: number, to: number, end: number): void {
    let value = this.text.slice(from, to);
    const padded = /^(?: |\r?\n)([\s\S]*[^ \r\n][\s\S]*)(?: |\r?\n)$/.exec(value);
    if (padded)
      value = /^[ \r\n]/.test(value) ? value.replace(/^(?:\r\n|[ \n])/, '').replace(/(?:\r\n|[ \n])$/, '') : value;
    if (this.options.inTable) value = value.replace(/\\\|/g, '|');
    this.node({ type: 'inlineCode', value, position: this.content.position(at, end) }, end);
  }

  /** Makes a link or an image of the last open bracket, if what follows or a definition says so. */
  private bracketEnd(at: number): void {
    const { text } = this;
    const open = this.brackets.pop();
    if (!open || open.dead) {
      this.words(']', at, at + 1);
      return;
    }
    const label = text.slice(open.from, at);
    const id = identifierOf(label);
    const known = this.options.defined.has(id);
    const next = text[at + 1];
    const resource = next === '(' ? resourceAt(text, at + 1) : undefined;
    if (resource) {
      const { url, title, end } = resource;
      const position = this.content.position(open.at, end);
      const children = this.take(open);
      if (open.image) {
        this.node({ type: 'image', title, url, alt: wordsOf(children), position }, end);
        return;
      }
      this.node({ type: 'link', title, url, children, position }, end);
      return;
    }
    const full = next === '[' ? labelAt(text, at + 1) : undefined;
    if (full && this.options.defined.has(identifierOf(full.label))) {
      this.reference(open, 'full', full.label, full.end);
      return;
    }
    if (!known) {
      this.words(']', at, at + 1);
      return;
    }
    if (next !== '[') {
      this.reference(open, 'shortcut', label, at + 1);
      return;
    }
    if (text[at + 2] === ']') {
      this.reference(open, 'collapsed', label, at + 3);
      return;
    }
    this.words(']', at, at + 1);
    return;
  }

  private reference(open: Bracket, referenceType: LinkReference['referenceType'], label: string, end: number): void {
    const position = this.content.position(open.at, end);
    const children = this.take(open);
    const named = { identifier: identifierOf(label).toLowerCase(), label: decoded(label), referenceType };
    if (open.image) this.node({ type: 'imageReference', alt: wordsOf(children), ...named, position }, end);
    else this.node({ type: 'linkReference', children, ...named, position }, end);
  }

  /** The parts behind an opening bracket, read to the end. */
  private take(open: Bracket): PhrasingContent[] {
    if (!open.image) for (const bracket of this.brackets) if (!bracket.image) bracket.dead = true;
    return withEmphasis(this.content, this.parts.splice(open.index).slice(1));
  }
}

/** The words of an image's description. */
function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'html') return '';
      if ('value' in node) return node.value;
      if ('alt' in node) return node.alt ?? '';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}
