import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { prosesAmong, textsSaying } from '../text/haystack.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { words: string } };

const subject =
  '(?:teksten|tekst|veilederen|handlingsveilederen|rettleiaren|dokumentet|nettsiden|nettsida|siden|sida|the text|the guide|this guide|this page)';
/** A reservation about the whole guide; a part that is `under arbeid` is another rule's business. */
const disclaimer = new RegExp(
  [
    `(?<![a-zß-öø-ɏ])${subject}\\s(?:er|blir|vert|is)\\s(?:[a-zß-öø-ɏ]+\\s)?(?:under|i|being)\\s(?:[a-zß-öø-ɏ]+\\s)?(?:bearbeiding|bearbeidelse|utvikling|revisjon|revidering|endring|constantly|revised|development|revision)`,
    '(?<![a-zß-öø-ɏ])avvi?k[a-zß-öø-ɏ]*\\s[^.\\n]{0,80}(?:kan|kunne)\\s(?:forekomme|førekome|oppstå)',
    '(?<![a-zß-öø-ɏ])(?:med|vi tar|vi tek|det tas|det blir teke)\\s(?:det\\s)?(?:forbehold|atterhald)\\s(?:om|mot)\\s(?:feil|endringer|endringar|avvik)',
    '(?<![a-zß-öø-ɏ])(?:dette er|this is)\\s(?:et|eit|en|ein|a)\\s(?:[a-zß-öø-ɏ]+\\s)?(?:utkast|draft|førsteutkast|foreløpig|førebels)',
    '(?<![a-zß-öø-ɏ])(?:foreløpig|førebels|preliminary)\\s(?:utgave|utgåve|versjon|version)(?![a-zß-öø-ɏ])',
    '(?<![a-zß-öø-ɏ])(?:subject to change|errors may occur)(?![a-zß-öø-ɏ])',
  ].join('|'),
);

/** Words without which there is none: quick to look for in a long text. */
const hint =
  /(?:under|i|being)\s(?:[a-zß-öø-ɏ]+\s)?(?:bearbeid|utvikling|revi[sd]|endring|constantly|development)|avvi?k|forbehold|atterhald|utkast|draft|foreløpig|førebels|preliminary|subject to|errors may/g;

export const rule = defineRule<Messages>({
  meta: { group: 'upkeep', severity: 'warning', draft: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const changes = new Set(guide.changelog.map((change) => change.text));
    for (const prose of prosesAmong(textsSaying(guide, hint))) {
      const found = changes.has(prose) ? null : disclaimer.exec(inSmallLetters(prose.text));
      if (!found) continue;
      const end = found.index + found[0].length;
      report('default', { words: prose.text.slice(found.index, end) }, prose.at(found.index, end));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) =>
      `«${words}» gjør at ingen kan stole på veilederen. Ta bort forbeholdet, og bruk versjon og dato i stedet, eller sett «status: draft».`,
  },
  nn: {
    default: ({ words }) =>
      `«${words}» gjer at ingen kan lite på rettleiaren. Ta bort atterhaldet, og bruk versjon og dato i staden, eller set «status: draft».`,
  },
  en: {
    default: ({ words }) =>
      `“${words}” means that no one can rely on the guide. Take the reservation away, and use a version and a date instead, or set “status: draft”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen tar forbehold om at teksten ikke er ferdig.',
    why: 'Den som skal handle i en vanskelig sak, må vite at det som står, gjelder. Et forbehold uten dato blir stående i årevis.',
    mend: 'Ta bort forbeholdet. Versjon, dato og «status» sier hvor langt teksten er kommet.',
  },
  nn: {
    title: 'Rettleiaren tek atterhald om at teksten ikkje er ferdig.',
    why: 'Den som skal handle i ei vanskeleg sak, må vite at det som står, gjeld. Eit atterhald utan dato blir ståande i årevis.',
    mend: 'Ta bort atterhaldet. Versjon, dato og «status» seier kor langt teksten er komen.',
  },
  en: {
    title: 'The guide makes a reservation that its text is not finished.',
    why: 'Those who are to act in a difficult case must know that what is written holds. A reservation without a date stays for years.',
    mend: 'Take the reservation away. Version, date and “status” say how far the text has come.',
  },
  bad: [
    {
      form: 'md',
      text: `NB: Teksten er under stadig bearbeiding, avvik fra den digitale veilederen kan forekomme.

# Nivå 0: Avklar

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['1:5'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `Veilederen er laget for alle som arbeider med barn under utvikling.

# Nivå 0: Avklar

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
