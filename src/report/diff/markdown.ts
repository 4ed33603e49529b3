import type { DiffWords } from '../../messages/diff/shape.ts';
import { positionAt } from '../../source/source-file.ts';
import { plainMarkdown } from '../lint/markdown.ts';
import {
  allChanges,
  countTiers,
  type DiffedGuide,
  type DiffReport,
  placeOf,
  type ToldChange,
  tierOrder,
} from './report.ts';

const signs = { practice: '🟥', reference: '🟨', review: '🟦', editorial: '⬜' } as const;

/** Fit for a comment on a pull request: counts, then a list for each tier; what only concerns language is folded away. */
export function diffMarkdown(report: DiffReport, words: DiffWords): string {
  const changes = allChanges(report);
  if (changes.length === 0) return `### veileder\n\n${words.same}\n`;
  const guides = report.guides.filter((g) => g.changes.length > 0).map((g) => guideMarkdown(g, words));
  return `### veileder\n\n${words.summary(countTiers(changes))}\n\n${guides.join('\n')}`;
}

function guideMarkdown(guide: DiffedGuide, words: DiffWords): string {
  const parts = tierOrder.flatMap((tier) => {
    const changes = guide.changes.filter((c) => c.change.tier === tier);
    if (changes.length === 0) return [];
    const { name, meaning } = words.tiers[tier];
    const list = changes.map((c) => changeMarkdown(c, words)).join('');
    const title = `${signs[tier]} ${name} (${changes.length})`;
    const folded = tier === 'editorial' || changes.length > 20;
    return [
      folded
        ? `<details><summary>${title}: ${meaning}</summary>\n\n${list}\n</details>\n`
        : `**${title}**: ${meaning}\n\n${list}`,
    ];
  });
  return `#### ${plainMarkdown(words.title(guide.old, guide.new))}\n\n${parts.join('\n')}`;
}

function changeMarkdown(told: ToldChange, words: DiffWords): string {
  const { change, message, effects, approval } = told;
  const range = placeOf(told);
  const place = range ? ` (${plainMarkdown(range.file.path)}:${positionAt(range.file, range.start).line})` : '';
  return [
    `- ${plainMarkdown(message)}${place} \`${change.code}\` \`${change.fingerprint}\`\n`,
    ...effects.map((e) => `  - → ${plainMarkdown(e)}\n`),
    ...(approval ? [`  - ✓ ${plainMarkdown(words.approved(approval))}\n`] : []),
  ].join('');
}
