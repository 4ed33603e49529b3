import type { Arena } from '../../model/definitions.ts';
import { indexOf } from '../../model/index-of.ts';
import type { StepView } from '../../walk/step-view.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { type Line, span } from '../line.ts';
import { proseLines } from '../prose-lines.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { contactSpans, toolSpans } from './content.ts';
import { labelled, labelledProse } from './labelled.ts';
import { levelLines } from './level-lines.ts';

/** All there is to read around a step: its level, its arenas, its articles, each in full. */
export function readingDoc(setting: Setting, view: StepView | undefined, width: number): Doc {
  const { say } = setting;
  const page = new DocWriter();
  page.put(...wrap([span(say.reading, 'title')], width));
  if (view) putAll(page, setting, view, width);
  if (page.lines.length === 1) page.part(wrap([span(say.nothingToRead)], width));
  return page.doc(false);
}

function putAll(page: DocWriter, setting: Setting, { level, arenas, articles }: StepView, width: number): void {
  const { words } = setting;
  page.part(levelLines(setting, level, width));
  page.part(
    labelled(
      words.fields.keyPoints,
      level.keyPoints.map((point) => [span(point)]),
      width,
    ),
  );
  for (const arena of arenas) page.part(arenaLines(setting, arena, width));
  for (const { title, body } of articles)
    page.part([...wrap([span(title, 'heading')], width), ...proseLines(body, width)]);
}

function arenaLines(setting: Setting, arena: Arena, width: number): Line[] {
  const { guide, words } = setting;
  const { fields } = words;
  const { tools, contacts } = indexOf(guide);
  const { title, body, trigger, participants, owner, frequency, consent } = arena;
  return [
    ...wrap([span(`${fields.arenas}: `, 'label'), span(title, 'heading')], width),
    ...(body ? proseLines(body, width) : []),
    ...labelledProse(fields.trigger, trigger, width),
    ...labelledProse(fields.participants, participants, width),
    ...labelledProse(fields.owner, owner, width),
    ...labelled(fields.frequency, frequency === undefined ? [] : [[span(frequency)]], width),
    ...labelledProse(fields.consent, consent, width),
    ...labelled(
      fields.tools,
      arena.tools.flatMap((id) => tools.get(id) ?? []).map((tool) => toolSpans(setting, tool)),
      width,
    ),
    ...labelled(
      fields.contacts,
      arena.contacts.flatMap((id) => contacts.get(id) ?? []).map((contact) => contactSpans(contact)),
      width,
    ),
  ];
}
