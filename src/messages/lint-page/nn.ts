import { counted } from '../counted.ts';
import type { LintPageTexts } from './shape.ts';

export const nn: LintPageTexts = {
  title: 'Kontroll av rettleiarar',
  show: 'Vis',
  showAll: 'Alle funn',
  showErrors: 'Berre feil',
  noErrors: 'Ingen av funna er feil.',
  overview: 'Oversyn',
  caption: 'Talet på funn i kvar rettleiar, etter kva reglane gjeld',
  guide: 'Rettleiar',
  total: 'I alt',
  trend: 'Sidan sist',
  isNew: 'Nye',
  isKnown: 'Kjende frå før',
  isGone: 'Borte',
  findings: 'Funn',
  none: 'Ingen funn.',
  clean: 'Rettleiarar utan funn',
  known: (n) => `${counted(n, 'funn', 'funn')} som var kjende frå før`,
  places: (n) => `${n} stader`,
  related: 'Sjå også',
  suppressed: (n) =>
    `${counted(n, 'funn', 'funn')} er haldne tilbake av merknader i rettleiarane eller av lista over kjende funn.`,
};
