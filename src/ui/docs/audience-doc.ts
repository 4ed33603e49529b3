import type { WalkState } from '../../walk/state.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { span } from '../line.ts';
import { proseSpans } from '../prose-lines.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';

/** Whom the walk is for; the last one sees everything. */
export function audienceDoc({ guide, say }: Setting, { audience }: WalkState, width: number): Doc {
  const page = new DocWriter();
  page.put(...wrap([span(say.whichAudience, 'title')], width), ...wrap([span(say.audienceHelp, 'faint')], width), []);
  const all = [...guide.audiences, undefined];
  for (const [i, one] of all.entries()) {
    const mark = `  ${String(i + 1).padStart(String(all.length).length)}. `;
    const indent = { first: mark, rest: ' '.repeat(mark.length) };
    page.item({ do: 'audience', audience: one?.id }, [
      ...wrap([span(one?.title ?? say.everyAudience, one && one.id === audience ? 'here' : undefined)], width, indent),
      ...(one?.description
        ? wrap(
            proseSpans(one.description).map(({ text }) => span(text, 'faint')),
            width,
            { first: indent.rest },
          )
        : []),
    ]);
  }
  return page.doc(true);
}
