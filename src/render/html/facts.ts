import type { Contact } from '../../model/definitions.ts';
import type { ConsentUse, Deadline, Who } from '../../model/step.ts';
import { deadlineWords } from '../deadline-words.ts';
import { phoneUrl, safeUrl } from '../safe-url.ts';
import { audienceWords, type Context, dataFor, prose, ref, refs } from './context.ts';
import { type Child, el, type Html, join } from './html.ts';

/** A label and what stands for it; nothing when there is nothing to say. */
export interface Fact {
  readonly label: Child;
  readonly id?: string | undefined;
  /** What the script calls it, where it uses it. */
  readonly key?: string | undefined;
  readonly is: Child;
}

export function fact(label: string, is: Child, key?: 'deadlines' | 'tools'): Fact[] {
  const made = join(is);
  return made.html === '' ? [] : [{ label, is: made, key }];
}

/** Facts as a list of terms; nothing at all when there are none. */
export function facts(look: 'facts' | 'entries', ...rows: readonly (readonly Fact[])[]): Child {
  const all = rows.flat();
  if (all.length === 0) return undefined;
  return el(
    'dl',
    { class: look },
    all.map(({ label, id, key, is }) => el('div', { 'data-fact': key }, el('dt', { id }, label), el('dd', {}, is))),
  );
}

export const line = (value: string | undefined): Child =>
  value === undefined || value === '' ? undefined : el('p', {}, value);
export const soft = (...children: readonly Child[]): Html => el('p', { class: 'soft' }, children);

/** A list of items; one item alone is a line. */
export function items(each: readonly Child[]): Child {
  const [only, ...rest] = each;
  if (only === undefined) return undefined;
  if (rest.length === 0) return el('p', {}, only);
  return bullets(each);
}

export const bullets = (each: readonly Child[]): Child =>
  each.length === 0
    ? undefined
    : el(
        'ul',
        { class: 'ds-list' },
        each.map((one) => el('li', {}, one)),
      );

/** `For barnehage`, as a tag behind something that is not for everyone. */
export function forTag(context: Context, audiences: readonly string[]): Child {
  const whom = audienceWords(context, audiences);
  return whom === '' ? undefined : [' ', el('span', { class: 'soft' }, `(${context.words.forAudiences(whom)})`)];
}

export function whoHtml(context: Context, who: Who | undefined): Child {
  if (who === undefined) return undefined;
  // Words that link to a role say it themselves.
  const said = who.text?.text ?? '';
  const roles = refs(
    context,
    'role',
    who.roles.filter((id) => !said.includes(`(#${id})`)),
  );
  return [roles.length === 0 ? undefined : el('p', {}, roles), prose(context, who.text)];
}

/** A deadline in words. `data-within` and `data-after` let the script put dates beside it. */
export function deadlineHtml(context: Context, deadline: Deadline): Html {
  const { when, limit, from } = deadlineWords(deadline, context.words, context.guide.language);
  return el(
    'span',
    {
      class: 'deadline',
      'data-within': deadline.within,
      'data-after': deadline.after,
      'data-for': dataFor(context, deadline.audiences),
    },
    when === '' ? undefined : `${when}: `,
    el('strong', {}, limit),
    from === '' ? undefined : ` – ${context.words.fromEvent(from)}`,
    forTag(context, deadline.audiences),
  );
}

export const consentUses = (context: Context, uses: readonly ConsentUse[]): Child =>
  items(uses.map((use) => [`${context.words.consentAction[use.action]}: `, ref(context, 'consent', use.consent)]));

/** A number that stays on one line. */
export const unbroken = (number: string): string => number.replace(/ /g, '\u00A0').replace(/-/g, '\u2011');

/** The numbers of a contact, each a link to call, with its label and hours. */
export function phones(contact: Contact): Child[] {
  return contact.numbers.map(({ number, label, hours }) => {
    const href = phoneUrl(number);
    const shown = el('span', { class: 'phone' }, unbroken(number));
    return [
      label === undefined ? undefined : `${label}: `,
      href === undefined ? shown : el('a', { class: 'ds-link', href }, shown),
      hours === undefined ? undefined : el('span', { class: 'soft' }, ` (${hours})`),
    ];
  });
}

/** A contact on one line: its name, its numbers, its hours. */
export function contactLine(context: Context, id: string): Child {
  const contact = context.index.contacts.get(id);
  const name = ref(context, 'contact', id);
  if (contact === undefined) return name;
  const numbers = phones(contact);
  return [
    name,
    numbers.length === 0 ? undefined : [': ', numbers.map((one, i) => (i === 0 ? one : [', ', one]))],
    contact.hours === undefined ? undefined : el('span', { class: 'soft' }, ` (${contact.hours})`),
  ];
}

export const contactItems = (context: Context, ids: readonly string[]): Child =>
  items(ids.map((id) => contactLine(context, id)));

/** A web or mail address as a link where it is safe, else as text. */
export function addressLine(raw: string | undefined, words?: string): Child {
  if (raw === undefined || raw === '') return undefined;
  const href = safeUrl(raw.includes(':') || !raw.includes('@') ? raw : `mailto:${raw}`);
  if (href !== undefined) return el('p', {}, el('a', { class: 'ds-link', href }, words ?? raw));
  return el('p', {}, raw);
}

/** A tool where it is used: a link to what it is, or straight to the web page it is. */
export function toolLine(context: Context, id: string): Child {
  const tool = context.index.tools.get(id);
  const kind = tool?.kind === undefined || tool.kind === 'other' ? undefined : context.words.toolKind[tool.kind];
  const about = [kind, tool?.fileType].filter((part) => part !== undefined).join(', ');
  return [
    ref(context, 'tool', id),
    about === '' ? undefined : el('span', { class: 'soft' }, ` (${about.toLowerCase()})`),
  ];
}

export const toolItems = (context: Context, ids: readonly string[]): Child =>
  items(ids.map((id) => toolLine(context, id)));
