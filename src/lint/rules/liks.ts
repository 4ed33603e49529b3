import { at } from '../../model/origin.ts';
import type { Range } from '../../source/source-file.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { blocksOf, type TextBlock } from '../text/blocks.ts';
import { bandOf, liksOf } from '../text/liks.ts';

type Messages = {
  step: { title: string; score: number; limit: number; isVeryHard: boolean };
  text: { score: number; limit: number; isVeryHard: boolean };
};

/** `score`: above it a text is hard to read, as the Norwegian bands have it. `words`: of fewer the score says little. */
const limits = { score: 50, words: 100 };

/** The texts that are read as one: a step with all that stands in it, or a running text by itself. */
function samples(blocks: readonly TextBlock[]): Map<object, TextBlock[]> {
  const found = new Map<object, TextBlock[]>();
  for (const block of blocks) {
    const whole = block.of.step ?? block.of.prose;
    if (!whole) continue;
    const sample = found.get(whole);
    if (sample) sample.push(block);
    else found.set(whole, [block]);
  }
  return found;
}

export const rule = defineRule<Messages>({
  meta: { group: 'language', severity: 'info', profiles: ['klarspråk'], options: limits },
  check({ guide, options }, report) {
    const { score: limit, words: smallest } = { ...limits, ...options };
    if (guide.language !== 'nb' && guide.language !== 'nn') return;
    for (const sample of samples(blocksOf(guide)).values()) {
      const { score, words } = liksOf(sample);
      const [first] = sample;
      if (!first || words < smallest || score <= limit) continue;
      const { step } = first.of;
      const range: Range = step ? at(step, 'title') : first.at(0, first.text.length);
      const data = { score, limit, isVeryHard: bandOf(score) === 'very-hard' };
      if (step) report('step', { title: step.title, ...data }, range);
      else report('text', data, range);
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    step: ({ title, score, limit, isVeryHard }) =>
      `«${title}» har liks ${score} og er ${isVeryHard ? 'svært tungt' : 'tungt'} å lese. Grensen er ${limit}. Skriv kortere setninger, og bytt ut lange ord.`,
    text: ({ score, limit, isVeryHard }) =>
      `Teksten har liks ${score} og er ${isVeryHard ? 'svært tung' : 'tung'} å lese. Grensen er ${limit}. Skriv kortere setninger, og bytt ut lange ord.`,
  },
  nn: {
    step: ({ title, score, limit, isVeryHard }) =>
      `«${title}» har liks ${score} og er ${isVeryHard ? 'svært tungt' : 'tungt'} å lese. Grensa er ${limit}. Skriv kortare setningar, og byt ut lange ord.`,
    text: ({ score, limit, isVeryHard }) =>
      `Teksten har liks ${score} og er ${isVeryHard ? 'svært tung' : 'tung'} å lese. Grensa er ${limit}. Skriv kortare setningar, og byt ut lange ord.`,
  },
  en: {
    step: ({ title, score, limit, isVeryHard }) =>
      `“${title}” has a readability score (LIX) of ${score} and is ${isVeryHard ? 'very hard' : 'hard'} to read. The limit is ${limit}. Write shorter sentences and choose shorter words.`,
    text: ({ score, limit, isVeryHard }) =>
      `The text has a readability score (LIX) of ${score} and is ${isVeryHard ? 'very hard' : 'hard'} to read. The limit is ${limit}. Write shorter sentences and choose shorter words.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et trinn er tungt å lese (liks over 50).',
    why: 'Liks teller lange setninger og lange ord. En tekst over 50 regnes som vanskelig, og da blir trinn misforstått eller hoppet over. Tekster under 100 ord blir ikke målt.',
    mend: 'Del de lengste setningene, lag lister, og velg kortere ord der du kan.',
  },
  nn: {
    title: 'Eit steg er tungt å lese (liks over 50).',
    why: 'Liks tel lange setningar og lange ord. Ein tekst over 50 blir rekna som vanskeleg, og då blir steg misforstådde eller hoppa over. Tekstar under 100 ord blir ikkje målte.',
    mend: 'Del dei lengste setningane, lag lister, og vel kortare ord der du kan.',
  },
  en: {
    title: 'A step is hard to read (LIX over 50).',
    why: 'LIX counts long sentences and long words. A text over 50 counts as hard, and its steps are misread or skipped. Texts under 100 words are not measured.',
    mend: 'Split the longest sentences, make lists, and choose shorter words where you can.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Planlegg tiltakene

${'Tverrfaglige samarbeidsmøter gjennomføres regelmessig av koordinerende enhet, og ansvarlige tjenesteledere dokumenterer samordnede tiltak i kommunens elektroniske samhandlingsverktøy før evalueringsmøtet avholdes.\n\n'.repeat(5)}### Utfall

1. Møtet er holdt → [Avslutt](#avslutt)
`,
      finds: ['3:4'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Planlegg tiltakene

${'Møt de andre tjenestene jevnlig. Den som har ansvar for et tiltak, skriver ned hva dere gjør, før dere møtes for å evaluere.\n\n'.repeat(5)}### Utfall

1. Møtet er holdt → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
  sources: ['https://www.klartsagt.no', 'https://tansa.com/no/liks/'],
};
