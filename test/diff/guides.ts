import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Guide } from '../../src/model/guide.ts';
import { type ParsedGuide, parseGuide } from '../../src/parse/parse-guide.ts';

export const root = join(import.meta.dirname, '../..');

/** Reads a guide of the repository; `edit` changes the text of any of its files. */
export async function readReal(
  path: string,
  edit: (text: string, file: string) => string = (t) => t,
): Promise<ParsedGuide> {
  const read = (file: string): string => edit(readFileSync(join(root, file), 'utf8'), file);
  const isFolder = /(^|\/)guide\.(ya?ml|md)$/.test(path);
  return parseGuide({
    path,
    bytes: Buffer.from(read(path)),
    isFolder,
    readFile: (file) => {
      try {
        return Buffer.from(read(relative(root, join(root, file))));
      } catch {
        return 'missing';
      }
    },
  });
}

export const realGuides = [
  'guides/hva-hvem-hvordan.md',
  'guides/oppdal.md',
  'guides/plattform/guide.yaml',
  'guides/sula.md',
  'guides/vestby.yaml',
] as const;

export async function guideFrom(text: string, path = 'veileder.yaml'): Promise<Guide> {
  const { guide, diagnostics } = await parseGuide({ path, bytes: Buffer.from(text), readFile: () => 'missing' });
  if (!guide) throw new Error(`no guide: ${JSON.stringify(diagnostics.map((d) => [d.rule, d.message, d.data]))}`);
  return guide;
}

const head: Readonly<Record<string, string>> = { veileder: '1', id: 'eksempel', title: 'Eksempel', language: 'nb' };

/** A part of a YAML guide with the keys that every guide has. */
export const wholeGuide = (part: string): string =>
  Object.entries(head)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(part))
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('') + part;
