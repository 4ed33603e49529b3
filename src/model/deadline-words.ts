import { composed } from './composed.ts';
import type { Duration } from './duration.ts';
import { addDurations, compareDurations, formatIso } from './duration.ts';

/** What the words of a deadline say. */
export interface DeadlineWords {
  /** ISO 8601: at the latest so long after the event. */
  readonly within?: string;
  /** ISO 8601: at the earliest so long after the event. */
  readonly after?: string;
  /** The words of the event the time is counted from. */
  readonly event?: string;
  /** True when the words ask for haste and give no limit (`snarest`). */
  readonly vague: boolean;
}

/** Bokmål, nynorsk and English; `a`, `an` and the articles `en`, `ei`, `eit` mean one. */
const numbers: readonly (readonly string[])[] = [
  ['en', 'én', 'èn', 'ei', 'éi', 'ett', 'et', 'ein', 'éin', 'eit', 'eitt', 'one', 'a', 'an'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
  ['elleve', 'eleven'],
  ['tolv', 'twelve'],
  ['tretten', 'thirteen'],
  ['fjorten', 'fourteen'],
  ['femten', 'fifteen'],
  ['seksten', 'sixteen'],
  ['sytten', 'seventeen'],
  ['atten', 'eighteen'],
  ['nitten', 'nineteen'],
  ['tjue', 'tyve', 'twenty'],
];
const namedNumbers = new Map(numbers.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));

/** Small letters of Latin script. Classes of Unicode (`\p{L}`) take a millisecond each to compile, and every start pays. */
const latin = 'a-zß-öø-ɏ';

const none: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };
const units: readonly { readonly words: string; readonly of: (n: number) => Duration }[] = [
  { words: 'minutt(?:er|ar)?|minutes?|min', of: (n) => ({ ...none, minutes: n }) },
  { words: 'time|timer|timar|hours?', of: (n) => ({ ...none, hours: n }) },
  { words: 'døgn', of: (n) => ({ ...none, hours: 24 * n }) },
  { words: 'dag|dager|dagar|days?', of: (n) => ({ ...none, days: n }) },
  { words: 'uke|uker|veke|veker|vike|weeks?', of: (n) => ({ ...none, weeks: n }) },
  { words: 'måned|måneder|månad|månader|mnd|months?', of: (n) => ({ ...none, months: n }) },
  { words: 'år|years?', of: (n) => ({ ...none, years: n }) },
  { words: 'halvår', of: (n) => ({ ...none, months: 6 * n }) },
];
const unitMatchers = units.map((unit) => ({ of: unit.of, word: new RegExp(`^(?:${unit.words})$`) }));

const number = `(\\d{1,3}|${[...namedNumbers.keys()].join('|')})`;
const unit = `(${units.map((u) => u.words).join('|')})(?:s|['’]s?)?(?![${latin}])`;
const edge = `(?<![${latin}\\d.,/§])`;
const quantity = new RegExp(
  `${edge}(?:${number}(?:\\s*[-–—]\\s*|\\s+(?:til|to|eller|or)\\s+))?${number}[\\s-]+${unit}|${edge}(?:et|eit) halvt? (?<half>år)(?![${latin}])`,
  'g',
);

const before = (words: string): RegExp => new RegExp(`(?<![${latin}])(?:${words})[\\s:]*$`);
/** What stands before a time that is the latest one. */
const latest = before(
  'innen(?: utløpet av)?|innan(?: utløpet av)?|inne|senest|seinast|i løpet av|in løpet av|frist(?:en)?(?: er| på)?|within|no later than|at the latest|deadline(?: is| of)?|in|by|maks(?:imalt)?|høyst|høgst|up to',
);
const earliest = before(
  'tidligst(?: etter)?|tidlegast(?: etter)?|at the earliest(?: after)?|etter|no earlier than|not before|after',
);
const starts = /^[\s*_•–-]*(?:(?:ellers|elles|otherwise)\s+)?$/;
/** `senest 2 uker før møtet` counts backwards, which no duration here can say. */
const backwards = /^\s*(?:før|i forkant|before|in advance|prior)(?![a-zß-öø-ɏ])/;

const hasteWords: readonly string[] = [
  'snarest|snarast|asap|promptly|shortly',
  `så (?:snart|fort|raskt|rask|hurtig|tidlig|tidleg)(?![${latin}])(?: som (?:mulig|mogleg|råd))?`,
  '(?:tidligst|raskest|hurtigst|fortest) mulig|(?:tidlegast|raskast|fortast) mogleg',
  '(?:ved|på) (?:første|fyrste) (?:anledning|høve|mulighet)',
  '(?:inn[ae]n|i) (?:rimelig|rimeleg|god|kort) tid',
  '(?:uten|utan) (?:(?:ugrunnet|ugrunna|unødig|unødvendig) )?(?:opphold|opphald)',
  '(?:om|innen|innan|etter) (?:noen|nokre|et par|eit par) (?:dager|dagar|uker|veker|måneder|månader)',
  'as (?:soon|early|quickly|promptly) as (?:possible|you can)',
  'at the (?:first|earliest) opportunity|without (?:undue )?delay',
  '(?:within|in) (?:a )?(?:reasonable|good|short|few|couple of) (?:time|days|weeks|months)',
];
const vague = new RegExp(`(?<![${latin}])(?:${hasteWords.join('|')})(?![${latin}])`);

/** Where the words ask for haste without a limit; undefined when they do not, or when a limit stands with them. */
export function hasteIn(text: string): { readonly start: number; readonly words: string } | undefined {
  const found = vague.exec(text.toLowerCase());
  if (!found || readDeadlineWords(text)?.vague !== true) return undefined;
  return { start: found.index, words: text.slice(found.index, found.index + found[0].length) };
}

const event = /(?<![a-zß-öø-ɏ])(?:etter at|etter|fra og med|frå og med|fra|frå|after|from)\s+([^.;\n]+)/;

const valueOfNumber = (text: string): number => namedNumbers.get(text) ?? Number(text);

/** Reads the words of a deadline; undefined when they set no limit and ask for no haste (`1–2 ganger per år`). */
export function readDeadlineWords(text: string): DeadlineWords | undefined {
  const lower = composed(text).toLowerCase();
  let within: Duration | undefined;
  let after: Duration | undefined;
  let end: number | undefined;
  let exactEnd: number | undefined;
  for (const match of lower.matchAll(quantity)) {
    const matchEnd = match.index + match[0].length;
    const lead = lower.slice(end ?? 0, match.index);
    if (backwards.test(lower.slice(matchEnd))) continue;
    const longest = durationOf(match);
    const [, first] = match;
    if (
      exactEnd !== undefined &&
      within &&
      first === undefined &&
      /^\s*(?:og|and)\s*$/.test(lower.slice(exactEnd, match.index))
    ) {
      within = addDurations(within, longest);
      exactEnd = matchEnd;
      end = matchEnd;
      continue;
    }
    if (latest.test(lead) || (end === undefined && starts.test(lead))) {
      if (within) continue;
      within = longest;
      if (first !== undefined) {
        const shortest = durationOf(match, first);
        const inOrder = compareDurations(shortest, longest) < 0;
        within = inOrder ? longest : shortest;
        if (compareDurations(shortest, longest) !== 0) after = inOrder ? shortest : longest;
      } else exactEnd = matchEnd;
      end = matchEnd;
    } else if (earliest.test(lead) && !after && !within) {
      after = longest;
      end = matchEnd;
    }
  }
  const hasty = within || after ? null : vague.exec(lower);
  if (!within && !after && !hasty) return undefined;
  const rest = composed(text).slice(end ?? (hasty ? hasty.index + hasty[0].length : 0));
  const from = event.exec(rest)?.[1]?.trim().replace(/[,:]$/, '');
  return {
    ...(after && { after: formatIso(after) }),
    ...(within && { within: formatIso(within) }),
    ...(from && { event: from }),
    vague: hasty !== null,
  };
}

function durationOf(match: RegExpMatchArray, amount = match[2] ?? ''): Duration {
  if (match.groups?.half) return { ...none, months: 6 };
  const word = match[3] ?? '';
  return unitMatchers.find((u) => u.word.test(word))?.of(valueOfNumber(amount)) ?? none;
}
