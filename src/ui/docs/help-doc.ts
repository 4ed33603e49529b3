import { type Doc, DocWriter } from '../doc.ts';
import { span } from '../line.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';

/** Every key and what it does. */
export function helpDoc({ say }: Setting, width: number): Doc {
  const page = new DocWriter();
  page.put(...wrap([span(say.help, 'title')], width));
  page.gap();
  const column = Math.max(...say.keys.map(([key]) => key.length)) + 2;
  for (const [key, does] of say.keys)
    page.put(
      ...wrap([span(does)], width - column).map((line, i) => [
        span((i === 0 ? key : '').padEnd(column), 'label'),
        ...line,
      ]),
    );
  page.part(wrap([span(say.privacy, 'faint')], width));
  return page.doc(false);
}
