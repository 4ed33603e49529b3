import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'link-changed',
    on: [...fieldKeys(['tool.file', 'tool.url', 'system.url', 'contact.url', 'exit.url', 'law.url'], 'changed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} ligger et annet sted. Før: ${d.from}. Nå: ${d.to}.`,
  nn: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} ligg ein annan stad. Før: ${d.from}. No: ${d.to}.`,
  en: (d, w) => `${w.cap(w.thing(d.element))} ${w.quote(d.name)} is found elsewhere. Before: ${d.from}. Now: ${d.to}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En lenke eller et filnavn er endret.',
    why: 'Den gamle adressen er kanskje ikke i bruk lenger.',
  },
  nn: {
    title: 'Ei lenkje eller eit filnamn er endra.',
    why: 'Den gamle adressa er kanskje ikkje i bruk lenger.',
  },
  en: {
    title: 'A link or a file name has changed.',
    why: 'The old address may not be in use any more.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat, file: filer/notat.docx }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat, file: filer/undringsnotat.docx }]
`,
    tells: ['link-changed'],
  },
};
