import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'link-added',
    on: [...fieldKeys(['tool.file', 'tool.url', 'system.url', 'contact.url', 'exit.url', 'law.url'], 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} har ikke lenger en lenke. Før: ${d.from}.`,
  nn: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} har ikkje lenger ei lenkje. Før: ${d.from}.`,
  en: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} no longer has a link. Before: ${d.from}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En lenke er fjernet.',
    why: 'Leseren finner ikke lenger fram.',
  },
  nn: {
    title: 'Ei lenkje er fjerna.',
    why: 'Lesaren finn ikkje lenger fram.',
  },
  en: {
    title: 'A link was removed.',
    why: 'Readers no longer find their way.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat, file: filer/notat.docx }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat }]
`,
    tells: ['link-removed'],
  },
};
