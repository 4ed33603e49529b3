import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import type { Guide } from '../../src/model/guide.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import type { PdfAssets } from '../../src/render/pdf/index.ts';
import { guideMains } from './guide-mains.ts';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(ending))
    .sort();

/** The template and the fonts that are shipped. */
export const pdfAssets: PdfAssets = {
  root: join(repository, 'templates/handbook'),
  template: new Map(
    filesIn('templates/handbook', '.typ').map((name) => [
      name,
      readFileSync(join(repository, 'templates/handbook', name)),
    ]),
  ),
  fonts: filesIn('templates/fonts', '.ttf').map((name) => readFileSync(join(repository, 'templates/fonts', name))),
};

/** A guide from its text; in Markdown when it begins with front matter. */
export async function guideFrom(text: string): Promise<Guide> {
  const path = text.startsWith('---\n') ? 'prove.md' : 'prove.yaml';
  const { guide } = await parseGuide({ path, text, readFile: () => 'missing' });
  if (guide === undefined) throw new Error('the test holds no guide');
  return guide;
}

/** The guides of the repository, by the name of their file or folder. */
export async function seedGuides(): Promise<{ name: string; guide: Guide }[]> {
  const found: { name: string; guide: Guide }[] = [];
  for (const { path: shown, full: path, isFolder } of guideMains) {
    const { guide } = await parseGuide({
      path,
      bytes: readFileSync(path),
      isFolder,
      readFile: (included) => {
        try {
          return readFileSync(resolve(repository, included));
        } catch {
          return 'missing';
        }
      },
    });
    if (guide !== undefined) found.push({ name: (shown.split('/')[1] ?? '').replace(/\.\w+$/, ''), guide });
  }
  return found;
}

/** The text of each page as it is read aloud: without running heads, feet and decoration, which are marked as artifacts. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    let text = '';
    for (const item of items) {
      if ('str' in item) text += open.includes(true) ? '' : item.str + (item.hasEOL ? '\n' : '');
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact');
    }
    pages.push(text);
  }
  return pages;
}

/** Letters and signs only: without what a line break adds or takes away (spaces, hyphens, zero-width spaces). */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B\u2010-]/gu, '')
    .toLowerCase();
