import { slug } from '../model/slug.ts';
import { range, type SourceFile } from '../source/source-file.ts';
import { commentsIn } from './prose-comments.ts';
import type { Entry, MapTree, ScalarTree } from './tree.ts';

const heading = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const givenId = /[ \t]*\{#([^{}\s]+)\}$/;

/**
 * An article in a Markdown file of its own: the heading it begins with is the title, `{#id}` on it or the file's name
 * the id, and the rest the body. Without a heading at the start the whole file is the body.
 */
export function articleTree(file: SourceFile): MapTree {
  const { text } = file;
  let start = 0;
  for (const comment of commentsIn(text)) {
    if (text.slice(start, comment.start).trim() !== '') break;
    start = comment.end;
  }
  start += text.slice(start).search(/\S|$/);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnd = start + text.slice(start).search(/[\r\n]|$/);
  const line = text.slice(lineStart, lineEnd);
  const title = heading.exec(line);
  const entries: Entry[] = [];
  const put = (key: string, value: string, from: number, end: number): void => {
    const scalar: ScalarTree = { kind: 'scalar', range: range(file, from, end), value, source: value };
    entries.push({ key, keyRange: range(file, from, from), value: scalar });
  };
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const written = title?.[1] ?? '';
  const titleStart = lineStart + line.indexOf(written, line.indexOf('#') + 1);
  const id = title ? givenId.exec(written) : null;
  if (id?.[1]) {
    const idStart = titleStart + written.lastIndexOf(id[1]);
    put('id', id[1], idStart, idStart + id[1].length);
  } else put('id', slug(name), lineStart, lineStart);
  const bare = id ? written.slice(0, id.index) : written;
  if (bare !== '') put('title', bare, titleStart, titleStart + bare.length);
  const bodyStart = title ? lineEnd : 0;
  put('body', text.slice(bodyStart), bodyStart, text.length);
  return { kind: 'map', range: range(file, 0, text.length), entries };
}
