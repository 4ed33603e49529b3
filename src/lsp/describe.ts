import type { LspWords } from '../messages/lsp/shape.ts';
import { definedOf } from '../model/definition-index.ts';
import type { Guide } from '../model/guide.ts';
import { type GuideIndex, indexOf } from '../model/index-of.ts';
import type { Outcome, Step, Who } from '../model/step.ts';
import { formatTarget, type Target } from '../model/target.ts';
import type { Named } from './occurrences.ts';

/** What a person wants to know of something that is named: its title, what it is, and who, when and where to. In Markdown. */
export interface Description {
  readonly title: string;
  /** Of what kind it is, in the reader's language. */
  readonly kind: string;
  /** Empty where the guide says nothing more. */
  readonly text: string;
}

/** Undefined for what is not in the guide. */
export function describe(guide: Guide, named: Named, words: LspWords): Description | undefined {
  const title = titleOf(guide, named);
  if (title === undefined) return undefined;
  return { title, kind: words.kinds[named.kind], text: textOf(guide, named, words) };
}

export function titleOf(guide: Guide, { kind, id, step }: Named): string | undefined {
  switch (kind) {
    case 'guide':
      return id === guide.id ? guide.title : undefined;
    case 'outcome':
      return outcomeOf(guide, step, id)?.when.join(' / ');
    case 'branch':
      return branchOf(guide, step, id)?.title ?? id;
    default:
      return definedOf(guide, kind).find((defined) => defined.id === id)?.title;
  }
}

function textOf(guide: Guide, { kind, id, step }: Named, words: LspWords): string {
  const index = indexOf(guide);
  switch (kind) {
    case 'guide':
      return guide.intro?.text ?? '';
    case 'step':
      return stepText(index.steps.get(id)?.step, guide, words);
    case 'level': {
      const level = index.levels.get(id);
      return paragraphs(level?.longTitle, level?.criterion?.text?.text ?? level?.intro?.text);
    }
    case 'outcome': {
      const outcome = outcomeOf(guide, step, id);
      return paragraphs(
        outcome && labelled(words.hover.leadsTo, targetsOf(outcome, guide, words).join(', ')),
        outcome?.text?.text,
      );
    }
    case 'branch':
      return branchOf(guide, step, id)?.body?.text ?? '';
    case 'notice':
      return index.notices.get(id)?.text.text ?? '';
    case 'consent':
      return paragraphs(index.consents.get(id)?.scope?.text, index.consents.get(id)?.exceptions?.text);
    case 'exit':
      return index.exits.get(id)?.text?.text ?? '';
    case 'arena':
      return paragraphs(index.arenas.get(id)?.trigger?.text, index.arenas.get(id)?.body?.text);
    case 'article':
      return firstParagraph(index.articles.get(id)?.body.text);
    case 'example':
      return firstParagraph(index.examples.get(id)?.body.text);
    case 'term':
      return index.glossary.get(id)?.definition.text ?? '';
    case 'contact':
      return contactText(index, id, words);
    case 'tool': {
      const tool = index.tools.get(id);
      return paragraphs(tool?.description?.text, tool?.file ? labelled(words.hover.file, tool.file) : tool?.url);
    }
    case 'role':
      return paragraphs(index.roles.get(id)?.description?.text, list(index.roles.get(id)?.duties));
    case 'audience':
      return index.audiences.get(id)?.description?.text ?? '';
    case 'system':
      return index.systems.get(id)?.description?.text ?? '';
    case 'law':
      return paragraphs(index.laws.get(id)?.description?.text, index.laws.get(id)?.url);
    case 'track':
      return index.tracks.get(id)?.description?.text ?? '';
  }
}

function stepText(step: Step | undefined, guide: Guide, words: LspWords): string {
  if (!step) return '';
  const deadlines = step.deadlines.map(({ text, within }) => text ?? within ?? '').filter((text) => text !== '');
  const targets = [...new Set(step.outcomes.flatMap((outcome) => targetsOf(outcome, guide, words)))];
  return paragraphs(
    labelled(words.hover.who, whoText(step.who, guide)),
    labelled(words.hover.deadline, deadlines.join('; ')),
    firstParagraph(step.what?.text ?? step.body?.text),
    labelled(words.hover.leadsTo, targets.join(', ')),
  );
}

function contactText({ contacts }: GuideIndex, id: string, words: LspWords): string {
  const contact = contacts.get(id);
  const numbers = contact?.numbers.map(({ number, label, hours }) =>
    [number, label && `(${label})`, hours && `– ${hours}`].filter(Boolean).join(' '),
  );
  return paragraphs(contact?.description?.text, labelled(words.hover.phone, numbers?.join(', ') ?? ''), contact?.hours);
}

function whoText(who: Who | undefined, guide: Guide): string {
  const roles = who?.roles.map((role) => indexOf(guide).roles.get(role)?.title ?? role) ?? [];
  return who?.text?.text ?? roles.join(', ');
}

function targetsOf({ go }: Outcome, guide: Guide, words: LspWords): string[] {
  return go.map(({ to }) => targetText(to, guide, words));
}

/** Where a target leads, in words. */
export function targetText(target: Target, guide: Guide, words: LspWords): string {
  switch (target.kind) {
    case 'step':
      return indexOf(guide).steps.get(target.step)?.step.title ?? formatTarget(target);
    case 'level': {
      const level = indexOf(guide).levels.get(target.level);
      return `${words.kinds.level} ${target.level}${level ? `: ${level.title}` : ''}`;
    }
    case 'exit':
      return indexOf(guide).exits.get(target.exit)?.title ?? formatTarget(target);
    case 'next':
    case 'close':
    case 'close-log':
    case 'unspecified':
      return words.targets[target.kind];
  }
}

function outcomeOf(guide: Guide, step: string | undefined, id: string): Outcome | undefined {
  const holder = indexOf(guide).steps.get(step ?? '')?.step;
  const all = [...(holder?.outcomes ?? []), ...(holder?.branches.flatMap((branch) => branch.outcomes) ?? [])];
  return all.find((outcome) => outcome.id === id);
}

function branchOf(guide: Guide, step: string | undefined, id: string) {
  return indexOf(guide)
    .steps.get(step ?? '')
    ?.step.branches.find((branch) => branch.id === id);
}

const paragraphs = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n\n');
const labelled = (label: string, text: string): string => (text === '' ? '' : `**${label}:** ${text}`);
const firstParagraph = (text: string | undefined): string => text?.split(/\n\s*\n/)[0] ?? '';
const list = (items: readonly string[] | undefined): string => items?.map((item) => `- ${item}`).join('\n') ?? '';
