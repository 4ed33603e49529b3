import { describe, expect, test } from 'vitest';
import { outdatedIn } from '../../../src/lint/law/citations.ts';
import { outdatedProvisions } from '../../../src/lint/law/outdated-provisions.ts';
import { outdatedTerms } from '../../../src/lint/law/outdated-terms.ts';
import { holds } from '../../../src/lint/law/reference-date.ts';

const now = (text: string, date?: string): readonly string[] => outdatedIn(text, date).map((citation) => citation.now);

describe('numbers that are in use again', () => {
  test.each([
    'Spesialpedagogisk hjelp gis etter barnehageloven §§ 31–35.',
    'Barnehagen følger barnehageloven § 42 og § 43.',
    'Samarbeid med skolen står i barnehageloven § 2 a.',
    'Betaling står i barnehageloven § 20, og eierne i § 22.',
    'Etter barnevernsloven § 6-4 skal den voldsutsatte få opplysninger.',
    'Akuttvedtak fattes etter barnevernsloven § 4-2.',
    'Inntak til videregående står i opplæringslova § 5-1.',
    'Familievernkontorloven § 9 a gjelder fortsatt.',
    'Forvaltningsloven § 13 b gjelder.',
    'Meld fra etter opplæringslova § 24-3.',
  ])('%s', (text) => expect(now(text)).toEqual([]));
});

describe('numbers that are replaced', () => {
  test.each([
    ['en 9a-sak', 'opplæringslova kapittel 12 (§ 12-4)'],
    ['etter § 9 A-2', 'opplæringslova § 12-2'],
    ['etter § 9A-3', 'opplæringslova kapittel 12 (§ 12-4)'],
    ['kap. 9A', 'opplæringslova kapittel 12 (§ 12-4)'],
    ['spesialundervisning etter oppl. § 5-1', 'opplæringslova § 11-6'],
    ['meldeplikt etter opplæringslova § 15-3', 'opplæringslova § 24-3'],
    ['taushetsplikt etter barnehageloven § 20', 'barnehageloven § 44'],
    ['meldeplikt etter barnehageloven § 22', 'barnehageloven § 46'],
    ['undersøkelse etter barnevernloven § 4-3', 'barnevernsloven § 2-2'],
    ['tiltak etter barnevernloven § 4-4', 'barnevernsloven'],
    ['meldeplikt etter barnevernsloven § 6-4', 'barnevernsloven § 13-2'],
  ])('%s → %s', (text, expected) => expect(now(text)).toEqual([expected]));

  test('are right in a guide of before the change', () => {
    for (const { since } of outdatedProvisions) expect(holds(since, '2018-06-30')).toBe(false);
    expect(now('en 9a-sak', '2024-07-31')).toEqual([]);
    expect(now('en 9a-sak', '2024-08-01')).toHaveLength(1);
  });
});

test('every fact has a day and a source', () => {
  for (const { since, source } of [...outdatedProvisions, ...outdatedTerms]) {
    expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source).toMatch(/^https:\/\//);
  }
});
