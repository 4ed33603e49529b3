import type { Guide } from '../../../src/model/guide.ts';
import { parseGuide } from '../../../src/parse/parse-guide.ts';
import { renderMarkdown } from '../../../src/render/markdown/index.ts';

/** The guide as plain values: running text as its characters, nothing undefined. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('at' in value && 'text' in value) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, plain(one)]),
  );
}

/** The guide written in Markdown and read again, and what the reader had to say. */
export async function writtenAndRead(guide: Guide): Promise<{ text: string; again: Guide; problems: string[] }> {
  const text = renderMarkdown(guide);
  const { guide: again, diagnostics } = await parseGuide({ path: 'skrevet.md', text, readFile: () => 'missing' });
  if (again === undefined) throw new Error(`cannot be read again:\n${text}`);
  return { text, again, problems: diagnostics.map(({ rule, data }) => `${rule} ${JSON.stringify(data)}`) };
}
