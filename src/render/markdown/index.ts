import type { Guide } from '../../model/guide.ts';
import { formatTarget } from '../../model/target.ts';
import { definitions } from './definitions.ts';
import { yamlText, yamlValue } from './escape.ts';
import { levelParts } from './steps.ts';
import { writerFor } from './writer.ts';

/** Text before the first heading of a level: a heading of the first two depths would be read as something else. */
const plainIntro = (text: string): boolean => !/^ {0,3}#{1,2}(?:\s|$)|^ {0,3}(?:=+|-+)\s*$|^ {0,3}> *\[!/m.test(text);

/** The guide in the Markdown form (schemas/FORMAT.md): read again, it gives the same guide. */
export function renderMarkdown(guide: Guide): string {
  const writer = writerFor(guide);
  const { front, sections } = definitions(writer);
  const { intro } = guide;
  const dates = Object.fromEntries(Object.entries(guide.dates).filter(([, date]) => date !== undefined));
  const terms = Object.fromEntries(Object.entries(guide.terms).filter(([, term]) => term !== undefined));
  const keys: readonly (readonly [string, unknown])[] = [
    ['id', guide.id],
    ['title', guide.title],
    ['name', guide.name],
    ['municipality', guide.municipality],
    ['language', guide.language],
    ['version', guide.version],
    ['dates', Object.keys(dates).length === 0 ? undefined : dates],
    ['status', guide.status],
    ['profile', guide.profile],
    ['ages', guide.ages],
    ['terms', Object.keys(terms).length === 0 ? undefined : terms],
    ['start', guide.start && formatTarget(guide.start)],
    ['variantOf', guide.variantOf],
    ['base', guide.base],
    ['intro', intro === undefined || plainIntro(intro.text) ? undefined : intro.text],
  ];
  const head = [
    '---',
    'veileder: 1',
    ...keys.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${yamlValue(value)}`])),
    ...front.flatMap(([key, items]) => [`${yamlText(key)}:`, ...items.map((item) => `  - ${yamlValue(item)}`)]),
    '---',
  ].join('\n');
  const body = [
    ...(intro !== undefined && plainIntro(intro.text) ? [intro.text] : []),
    ...guide.levels.flatMap((level) => levelParts(writer, level)),
    ...sections,
  ];
  return `${[head, ...body].join('\n\n')}\n`;
}
