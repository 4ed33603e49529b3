import { at } from '../../model/origin.ts';
import { referencesTo } from '../../model/references.ts';
import { emergencyNotices, noticesOn } from '../bti/emergency.ts';
import { listed, nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { levels: readonly string[] };
  'also-here': { level: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const all = new Set(guide.notices.map((notice) => notice.id));
    const emergency = new Set(emergencyNotices(guide).map((notice) => notice.id));
    // None at all, or one that is shown nowhere, is told of by other rules.
    if (emergency.size === 0 || !referencesTo(guide, 'notice').some(({ id }) => emergency.has(id))) return;
    const without = guide.levels.filter(
      // A misspelt id may have meant the emergency notice.
      (level) => ![...noticesOn(level)].some((id) => emergency.has(id) || !all.has(id)),
    );
    const [first, ...rest] = without;
    if (!first) return;
    const related = rest.map((level) => ({
      message: 'also-here' as const,
      data: { level: nameOf(level) },
      range: at(level, 'title'),
    }));
    report('default', { levels: without.map(nameOf) }, at(first, 'title'), { related });
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ levels }) =>
      `Akuttvarselet står på noen nivåer, men ikke på ${listed(
        'nb',
        levels.map((l) => `«${l}»`),
      )}. Vis til det der også: mistanken kan oppstå når som helst.`,
    'also-here': ({ level }) => `«${level}» mangler det også.`,
  },
  nn: {
    default: ({ levels }) =>
      `Akuttvarselet står på nokre nivå, men ikkje på ${listed(
        'nn',
        levels.map((l) => `«${l}»`),
      )}. Vis til det der òg: mistanken kan oppstå når som helst.`,
    'also-here': ({ level }) => `«${level}» manglar det òg.`,
  },
  en: {
    default: ({ levels }) =>
      `The emergency notice stands on some levels, but not on ${listed(
        'en',
        levels.map((l) => `“${l}”`),
      )}. Refer to it there, too: suspicion may arise at any time.`,
    'also-here': ({ level }) => `“${level}” lacks it, too.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Akuttvarselet står ikke på alle nivåene.',
    why: 'De fleste åpner veilederen på det nivået saken er på. Mistanken kan oppstå der like gjerne som på nivå 0.',
    mend: 'Vis til det samme varselet på hvert nivå. Teksten står fortsatt bare ett sted.',
  },
  nn: {
    title: 'Akuttvarselet står ikkje på alle nivåa.',
    why: 'Dei fleste opnar rettleiaren på det nivået saka er på. Mistanken kan oppstå der like gjerne som på nivå 0.',
    mend: 'Vis til det same varselet på kvart nivå. Teksten står framleis berre éin stad.',
  },
  en: {
    title: 'The emergency notice does not stand on every level.',
    why: 'Most people open the guide at the level the case is on. Suspicion may arise there just as well as on level 0.',
    mend: 'Refer to the same notice on each level. The text still stands in one place only.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

> [!AKUTT] Mistanke om vold {#akutt}
> Meld direkte til barnevernstjenesten. Ikke varsle foresatte først.

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
- Det er grunn til å gå videre → [Nivå 1](#niva-1)

# Nivå 1: Tiltak

## Sett i gang tiltak

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: ['13:11'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

> [!AKUTT] Mistanke om vold {#akutt}
> Meld direkte til barnevernstjenesten. Ikke varsle foresatte først.

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
- Det er grunn til å gå videre → [Nivå 1](#niva-1)

# Nivå 1: Tiltak

> [!AKUTT]
> [Mistanke om vold](#akutt)

## Sett i gang tiltak

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
