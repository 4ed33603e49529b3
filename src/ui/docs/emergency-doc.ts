import { emergencies } from '../../walk/step-view.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { span } from '../line.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { noticeLines } from './content.ts';

/** Every emergency notice of the guide in full, from wherever the walk stands. */
export function emergencyDoc(setting: Setting, audience: string | undefined, width: number): Doc {
  const { guide, words, say } = setting;
  const page = new DocWriter();
  page.put(...wrap([span(words.parts.emergency, 'title')], width));
  const notices = emergencies(guide, audience);
  if (notices.length === 0) page.part(wrap([span(say.noEmergency)], width));
  for (const notice of notices) page.part(noticeLines(setting, notice, width));
  return page.doc(false);
}
