import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'alias-added',
    on: [...fieldKeys(['tool.aliases', 'term.aliases', 'example.names'], 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.owner(d)} har ett navn mindre: ${w.quote(d.name)}.`,
  nn: (d, w) => `${w.owner(d)} har eitt namn mindre: ${w.quote(d.name)}.`,
  en: (d, w) => `${w.owner(d)} has one name less: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe har ett navn mindre.',
    why: 'Den som leter med det gamle navnet, finner det ikke.',
  },
  nn: {
    title: 'Noko har eitt namn mindre.',
    why: 'Den som leitar med det gamle namnet, finn det ikkje.',
  },
  en: {
    title: 'Something has one name less.',
    why: 'Those who look for the old name do not find it.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat, aliases: [Bekymringsnotat] }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat }]
`,
    tells: ['alias-removed'],
  },
};
