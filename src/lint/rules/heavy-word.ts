import { chancelleryWords } from '../language/plain-words.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { heavyWordsIn } from '../text/heavy-words.ts';

type Messages = { default: { word: string; plain: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['klarspråk'] },
  check({ guide }, report) {
    for (const { text, start, end, plain } of heavyWordsIn(guide, chancelleryWords)) {
      const word = text.text.slice(start, end);
      // “Hva gjelder saken?” is a question, not the old turn of phrase.
      if (/^[HK]va /.test(word)) continue;
      report('default', { word, plain }, text.at(start, end));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: { default: ({ word, plain }) => `«${word}» er et tungt ord. Passer det, kan du skrive «${plain}».` },
  nn: { default: ({ word, plain }) => `«${word}» er eit tungt ord. Passar det, kan du skrive «${plain}».` },
  en: { default: ({ word, plain }) => `“${word}” is a heavy word. Where it fits, write “${plain}”.` },
};

export const page: RulePage = {
  nb: {
    title: 'Et gammelt kanselliord der et vanlig ord finnes.',
    why: 'Gamle ord fra lover og brev gjør teksten fremmed. Dette er et råd, ikke et forbud: Språkrådets liste er en hjelp til å velge.',
    mend: 'Bruk det vanlige ordet der det passer.',
  },
  nn: {
    title: 'Eit gammalt kanselliord der eit vanleg ord finst.',
    why: 'Gamle ord frå lover og brev gjer teksten framand. Dette er eit råd, ikkje eit forbod: Lista til Språkrådet er ei hjelp til å velje.',
    mend: 'Bruk det vanlege ordet der det passar.',
  },
  en: {
    title: 'An old official word where an everyday one exists.',
    why: 'Old words from acts and letters make the text feel foreign. This is advice, not a ban: the Language Council’s list is a help to choose by.',
    mend: 'Use the everyday word where it fits.',
  },
  bad: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Om det fortsatt foreligger bekymring, inviterer du foresatte samt barnet.
`,
      finds: ['5:17', '5:62'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Artikler

## Drøft saken

Er du fortsatt bekymret, inviterer du foresatte og barnet. Hva gjelder bekymringen?
`,
      finds: [],
    },
  ],
  sources: [
    'https://sprakradet.no/godt-og-korrekt-sprak/praktisk-sprakbruk/kansellisten/',
    'https://github.com/zrrrzzt/check-kansellisten',
  ],
};
