import type { Hover } from 'vscode-languageserver';
import type { LspWords } from '../messages/lsp/shape.ts';
import type { Guide } from '../model/guide.ts';
import { sectionKindOf } from '../model/markdown/section-names.ts';
import type { SourceFile } from '../source/source-file.ts';
import { describe } from './describe.ts';
import { form } from './generated/form.ts';
import { frontMatter, linesOf, markdownContext } from './markdown/context.ts';
import { aboutField, fieldNamed } from './markdown/fields.ts';
import { namedAt } from './named-at.ts';
import type { Places } from './places.ts';
import { termAt } from './term-at.ts';
import { yamlContext } from './yaml/context.ts';
import { type FormKind, keyOf, kindAt } from './yaml/form-path.ts';

export interface HoverSetting {
  readonly guide: Guide | undefined;
  readonly words: LspWords;
  readonly places: Places;
  /** What the file holds: a guide, or the part that it is included as. */
  readonly root: FormKind;
  readonly isMarkdown: boolean;
}

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What there is to say of a place: what it names, else what its key or label is for, else the word of the glossary. */
export function hoverAt(file: SourceFile, offset: number, setting: HoverSetting): Hover | undefined {
  const { guide, places } = setting;
  const found =
    (guide && aboutNamed(guide, file, offset, setting.words)) ??
    aboutKey(file.text, offset, setting) ??
    (guide && aboutTerm(guide, file, offset));
  if (!found || found.text === '') return undefined;
  const { start, end } = found;
  return { contents: { kind: 'markdown', value: found.text }, range: places.range({ file, start, end }) };
}

function aboutNamed(guide: Guide, file: SourceFile, offset: number, words: LspWords): Found | undefined {
  const named = namedAt(guide, file, offset);
  // Where something is defined its own text stands; a title that is not an id says nothing new.
  if (!named || (named.isDefinition && !named.isWritten)) return undefined;
  const about = describe(guide, named, words);
  if (!about) return undefined;
  const head = `**${about.title.replace(/[*_`[\]\\]/g, '\\$&')}** · ${about.kind} \`${named.id}\``;
  const { start, end } = named.range;
  return { text: about.text === '' ? head : `${head}\n\n${about.text}`, start, end };
}

function aboutKey(text: string, offset: number, { root, isMarkdown, guide }: HoverSetting): Found | undefined {
  if (!isMarkdown) return aboutYamlKey(text, offset, root, 0);
  const front = frontMatter(text);
  if (front && offset < front.end) return aboutYamlKey(text.slice(0, front.end), offset, 'guide', front.start);
  return aboutLabel(text, offset, guide);
}

function aboutYamlKey(text: string, offset: number, root: FormKind, from: number): Found | undefined {
  // The context of the key's first character, with which nothing of the key has been written yet.
  const before = /[\w$-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0;
  const start = offset - before;
  const key = /^([\w-]+)["']?[ \t]*:(?=\s|$)/.exec(text.slice(start))?.[1];
  if (key === undefined) return undefined;
  const context = yamlContext(text, start, from);
  if (!context) return undefined;
  const { path, at, inItem } = context;
  const kind = at === 'key' || inItem ? kindAt(root, path) : undefined;
  const about = kind && keyOf(kind, key)?.text;
  return about ? { text: about, start, end: start + key.length } : undefined;
}

function aboutLabel(text: string, offset: number, guide: Guide | undefined): Found | undefined {
  const lines = linesOf(text);
  const index = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[index];
  if (!line) return undefined;
  const { concept } = markdownContext(lines, index, guide?.terms.level);
  for (const match of line.text.matchAll(/\*\*([^*\n]+?)(?::\*\*|\*\*[ \t]*:)/g)) {
    const start = line.start + match.index;
    const end = start + match[0].length;
    if (offset < start || end < offset || !concept) continue;
    const field = fieldNamed(concept, match[1] ?? '');
    const about = field && aboutField(field);
    return about ? { text: about, start, end } : undefined;
  }
  const heading = /^#{1,6}[ \t]+(.*?)[ \t]*$/.exec(line.text);
  if (!heading) return undefined;
  const title = heading[1] ?? '';
  const section = /^#[ \t]/.test(line.text) ? sectionKindOf(title) : undefined;
  const part =
    /^####?[ \t]/.test(line.text) && (concept === 'step' || concept === 'branch')
      ? fieldNamed(concept, title)
      : undefined;
  const about = section ? form.guide?.[section.key]?.text : part && aboutField(part);
  return about ? { text: about, start: line.start, end: line.start + line.text.length } : undefined;
}

function aboutTerm(guide: Guide, file: SourceFile, offset: number): Found | undefined {
  const found = termAt(guide, file.text, offset);
  return found && { text: `**${found.term.term}**: ${found.term.definition.text}`, start: found.start, end: found.end };
}
