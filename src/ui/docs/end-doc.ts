import { indexOf } from '../../model/index-of.ts';
import type { Place } from '../../walk/state.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { span } from '../line.ts';
import { proseLines } from '../prose-lines.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { contactSpans } from './content.ts';
import { labelled } from './labelled.ts';
import { placeTitle } from './place-words.ts';

/** Where the walk has come to its end: closed, out through an exit, or where the guide says no more. */
export function endDoc(setting: Setting, place: Place, canGoBack: boolean, width: number): Doc {
  const { guide, words, say } = setting;
  const page = new DocWriter();
  page.put(...wrap([span(placeTitle(setting, place), 'title')], width));
  switch (place.kind) {
    case 'close':
      page.part(wrap([span(place.log ? words.ui.closedLog : words.ui.closed)], width));
      break;
    case 'exit': {
      const { text, url, contacts } = place.exit;
      page.part(text ? proseLines(text, width) : []);
      page.part(url === undefined ? [] : wrap([span(url, 'link')], width));
      const found = contacts.flatMap((id) => indexOf(guide).contacts.get(id) ?? []);
      page.part(
        labelled(
          words.fields.contacts,
          found.map((contact) => contactSpans(contact)),
          width,
        ),
      );
      break;
    }
    case 'nowhere':
      page.part(wrap([span(place.why === 'no-start' ? say.noStart : say.holeHere)], width));
      break;
    case 'step':
      break;
  }
  page.gap();
  const row = (text: string, n: number) => wrap([span(text)], width, { first: `  ${n}. `, rest: '     ' });
  if (canGoBack) {
    page.item({ do: 'back' }, row(say.oneBack, 1));
    page.item({ do: 'restart' }, row(say.restart, 2));
  }
  return page.doc(false);
}
