import type { WalkState } from '../../walk/state.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { span } from '../line.ts';
import type { Setting } from '../setting.ts';
import { oneRow, wrap } from '../wrap.ts';

/** The day that deadlines are counted from. */
export function dateDoc({ say, sayDate }: Setting, walk: WalkState, typed: string, wrong: boolean, width: number): Doc {
  const page = new DocWriter();
  page.put(...wrap([span(say.startDate, 'title')], width));
  if (walk.startDate !== undefined) page.put(...wrap([span(say.startDateNow(sayDate(walk.startDate)))], width));
  page.gap();
  page.put(oneRow([span(`${say.newDate}: `, 'label'), span(typed, 'strong'), span('▏')], width));
  page.part(wrap([span(wrong ? say.notADate : say.dateHelp, wrong ? 'urgent' : 'faint')], width));
  return page.doc(false);
}
