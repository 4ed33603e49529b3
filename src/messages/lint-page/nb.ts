import { counted } from '../counted.ts';
import type { LintPageTexts } from './shape.ts';

export const nb: LintPageTexts = {
  title: 'Kontroll av veiledere',
  show: 'Vis',
  showAll: 'Alle funn',
  showErrors: 'Bare feil',
  noErrors: 'Ingen av funnene er feil.',
  overview: 'Oversikt',
  caption: 'Antall funn i hver veileder, etter hva reglene gjelder',
  guide: 'Veileder',
  total: 'I alt',
  trend: 'Siden sist',
  isNew: 'Nye',
  isKnown: 'Kjente fra før',
  isGone: 'Borte',
  findings: 'Funn',
  none: 'Ingen funn.',
  clean: 'Veiledere uten funn',
  known: (n) => `${counted(n, 'funn', 'funn')} som var kjent fra før`,
  places: (n) => `${n} steder`,
  related: 'Se også',
  suppressed: (n) =>
    `${counted(n, 'funn', 'funn')} er holdt tilbake av merknader i veilederne eller av listen over kjente funn.`,
};
