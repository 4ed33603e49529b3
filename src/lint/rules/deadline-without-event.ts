import { at } from '../../model/origin.ts';
import { deadlinesOf } from '../deadlines/placed.ts';
import { said } from '../deadlines/said.ts';
import { sentencesIn } from '../deadlines/texts.ts';
import { nameOf, prosesOf, smallTextOfStep } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = { default: { step: string; within: string }; text: { words: string } };

const number = '(?:\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?|én|en|ei|ein|éi|to|tre|fire|fem|seks|one|two|three|four|six)';
/** `senest innen 1 uke`, `fristen på en uke`. */
const inText = new RegExp(
  `(?<![a-zß-öø-ɏ])(?:(?:inn[ae]ne?|inne|within)|frist(?:en)? på)\\s+${number}\\s+(?:uker?|veker?|måned(?:er)?|månad(?:er)?|dager|dagar|weeks?|months?|days?)(?![a-zß-öø-ɏ])`,
);
/** The sentence says from when, or before what. */
const event =
  /(?<![a-zß-öø-ɏ])(?:etter|fra|frå|siden|sidan|før|når|da|då|av at|deretter|after|from|since|before|when|of)(?![a-zß-öø-ɏ])/;

export const rule = defineRule<Messages>({
  meta: { group: 'deadlines', severity: 'info', profiles: ['core'], needsWhole: true },
  check({ guide }, report) {
    for (const { deadline, step, outcome } of deadlinesOf(guide)) {
      // In an outcome it is counted from the choice.
      if (outcome || deadline.within === undefined || deadline.from !== undefined) continue;
      report('default', { step: nameOf(step), within: deadline.within }, at(deadline));
    }
    const steps = guide.levels.flatMap((level) => level.steps).filter((step) => inText.test(smallTextOfStep(step)));
    for (const prose of steps.flatMap(prosesOf)) {
      for (const { start, text } of sentencesIn(inSmallLetters(prose.text))) {
        const match = inText.exec(text);
        if (!match || event.test(text)) continue;
        const from = start + match.index;
        const to = from + match[0].length;
        report('text', { words: prose.text.slice(from, to) }, prose.at(from, to));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, within }) =>
      `Fristen i «${step}» er ${said('nb', within)}, men det står ikke fra når. Legg til «etter at …».`,
    text: ({ words }) => `«${words}» er en frist, men det står ikke fra når. Legg til «etter at …».`,
  },
  nn: {
    default: ({ step, within }) =>
      `Fristen i «${step}» er ${said('nn', within)}, men det står ikkje frå når. Legg til «etter at …».`,
    text: ({ words }) => `«${words}» er ein frist, men det står ikkje frå når. Legg til «etter at …».`,
  },
  en: {
    default: ({ step, within }) =>
      `The deadline in “${step}” is ${said('en', within)}, but nothing says from when. Add “after …”.`,
    text: ({ words }) => `“${words}” is a deadline, but nothing says from when. Add “after …”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Det står ikke hva fristen regnes fra.',
    why: 'Én uke fra bekymringen oppsto og én uke fra samtalen med lederen er to ulike dager.',
    mend: 'Legg til hendelsen: «innen 1 uke etter at bekymringen oppsto». I YAML heter feltet «from».',
  },
  nn: {
    title: 'Det står ikkje kva fristen blir rekna frå.',
    why: 'Éi veke frå uroa oppstod og éi veke frå samtalen med leiaren er to ulike dagar.',
    mend: 'Legg til hendinga: «innan 1 veke etter at uroa oppstod». I YAML heiter feltet «from».',
  },
  en: {
    title: 'Nothing says what the deadline is counted from.',
    why: 'One week from when the worry arose and one week from the talk with the leader are two different days.',
    mend: 'Add the event: “within 1 week after the worry arose”. In YAML the field is “from”.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Inviter foresatte

**Frist for innkalling:** senest innen 1 uke

### Utfall

- Samtalen er holdt → [Avslutt](#avslutt)
`,
      finds: ['5:27'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Inviter foresatte

Inviter foresatte til samtale innen to uker. Husk fristen på én uke.

### Utfall

- Samtalen er holdt → [Avslutt](#avslutt)
`,
      finds: ['5:31', '5:51'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Inviter foresatte

**Frist for innkalling:** senest innen 1 uke etter at bekymringen oppsto

### Utfall

- Andre må hjelpe → [Avslutt](#avslutt)
  - **Frist for innkalling:** innen to uker
`,
      finds: [],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar

## Inviter foresatte

Inviter foresatte innen to uker etter at du delte bekymringen. Når de har svart, møtes dere innen én uke.

### Utfall

- Andre må hjelpe, og møtet skal holdes innen to uker → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
