import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'definition-kind-changed',
    on: [
      ...fieldKeys([
        'system.kind',
        'role.kind',
        'tool.kind',
        'tool.fileType',
        'contact.kind',
        'exit.kind',
        'track.kind',
        'example.article',
      ]),
    ],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)} er av et annet slag. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)} er av eit anna slag. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)} is of another kind. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe er av et annet slag.',
    why: 'Det vises kanskje et annet sted i veilederen.',
  },
  nn: {
    title: 'Noko er av eit anna slag.',
    why: 'Det blir kanskje vist ein annan stad i rettleiaren.',
  },
  en: {
    title: 'Something is of another kind.',
    why: 'It may be shown elsewhere in the guide.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat, kind: form }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat, kind: checklist }]
`,
    tells: ['definition-kind-changed'],
  },
};
