import type { Guide, Level } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Prose } from '../../model/prose.ts';
import { slug } from '../../model/slug.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { inSmallLetters } from '../text/small-letters.ts';

type Messages = {
  default: { level: string; overview: string; heading: string };
  heading: { heading: string };
};

/** A line of an overview: `Nivå 1 – Tiltak i egen tjeneste`, with or without a bullet, bold type or a link. */
const line =
  /^[\s>*•-]*\[?\*{0,2}(?:nivå|level|dássi)\s+([a-zß-öø-ɏ0-9.]+)\*{0,2}(?:\]\([^)\n]*\))?\*{0,2}\s*[:–—-]\s*\*{0,2}(.+?)(?:\]\([^)\n]*\))?[\s*]*$/gm;
const isPlace = /^(?:trinn|steg|step)(?![a-zß-öø-ɏ])/i;

/** Texts where a guide gives an overview of its levels. */
const overviews = (guide: Guide): Prose[] =>
  [guide.intro, ...guide.articles.map((article) => article.body)].filter((prose) => prose !== undefined);

/** The same words, or one of them with more words after it. */
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [slug(a), slug(b)];
  return x === y || (y !== '' && x.startsWith(`${y}-`)) || (x !== '' && y.startsWith(`${x}-`));
}

const titlesOf = ({ title, longTitle }: Level): string[] => [title, longTitle ?? ''].filter((text) => text !== '');

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const levels = new Map(guide.levels.map((level) => [level.id.toLowerCase(), level]));
    for (const prose of overviews(guide)) {
      for (const match of inSmallLetters(prose.text).matchAll(line)) {
        const [whole, id = '', small = ''] = match;
        const start = match.index + whole.lastIndexOf(small);
        const overview = prose.text.slice(start, start + small.length);
        const level = levels.get(id.replace(/\.$/, ''));
        if (!level || level.title === '' || isPlace.test(overview)) continue;
        if (titlesOf(level).some((title) => sameTitle(overview, title))) continue;
        const data = { level: level.id, overview, heading: level.title };
        const related = [{ message: 'heading' as const, data: { heading: level.title }, range: at(level, 'title') }];
        report('default', data, prose.at(start, start + overview.length), { related });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ level, overview, heading }) =>
      `Oversikten kaller nivå ${level} «${overview}», men overskriften er «${heading}». Bruk samme navn begge steder, eller gjør det ene til lang tittel.`,
    heading: ({ heading }) => `Her er overskriften «${heading}».`,
  },
  nn: {
    default: ({ level, overview, heading }) =>
      `Oversynet kallar nivå ${level} «${overview}», men overskrifta er «${heading}». Bruk same namn begge stader, eller gjer det eine til lang tittel.`,
    heading: ({ heading }) => `Her er overskrifta «${heading}».`,
  },
  en: {
    default: ({ level, overview, heading }) =>
      `The overview calls level ${level} “${overview}”, but its heading is “${heading}”. Use the same name in both places, or make one of them the long title.`,
    heading: ({ heading }) => `The heading “${heading}” is here.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et nivå heter noe annet i oversikten enn i overskriften.',
    why: 'Den som leter etter nivået fra oversikten, kjenner det ikke igjen og tror det mangler.',
    mend: 'Skriv samme navn begge steder. Er det ene en utdyping, fører du det opp som lang tittel.',
  },
  nn: {
    title: 'Eit nivå heiter noko anna i oversynet enn i overskrifta.',
    why: 'Den som leitar etter nivået frå oversynet, kjenner det ikkje att og trur det manglar.',
    mend: 'Skriv same namn begge stader. Er det eine ei utdjuping, fører du det opp som lang tittel.',
  },
  en: {
    title: 'A level has one name in the overview and another in its heading.',
    why: 'Those who look for the level from the overview do not recognise it and think it is missing.',
    mend: 'Write the same name in both places. If one of them explains the other, make it the long title.',
  },
  bad: [
    {
      form: 'md',
      text: `Veilederen har ett nivå:

- Nivå 0 – Tidlig identifisering og avklaring

# Nivå 0: Uro og bekymring

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['3:12'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `Veilederen har ett nivå:

- Nivå 0 – Tidlig identifisering og avklaring

# Nivå 0: Uro og bekymring

**Lang tittel:** Tidlig identifisering og avklaring

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
    {
      form: 'yaml',
      text: `intro: |
  **Nivå 0: Uro.** Her avklarer du bekymringen. Les mer på nivå 0 – trinn 1.
levels:
  - id: 0
    title: Uro
    steps: [{ id: a, title: Avklar, outcomes: [{ when: Bekymringen er borte, go: close }] }]
`,
      finds: [],
    },
  ],
};
