import type { Contact, Notice } from '../../model/definitions.ts';
import type { Guide, Level } from '../../model/guide.ts';

export const emergencyNotices = (guide: Guide): readonly Notice[] =>
  guide.notices.filter((n) => n.kind === 'emergency');

/** Ids of the notices shown on a level, in its steps or in their branches. */
export const noticesOn = (level: Level): Set<string> =>
  new Set([
    ...level.notices,
    ...level.steps.flatMap((step) => [...step.notices, ...step.branches.flatMap((branch) => branch.notices)]),
  ]);

const links = /\]\(#([^)\s]+)\)/g;

/** The contacts a notice lists or links to; `unknown` when it names one that is not defined. */
export function contactsOf(guide: Guide, notices: readonly Notice[]): { contacts: Contact[]; unknown: boolean } {
  const known = new Map(guide.contacts.map((contact) => [contact.id, contact]));
  const listed = notices.flatMap((notice) => notice.contacts);
  const linked = notices.flatMap((n) => [...n.text.text.matchAll(links)].map((match) => match[1] ?? ''));
  const ids = new Set([...listed, ...linked.filter((id) => known.has(id))]);
  const contacts = [...ids].flatMap((id) => known.get(id) ?? []);
  return { contacts, unknown: listed.some((id) => !known.has(id)) };
}

const outOfHours = /barnever[a-zß-öø-ɏ]*vakt|out.of.hours/i;
const childWelfare = /barnever|child welfare/i;

/** Whether a contact is the child welfare service; by its kind, else by its title. */
export const isChildWelfare = ({ kind, title }: Contact): boolean =>
  kind === undefined ? childWelfare.test(title) && !outOfHours.test(title) : kind === 'child-welfare';

export const isOutOfHours = ({ kind, title }: Contact): boolean =>
  kind === undefined ? outOfHours.test(title) : kind === 'child-welfare-out-of-hours';

/** Whether one can call 112 there. */
export const answers112 = (contact: Contact): boolean =>
  contact.numbers.some(({ number }) => number.replace(/\D/g, '') === '112');

/** Whether a text speaks of child welfare. */
export const namesChildWelfare = (text: string): boolean => childWelfare.test(text);
