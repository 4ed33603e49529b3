import type { ProblemMessages } from '../../diagnostic/problems.ts';
import { namedKey } from '../key-names.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

/** `first` says where the key stands the first time. */
type Messages = ProblemMessages<'duplicate-key'> & { first: { key: string } };

export const rule = defineRule<Messages>({
  meta: { group: 'reading', severity: 'error', profiles: ['core'] },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ key }) =>
      `${namedKey('nb', key)} står to ganger på samme sted, så det ene blir borte. Slå dem sammen, eller ta bort det ene.`,
    first: ({ key }) => `Her står ${namedKey('nb', key)} første gang.`,
  },
  nn: {
    default: ({ key }) =>
      `${namedKey('nn', key)} står to gonger på same staden, så det eine blir borte. Slå dei saman, eller ta bort det eine.`,
    first: ({ key }) => `Her står ${namedKey('nn', key)} første gongen.`,
  },
  en: {
    default: ({ key }) =>
      `${namedKey('en', key)} stands twice in the same place, so one of them is lost. Join them, or take one away.`,
    first: ({ key }) => `${namedKey('en', key)} stands here the first time.`,
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
