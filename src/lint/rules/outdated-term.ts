import { dayIn } from '../../messages/day.ts';
import { outdatedTerms } from '../law/outdated-terms.ts';
import { referenceDate } from '../law/reference-date.ts';
import { termPlaces } from '../law/term-places.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { words: string; nb: string; nn: string; since: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'warning', profiles: ['core'] },
  check(context, report) {
    const date = referenceDate(context);
    for (const { text, start, end, words, term, replacement } of termPlaces(context.guide, outdatedTerms, date)) {
      // With a section after it, the act is told of by the rule about sections.
      if (/^,?\s*§/.test(text.text.slice(end, end + 5))) continue;
      const range = text.at(start, end);
      const [nb, nn] = term.now;
      const fix = replacement === undefined ? {} : { fix: { edits: [{ range, text: replacement }] } };
      report('default', { words, nb, nn, since: term.since }, range, fix);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, nb, since }) =>
      `«${words}» er et gammelt navn. Det heter ${nb} fra ${dayIn('nb', since)}. Bytt navnet.`,
  },
  nn: {
    default: ({ words, nn, since }) =>
      `«${words}» er eit gammalt namn. Det heiter ${nn} frå ${dayIn('nn', since)}. Byt namnet.`,
  },
  en: {
    default: ({ words, nb, since }) =>
      `“${words}” is an old name. It is ${nb} since ${dayIn('en', since)}. Change the name.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et embete, et yrke eller en lov har fått nytt navn.',
    why: 'Gamle navn gjør det vanskelig å finne fram, og de viser at veilederen ikke er holdt ved like.',
    mend: 'Bruk navnet som gjelder på datoen til veilederen. «Spesialpedagogisk hjelp» i barnehagen er fortsatt riktig.',
  },
  nn: {
    title: 'Eit embete, eit yrke eller ei lov har fått nytt namn.',
    why: 'Gamle namn gjer det vanskeleg å finne fram, og dei viser at rettleiaren ikkje er halden ved like.',
    mend: 'Bruk namnet som gjeld på datoen til rettleiaren. «Spesialpedagogisk hjelp» i barnehagen er framleis rett.',
  },
  en: {
    title: 'An office, a profession or an act has a new name.',
    why: 'Old names make it hard to find one’s way, and show that the guide has not been kept up.',
    mend: 'Use the name that holds on the date of the guide. “Spesialpedagogisk hjelp” in kindergartens is still right.',
  },
  sources: [...new Set(outdatedTerms.map(({ source }) => source))],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Snakk med helsesøsteren. Fylkesmannen fører tilsyn, og Fylkesnemnda for barnevern og sosiale saker avgjør.
  Meld til Statsforvalteren i Oslo og Viken ved vedtak om spesialundervisning etter barnevernloven.
`,
      finds: ['2:13', '2:28', '2:58', '3:39', '3:59', '3:85'],
    },
    {
      form: 'yaml',
      text: `dates: { updated: 2020-06-01 }
intro: Spør helsesøster eller fylkesmannen.
`,
      finds: ['2:13'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Spesialpedagogisk hjelp gis i barnehagen. Helsesykepleieren (tidligere helsesøster) deltar.
  Statsforvalteren i Vestfold og Telemark het før «fylkesmannen». Barnevernsloven gjelder.
`,
      finds: [],
    },
  ],
};
