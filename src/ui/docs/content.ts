import type { Contact, Law, Notice, Tool } from '../../model/definitions.ts';
import { indexOf } from '../../model/index-of.ts';
import type { DatedDeadline } from '../../walk/clock.ts';
import { contactsOf } from '../../walk/step-view.ts';
import { type Line, newLine, type Span, span } from '../line.ts';
import { proseLines, proseSpans } from '../prose-lines.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { labelled } from './labelled.ts';

/** A deadline in words, and below it the days it means. */
export function deadlineSpans({ words, sayDate, sayDeadline }: Setting, dated: DatedDeadline): Span[] {
  const { when, limit, from } = sayDeadline(dated.deadline);
  const spans: Span[] = [];
  if (when !== '') spans.push(span(`${when}: `));
  spans.push(span(from === '' ? limit : `${limit}, ${words.ui.counted(from)}`));
  const days = [
    ...(dated.earliest === undefined ? [] : [words.ui.earliest(sayDate(dated.earliest))]),
    ...(dated.latest === undefined ? [] : [words.ui.latest(sayDate(dated.latest))]),
  ];
  if (days.length === 0) return spans;
  const counted = dated.from === undefined ? '' : ` (${words.ui.counted(sayDate(dated.from))})`;
  return [...spans, newLine, span('→ '), span(days.join(', '), 'strong'), span(counted, 'faint')];
}

export function toolSpans({ words }: Setting, { title, kind, file, url, description }: Tool): Span[] {
  const address = url ?? file;
  return [
    span(title),
    ...(kind === undefined || kind === 'other' ? [] : [span(` (${words.toolKind[kind].toLowerCase()})`, 'faint')]),
    ...(address === undefined ? [] : [span(` ${address}`, 'link')]),
    ...(description ? [newLine, ...faintProse(description)] : []),
  ];
}

const faintProse = (prose: Parameters<typeof proseSpans>[0]): Span[] =>
  proseSpans(prose).map(({ text }) => span(text, 'faint'));

/** Numbers first: they are what one looks for. */
export function contactSpans(contact: Contact): Span[] {
  const numbers = contact.numbers.flatMap(({ number, label, hours }, i) => [
    ...(i === 0 ? [] : [span(', ')]),
    ...(label === undefined ? [] : [span(`${label} `)]),
    span(number.replaceAll(' ', '\u00A0'), 'strong'),
    ...(hours === undefined ? [] : [span(` (${hours})`)]),
  ]);
  const more = [contact.email, contact.url, contact.address].filter((part) => part !== undefined);
  return [
    span(contact.title),
    ...(numbers.length === 0 ? [] : [span(': '), ...numbers]),
    ...(contact.hours === undefined ? [] : [span(` (${contact.hours})`)]),
    ...more.map((part) => span(` · ${part}`)),
    ...(contact.description ? [newLine, ...faintProse(contact.description)] : []),
  ];
}

/** Behind its kind in words and a mark, an emergency's `!`: never told by colour alone. */
function marked(setting: Setting, notice: Notice, width: number, below: (inner: number) => readonly Line[]): Line[] {
  const urgent = notice.kind === 'emergency';
  const inner = Math.max(4, width - 2);
  const kind = setting.words.noticeKind[notice.kind].toUpperCase();
  const head = span(notice.title === undefined ? kind : `${kind}: ${notice.title}`, urgent ? 'urgent' : 'label');
  return [...wrap([head], inner), ...proseLines(notice.text, inner), ...below(inner)].map((line) => [
    urgent ? span('! ', 'urgent') : span('│ ', 'faint'),
    ...line,
  ]);
}

/** A notice with everything that belongs to it. */
export function noticeLines(setting: Setting, notice: Notice, width: number): Line[] {
  const { guide, words } = setting;
  return marked(setting, notice, width, (inner) => [
    ...labelled(
      words.fields.contacts,
      contactsOf(guide, notice).map((contact) => contactSpans(contact)),
      inner,
    ),
    ...labelled(
      words.fields.laws,
      notice.laws.flatMap((id) => indexOf(guide).laws.get(id) ?? []).map((law) => [span(lawName(law))]),
      inner,
    ),
  ]);
}

/** An emergency notice on a step: what it says and whom to call; the rest is one key away. */
export function shortEmergency(setting: Setting, notice: Notice, width: number): Line[] {
  const numbers = contactsOf(setting.guide, notice).flatMap(({ title, numbers: [first] }) =>
    first ? [span(`${title} `), span(first.number.replaceAll(' ', '\u00A0'), 'strong'), span(' · ')] : [],
  );
  return marked(setting, notice, width, (inner) =>
    wrap([...numbers, span(setting.say.moreUrgent, numbers.length > 0 ? 'label' : 'strong')], inner),
  );
}

export const lawName = ({ act, paragraph }: Law): string => (paragraph === undefined ? act : `${act} ${paragraph}`);
