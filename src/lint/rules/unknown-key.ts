import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { theInside } from '../names.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'unknown-key'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'unknown-key'> = {
  nb: {
    default: ({ key, inside, suggestion }) =>
      `«${key}» er ikke et felt som kan stå i ${theInside('nb', inside)}. ${suggestion ? `Mente du «${suggestion}»?` : 'Rett navnet, eller ta bort linjen.'}`,
  },
  nn: {
    default: ({ key, inside, suggestion }) =>
      `«${key}» er ikkje eit felt som kan stå i ${theInside('nn', inside)}. ${suggestion ? `Meinte du «${suggestion}»?` : 'Rett namnet, eller ta bort linja.'}`,
  },
  en: {
    default: ({ key, inside, suggestion }) =>
      `“${key}” is not a field that can stand in ${theInside('en', inside)}. ${suggestion ? `Did you mean “${suggestion}”?` : 'Correct the name, or take the line away.'}`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et felt har et navn programmet ikke kjenner.',
    why: 'Det som står i et ukjent felt, blir borte. En skrivefeil i «outcomes» kan gjøre at saken stopper.',
    mend: 'Rett navnet slik meldingen foreslår, eller ta bort feltet.',
  },
  nn: {
    title: 'Eit felt har eit namn programmet ikkje kjenner.',
    why: 'Det som står i eit ukjent felt, blir borte. Ein skrivefeil i «outcomes» kan gjere at saka stoppar.',
    mend: 'Rett namnet slik meldinga føreslår, eller ta bort feltet.',
  },
  en: {
    title: 'A field has a name the program does not know.',
    why: 'What stands in an unknown field is lost. A slip in “outcomes” can bring the case to a halt.',
    mend: 'Correct the name as the message suggests, or take the field away.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    titel: Undringsnotat
    title: Undringsnotat
`,
      finds: ['3:5'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    title: Undringsnotat
`,
      finds: [],
    },
  ],
};
