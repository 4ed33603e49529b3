import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-scope-changed',
    on: [...fieldKeys(['consent.scope', 'consent.exceptions'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hva ${w.quote(d.name)} gjelder, eller hva som er unntatt. ${w.words(d)}`,
  nn: (d, w) => `Det er endra kva ${w.quote(d.name)} gjeld, eller kva som er unnateke. ${w.words(d)}`,
  en: (d, w) => `What ${w.quote(d.name)} covers, or what is excepted, has changed. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hva et samtykke gjelder.',
    why: 'Andre opplysninger enn før kan deles.',
  },
  nn: {
    title: 'Det er endra kva eit samtykke gjeld.',
    why: 'Andre opplysningar enn før kan delast.',
  },
  en: {
    title: 'What a consent covers has changed.',
    why: 'Other information than before may be shared.',
  },
  example: {
    old: `consents: [{ id: samtykke, title: Samtykke til logg, scope: Deling med skolen }]
`,
    new: `consents: [{ id: samtykke, title: Samtykke til logg, scope: Deling med skolen og helsestasjonen }]
`,
    tells: ['consent-scope-changed'],
  },
};
