import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'link-removed',
    on: [...fieldKeys(['tool.file', 'tool.url', 'system.url', 'contact.url', 'exit.url', 'law.url'], 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} har fått en lenke: ${d.to}.`,
  nn: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} har fått ei lenkje: ${d.to}.`,
  en: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} has a link: ${d.to}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe har fått en lenke.',
    why: 'Leseren finner det nå.',
  },
  nn: {
    title: 'Noko har fått ei lenkje.',
    why: 'Lesaren finn det no.',
  },
  en: {
    title: 'Something has a link.',
    why: 'Readers can now find it.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat, file: filer/notat.docx }]
`,
    tells: ['link-added'],
  },
};
