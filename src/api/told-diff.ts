import type { GuideDiff, UiLanguage } from '../diff/check.ts';
import type { DiffedGuide, ToldChange } from '../report/diff/report.ts';

/** Gives changes and effects their sentences, which are loaded only when there is something to say. */
export async function toldDiff(
  diff: GuideDiff,
  labels: Pick<DiffedGuide, 'old' | 'new'>,
  language: UiLanguage,
): Promise<DiffedGuide> {
  if (diff.changes.length === 0) return { ...labels, changes: [], effects: [] };
  const { speakerOf } = await import('../diff/say/say.ts');
  const speaker = await speakerOf(language);
  const changes = diff.changes.map((change): ToldChange => {
    const [before, after] = speaker.sides(change.said, change);
    return { change, message: speaker.change(change), effects: change.effects.map(speaker.effect), before, after };
  });
  return { ...labels, changes, effects: diff.effects.map(speaker.effect) };
}
