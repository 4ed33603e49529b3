import type { Tier } from '../../diff/check.ts';
import type { DiffWords } from '../../messages/diff/shape.ts';
import { positionAt } from '../../source/source-file.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';
import {
  allChanges,
  countTiers,
  type DiffedGuide,
  type DiffReport,
  placeOf,
  type ToldChange,
  tierOrder,
} from './report.ts';

export interface PrettyOptions {
  readonly words: DiffWords;
  readonly paint: Paint;
  readonly width: number;
  /** Changes of practice alone. */
  readonly quiet: boolean;
}

/** For people: by tier, each change as a sentence with its place, its effects and its fingerprint. */
export function diffPretty(report: DiffReport, options: PrettyOptions): string {
  const { words, paint, width } = options;
  const changes = allChanges(report);
  const guides = report.guides
    .filter((g) => g.changes.length > 0)
    .map((g) => guideText(g, options))
    .join('\n');
  if (changes.length === 0) return `${paint.good(words.same)}\n`;
  const hint = `${wrap(words.explainHint, width)}\n`;
  return `${guides}\n${paint.strong(wrap(words.summary(countTiers(changes)), width))}\n${paint.faint(hint)}`;
}

function guideText(guide: DiffedGuide, options: PrettyOptions): string {
  const { words, paint, quiet, width } = options;
  const tiers = tierOrder.filter((tier) => !quiet || tier === 'practice');
  const parts = tiers.flatMap((tier) => {
    const changes = guide.changes.filter((c) => c.change.tier === tier);
    if (changes.length === 0) return [];
    const { name, meaning } = words.tiers[tier];
    const head = wrap(`${name} (${changes.length}): ${meaning}`, width);
    return [`\n${markOf(paint, tier)(head)}\n`, ...changes.map((c) => changeText(c, options))];
  });
  return `${paint.strong(wrap(terminalText(words.title(guide.old, guide.new)), width))}\n${parts.join('')}`;
}

function markOf(paint: Paint, tier: Tier): (text: string) => string {
  switch (tier) {
    case 'practice':
      return paint.severity.error;
    case 'reference':
      return paint.severity.warning;
    case 'review':
      return paint.severity.info;
    case 'editorial':
      return paint.faint;
  }
}

function changeText(told: ToldChange, { words, paint, width }: PrettyOptions): string {
  const { change, message, effects, approval } = told;
  const range = placeOf(told);
  const at = range && positionAt(range.file, range.start);
  const place = range && at ? `${terminalText(range.file.path)}:${at.line}:${at.column}  ` : '';
  return [
    `${bulleted(terminalText(message), width, '  • ')}\n`,
    ...effects.map((e) => `${bulleted(terminalText(e), width, '    → ')}\n`),
    ...(approval ? [`${paint.good(bulleted(terminalText(words.approved(approval)), width, '    ✓ '))}\n`] : []),
    `${paint.faint(wrap(`${place}${change.code}  ${change.fingerprint}`, width, '    '))}\n`,
  ].join('');
}

/** A sign before the first line; the others stand under its text. */
function bulleted(text: string, width: number, sign: string): string {
  const lines = wrap(text, width, ' '.repeat(sign.length));
  return sign + lines.slice(sign.length);
}
