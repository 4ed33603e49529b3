import type { Arena, Contact, Exit, Law, System, Tool } from '../../model/definitions.ts';
import type { Prose } from '../../model/prose.ts';
import { safeUrl } from '../safe-url.ts';
import { dateWords } from '../words.ts';
import type { Context } from './context.ts';
import { audienceWords, prose, ref, refLines, refs, stepNumber } from './context.ts';
import type { Block, Fact, Inline } from './document.ts';
import { p, soft, strong, table, text } from './document.ts';
import { bullets, consentFacts, contactBlocks, entries, fact, facts, line, noticeBlock, phoneLines } from './facts.ts';
import type { PlaceKind } from './places.ts';

/** A web or mail address as a link where it is safe, else as text. */
export function address(raw: string | undefined): Block[] {
  if (raw === undefined || raw === '') return [];
  const url = safeUrl(raw.includes(':') || !raw.includes('@') ? raw : `mailto:${raw}`);
  return [p(url === undefined ? text(raw) : { t: 'link', url, c: [text(raw)] })];
}

/** The steps that name something, each with its page. */
function usedIn(
  context: Context,
  names: (of: { tools: readonly string[]; produces: readonly string[] }) => boolean,
): Block[] {
  const found: Inline[] = [];
  for (const level of context.guide.levels) {
    for (const step of level.steps) {
      const all = [...step.tools, ...step.branches.flatMap(({ tools }) => tools)];
      if (!names({ tools: all, produces: step.produces })) continue;
      const label = `${level.id}.${stepNumber(level, step)}`;
      found.push({ t: 'ref', to: context.places.name('step', step.id), c: [text(label)], page: true });
    }
  }
  return found.length === 0 ? [] : [p(...found.flatMap((one, i) => (i === 0 ? [one] : [text(', '), one])))];
}

function named(context: Context, kind: PlaceKind, id: string, title: string): Block[] {
  const place = context.places.take(kind, id);
  return [...(place === undefined ? [] : [{ t: 'place' as const, id: place }]), p(strong(title))];
}

function toolRow(context: Context, tool: Tool): Block[][] {
  const { words } = context;
  const { fields } = words;
  return [
    [
      ...named(context, 'tool', tool.id, tool.title),
      ...(tool.kind === undefined && tool.fileType === undefined
        ? []
        : [
            p(
              soft(
                [tool.kind === undefined ? '' : words.toolKind[tool.kind], tool.fileType ?? '']
                  .filter(Boolean)
                  .join(', '),
              ),
            ),
          ]),
      ...(tool.aliases.length === 0 ? [] : [p(soft(`${fields.aliases}: ${tool.aliases.join(', ')}`))]),
      ...(tool.visibility === undefined ? [] : [p(soft(`${fields.visibility}: ${words.visibility[tool.visibility]}`))]),
    ],
    [
      ...prose(context, tool.description),
      ...address(tool.url),
      ...(tool.file === undefined ? [] : [p(soft(`${fields.file}: `), text(tool.file))]),
    ],
    usedIn(context, ({ tools, produces }) => tools.includes(tool.id) || produces.includes(tool.id)),
  ];
}

function contactRow(context: Context, contact: Contact): Block[][] {
  return [
    [
      ...named(context, 'contact', contact.id, contact.title),
      ...kindBlock(contact.kind, context.words.contactKind, contact.title),
      ...prose(context, contact.description),
    ],
    [
      ...phoneLines(contact).map((numbers) => p(...numbers)),
      ...(contact.hours === undefined ? [] : [p(soft(`${context.words.fields.hours}: ${contact.hours}`))]),
    ],
    [...address(contact.email), ...address(contact.url), ...line(contact.address)],
  ];
}

/** A table without the columns that nothing stands in. */
function filled(widths: readonly number[], head: readonly string[], rows: readonly Block[][][]): Block[] {
  const columns = head.map((_, i) => i).filter((i) => i === 0 || rows.some((row) => (row[i]?.length ?? 0) > 0));
  const pick = <T>(from: readonly T[]): T[] => columns.flatMap((i) => from.slice(i, i + 1));
  return [table(pick(widths), pick(head), rows.map(pick))];
}

export function toolTable(context: Context): Block[] {
  const { tools } = context.guide;
  const { fields } = context.words;
  if (tools.length === 0) return [];
  return filled(
    [5, 7, 4],
    [fields.name, fields.description, fields.usedIn],
    tools.map((tool) => toolRow(context, tool)),
  );
}

export function contactTable(context: Context): Block[] {
  const { contacts } = context.guide;
  const { fields } = context.words;
  if (contacts.length === 0) return [];
  return filled(
    [6, 5, 5],
    [fields.name, fields.phone, fields.address],
    contacts.map((contact) => contactRow(context, contact)),
  );
}

/** What stands in the contents by name, not only by the part it is in. */
const listed: ReadonlySet<PlaceKind> = new Set(['arena', 'article', 'example']);

/** A definition with a heading of its own. */
function entry(context: Context, kind: PlaceKind, id: string, title: string, b: readonly Block[]): Block[] {
  const place = context.places.take(kind, id);
  return [
    { t: 'head', level: 2, ...(place === undefined ? {} : { id: place }), listed: listed.has(kind), c: [text(title)] },
    ...b,
  ];
}

/** The kind of a thing, where it says more than its name does. */
const kindBlock = (kind: string | undefined, words: Readonly<Record<string, string>>, title: string): Block[] => {
  const shown = kind === undefined || kind === 'other' ? '' : (words[kind] ?? '');
  return shown === '' || shown.toLowerCase() === title.toLowerCase() ? [] : [{ t: 'kind', v: shown }];
};

/** A short definition: its name and what it means. */
function brief(context: Context, kind: PlaceKind, id: string, title: string, b: readonly Block[]): Fact {
  const place = context.places.take(kind, id);
  return { label: title, ...(place === undefined ? {} : { id: place }), b };
}

function exitBlocks(context: Context, exit: Exit): Block[] {
  const { words } = context;
  return entry(context, 'exit', exit.id, exit.title, [
    ...kindBlock(exit.kind, words.exitKind, exit.title),
    ...prose(context, exit.text, 2),
    ...facts(
      fact(words.fields.contacts, contactBlocks(context, exit.contacts)),
      fact(words.fields.url, address(exit.url)),
    ),
  ]);
}

function arenaBlocks(context: Context, arena: Arena): Block[] {
  const { words } = context;
  const { fields } = words;
  return entry(context, 'arena', arena.id, arena.title, [
    ...facts(
      fact(fields.audiences, line(audienceWords(context, arena.audiences))),
      fact(fields.trigger, prose(context, arena.trigger)),
      fact(fields.participants, prose(context, arena.participants)),
      fact(fields.owner, prose(context, arena.owner)),
      fact(fields.frequency, line(arena.frequency)),
      fact(fields.ages, line(arena.ages === undefined ? undefined : words.ages(arena.ages))),
      fact(fields.consent, [...prose(context, arena.consent), ...refLines(context, 'consent', arena.consents)]),
      fact(fields.visibility, line(arena.visibility === undefined ? undefined : words.visibility[arena.visibility])),
      fact(fields.steps, refLines(context, 'step', arena.steps)),
      fact(fields.tools, refLines(context, 'tool', arena.tools)),
      fact(fields.contacts, contactBlocks(context, arena.contacts)),
      fact(fields.laws, refLines(context, 'law', arena.laws)),
    ),
    ...prose(context, arena.body, 2),
  ]);
}

function systemFact(context: Context, system: System): Fact {
  return brief(context, 'system', system.id, system.title, [
    ...kindBlock(system.kind, context.words.systemKind, system.title),
    ...prose(context, system.description),
    ...address(system.url),
  ]);
}

function lawFact(context: Context, law: Law): Fact {
  const { words } = context;
  const title = law.paragraph === undefined ? law.act : `${law.act} ${law.paragraph}`;
  return brief(context, 'law', law.id, title, [
    ...prose(context, law.description),
    ...address(law.url),
    ...(law.date === undefined ? [] : [p(soft(`${words.fields.checked}: ${dateWords(law.date, words)}`))]),
  ]);
}

const plain = (context: Context, kind: PlaceKind, one: { id: string; title: string; description?: Prose }): Fact =>
  brief(context, kind, one.id, one.title, prose(context, one.description));

/** The parts behind the levels, each with its blocks; those that have none are left out by the caller. */
export function backgroundParts(context: Context): { title: string; b: Block[] }[] {
  const { guide, words } = context;
  const { parts, fields } = words;
  return [
    {
      title: parts.roles,
      b: guide.roles.flatMap((role) =>
        entry(context, 'role', role.id, role.title, [
          ...kindBlock(role.kind, words.roleKind, role.title),
          ...prose(context, role.description, 2),
          ...facts(fact(fields.duties, bullets(role.duties))),
        ]),
      ),
    },
    { title: parts.tools, b: toolTable(context) },
    { title: parts.contacts, b: contactTable(context) },
    {
      title: parts.consents,
      b: guide.consents.flatMap((one) => entry(context, 'consent', one.id, one.title, consentFacts(context, one))),
    },
    { title: parts.exits, b: guide.exits.flatMap((exit) => exitBlocks(context, exit)) },
    { title: parts.arenas, b: guide.arenas.flatMap((arena) => arenaBlocks(context, arena)) },
    { title: parts.systems, b: entries(guide.systems.map((system) => systemFact(context, system))) },
    { title: parts.audiences, b: entries(guide.audiences.map((one) => plain(context, 'audience', one))) },
    {
      title: parts.tracks,
      b: entries(
        guide.tracks.map((track) =>
          brief(context, 'track', track.id, track.title, [
            ...prose(context, track.description),
            ...kindBlock(track.kind, words.trackKind, track.title),
          ]),
        ),
      ),
    },
    {
      title: parts.articles,
      b: guide.articles.flatMap((article) =>
        entry(context, 'article', article.id, article.title, [
          ...facts(
            fact(fields.audiences, line(audienceWords(context, article.audiences))),
            fact(
              fields.visibility,
              line(article.visibility === undefined ? undefined : words.visibility[article.visibility]),
            ),
          ),
          ...prose(context, article.body, 2),
          ...(article.laws.length === 0 ? [] : [p(soft(`${fields.laws}: `), ...refs(context, 'law', article.laws))]),
        ]),
      ),
    },
    {
      title: parts.examples,
      b: guide.examples.flatMap((example) =>
        entry(context, 'example', example.id, example.title, [
          ...prose(context, example.body, 2),
          ...facts(
            fact(fields.article, example.article === undefined ? [] : [p(ref(context, 'article', example.article))]),
            fact(fields.exampleNames, line(example.names.join(', '))),
          ),
        ]),
      ),
    },
    {
      title: parts.glossary,
      b: entries(
        guide.glossary.map((term) =>
          brief(context, 'term', term.id, term.term, [
            ...prose(context, term.definition),
            ...(term.aliases.length === 0 ? [] : [p(soft(`${fields.aliases}: ${term.aliases.join(', ')}`))]),
          ]),
        ),
      ),
    },
    { title: parts.laws, b: entries(guide.laws.map((law) => lawFact(context, law))) },
  ];
}

/** Notices that nothing places: they are part of the guide, and so of the handbook. */
export function leftoverNotices(context: Context, placed: ReadonlySet<string>): Block[] {
  return context.guide.notices.filter(({ id }) => !placed.has(id)).map((notice) => noticeBlock(context, notice));
}
