import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { namedKey } from '../key-names.ts';
import { defineRule, type ProblemSentences, type RulePage } from '../rule.ts';

export const rule = defineRule<ProblemMessages<'duplicate-key'>>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: ProblemSentences<'duplicate-key'> = {
  nb: {
    default: ({ key }) =>
      `${namedKey('nb', key)} står to ganger på samme sted, så det ene blir borte. Slå dem sammen, eller ta bort det ene.`,
  },
  nn: {
    default: ({ key }) =>
      `${namedKey('nn', key)} står to gonger på same staden, så det eine blir borte. Slå dei saman, eller ta bort det eine.`,
  },
  en: {
    default: ({ key }) =>
      `${namedKey('en', key)} stands twice in the same place, so one of them is lost. Join them, or take one away.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Det samme feltet står to ganger på samme sted.',
    why: 'Bare det ene blir med. Hvilket som forsvinner, er ikke lett å se.',
    mend: 'Slå de to sammen til ett felt, eller ta bort det ene.',
  },
  nn: {
    title: 'Det same feltet står to gonger på same staden.',
    why: 'Berre det eine blir med. Kva for eit som forsvinn, er ikkje lett å sjå.',
    mend: 'Slå dei to saman til eitt felt, eller ta bort det eine.',
  },
  en: {
    title: 'The same field stands twice in one place.',
    why: 'Only one of them is kept. Which one is lost is not easy to see.',
    mend: 'Join the two into one field, or take one away.',
  },
  bad: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    title: Undringsnotat
    title: Notat om undring
`,
      finds: ['4:5'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `tools:
  - id: undringsnotat
    title: Undringsnotat
    aliases: [Notat om undring]
`,
      finds: [],
    },
  ],
};
