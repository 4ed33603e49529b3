import { dayIn } from '../../messages/day.ts';
import { outdatedCitations } from '../law/citations.ts';
import { outdatedProvisions } from '../law/outdated-provisions.ts';
import { referenceDate } from '../law/reference-date.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { words: string; now: string; since: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'law', severity: 'warning', profiles: ['core'] },
  check(context, report) {
    for (const { words, now, provision, range } of outdatedCitations(context.guide, referenceDate(context))) {
      report('default', { words, now, since: provision.since }, range);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words, now, since }) =>
      `«${words}» gjelder ikke lenger. Fra ${dayIn('nb', since)} står dette i ${now}. Rett henvisningen, og kontroller at teksten fortsatt stemmer.`,
  },
  nn: {
    default: ({ words, now, since }) =>
      `«${words}» gjeld ikkje lenger. Frå ${dayIn('nn', since)} står dette i ${now}. Rett tilvisinga, og kontroller at teksten framleis stemmer.`,
  },
  en: {
    default: ({ words, now, since }) =>
      `“${words}” no longer holds. Since ${dayIn('en', since)} this is in ${now}. Correct the reference, and check that the text is still right.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Teksten viser til en lov eller paragraf som er erstattet.',
    why: 'Leseren leter i feil lov, og et vedtak med feil hjemmel kan bli opphevet. Veilederen leses etter loven på datoen den selv oppgir.',
    mend: 'Skriv loven og paragrafen som gjelder nå. Regelen kjenner bare paragrafer med en kilde; der et nummer er tatt i bruk på nytt, sier den fra bare når emnet står i samme setning.',
  },
  nn: {
    title: 'Teksten viser til ei lov eller ein paragraf som er erstatta.',
    why: 'Lesaren leitar i feil lov, og eit vedtak med feil heimel kan bli oppheva. Rettleiaren blir lesen etter lova på datoen han sjølv gir opp.',
    mend: 'Skriv lova og paragrafen som gjeld no. Regelen kjenner berre paragrafar med ei kjelde; der eit nummer er teke i bruk på nytt, seier han frå berre når emnet står i same setning.',
  },
  en: {
    title: 'The text cites an act or a section that has been replaced.',
    why: 'The reader looks in the wrong act, and a decision on the wrong ground may be set aside. The guide is read by the law of the date it gives itself.',
    mend: 'Write the act and section that hold now. The rule knows sections with a source only; where a number is in use again, it speaks only when the subject stands in the same sentence.',
  },
  sources: [...new Set(outdatedProvisions.map(({ source }) => source))],
  bad: [
    {
      form: 'yaml',
      text: `dates: { updated: 2026-01-15 }
intro: |
  Gjelder det skolemiljøet (§9a-sak), er fristen én uke. Se kapittel 9 A og opplæringsloven § 9 A-4.

  Ved vedtak om spesialundervisning lages en IOP, jf. Oppl.§ 5. Meldeplikten står i barnevernloven § 6-4.

  Opplysningsplikten til barnevernet står i barnehageloven § 22. Etter barnevernsloven § 6-4 har du meldeplikt.
laws:
  - { id: taushet, act: Barnehageloven, paragraph: § 20, description: Om taushetsplikt }
`,
      finds: ['3:29', '3:61', '3:93', '5:55', '5:85', '7:45', '7:72', '9:52'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `dates: { updated: 2026-01-15 }
intro: |
  Barnehagen følger barnehageloven § 42, og spesialpedagogisk hjelp gis etter barnehageloven § 31.
  Samarbeid om overgangen står i barnehageloven § 2 a, og betaling i barnehageloven § 20.
  Etter barnevernsloven § 6-4 skal voldsutsatte få opplysninger. Akuttvedtak står i barnevernsloven § 4-2.
  Familievernkontorloven § 9 a er en annen lov. Skolemiljøet står i opplæringslova § 12-4.
`,
      finds: [],
    },
    {
      form: 'yaml',
      text: `dates: { updated: 2022-05-01 }
intro: Gjelder det skolemiljøet, følger skolen opplæringsloven § 9 A-4.
`,
      finds: [],
    },
  ],
};
