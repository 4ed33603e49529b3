import type { Level } from '../../model/guide.ts';
import { type Line, span } from '../line.ts';
import { proseLines } from '../prose-lines.ts';
import type { GuideWords, Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { labelled, labelledProse } from './labelled.ts';
import { capital, levelName } from './place-words.ts';

/** What a level is about, and when a case is on it. */
export function levelLines(setting: Setting, level: Level, width: number): Line[] {
  const { words } = setting;
  const { intro, criterion } = level;
  const services = servicesWords(words, level);
  const parts = [
    intro ? proseLines(intro, width) : [],
    [
      ...labelledProse(words.fields.criterion, criterion?.text, width),
      ...labelled(words.fields.services, services === '' ? [] : [[span(services)]], width),
    ],
  ].filter((lines) => lines.length > 0);
  if (parts.length === 0) return [];
  const head = wrap([span(capital(levelName(setting, level)), 'heading')], width);
  return [...head, ...parts.flatMap((lines, i) => (i === 0 ? lines : [[], ...lines]))];
}

function servicesWords(words: GuideWords, { criterion }: Level): string {
  const { minServices: from, maxServices: to } = criterion ?? {};
  if (from !== undefined && to !== undefined) return words.servicesBetween(from, to);
  if (from !== undefined) return words.minServices(from);
  return to === undefined ? '' : words.maxServices(to);
}
