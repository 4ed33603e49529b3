import { at } from '../../model/origin.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  missing: { levels: readonly string[] };
  extra: { level: string };
  order: { level: string; before: string };
};

/** `2` of `2`, and of `3.2`, where the chapter's number stands first. */
const lastNumber = /^(?:\d+\.)?(\d+)$/;

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const numbers = guide.levels.map(({ id }) => Number(lastNumber.exec(id)?.[1] ?? Number.NaN));
    // Letters and names are the municipality's own, and lawful.
    if (numbers.length === 0 || numbers.some(Number.isNaN)) return;
    const there = new Set(numbers);
    const missing = [1, 2, 3].filter((n) => !there.has(n)).map(String);
    if (missing.length > 0) report('missing', { levels: missing }, at(guide, 'levels'));
    for (const [i, level] of guide.levels.entries()) {
      const number = numbers[i] ?? 0;
      const before = numbers[i - 1];
      if (number > 3) report('extra', { level: level.title || level.id }, at(level, 'id'));
      else if (before !== undefined && number < before) {
        report('order', { level: level.id, before: guide.levels[i - 1]?.id ?? '' }, at(level, 'id'));
        return;
      }
    }
  },
});

const join = (levels: readonly string[]): string => levels.join(', ');

export const sentences: Sentences<Messages> = {
  nb: {
    missing: ({ levels }) =>
      `Modellen har nivåene 0–3, men her mangler nivå ${join(levels)}. Legg inn nivået, eller ta bort «profile: bti» hvis veilederen følger en annen modell.`,
    extra: ({ level }) =>
      `«${level}» er et nivå ut over 0–3, som er nivåene i modellen. Legg innholdet til et av dem, eller ta bort «profile: bti».`,
    order: ({ level, before }) => `Nivå ${level} står etter nivå ${before}. Sett nivåene i rekkefølge.`,
  },
  nn: {
    missing: ({ levels }) =>
      `Modellen har nivåa 0–3, men her manglar nivå ${join(levels)}. Legg inn nivået, eller ta bort «profile: bti» om rettleiaren følgjer ein annan modell.`,
    extra: ({ level }) =>
      `«${level}» er eit nivå ut over 0–3, som er nivåa i modellen. Legg innhaldet til eitt av dei, eller ta bort «profile: bti».`,
    order: ({ level, before }) => `Nivå ${level} står etter nivå ${before}. Set nivåa i rekkjefølgje.`,
  },
  en: {
    missing: ({ levels }) =>
      `The model has levels 0–3, but level ${join(levels)} is missing here. Add the level, or take away “profile: bti” if the guide follows another model.`,
    extra: ({ level }) =>
      `“${level}” is a level beyond 0–3, the levels of the model. Move what it holds to one of them, or take away “profile: bti”.`,
    order: ({ level, before }) => `Level ${level} comes after level ${before}. Put the levels in order.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Nivåene er ikke dem modellen har.',
    why: 'BTI-veilederne har nivåene 0–3 (noen bare 1–3). Den som flytter mellom kommuner eller tjenester, kjenner igjen nivået på nummeret.',
    mend: 'Legg inn nivået som mangler, slå sammen det som er for mye, og sett nivåene i rekkefølge. Nivåer med bokstaver eller egne navn blir ikke vurdert.',
  },
  nn: {
    title: 'Nivåa er ikkje dei modellen har.',
    why: 'BTI-rettleiarane har nivåa 0–3 (nokre berre 1–3). Den som flyttar mellom kommunar eller tenester, kjenner att nivået på nummeret.',
    mend: 'Legg inn nivået som manglar, slå saman det som er for mykje, og set nivåa i rekkjefølgje. Nivå med bokstavar eller eigne namn blir ikkje vurderte.',
  },
  en: {
    title: 'The levels are not those of the model.',
    why: 'BTI guides have levels 0–3 (some only 1–3). Those who move between municipalities or services know the level by its number.',
    mend: 'Add the level that is missing, merge what is too much, and put the levels in order. Levels with letters or names of their own are left alone.',
  },
  sources: ['nordre-land.kommune.no', 'volda.kommune.no', 'vestre-toten.kommune.no', 'risor.kommune.no'],
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - { id: 0, title: Avklar, steps: [{ id: a, title: Avklar, outcomes: [{ when: Grunn til å gå videre, go: "level:1" }] }] }
  - { id: 1, title: Egen tjeneste, steps: [{ id: b, title: Tiltak, outcomes: [{ when: Flere må med, go: "level:3" }] }] }
  - { id: 3, title: Samordnet, steps: [{ id: c, title: Tiltak, outcomes: [{ when: Målet er nådd, go: close }] }] }
`,
      finds: ['2:3'],
    },
    {
      form: 'yaml',
      text: `levels:
  - { id: 1, title: Egen tjeneste, steps: [{ id: b, title: Tiltak, outcomes: [{ when: Flere må med, go: "level:2" }] }] }
  - { id: 2, title: Samarbeid, steps: [{ id: d, title: Tiltak, outcomes: [{ when: Flere må med, go: "level:3" }] }] }
  - { id: 3, title: Samordnet, steps: [{ id: c, title: Tiltak, outcomes: [{ when: Det trengs mer, go: "level:4" }] }] }
  - { id: 4, title: Ekstra, steps: [{ id: e, title: Tiltak, outcomes: [{ when: Målet er nådd, go: close }] }] }
`,
      finds: ['5:11'],
    },
    {
      form: 'yaml',
      text: `levels:
  - { id: 1, title: Egen tjeneste, steps: [{ id: b, title: Tiltak, outcomes: [{ when: Flere må med, go: "level:2" }] }] }
  - { id: 3, title: Samordnet, steps: [{ id: c, title: Tiltak, outcomes: [{ when: Målet er nådd, go: close }] }] }
  - { id: 2, title: Samarbeid, steps: [{ id: d, title: Tiltak, outcomes: [{ when: Flere må med, go: "level:3" }] }] }
`,
      finds: ['4:11'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå A: Avklar

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
    {
      form: 'md',
      text: `# Nivå 1: Egen tjeneste

## Tiltak

### Utfall

- Flere må med → [Nivå 2](#niva-2)

# Nivå 2: Samarbeid

## Tiltak

### Utfall

- Flere må med → [Nivå 3](#niva-3)

# Nivå 3: Samordnet

## Tiltak

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
