import type { Guide } from '../../src/model/guide.ts';
import { buildGuide } from '../../src/parse/build/guide.ts';
import { readYaml } from '../../src/parse/yaml/read.ts';
import { type Range, textOf } from '../../src/source/source-file.ts';

/** The model of a YAML text, whatever is wrong with it. */
export async function guideFrom(text: string): Promise<Guide> {
  const { tree } = await readYaml({ path: 'mappe/eksempel.yaml', text });
  if (!tree) throw new Error('nothing could be read');
  return buildGuide(tree, { fallbackId: 'eksempel' });
}

/** A guide of one level and one step, with these lines (of the step's keys, not indented). */
export async function stepFrom(lines: string): Promise<Guide['levels'][number]['steps'][number]> {
  const guide = await guideFrom(
    `veileder: 1\nlevels:\n  - id: 1\n    steps:\n      - ${lines.trim().replace(/\n/g, '\n        ')}\n`,
  );
  const step = guide.levels[0]?.steps[0];
  if (!step) throw new Error('no step');
  return step;
}

export const written = (range: Range): string => textOf(range);
