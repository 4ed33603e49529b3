import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { Said } from '../check.ts';
import type { Fact, Link } from '../facts/fact.ts';
import type { Wording } from './wording.ts';

/** The words of one language that `makeWording` puts together. */
export interface Vocabulary {
  readonly language: 'nb' | 'nn' | 'en';
  readonly quotes: readonly [string, string];
  readonly level: string;
  readonly in: string;
  /** Before a level: «på nivå 1». */
  readonly on: string;
  readonly and: string;
  readonly everyone: string;
  readonly nothing: string;
  readonly targets: Readonly<Record<'next' | 'close' | 'close-log' | 'unspecified', string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly things: Readonly<Record<Fact['element'], string>>;
}

/** Parts without a name that a reader would know them by. */
const nameless: ReadonlySet<string> = new Set([
  'change',
  'phone',
  'choice',
  'effect',
  'consentUse',
  'prerequisite',
  'deadline',
  'guide',
  'outcome',
  'word',
]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The wording of a language, from its vocabulary. */
export function makeWording(v: Vocabulary): Wording {
  const quote = (text: string, limit = 90): string => `${v.quotes[0]}${shorten(text, limit)}${v.quotes[1]}`;
  const level = (id: string, title: string): string => (/^[\d.]+$/.test(id) ? `${v.level} ${id}` : quote(title));
  const levelOf = (chain: readonly Link[]): string => {
    const own = chain.find((l) => l.kind === 'level');
    return own ? level(own.id, own.title) : '';
  };
  const place = (chain: readonly Link[]): string => {
    const step = chain.findLast((l) => l.kind === 'step');
    const own = levelOf(chain);
    if (!step) return own;
    const branch = chain.findLast((l) => l.kind === 'branch');
    const under = [own, branch?.title ?? ''].filter((text) => text !== '').join(', ');
    return under === '' ? quote(step.title) : `${quote(step.title)} (${under})`;
  };
  const inPlace = (chain: readonly Link[]): string => {
    const words = place(chain);
    if (words === '') return '';
    return ` ${chain.some((l) => l.kind === 'step') ? v.in : v.on} ${words}`;
  };
  const owner = (chain: readonly Link[]): string | undefined =>
    chain.findLast((l) => l.kind !== 'step' && l.kind !== 'level' && l.kind !== 'branch' && !nameless.has(l.kind))
      ?.title;
  const thing = (element: Fact['element']): string => v.things[element];
  const text = (value: string): string => (value === '' ? v.nothing : quote(value));
  const target = (written: string): string => {
    const [ref = '', title = ''] = written.split('|');
    const colon = ref.indexOf(':');
    const kind = colon < 0 ? ref : ref.slice(0, colon);
    if (kind === 'level') return level(ref.slice(colon + 1), title);
    if (kind === 'step' || kind === 'exit') return quote(title);
    return v.targets[kind as keyof Vocabulary['targets']] ?? v.nothing;
  };
  return {
    in: ({ chain }) => inPlace(chain),
    within: ({ chain }) => {
      const words = inPlace(chain);
      const own = words === '' ? owner(chain) : undefined;
      return own === undefined ? words : ` ${v.in} ${quote(own)}`;
    },
    onLevel: ({ chain }) => {
      const words = levelOf(chain);
      return words === '' ? '' : ` ${v.on} ${words}`;
    },
    place,
    level,
    quote,
    text,
    time: (iso) => {
      const duration = parseDuration(iso);
      return duration ? formatDuration(duration, v.language) : text(iso);
    },
    target,
    ref: ({ name }) => target(name),
    value: (word) => v.values[word] ?? text(word),
    field: ({ element, field = '' }) => v.fields[`${element}.${field}`] ?? v.fields[field] ?? v.fields.text ?? field,
    thing,
    named: ({ element, name, chain }) =>
      element === 'deadline' || element === 'prerequisite' ? inPlace(chain) : ` ${quote(name)}`,
    owner: ({ chain, name }) => quote(owner(chain) ?? name),
    outcome: ({ chain, name }) => quote(chain.findLast((l) => l.kind === 'outcome')?.title ?? name),
    list: (items) => listed(items, v.and),
    who: (titles) => (titles.length === 0 ? v.everyone : listed(titles, v.and)),
    words: (said) => wordsChanged(said, quote),
    cap: capital,
  };
}

const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Minutes in the largest units that say them exactly enough: whole weeks, days, hours. */
export function lengthOf(minutes: number, language: 'nb' | 'nn' | 'en'): string {
  const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };
  const days = Math.round(minutes / 1440);
  if (minutes < 1440) {
    const hours = Math.floor(minutes / 60);
    return formatDuration({ ...none, hours, minutes: Math.round(minutes - hours * 60) }, language);
  }
  if (days % 7 === 0) return formatDuration({ ...none, weeks: days / 7 }, language);
  if (days >= 28) {
    const months = Math.round(days / 30.437);
    if (Math.abs(days - months * 30.437) < 1.5) return formatDuration({ ...none, months }, language);
  }
  return formatDuration({ ...none, days }, language);
}

const shorten = (text: string, limit: number): string => {
  const line = text
    .replace(/\]\([^)]*\)|[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))} …`;
};

/** A sentence fits, so that what was and what is can be held against each other. */
const sentenceLength = 240;

/** The first few changed places, each as it was and as it is. */
function wordsChanged({ parts }: Said, quote: (text: string, limit?: number) => string): string {
  const places: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || part.kind === 'same') continue;
    const next = parts[i + 1];
    if (part.kind === 'removed' && next?.kind === 'added') {
      places.push(`${quote(part.text, sentenceLength)} → ${quote(next.text, sentenceLength)}`);
      i++;
    } else places.push(part.kind === 'removed' ? `${quote(part.text)} → –` : `+ ${quote(part.text)}`);
  }
  const shown = places.slice(0, 3).join(', ');
  return places.length > 3 ? `${shown} …` : shown;
}
