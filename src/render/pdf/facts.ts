import type { Consent, Contact, Notice } from '../../model/definitions.ts';
import type { ConsentUse, Deadline, Who } from '../../model/step.ts';
import { deadlineWords } from '../deadline-words.ts';
import { phoneUrl } from '../safe-url.ts';
import type { Context } from './context.ts';
import { audienceWords, prose, ref, refLines, refs } from './context.ts';
import type { Block, Fact, Inline } from './document.ts';
import { isShort, p, soft, strong, text } from './document.ts';

export const fact = (label: string, b: readonly Block[]): Fact[] => (b.length === 0 ? [] : [{ label, b }]);
export const line = (value: string | undefined): Block[] =>
  value === undefined || value === '' ? [] : [p(text(value))];
export const bullets = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ t: 'list', ordered: false, start: 1, items: items.map((item) => [p(text(item))]) }];
/** Nothing at all when there are no facts: an empty table says nothing. */
export const facts = (...rows: readonly (readonly Fact[])[]): Block[] => factTable(rows.flat(), false);

/** The same with names or terms for labels. */
export const entries = (rows: readonly Fact[]): Block[] => factTable(rows, true);

const factTable = (rows: readonly Fact[], wide: boolean): Block[] =>
  rows.length === 0 ? [] : [{ t: 'facts', wide, keep: rows.every(isShort), whole: !wide && isShort(rows), rows }];

export function whoBlocks(context: Context, who: Who | undefined): Block[] {
  if (who === undefined) return [];
  // Words that link to a role say it themselves.
  const said = who.text?.text ?? '';
  const roles = refs(
    context,
    'role',
    who.roles.filter((id) => !said.includes(`(#${id})`)),
  );
  return [...(roles.length === 0 ? [] : [p(...roles)]), ...prose(context, who.text)];
}

export function deadlineLine(context: Context, deadline: Deadline): Inline[] {
  const { when, limit, from } = deadlineWords(deadline, context.words, context.guide.language);
  const audiences = audienceWords(context, deadline.audiences);
  return [
    ...(when === '' ? [] : [text(`${when}: `)]),
    strong(limit),
    ...(from === '' ? [] : [text(` – ${context.words.fromEvent(from)}`)]),
    ...(audiences === '' ? [] : [soft(` (${audiences})`)]),
  ];
}

export const deadlineBlocks = (context: Context, deadlines: readonly Deadline[]): Block[] =>
  deadlines.map((deadline) => p(...deadlineLine(context, deadline)));

export const consentBlocks = (context: Context, uses: readonly ConsentUse[]): Block[] =>
  uses.map((use) => p(text(`${context.words.consentAction[use.action]}: `), ref(context, 'consent', use.consent)));

/** The numbers of a contact, each a link to call, with its label and hours. */
export function phoneLines(contact: Contact): Inline[][] {
  return contact.numbers.map(({ number, label, hours }) => {
    const url = phoneUrl(number);
    const shown = strong(number);
    return [
      ...(label === undefined ? [] : [text(`${label}: `)]),
      url === undefined ? shown : { t: 'link', url, c: [shown] },
      ...(hours === undefined ? [] : [soft(` (${hours})`)]),
    ];
  });
}

/** A contact on one line: its name, its numbers, its hours. */
export function contactLine(context: Context, id: string): Inline[] {
  const contact = context.guide.contacts.find((one) => one.id === id);
  const name = ref(context, 'contact', id);
  if (contact === undefined) return [name];
  const numbers = phoneLines(contact).flatMap((numbers, i) => (i === 0 ? numbers : [text(', '), ...numbers]));
  return [
    name,
    ...(numbers.length === 0 ? [] : [text(': '), ...numbers]),
    ...(contact.hours === undefined ? [] : [soft(` (${contact.hours})`)]),
  ];
}

export const contactBlocks = (context: Context, ids: readonly string[]): Block[] =>
  ids.map((id) => p(...contactLine(context, id)));

const lines = (items: readonly Block[]): Block[] =>
  items.length === 0 ? [] : [{ t: 'list', ordered: false, start: 1, items: items.map((item) => [item]) }];

/** A notice as it stands where it is placed. */
export function noticeBlock(context: Context, notice: Notice): Block {
  const { words, places } = context;
  const id = places.take('notice', notice.id);
  const audiences = audienceWords(context, notice.audiences);
  const b = [
    ...prose(context, notice.text),
    ...lines(contactBlocks(context, notice.contacts)),
    ...(audiences === '' ? [] : [p(soft(`${words.fields.audiences}: ${audiences}`))]),
    ...(notice.laws.length === 0 ? [] : [p(soft(`${words.fields.laws}: `), ...refs(context, 'law', notice.laws))]),
  ];
  return {
    t: 'notice',
    keep: isShort(b),
    look: notice.kind,
    label: words.noticeKind[notice.kind],
    title: notice.title ?? '',
    ...(id === undefined ? {} : { id }),
    b,
  };
}

/** The notices placed somewhere, emergencies first; ids that name none are shown as they are written. */
export function noticeBlocks(context: Context, ids: readonly string[]): Block[] {
  const placed = ids.map((id) => context.guide.notices.find((notice) => notice.id === id) ?? id);
  const urgent = (one: Notice | string): number => (typeof one !== 'string' && one.kind === 'emergency' ? 0 : 1);
  return placed
    .sort((a, b) => urgent(a) - urgent(b))
    .map((one) => (typeof one === 'string' ? p(text(one)) : noticeBlock(context, one)));
}

/** What a consent covers, for its own entry. */
export function consentFacts(context: Context, consent: Consent): Block[] {
  const { words } = context;
  const { fields } = words;
  return facts(
    fact(fields.scope, prose(context, consent.scope)),
    fact(fields.givenBy, line(consent.givenBy)),
    fact(fields.age, line(consent.age === undefined ? undefined : words.fromAge(consent.age))),
    fact(fields.written, line(consent.written === undefined ? undefined : consent.written ? words.yes : words.no)),
    fact(fields.renewal, line(consent.renewal)),
    fact(fields.exceptions, prose(context, consent.exceptions)),
    fact(
      fields.overriddenBy,
      consent.overriddenBy === undefined ? [] : [p(ref(context, 'notice', consent.overriddenBy))],
    ),
    fact(fields.tool, consent.tool === undefined ? [] : [p(ref(context, 'tool', consent.tool))]),
    fact(fields.laws, refLines(context, 'law', consent.laws)),
  );
}

/** The recommendation of a step, set as a notice. */
export function recommendation(context: Context, b: readonly Block[]): Block[] {
  if (b.length === 0) return [];
  return [
    {
      t: 'notice',
      keep: isShort(b),
      look: 'recommendation',
      label: context.words.noticeKind.recommendation,
      title: '',
      b,
    },
  ];
}
