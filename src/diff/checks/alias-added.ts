import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'alias-removed',
    on: [...fieldKeys(['tool.aliases', 'term.aliases', 'example.names'], 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} har fått ett navn til: ${w.quote(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} har fått eitt namn til: ${w.quote(d.name)}.`,
  en: (d, w) => `${w.owner(d)} has one more name: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe har fått ett navn til.',
    why: 'Det er lettere å finne.',
  },
  nn: {
    title: 'Noko har fått eitt namn til.',
    why: 'Det er lettare å finne.',
  },
  en: {
    title: 'Something has one more name.',
    why: 'It is easier to find.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat, aliases: [Bekymringsnotat] }]
`,
    tells: ['alias-added'],
  },
};
