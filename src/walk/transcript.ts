import type { Tool } from '../model/definitions.ts';
import type { Language } from '../model/guide.ts';
import { indexOf } from '../model/index-of.ts';
import type { Effect, Outcome } from '../model/step.ts';
import type { Choice } from './choices.ts';
import { type DatedDeadline, dated } from './clock.ts';
import { type DeadlineWords, deadlineText } from './deadline-text.ts';
import { isFor } from './deadlines.ts';
import type { Place, Visit, WalkState } from './state.ts';
import { type StepView, stepView } from './step-view.ts';

/** Something to tick off: a deadline, a tool, a consent, a role. */
export interface TranscriptDeadline {
  readonly text: string;
  /** `senest 2026-01-12`; empty where no day is known. */
  readonly days: string;
  readonly earliest?: string;
  readonly latest?: string;
}

export interface TranscriptTool {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** Filled in at this step, not only used. */
  readonly produced: boolean;
}

/** The outcome taken, with what follows from it. */
export interface TranscriptOutcome {
  readonly id: string;
  readonly words: string;
  /** Titles of consents that must be in place. */
  readonly requires: readonly string[];
  /** What is to be done, in the guide's words or by the name of what it is about. */
  readonly effects: readonly string[];
  readonly deadlines: readonly TranscriptDeadline[];
}

/** One step of the way walked. */
export interface TranscriptStep {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly level: { readonly id: string; readonly title: string };
  /** Done first for another step. */
  readonly doneFirst: boolean;
  readonly jumped: boolean;
  /** The day of arrival: answered, or the last one the deadlines before allow. */
  readonly day?: string;
  /** The day is another than that of the stop before. */
  readonly newDay: boolean;
  readonly what: string;
  readonly how: string;
  /** Of the step, then of the branches the audience reads; Markdown. */
  readonly texts: readonly string[];
  readonly questions: readonly string[];
  readonly recommendation: string;
  readonly who: readonly string[];
  readonly deadlines: readonly TranscriptDeadline[];
  readonly tools: readonly TranscriptTool[];
  readonly consents: readonly string[];
  readonly contacts: readonly { readonly title: string; readonly numbers: readonly string[] }[];
  readonly notices: readonly { readonly emergency: boolean; readonly title: string; readonly text: string }[];
  /** The outcome that was taken, in the guide's words; undefined where there was nothing to choose, or nothing yet. */
  readonly outcome?: TranscriptOutcome;
}

/** The way walked, with what to do on it. */
export interface Transcript {
  readonly guide: { readonly id: string; readonly title: string; readonly version?: string };
  readonly audience?: string;
  readonly started?: string;
  readonly steps: readonly TranscriptStep[];
  /** Where it stands: an end, or a step not yet answered. */
  readonly end: Place;
}

/** The transcript of a walk; `words` and `language` are those of the one who reads it, the texts are the guide's. */
export function transcriptOf(state: WalkState, words: DeadlineWords, language: Language): Transcript {
  const { guide, audience, visits } = state;
  const named = guide.audiences.find(({ id }) => id === audience)?.title;
  return {
    guide: { id: guide.id, title: guide.title, ...(guide.version !== undefined && { version: guide.version }) },
    ...(named !== undefined && { audience: named }),
    ...(state.startDate !== undefined && { started: state.startDate }),
    steps: visits.flatMap((visit, i) => {
      // A step that was come back to is not done anew.
      if (visit.place.kind !== 'step' || visit.by?.kind === 'return') return [];
      return stepOf(state, visit, takenAt(visits, i), i, words, language);
    }),
    end: visits.at(-1)?.place ?? { kind: 'nowhere', why: 'no-start' },
  };
}

/** What was chosen at a visit: after what it asked to be done first, if anything. */
function takenAt(visits: readonly Visit[], i: number): Choice | undefined {
  const depth = visits[i]?.depth ?? 0;
  for (let next = i + 1; next < visits.length; next++) {
    const visit = visits[next];
    if (!visit?.by) return undefined;
    if (visit.depth < depth) return undefined;
    if (visit.depth === depth && visit.by.kind !== 'return') return visit.by;
  }
  return undefined;
}

function stepOf(
  state: WalkState,
  visit: Visit,
  taken: Choice | undefined,
  index: number,
  words: DeadlineWords,
  language: Language,
): TranscriptStep[] {
  if (visit.place.kind !== 'step') return [];
  const { step, level } = visit.place;
  const view = stepView(state, step, level, visit.clock);
  const { outcome } = taken ?? {};
  return [
    {
      id: step.id,
      ...(step.number !== undefined && { number: step.number }),
      title: step.title,
      level: { id: level.id, title: level.title },
      doneFirst: visit.depth > 0,
      jumped: index > 0 && !visit.by,
      ...(visit.clock && { day: visit.clock.day }),
      newDay: visit.clock?.day !== (state.visits[index - 1]?.clock?.day ?? state.startDate),
      what: step.what?.text ?? '',
      how: step.how?.text ?? '',
      texts: [step, ...view.branches].flatMap(({ body }) => (body ? [body.text] : [])),
      questions: step.questions,
      recommendation: step.recommendation?.text ?? '',
      who: view.who,
      deadlines: view.deadlines.map((deadline) => deadlineOf(deadline, words, language)),
      tools: toolsOf(view),
      consents: consentsOf(state, view),
      contacts: view.contacts.map(({ title, numbers }) => ({ title, numbers: numbers.map(({ number }) => number) })),
      notices: view.notices.map(({ kind, title, text }) => ({
        emergency: kind === 'emergency',
        title: title ?? '',
        text: text.text,
      })),
      ...(outcome && { outcome: outcomeOf(state, outcome, visit, words, language) }),
    },
  ];
}

function deadlineOf(deadline: DatedDeadline, words: DeadlineWords, language: Language): TranscriptDeadline {
  return {
    ...deadlineText(deadline, words, language),
    ...(deadline.earliest !== undefined && { earliest: deadline.earliest }),
    ...(deadline.latest !== undefined && { latest: deadline.latest }),
  };
}

function outcomeOf(
  { guide, audience }: WalkState,
  outcome: Outcome,
  { clock }: Visit,
  words: DeadlineWords,
  language: Language,
): TranscriptOutcome {
  const index = indexOf(guide);
  const titles = ({ consent, role, tool, contact, system }: Effect): string[] => [
    ...(consent === undefined ? [] : [index.consents.get(consent)?.title ?? consent]),
    ...(role === undefined ? [] : [index.roles.get(role)?.title ?? role]),
    ...(tool === undefined ? [] : [index.tools.get(tool)?.title ?? tool]),
    ...(contact === undefined ? [] : [index.contacts.get(contact)?.title ?? contact]),
    ...(system === undefined ? [] : [index.systems.get(system)?.title ?? system]),
  ];
  return {
    id: outcome.id,
    words: outcome.when.join(' / ') || outcome.id,
    requires: outcome.requires.map((id) => index.consents.get(id)?.title ?? id),
    effects: outcome.effects.map((effect) => effect.text ?? titles(effect).join(', ')).filter((text) => text !== ''),
    deadlines: outcome.deadlines
      .filter(({ audiences }) => isFor(audiences, audience))
      .map((deadline) => deadlineOf(dated(deadline, clock), words, language)),
  };
}

function toolsOf({ tools, produces }: StepView): TranscriptTool[] {
  const asked = (tool: Tool, produced: boolean): TranscriptTool => ({
    id: tool.id,
    title: tool.title,
    produced,
    ...(tool.url !== undefined && { url: tool.url }),
  });
  const used = tools.filter((tool) => !produces.includes(tool));
  return [...produces.map((tool) => asked(tool, true)), ...used.map((tool) => asked(tool, false))];
}

function consentsOf({ guide }: WalkState, { step, branches }: StepView): string[] {
  const ids = [step, ...branches].flatMap((part) => part.consents.map(({ consent }) => consent));
  return [...new Set(ids)].map((id) => indexOf(guide).consents.get(id)?.title ?? id);
}
