import type { Guide, Level } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Choice } from '../../model/target.ts';
import { evaluationPart } from '../bti/level-course.ts';
import { isClosing, isDecision } from '../bti/words.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { listed, nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences, type UiLanguage } from '../rule.ts';

type Way = 'close' | 'continue' | 'up';
type Messages = { default: { step: string; missing: readonly string[] } };

/** What a way on means on a level; undefined when it is none of the three. */
function wayOf(guide: Guide, level: Level, here: number, { to }: Choice): Way | 'unclear' | undefined {
  const place = guide.levels.indexOf(level);
  switch (to.kind) {
    case 'close':
    case 'close-log':
      return 'close';
    case 'exit':
      return 'up';
    case 'unspecified':
      return 'unclear';
    case 'next':
      return undefined;
    case 'step': {
      const found = guide.levels.findIndex((other) => other.steps.some((step) => step.id === to.step));
      const step = guide.levels[found]?.steps.find(({ id }) => id === to.step);
      if (!step) return 'unclear';
      if (isClosing(step)) return 'close';
      if (found !== place) return found > place ? 'up' : undefined;
      return level.steps.indexOf(step) <= here ? 'continue' : undefined;
    }
    case 'level': {
      const found = guide.levels.findIndex((other) => other.id === to.level);
      if (found < 0) return 'unclear';
      return found > place ? 'up' : found === place ? 'continue' : undefined;
    }
  }
}

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    for (const [place, level] of guide.levels.entries()) {
      const decides = level.steps.filter((step, i) => isDecision(step) && i > 0);
      const part = evaluationPart(level).length > 0 ? evaluationPart(level) : place > 0 ? decides.slice(-1) : [];
      const ways = part.flatMap((step) =>
        outcomesOf(step).flatMap(({ outcome }) =>
          outcome.go.map((choice) => wayOf(guide, level, level.steps.indexOf(step), choice)),
        ),
      );
      // No ways at all, or one that is not said, is told of by other rules.
      if (ways.every((way) => way === undefined) || ways.includes('unclear')) continue;
      const wanted: Way[] = place === guide.levels.length - 1 ? ['close', 'continue'] : ['close', 'continue', 'up'];
      const missing = wanted.filter((way) => !ways.includes(way));
      const last = part.findLast((step) => outcomesOf(step).length > 0);
      if (missing.length > 0 && last) report('default', { step: nameOf(last), missing }, at(last, 'title'));
    }
  },
});

const names: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  nb: { close: 'å avslutte', continue: 'å fortsette på samme nivå', up: 'å gå til neste nivå' },
  nn: { close: 'å avslutte', continue: 'å halde fram på same nivå', up: 'å gå til neste nivå' },
  en: { close: 'closing', continue: 'going on at the same level', up: 'moving to the next level' },
};
const named = (language: UiLanguage, missing: readonly string[]): string =>
  listed(
    language,
    missing.map((m) => names[language][m] ?? m),
  );

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, missing }) =>
      `Evalueringen i «${step}» gir ingen vei til ${named('nb', missing)}. Legg inn utfallet som mangler.`,
  },
  nn: {
    default: ({ step, missing }) =>
      `Evalueringa i «${step}» gir ingen veg til ${named('nn', missing)}. Legg inn utfallet som manglar.`,
  },
  en: {
    default: ({ step, missing }) =>
      `The evaluation in “${step}” gives no way of ${named('en', missing)}. Add the outcome that is missing.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Evalueringen mangler en av de tre veiene videre.',
    why: 'Etter en evaluering skal dere kunne avslutte, fortsette på samme nivå eller gå til neste nivå. Mangler én av dem, blir saken liggende. Øverste nivå trenger bare de to første.',
    mend: 'Legg inn et utfall for hver av veiene.',
  },
  nn: {
    title: 'Evalueringa manglar ein av dei tre vegane vidare.',
    why: 'Etter ei evaluering skal de kunne avslutte, halde fram på same nivå eller gå til neste nivå. Manglar éin av dei, blir saka liggjande. Øvste nivå treng berre dei to første.',
    mend: 'Legg inn eit utfall for kvar av vegane.',
  },
  en: {
    title: 'The evaluation lacks one of the three ways on.',
    why: 'After an evaluation one must be able to close, to go on at the same level, or to move to the next. If one is missing, the case is left lying. The top level needs only the first two.',
    mend: 'Add an outcome for each of the ways.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Sett i gang tiltak

## Evalueringsmøte

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Flere må hjelpe → [Nivå 2](#niva-2)

# Nivå 2: Samarbeid

## Gjør avtalte tiltak

## Evaluer samarbeidet

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Gjør avtalte tiltak](#gjor-avtalte-tiltak)
`,
      finds: ['5:4'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Sett i gang tiltak

## Evalueringsmøte

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Sett i gang tiltak](#sett-i-gang-tiltak)
- Flere må hjelpe → [Nivå 2](#niva-2)

# Nivå 2: Samarbeid

## Gjør avtalte tiltak

## Evaluer samarbeidet

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Gjør avtalte tiltak](#gjor-avtalte-tiltak)
`,
      finds: [],
    },
  ],
};
