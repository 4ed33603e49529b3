import type { WalkState } from '../walk/state.ts';
import { currentPlace } from '../walk/state.ts';
import { currentStep } from '../walk/step-view.ts';
import type { Doc } from './doc.ts';
import { audienceDoc } from './docs/audience-doc.ts';
import { dateDoc } from './docs/date-doc.ts';
import { emergencyDoc } from './docs/emergency-doc.ts';
import { endDoc } from './docs/end-doc.ts';
import { helpDoc } from './docs/help-doc.ts';
import { overviewDoc } from './docs/overview-doc.ts';
import { readingDoc } from './docs/reading-doc.ts';
import { searchDoc } from './docs/search-doc.ts';
import { stepDoc } from './docs/step-doc.ts';
import { textWidth } from './frame.ts';
import type { Setting } from './setting.ts';
import type { Screen, UiState } from './state.ts';

function makeDoc(setting: Setting, walk: WalkState, screen: Screen, width: number): Doc {
  switch (screen.kind) {
    case 'audience':
      return audienceDoc(setting, walk, width);
    case 'step': {
      const view = currentStep(walk);
      return view
        ? stepDoc(setting, walk, view, width)
        : endDoc(setting, currentPlace(walk), walk.answers.length > 0, width);
    }
    case 'overview':
      return overviewDoc(setting, walk, width);
    case 'search':
      return searchDoc(setting, walk, screen.typed, width);
    case 'emergency':
      return emergencyDoc(setting, walk.audience, width);
    case 'help':
      return helpDoc(setting, width);
    case 'reading':
      return readingDoc(setting, currentStep(walk), width);
    case 'date':
      return dateDoc(setting, walk, screen.typed, screen.wrong, width);
  }
}

/** The last doc of each walk state: a key that only moves makes nothing anew. */
const made = new WeakMap<WalkState, { readonly key: string; readonly setting: Setting; readonly doc: Doc }>();

/** Everything the screen on top can show, at the width of the window. */
export function docOf(setting: Setting, { walk, screen, size }: Pick<UiState, 'walk' | 'screen' | 'size'>): Doc {
  const width = textWidth(size);
  const asks = screen.kind === 'search' || screen.kind === 'date';
  const key = `${screen.kind} ${width}${asks ? ` ${screen.wrong} ${screen.typed}` : ''}`;
  const last = made.get(walk);
  if (last && last.key === key && last.setting === setting) return last.doc;
  const doc = makeDoc(setting, walk, screen, width);
  made.set(walk, { key, setting, doc });
  return doc;
}
