import type { Language, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import type { Place, WalkState } from '../../walk/state.ts';
import type { StepPosition } from '../../walk/step-view.ts';
import type { Setting } from '../setting.ts';

/** First letter as a capital. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `Trinn 2 av 5 på nivå 0`, by the guide's own words for step and level. */
const stepOf: Readonly<Record<Language, (step: string, n: number, of: number, level: string) => string>> = {
  nb: (step, n, of, level) => `${capital(step)} ${n} av ${of} på ${level}`,
  nn: (step, n, of, level) => `${capital(step)} ${n} av ${of} på ${level}`,
  en: (step, n, of, level) => `${capital(step)} ${n} of ${of} on ${level}`,
  se: (step, n, of, level) => `${capital(step)} ${n}/${of}, ${level}`,
};

/** The guide's own word where it has one. */
export const termOf = ({ guide, words }: Setting, term: 'step' | 'level'): string =>
  guide.terms[term] ?? words.terms[term];

/** `Nivå 0: Tidlig innsats`. An id that is a word says nothing beside the title. */
export function levelName(setting: Setting, { id, title }: Level): string {
  const short = `${capital(termOf(setting, 'level'))} ${id}`;
  return id.length > 4 || title.toLowerCase().startsWith(short.toLowerCase()) ? title : `${short}: ${title}`;
}

/** `Trinn 2 av 5 på nivå 0: Tidlig innsats`. */
export function placeName(setting: Setting, level: Level, position: StepPosition): string {
  const term = capital(termOf(setting, 'level'));
  const name = levelName(setting, level);
  const inside = name.startsWith(term) ? name.replace(term, termOf(setting, 'level')) : name;
  return stepOf[setting.guide.language](termOf(setting, 'step'), position.step, position.steps, inside);
}

/** `2. Del undringen`. */
export const stepName = ({ number, title }: Step): string => (number === undefined ? title : `${number}. ${title}`);

/** Where a choice leads, as one who stands at `from` reads it. */
export function targetName(setting: Setting, place: Place, from: Level | undefined): string {
  const { words } = setting;
  switch (place.kind) {
    case 'step': {
      const { step, level } = place;
      const name = `${capital(termOf(setting, 'step'))} ${step.number ?? level.steps.indexOf(step) + 1}: ${step.title}`;
      return level === from || level.id.length > 4
        ? name
        : `${capital(termOf(setting, 'level'))} ${level.id}, ${lower(name)}`;
    }
    case 'close':
      return words.targets[place.log ? 'close-log' : 'close'];
    case 'exit':
      return `${words.targets.exit}: ${place.exit.title}`;
    case 'nowhere':
      return words.targets.unspecified;
  }
}

const lower = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** The title of where the walk stands. */
export function placeTitle(setting: Setting, place: Place): string {
  return place.kind === 'step' ? stepName(place.step) : targetName(setting, place, undefined);
}

/** The audience of a walk by its title; undefined for a walk as anyone. */
export const audienceName = ({ guide }: Setting, { audience }: Pick<WalkState, 'audience'>): string | undefined =>
  guide.audiences.find(({ id }) => id === audience)?.title;
