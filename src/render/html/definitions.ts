import type { Arena, Article, Consent, Contact, Exit, Law, Role, System, Tool } from '../../model/definitions.ts';
import { dateWords } from '../words.ts';
import { audienceWords, type Context, dataFor, prose, ref, refs } from './context.ts';
import { addressLine, bullets, contactItems, fact, facts, items, line, phones, soft, toolItems } from './facts.ts';
import { type Child, el, type Html } from './html.ts';
import type { PlaceKind } from './places.ts';
import { incomingHtml, stepWords } from './ways.ts';

/** Something the guide defines once, with a heading of its own. */
export function entry(
  context: Context,
  kind: PlaceKind,
  id: string,
  title: string,
  body: Child,
  audiences: readonly string[] = [],
): Html {
  return el(
    'section',
    { class: 'entry', id: context.places.take(kind, id), 'data-for': dataFor(context, audiences) },
    el(`h${context.entryHeading}`, { class: 'ds-heading', tabindex: -1 }, title === '' ? id : title),
    body,
  );
}

/** The kind of a thing, where it says more than its name does. */
function kindLine(kind: string | undefined, words: Readonly<Record<string, string>>, title: string): Child {
  const shown = kind === undefined || kind === 'other' ? '' : (words[kind] ?? '');
  return shown === '' || shown.toLowerCase() === title.toLowerCase() ? undefined : soft(shown);
}

export const roleHtml = (context: Context, role: Role): Html =>
  entry(context, 'role', role.id, role.title, [
    kindLine(role.kind, context.words.roleKind, role.title),
    prose(context, role.description, context.entryHeading),
    facts('facts', fact(context.words.fields.duties, bullets(role.duties))),
  ]);

export function toolHtml(context: Context, tool: Tool, steps: readonly string[]): Html {
  const { words } = context;
  const { fields } = words;
  const kind = tool.kind === undefined || tool.kind === 'other' ? undefined : words.toolKind[tool.kind];
  return entry(context, 'tool', tool.id, tool.title, [
    kind === undefined && tool.fileType === undefined
      ? undefined
      : soft([kind, tool.fileType].filter((one) => one !== undefined).join(', ')),
    prose(context, tool.description, context.entryHeading),
    addressLine(tool.url),
    facts(
      'facts',
      fact(fields.file, line(tool.file)),
      fact(fields.aliases, line(tool.aliases.join(', '))),
      fact(fields.visibility, line(tool.visibility === undefined ? undefined : words.visibility[tool.visibility])),
      fact(fields.usedIn, items(steps.map((id) => ref(context, 'step', id, stepWords(context, id))))),
    ),
  ]);
}

export const contactHtml = (context: Context, contact: Contact): Html =>
  entry(context, 'contact', contact.id, contact.title, [
    kindLine(contact.kind, context.words.contactKind, contact.title),
    prose(context, contact.description, context.entryHeading),
    items(phones(contact)),
    facts(
      'facts',
      fact(context.words.fields.hours, line(contact.hours)),
      fact(context.words.fields.address, line(contact.address)),
    ),
    addressLine(contact.email),
    addressLine(contact.url),
  ]);

export function consentHtml(context: Context, consent: Consent): Html {
  const { words } = context;
  const { fields } = words;
  return entry(
    context,
    'consent',
    consent.id,
    consent.title,
    facts(
      'facts',
      fact(fields.scope, prose(context, consent.scope)),
      fact(fields.givenBy, line(consent.givenBy)),
      fact(fields.age, line(consent.age === undefined ? undefined : words.fromAge(consent.age))),
      fact(fields.written, line(consent.written === undefined ? undefined : consent.written ? words.yes : words.no)),
      fact(fields.renewal, line(consent.renewal)),
      fact(fields.exceptions, prose(context, consent.exceptions)),
      fact(
        fields.overriddenBy,
        consent.overriddenBy === undefined ? undefined : el('p', {}, ref(context, 'notice', consent.overriddenBy)),
      ),
      fact(fields.tool, consent.tool === undefined ? undefined : toolItems(context, [consent.tool])),
      fact(fields.laws, items(consent.laws.map((id) => ref(context, 'law', id)))),
    ),
  );
}

export const exitHtml = (context: Context, exit: Exit): Html =>
  entry(context, 'exit', exit.id, exit.title, [
    kindLine(exit.kind, context.words.exitKind, exit.title),
    prose(context, exit.text, context.entryHeading),
    facts('facts', fact(context.words.fields.contacts, contactItems(context, exit.contacts))),
    addressLine(exit.url),
    incomingHtml(context, `exit:${exit.id}`),
  ]);

export function arenaHtml(context: Context, arena: Arena): Html {
  const { words } = context;
  const { fields } = words;
  return entry(
    context,
    'arena',
    arena.id,
    arena.title,
    [
      prose(context, arena.body, context.entryHeading),
      facts(
        'facts',
        fact(fields.audiences, line(audienceWords(context, arena.audiences))),
        fact(fields.trigger, prose(context, arena.trigger)),
        fact(fields.participants, prose(context, arena.participants)),
        fact(fields.owner, prose(context, arena.owner)),
        fact(fields.frequency, line(arena.frequency)),
        fact(fields.ages, line(arena.ages === undefined ? undefined : words.ages(arena.ages))),
        fact(fields.consent, [
          prose(context, arena.consent),
          items(arena.consents.map((id) => ref(context, 'consent', id))),
        ]),
        fact(fields.visibility, line(arena.visibility === undefined ? undefined : words.visibility[arena.visibility])),
        fact(fields.steps, items(arena.steps.map((id) => ref(context, 'step', id, stepWords(context, id))))),
        fact(fields.tools, toolItems(context, arena.tools)),
        fact(fields.contacts, contactItems(context, arena.contacts)),
        fact(fields.laws, items(arena.laws.map((id) => ref(context, 'law', id)))),
      ),
    ],
    arena.audiences,
  );
}

export const systemHtml = (context: Context, system: System): Html =>
  entry(context, 'system', system.id, system.title, [
    kindLine(system.kind, context.words.systemKind, system.title),
    prose(context, system.description, context.entryHeading),
    addressLine(system.url),
  ]);

export function lawHtml(context: Context, law: Law): Html {
  const { words } = context;
  const title = law.paragraph === undefined ? law.act : `${law.act} ${law.paragraph}`;
  return entry(context, 'law', law.id, title, [
    prose(context, law.description, context.entryHeading),
    addressLine(law.url),
    law.date === undefined ? undefined : soft(`${words.fields.checked}: ${dateWords(law.date, words)}`),
  ]);
}

export function articleHtml(context: Context, article: Article): Html {
  const { words } = context;
  const { fields } = words;
  return entry(
    context,
    'article',
    article.id,
    article.title,
    [
      facts(
        'facts',
        fact(fields.audiences, line(audienceWords(context, article.audiences))),
        fact(
          fields.visibility,
          line(article.visibility === undefined ? undefined : words.visibility[article.visibility]),
        ),
      ),
      prose(context, article.body, context.entryHeading),
      article.laws.length === 0 ? undefined : soft(`${fields.laws}: `, refs(context, 'law', article.laws)),
    ],
    article.audiences,
  );
}
