import type { Guide } from '../model/guide.ts';
import type { Choice } from './choices.ts';
import { type Place, placeAt } from './state.ts';

/** The few words a choice is told with (messages/walk has them). */
export interface ChoiceWords {
  readonly goOn: (title: string) => string;
  readonly doFirst: (title: string, when: string) => string;
  readonly goBack: (title: string) => string;
  readonly nowhere: string;
  /** Where an end leads. */
  readonly end: (place: Place) => string;
}

/** What a choice says, and where it leads. */
export function choiceText(
  guide: Guide,
  choice: Choice,
  words: ChoiceWords,
): { readonly text: string; readonly to: string } {
  const place = choice.to === undefined ? undefined : placeAt(guide, choice.to);
  const title = place === undefined ? words.nowhere : place.kind === 'step' ? place.step.title : words.end(place);
  switch (choice.kind) {
    case 'prerequisite':
      return { text: words.doFirst(title, choice.prerequisite?.when ?? ''), to: '' };
    case 'return':
      return { text: words.goBack(title), to: '' };
    case 'next':
      return { text: words.goOn(title), to: '' };
    case 'outcome':
    case 'nowhere': {
      const { outcome, target } = choice;
      const said = outcome?.when.join(' / ') || outcome?.text?.text || '';
      const parts = [said, target?.when ?? ''].filter((part) => part !== '');
      return parts.length === 0 ? { text: title, to: '' } : { text: parts.join(': '), to: title };
    }
  }
}
