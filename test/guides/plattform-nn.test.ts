import { describe, expect, test } from 'vitest';
import { leavesOf, realGuide } from './real-guide.ts';

const nb = await realGuide('guides/plattform/guide.yaml');
const nn = await realGuide('guides/plattform-nn/guide.yaml');

/** Names of the fields that hold words for readers; all others hold ids, kinds, figures and references. */
const words = new Set(
  [
    'title longTitle intro text description what how body recommendation scope givenBy renewal exceptions'.split(' '),
    'when from label hours term definition keyPoints questions duties aliases shares terms act'.split(' '),
  ].flat(),
);

const isWords = (path: string): boolean => path.split('.').some((part) => words.has(part));

/** Belongs to each variant by itself. */
const own = /^(id|language|version|dates|variantOf|changelog)(\.|$)/;

/** Words that are right in both norms. */
const sameInBoth = new Set([
  'Alarmtelefonen for barn og unge',
  'BTI',
  'Avslutt stafettloggen',
  'Barnet eller ungdommen',
  'Den nødvendige samtalen',
  'Kompetanseteamet',
  'Møtemal',
  'Observasjonsskjema',
  'Om stafettloggen',
  'Pedagogisk analyse',
  'Politiet',
  'Samarbeidsmøte',
  'Ring når det er fare for liv eller helse.',
  'Skala for uro: barn og ungdom',
  'Stafettlogg',
  'alle andre saker',
  'barnehageloven',
  'barnekonvensjonen',
  'barnet eller ungdommen',
  'barnevernsloven',
  'evalueringsmøtet',
  'kompetanseteamet',
  'nivå',
  'opplæringslova',
  'samarbeidsmøte',
  'stafettlogg',
  'straffeloven',
]);

const leaves = (guide: typeof nb) => [...leavesOf(guide)].filter(([path]) => !own.test(path));
const nbLeaves = new Map(leaves(nb));
const nnLeaves = new Map(leaves(nn));

describe('platform guide in nynorsk', () => {
  test('is a variant of the bokmål guide as it stands', () => {
    expect(nn.language).toBe('nn');
    expect(nn.variantOf).toMatchObject({ guide: nb.id, version: nb.version });
  });

  test('has the same structure: every field of the one is in the other', () => {
    expect([...nnLeaves.keys()]).toEqual([...nbLeaves.keys()]);
    expect(nbLeaves.size).toBeGreaterThan(600);
  });

  test('has the same ids, references, targets and durations', () => {
    const facts = (of: Map<string, string>) => [...of].filter(([path]) => !isWords(path));
    expect(facts(nnLeaves)).toEqual(facts(nbLeaves));
    expect(facts(nbLeaves).length).toBeGreaterThan(300);
  });

  test('links lead to the same places', () => {
    const links = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map((m) => m[1]);
    for (const [path, text] of nbLeaves) expect([path, links(nnLeaves.get(path) ?? '')]).toEqual([path, links(text)]);
  });

  test('no text is left in bokmål', () => {
    const untouched = [...nbLeaves].filter(
      ([path, text]) => isWords(path) && nnLeaves.get(path) === text && !sameInBoth.has(text),
    );
    expect(untouched).toEqual([]);
    const shared = [...nbLeaves].flatMap(([path, text]) =>
      isWords(path) && nnLeaves.get(path) === text ? [text] : [],
    );
    expect([...sameInBoth].filter((text) => !shared.includes(text))).toEqual([]);
  });

  /** Words that only one norm has; names of acts are left out. */
  const onlyBokmal =
    /(?<!\p{L})(ikke|jeg|hva|hvem|hvordan|hvor|hvilke|hvis|hver|fra|et|en|noe|noen|mye|mer|hele|annet|selv|sammen|uten|innen|hun|være|vært|gjøre|gjør|gjelder|kommer|trenger|egen|flere|uke|uker|leder|tidlig|alvorlig|tjenesten?|tjenester|tjenestene|opplysninger|taushetsplikt|vold|tiltakene|foresatte|dere|bekymring\p{L}*|bekymret|ønsker|skriftlig|barnevernstjenesten|barnevernsvakten|stafettholder\p{L}*|fortell)(?!\p{L})/giu;
  const onlyNynorsk =
    /(?<!\p{L})(ikkje|eg|kva|kven|korleis|kvar|viss|frå|ein|eit|noko|nokon|nokre|mykje|meir|heile|anna|sjølv|saman|utan|innan|ho|vere|vore|gjere|gjer|gjeld|kjem|treng|trengst|eiga|fleire|veke|veker|leiar|tidleg|alvorleg|tenesta?|tenester|tenestene|opplysningar|teieplikt|vald|tiltaka|føresette|dykk|dei|òg|gje|gjev|uroa|stafetthaldar\p{L}*|barnevernstenesta|barnevernsvakta|vegen|saka)(?!\p{L})/giu;
  const marked = (of: Map<string, string>, mark: RegExp) =>
    [...of]
      .filter(([path]) => isWords(path))
      .flatMap(([path, text]) =>
        (text.replace(/\]\([^)]*\)/g, ']').match(mark) ?? []).map((word) => `${path}: ${word}`),
      );

  test('no word of the other norm in either', () => {
    expect(marked(nnLeaves, onlyBokmal)).toEqual([]);
    expect(marked(nbLeaves, onlyNynorsk)).toEqual([]);
  });
});
