import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { definitionKinds } from '../shape.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'definition-id-changed',
    on: [...definitionKinds.map((kind) => `${kind}:id`)],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)} har fått en annen id: «${d.to}», før «${d.from}». Lenker til den gamle virker ikke lenger.`,
  nn: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)} har fått ein annan id: «${d.to}», før «${d.from}». Lenkjer til den gamle verkar ikkje lenger.`,
  en: (d, w) =>
    `${w.cap(w.thing(d.element))} ${w.quote(d.name)} has another id: “${d.to}”, before it was “${d.from}”. Links to the old one no longer work.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe har fått en annen id.',
    why: 'Lenker som peker på den gamle, virker ikke.',
  },
  nn: {
    title: 'Noko har fått ein annan id.',
    why: 'Lenkjer som peikar på den gamle, verkar ikkje.',
  },
  en: {
    title: 'Something has another id.',
    why: 'Links that point at the old one do not work.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat }]
`,
    new: `tools: [{ id: undringsnotat, title: Undringsnotat }]
`,
    tells: ['definition-id-changed'],
  },
};
