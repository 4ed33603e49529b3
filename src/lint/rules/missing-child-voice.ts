import { at } from '../../model/origin.ts';
import { prosesOf } from '../../model/proses.ts';
import { hearsChild } from '../bti/words.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: Record<string, never> };

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    if (guide.levels.length === 0) return;
    const titles = [...guide.notices.map((notice) => notice.title ?? ''), ...guide.levels.flatMap((l) => l.keyPoints)];
    const texts = [...titles, ...prosesOf(guide).map((prose) => prose.text)];
    const questions = guide.levels.flatMap((level) => level.steps.flatMap((step) => step.questions));
    const said = [...texts, ...questions].some(hearsChild);
    if (!said) report('default', {}, at(guide, 'title'));
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: () =>
      'Veilederen nevner ikke barnets rett til å bli hørt. Legg inn en merknad om retten, og vis den der dere snakker med barnet og evaluerer.',
  },
  nn: {
    default: () =>
      'Rettleiaren nemner ikkje retten barnet har til å bli høyrt. Legg inn ein merknad om retten, og vis han der de snakkar med barnet og evaluerer.',
  },
  en: {
    default: () =>
      'The guide does not mention the child’s right to be heard. Add a notice about the right, and show it where you talk with the child and evaluate.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen nevner ikke barnets rett til å bli hørt.',
    why: 'Barn har rett til å si hva de mener om alt som gjelder dem selv, og det skal telle. Står det ikke i trinnene, blir det lett glemt.',
    mend: 'Skriv en merknad om retten én gang, og vis til den fra samtalene og evalueringene.',
  },
  nn: {
    title: 'Rettleiaren nemner ikkje retten barnet har til å bli høyrt.',
    why: 'Barn har rett til å seie kva dei meiner om alt som gjeld dei sjølve, og det skal telje. Står det ikkje i stega, blir det lett gløymt.',
    mend: 'Skriv ein merknad om retten éin gong, og vis til han frå samtalane og evalueringane.',
  },
  en: {
    title: 'The guide does not mention the child’s right to be heard.',
    why: 'Children have the right to say what they think about all that concerns them, and it is to count. If the steps do not say so, it is easily forgotten.',
    mend: 'Write a notice about the right once, and refer to it from the conversations and the evaluations.',
  },
  sources: [
    'barnekonvensjonen artikkel 12',
    'Grunnloven § 104',
    'opplæringslova § 10-2: lovdata.no/dokument/NL/lov/2023-06-09-30',
    'barnehageloven § 3: lovdata.no/dokument/NL/lov/2005-06-17-64',
    'barnevernsloven § 1-4: lovdata.no/dokument/NL/lov/2021-06-18-97',
  ],
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Sett ord på bekymringen

Snakk med lederen din.

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['-2:8'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Sett ord på bekymringen

Snakk med lederen din.

> [!NB] Rett til å bli hørt {#rett}
> Barn har rett til å si hva de mener om alt som gjelder dem selv.

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
