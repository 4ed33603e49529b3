import { counted } from '../counted.ts';
import type { LintPageTexts } from './shape.ts';

export const en: LintPageTexts = {
  title: 'Check of guides',
  show: 'Show',
  showAll: 'All findings',
  showErrors: 'Errors only',
  noErrors: 'None of the findings is an error.',
  overview: 'Overview',
  caption: 'Findings in each guide, by what the rules are about',
  guide: 'Guide',
  total: 'Total',
  trend: 'Since last time',
  isNew: 'New',
  isKnown: 'Known before',
  isGone: 'Gone',
  findings: 'Findings',
  none: 'No findings.',
  clean: 'Guides without findings',
  known: (n) => `${counted(n, 'finding', 'findings')} known before`,
  places: (n) => `${n} places`,
  related: 'See also',
  suppressed: (n) =>
    `${counted(n, 'finding', 'findings')} held back by comments in the guides or by the list of known findings.`,
};
