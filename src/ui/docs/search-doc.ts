import type { FlowView } from '../../model/flow.ts';
import type { Guide, Level } from '../../model/guide.ts';
import { indexOf } from '../../model/index-of.ts';
import type { Prose } from '../../model/prose.ts';
import type { Step } from '../../model/step.ts';
import type { WalkState } from '../../walk/state.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { span } from '../line.ts';
import type { Setting } from '../setting.ts';
import { oneRow, wrap } from '../wrap.ts';
import { levelName, stepName } from './place-words.ts';

interface Entry {
  readonly step: Step;
  readonly level: Level;
  readonly title: string;
  readonly text: string;
  /** `text` as it is searched. */
  readonly lower: string;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Everything a step says, links and marks of Markdown taken away. */
function textOf(guide: Guide, step: Step): string {
  const { tools, contacts, notices } = indexOf(guide);
  const parts = [step, ...step.branches];
  const named = (ids: readonly string[], map: ReadonlyMap<string, { readonly title?: string }>): string[] =>
    ids.flatMap((id) => map.get(id)?.title ?? []);
  const proses: readonly (Prose | undefined)[] = [
    step.what,
    step.how,
    step.body,
    step.recommendation,
    ...step.branches.map(({ body }) => body),
    ...step.definitions.map(({ text }) => text),
  ];
  return [
    ...proses.flatMap((prose) => prose?.text ?? []),
    ...step.questions,
    ...parts.flatMap((part) => [
      ...named(part.tools, tools),
      ...named(part.contacts, contacts),
      ...named(part.notices, notices),
      ...part.deadlines.flatMap(({ text }) => text ?? []),
      ...part.outcomes.flatMap(({ when }) => when),
    ]),
  ]
    .join(' · ')
    .replace(/\]\([^)]*\)|[[*_`]/g, '')
    .normalize('NFC');
}

const entries = new WeakMap<FlowView, readonly Entry[]>();

function entriesOf(guide: Guide, view: FlowView): readonly Entry[] {
  let made = entries.get(view);
  if (!made) {
    made = view.nodes.flatMap(({ step, level }) => {
      if (!step || !level) return [];
      const text = textOf(guide, step);
      return [{ step, level, title: plain(stepName(step)), text, lower: plain(text) }];
    });
    entries.set(view, made);
  }
  return made;
}

/** Steps that hold every word of the query, those that hold them in the title first. */
export function found(guide: Guide, view: FlowView, query: string): readonly Entry[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const hits = entriesOf(guide, view).filter(({ title, lower }) =>
    words.every((word) => title.includes(word) || lower.includes(word)),
  );
  const inTitle = ({ title }: Entry): boolean => words.every((word) => title.includes(word));
  return [...hits.filter(inTitle), ...hits.filter((hit) => !inTitle(hit))];
}

/** The words around the first hit. */
function excerpt({ text, lower }: Entry, query: string, width: number): string {
  const places = plain(query)
    .split(/\s+/)
    .map((word) => lower.indexOf(word))
    .filter((at) => at >= 0);
  const at = Math.min(...places, text.length);
  const start = at <= width / 3 ? 0 : text.lastIndexOf(' ', at - Math.floor(width / 4)) + 1;
  return `${start > 0 ? '…' : ''}${text.slice(start, start + width * 2)}`;
}

/** More than anyone reads. */
const most = 100;

/** The search, with what it finds below. */
export function searchDoc(setting: Setting, walk: WalkState, query: string, width: number): Doc {
  const { guide, say } = setting;
  const page = new DocWriter();
  page.put(oneRow([span(`${say.search}: `, 'label'), span(query, 'strong'), span('▏')], width));
  const hits = found(guide, walk.view, query);
  page.put(...wrap([span(query.trim() === '' ? say.searchHelp : say.hits(hits.length), 'faint')], width), []);
  for (const hit of hits.slice(0, most)) {
    page.item({ do: 'jump', step: hit.step.id }, [
      oneRow([span('  '), span(stepName(hit.step)), span(` (${levelName(setting, hit.level)})`, 'faint')], width),
      oneRow([span('    '), span(excerpt(hit, query, width), 'faint')], width),
    ]);
  }
  return page.doc(true);
}
