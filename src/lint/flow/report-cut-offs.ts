import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { Range } from '../../source/source-file.ts';
import { analysisOf } from './analysis.ts';
import { cutOffs, type Unit } from './unreachable.ts';
import { nameOf } from './wording.ts';

interface AlsoCutOff {
  readonly message: 'also-level' | 'also-step';
  readonly data: { level: string } | { step: string };
  readonly range: Range;
}

/** The places nothing leads to, with their names and what is cut off with them. */
export function reportCutOffs(guide: Guide): { root: Unit; name: string; related: AlsoCutOff[] }[] {
  const { places } = analysisOf(guide).core;
  const partOf = (unit: Unit) => (unit.kind === 'level' ? guide.levels[unit.level] : places.steps[unit.first]);
  return cutOffs(analysisOf(guide)).map(({ root, rest }) => ({
    root,
    name: nameOf(partOf(root)),
    related: rest.flatMap((unit): AlsoCutOff[] => {
      const part = partOf(unit);
      if (!part) return [];
      const range = at<{ readonly title: string }>(part, 'title');
      return unit.kind === 'level'
        ? [{ message: 'also-level', data: { level: nameOf(part) }, range }]
        : [{ message: 'also-step', data: { step: nameOf(part) }, range }];
    }),
  }));
}
