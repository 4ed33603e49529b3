import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsSaying } from '../text/haystack.ts';
import { maskedText } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { placesOf, type Word } from '../text/word-index.ts';

type Messages = { default: { words: string } };

/** The words that each kind of reminder cannot do without, so that most guides are done by a look-up. */
const signs =
  'arbeid utarbeidelse utarbeiding todo tbd tba fixme xxx xx snart ipsum ferdig soon progress senere seinare mangler manglar written'.split(
    ' ',
  );
/** And signs that are no words. */
const marked = /\?\?\?|[[(<«](?:fyll|sett|skriv|legg|insert) /g;
const reminder = new RegExp(
  [
    'under\\s+(?:arbeid|utarbeidelse|utarbeiding)(?![a-zß-öø-ɏ])(?!\\s+(?:med|i|på)\\s)',
    '(?<![a-zß-öø-ɏ])(?:todo|tbd|tba|fixme|xxx+)(?![a-zß-öø-ɏ])',
    '(?<![a-zß-öø-ɏ])(?:xx[ .-]?){3,4}(?![a-zß-öø-ɏ])',
    '(?<![a-zß-öø-ɏ])(?:kommer|kjem)\\s+snart(?=\\s*[.!)]|\\s*$)',
    'lorem ipsum',
    '[[(<«](?:fyll|sett|skriv|legg)\\s+inn[^\\])>»\\n]{0,60}[\\])>»]',
    '(?<![a-zß-öø-ɏ])ikk?j?e\\s+(?:helt\\s+|heilt\\s+)?ferdig\\s+(?:skrevet|skrive)(?![a-zß-öø-ɏ])',
    '(?<![a-zß-öø-ɏ])(?:må|skal)\\s+(?:fylles ut|fyllast ut|skrives|skrivast|avklares|avklarast)\\s+(?:senere|seinare)(?![a-zß-öø-ɏ])',
    '(?<![a-zß-öø-ɏ])(?:tekst|lenke|lenkje|skjema|nummer)\\s+mangl(?:er|ar)(?=\\s*[.!)\\]]|\\s*$)',
    '(?<![a-zß-öø-ɏ])(?:coming soon|work in progress|to be written)(?![a-zß-öø-ɏ])',
    '[[(<]insert (?:text|name|number) here[\\])>]',
  ].join('|'),
  'g',
);
/** That the guide as a whole is unfinished is said of by another rule. */
const whole =
  /(?<![a-zß-öø-ɏ])(?:teksten|(?:handlings)?veilederen|(?:handlings)?rettleiaren|dokumentet|nettsid(?:en|a)|guide)(?![a-zß-öø-ɏ])/;

/** “arbeid” is in every guide; “under arbeid” is not. */
const maybe = ({ text, start, end }: Word): boolean =>
  !text.text.slice(start, end).toLowerCase().endsWith('arbeid') ||
  /under\s+$/i.test(text.text.slice(Math.max(0, start - 8), start));

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'warning', draft: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const said = [...placesOf(guide, signs)].filter(maybe).map(({ text }) => text);
    for (const text of new Set([...said, ...textsSaying(guide, marked)])) {
      if (text.part === 'changelog') continue;
      const shown = maskedText(text);
      const small = inSmallLetters(shown);
      for (const { 0: found, index } of small.matchAll(reminder)) {
        const end = index + found.trimEnd().length;
        const [from, to] = sentenceAround(shown, index, index + found.length);
        if (found.startsWith('under') && whole.test(small.slice(from, to))) continue;
        report('default', { words: shown.slice(index, end).trim() }, text.at(index, end));
      }
      const marks = shown.indexOf('???');
      if (marks >= 0) report('default', { words: '???' }, text.at(marks, marks + 3));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) =>
      `«${words}» er en huskelapp til den som skriver. Skriv teksten ferdig, eller ta den bort til den er klar.`,
  },
  nn: {
    default: ({ words }) =>
      `«${words}» er ein hugselapp til den som skriv. Skriv teksten ferdig, eller ta han bort til han er klar.`,
  },
  en: {
    default: ({ words }) => `“${words}” is a note to the author. Finish the text, or take it away until it is ready.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Noe står igjen å skrive.',
    why: 'Den som følger veilederen, må vite hva som gjelder i dag. «Rutine er under arbeid» lar leseren stå alene.',
    mend: 'Skriv det som mangler. Det du vil huske selv, kan stå i en kommentar: <!-- … -->.',
  },
  nn: {
    title: 'Noko står att å skrive.',
    why: 'Den som følgjer rettleiaren, må vite kva som gjeld i dag. «Rutine er under arbeid» lèt lesaren stå åleine.',
    mend: 'Skriv det som manglar. Det du vil hugse sjølv, kan stå i ein kommentar: <!-- … -->.',
  },
  en: {
    title: 'Something is still to be written.',
    why: 'Whoever follows the guide must know what holds today. “Routine in preparation” leaves the reader alone.',
    mend: 'Write what is missing. What you want to remember yourself may stand in a comment: <!-- … -->.',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Rutine er under arbeid. Ring xx xx xx xx. Skjema: [fyll inn navn]

  TODO: spør PPT
`,
      finds: ['2:13', '2:32', '2:53', '4:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Under arbeidet med saken skriver du i loggen. <!-- TODO: spør PPT -->
  Er saken under arbeid i en annen tjeneste, spør du dem. Fyll inn skjemaet.
`,
      finds: [],
    },
  ],
};
