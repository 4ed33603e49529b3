import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeadlineWords } from '../../src/model/deadline-words.ts';
import { readDeadlineWords } from '../../src/model/deadline-words.ts';
import { parseDuration } from '../../src/model/duration.ts';

const exact = (within: string, event?: string): DeadlineWords => ({ within, ...(event && { event }), vague: false });
const between = (after: string, within: string): DeadlineWords => ({ after, within, vague: false });
const hasty: DeadlineWords = { vague: true };

const table: readonly (readonly [string, DeadlineWords | undefined])[] = [
  ['innen 1 uke', exact('P1W')],
  ['innen én uke', exact('P1W')],
  ['Innen en uke', exact('P1W')],
  ['senest innen 1 uke', exact('P1W')],
  ['innen 1 uke etter at bekymringen oppstod', exact('P1W', 'bekymringen oppstod')],
  ['senest innen 4 uker etter at bekymringen har oppstått', exact('P4W', 'bekymringen har oppstått')],
  ['ellers innen 4 uker etter at bekymringen har oppstått', exact('P4W', 'bekymringen har oppstått')],
  ['innen fire uker fra Møtet.', exact('P4W', 'Møtet')],
  ['innan to veker frå samtalen', exact('P2W', 'samtalen')],
  ['to veker', exact('P2W')],
  ['innan fjorten dagar', exact('P14D')],
  ['innan ein månad', exact('P1M')],
  ['innan eitt år', exact('P1Y')],
  ['innen 24 timer', exact('PT24H')],
  ['innan 2 timar', exact('PT2H')],
  ['innen ett døgn', exact('PT24H')],
  ['innen 30 minutter', exact('PT30M')],
  ['innen tjue dager', exact('P20D')],
  ['innen et halvt år', exact('P6M')],
  ['senest etter å ha snakket sammen innen 3 måneder', exact('P3M')],
  ['i løpet av seks uker', exact('P6W')],
  ['Fristen er 14 dager', exact('P14D')],
  ['frist på 3 mnd', exact('P3M')],
  ['innen 1 år og 6 måneder', exact('P1Y6M')],
  ['Inviter til møte på nivå 2 innen to uker.', exact('P2W')],
  ['snarest, senest innen 1 uke', exact('P1W')],
  ['within two weeks', exact('P2W')],
  ['within two weeks after the meeting', exact('P2W', 'the meeting')],
  ['no later than 24 hours from the report', exact('PT24H', 'the report')],
  ['within a week', exact('P1W')],
  ['within twelve months', exact('P12M')],
  ['innen 2-4 uker', between('P2W', 'P4W')],
  ['innen 2–4 uker', between('P2W', 'P4W')],
  ['inne 2 -4 uker.', between('P2W', 'P4W')],
  ['innen to til fire uker', between('P2W', 'P4W')],
  ['within 2 to 4 weeks', between('P2W', 'P4W')],
  ['4–2 uker', between('P2W', 'P4W')],
  ['tidligst 2 uker og senest 4 uker', between('P2W', 'P4W')],
  ['tidligst etter 3 måneder', { after: 'P3M', vague: false }],
  ['snarest', hasty],
  ['Snarest mulig', hasty],
  ['snarast råd', hasty],
  ['ved første anledning', hasty],
  ['ved første høve', hasty],
  ['så tidlig som mulig', hasty],
  ['Så tidlig som mulig inviter barnet til en samtale', hasty],
  ['så snart som mogleg', hasty],
  ['uten ugrunnet opphold', hasty],
  ['utan opphald', hasty],
  ['innen rimelig tid', hasty],
  ['om et par uker', hasty],
  ['as soon as possible', hasty],
  ['within a few days', hasty],
  ['as soon as possible after the meeting', { event: 'the meeting', vague: true }],
  ['1–2 ganger per år', undefined],
  ['1-2 gonger per år', undefined],
  ['en gang i uken', undefined],
  ['hver 2. uke', undefined],
  ['når barnet fyller 16 år', undefined],
  ['andre tiltak innen egen tjeneste', undefined],
  ['senest 2 uker før møtet', undefined],
  ['innen 5 virkedager', undefined],
  ['innen 1,5 år', undefined],
  ['innen 1. mars', undefined],
  ['Del bekymringen med leder', undefined],
  ['', undefined],
];

describe('the words of a deadline', () => {
  it.each(table)('%s', (text, says) => {
    expect(readDeadlineWords(text)).toEqual(says);
  });

  it.each([
    [
      'nb',
      'en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue',
      'innen',
      'uker',
    ],
    [
      'nn',
      'ei to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue',
      'innan',
      'veker',
    ],
    [
      'en',
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      'within',
      'weeks',
    ],
  ])('counts from one to twenty in %s', (_, words, before, unit) => {
    words.split(' ').forEach((word, i) => {
      expect(readDeadlineWords(`${before} ${word} ${unit}`)).toEqual(exact(`P${i + 1}W`));
    });
  });

  it('gives durations only, whatever it reads', () => {
    const piece = fc.constantFrom(
      'innen',
      'etter',
      '2',
      '-',
      '–',
      ' ',
      'uker',
      'en',
      'og',
      'måneder',
      'snarest',
      'før',
      'år',
      'tidligst',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const said = readDeadlineWords(pieces.join(' '));
        for (const iso of [said?.within, said?.after]) if (iso !== undefined) expect(parseDuration(iso)).toBeDefined();
      }),
    );
  });
});
