import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument, stringify, visit } from 'yaml';
import type { Guide } from '../../../src/model/guide.ts';
import { parseGuide } from '../../../src/parse/parse-guide.ts';
import { readReal, realGuides } from '../guides.ts';
import { randomFrom, shuffled } from './random.ts';

/** The same guide written in another way: nothing has changed. */
export interface FormEdit {
  readonly kind: string;
  readonly guide: string;
  readonly what: string;
  readonly original: Guide;
  readonly edited: Guide;
}

/** Keys in another order, at every depth. */
function reordered(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), random).map(([k, v]) => [k, reordered(v, random)]));
}

/** Every text in double quotes; numbers and yes or no are left alone. */
function quoted(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** YAML as another program would write it: other quotes, widths, flow and block, order of keys. */
function yamlForms(text: string, seed: number): [string, string][] {
  // Numbers keep their form as texts do, or `3216` and `0.10` would be others.
  const content: unknown = parse(text, { schema: 'failsafe' });
  const random = randomFrom(seed);
  const write = (value: unknown, options: object): string => stringify(value, { schema: 'failsafe', ...options });
  return [
    ['other widths', write(content, { lineWidth: 60 })],
    ['quotes everywhere', quoted(text)],
    ['wide indentation', write(content, { indent: 4, indentSeq: false })],
    ['keys in another order', write(reordered(content, random), {})],
    ['keys in yet another order', write(reordered(content, random), { lineWidth: 80 })],
    ['flow', write(content, { collectionStyle: 'flow', lineWidth: 0 })],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ];
}

/** Lines of paragraphs broken elsewhere; other signs for lists and emphasis; more room between blocks. */
function markdownForms(text: string): [string, string][] {
  const end = text.indexOf('\n---', 4) + 4;
  const [head, body] = [text.slice(0, end), text.slice(end)];
  const isText = (line: string): boolean => /^\p{L}/u.test(line) && line.length > 90 && !line.includes('|');
  const broken = body
    .split('\n')
    .map((line) => (isText(line) ? line.replace(/(.{60,80}) (?=\p{L}+ )(?![^[]*\])(?![^(]*\))/gu, '$1\n') : line))
    .join('\n');
  return [
    ['lines broken elsewhere', head + broken],
    ['other list signs', head + body.replace(/^( *)- /gm, '$1* ')],
    ['more room', head + body.replaceAll('\n\n', '\n\n\n')],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['spaces at line ends', head + body.replace(/([^\s|`])$/gm, '$1 ')],
  ];
}

const golden = (name: string): string => readFileSync(join(import.meta.dirname, '../../golden/markdown', name), 'utf8');

async function read(path: string, text: string): Promise<Guide> {
  const { guide } = await parseGuide({ path, bytes: Buffer.from(text), readFile: () => 'missing' });
  if (!guide) throw new Error(path);
  return guide;
}

export async function formEdits(): Promise<FormEdit[]> {
  const edits: FormEdit[] = [];
  const kind = 'form';
  const add = (guide: string, what: string, original: Guide | undefined, edited: Guide | undefined): void => {
    if (!original || !edited) throw new Error(`${guide} ${what}: no guide`);
    edits.push({ kind, guide, what: `${guide} ${what}`, original, edited });
  };
  for (const path of realGuides) {
    const { guide: original, files } = await readReal(path);
    const texts = files.filter((f) => /\.ya?ml$/.test(f.path));
    const forms = path.endsWith('.md') ? markdownForms(readFileSync(path, 'utf8')) : undefined;
    for (const [what, text] of forms ?? []) add(path, what, original, (await readReal(path, () => text)).guide);
    for (const seed of forms ? [] : [1, 2, 3]) {
      const names = yamlForms('a: 1', seed).map(([name]) => name);
      for (const [i, what] of names.entries()) {
        const edit = (text: string, file: string): string =>
          texts.some((f) => f.path === file) ? (yamlForms(text, seed)[i]?.[1] ?? text) : text;
        add(path, `${what} (${seed})`, original, (await readReal(path, edit)).guide);
      }
    }
  }
  const [yaml, markdown] = [
    await read('concepts.yaml', golden('concepts.yaml')),
    await read('concepts.md', golden('concepts-nb.md')),
  ];
  add('concepts', 'YAML to Markdown', yaml, markdown);
  add('concepts', 'Markdown to YAML', markdown, yaml);
  return edits;
}
