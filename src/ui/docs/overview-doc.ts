import type { Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { waysOn } from '../../walk/choices.ts';
import type { WalkState } from '../../walk/state.ts';
import { currentPlace, meets, placeAt } from '../../walk/state.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { type Line, span } from '../line.ts';
import type { Setting } from '../setting.ts';
import { oneRow, wrap } from '../wrap.ts';
import { capital, levelName, stepName, targetName, termOf } from './place-words.ts';

/** `2` on the same level, `nivå 1, 2` on another, words for an end: where a step leads, on one row. */
function waysLine(setting: Setting, walk: WalkState, step: Step, level: Level, width: number): Line {
  const targets = waysOn(walk.view, step.id, step).map((choice) => {
    if (choice.kind === 'nowhere') return setting.words.targets.unspecified;
    const place = placeAt(setting.guide, choice.to);
    if (place.kind !== 'step') return targetName(setting, place, level);
    const number = `${termOf(setting, 'step')} ${place.step.number ?? place.level.steps.indexOf(place.step) + 1}`;
    const there = place.level === level ? number : shortLevel(setting, place.level, number);
    return choice.kind === 'prerequisite' ? `${setting.words.fields.first.toLowerCase()} ${there}` : there;
  });
  return oneRow([span('       → ', 'faint'), span([...new Set(targets)].join(' · '), 'faint')], width);
}

const shortLevel = (setting: Setting, level: Level, number: string): string =>
  level.id.length > 4 ? `${level.title}, ${number}` : `${termOf(setting, 'level')} ${level.id}, ${number}`;

/** The whole flow as the audience meets it: each step with its ways on, where the walk has been and where it stands. */
export function overviewDoc(setting: Setting, walk: WalkState, width: number): Doc {
  const { guide, say } = setting;
  const place = currentPlace(walk);
  const been = new Set(walk.visits.flatMap((visit) => (visit.place.kind === 'step' ? visit.place.id : [])));
  const page = new DocWriter();
  page.put(...wrap([span(say.overview, 'title')], width), ...wrap([span(say.overviewHelp, 'faint')], width));
  for (const level of guide.levels) {
    const steps = level.steps.filter(({ id }) => meets(walk.view, id));
    if (steps.length === 0) continue;
    page.part(wrap([span(capital(levelName(setting, level)), 'heading')], width));
    for (const step of steps) {
      const here = place.kind === 'step' && place.id === step.id;
      const mark = here ? '  ● ' : been.has(step.id) ? '  ✓ ' : '    ';
      page.item({ do: 'jump', step: step.id }, [
        () =>
          oneRow(
            [
              span(mark),
              span(stepName(step), here ? 'here' : undefined),
              span(here ? ` ← ${say.youAreHere}` : '', 'strong'),
            ],
            width,
          ),
        () => waysLine(setting, walk, step, level, width),
      ]);
    }
  }
  return page.doc(true);
}
