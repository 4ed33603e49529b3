import { minutesOf, parseDuration } from '../../../src/model/duration.ts';
import { flowOf } from '../../../src/model/flow.ts';
import type { Guide } from '../../../src/model/guide.ts';
import { formatTarget } from '../../../src/model/target.ts';
import { makeProse } from '../../factory/guide.ts';
import { cloned, type Draft, type DraftStep, dropReferences, renameReferences } from './clone.ts';
import { randomFrom, shuffled } from './random.ts';

/** What a person would say the edit is: codes, each with its tier. */
export type Label = readonly (readonly [code: string, tier: string])[];

export interface Edit {
  readonly kind: string;
  readonly guide: string;
  readonly what: string;
  readonly edited: Guide;
  readonly label: Label;
}

/** One way to edit: gives each place it can be done, and does it there. */
interface Maker {
  readonly kind: string;
  readonly places: (guide: Guide) => readonly Place[];
}

interface Place {
  readonly what: string;
  /** Gives undefined when it turns out not to be possible. */
  readonly edit: () => { readonly edited: Draft; readonly label: Label } | undefined;
}

const practice = (code: string): Label => [[code, 'practice']];
const reference = (code: string): Label => [[code, 'reference']];
const review = (code: string): Label => [[code, 'review']];
const editorial = (code: string): Label => [[code, 'editorial']];

interface StepAt {
  readonly level: number;
  readonly index: number;
}

function stepsOf(guide: Guide): StepAt[] {
  return guide.levels.flatMap((level, l) => level.steps.map((_, index) => ({ level: l, index })));
}

const stepIn = (draft: Draft | Guide, { level, index }: StepAt): DraftStep =>
  (draft as Draft).levels[level]?.steps[index] as DraftStep;

/** An edit of each step; `change` gives the label, or undefined where there is nothing to edit. */
function onSteps(change: (step: DraftStep, draft: Draft, at: StepAt) => Label | undefined): Maker['places'] {
  return (guide) =>
    stepsOf(guide).map((at) => ({
      what: stepIn(guide, at).id,
      edit: () => {
        const edited = cloned(guide);
        const label = change(stepIn(edited, at), edited, at);
        return label && { edited, label };
      },
    }));
}

const longText = (text: string | undefined): boolean => (text ?? '').split(/\s+/).length >= 12;
/** A text in two, between paragraphs, else between lines, else between sentences. */
function halves(text: string): [string, string] {
  for (const [between, joint] of [
    [/\n\n+/, '\n\n'],
    [/\n/, '\n'],
    [/(?<=[.!?])\s+/, ' '],
  ] as const) {
    const parts = text.split(between);
    for (let at = 1; at < parts.length; at++) {
      const [head, tail] = [parts.slice(0, at).join(joint), parts.slice(at).join(joint)];
      if (longText(head) && longText(tail)) return [head, tail];
    }
  }
  return ['', ''];
}

const textFields = ['body', 'what', 'how'] as const;

/** Lists of a step that a part of it may have its own share of. */
const stepLists = [
  'questions',
  'definitions',
  'tools',
  'produces',
  'deadlines',
  'consents',
  'appoints',
  'shares',
  'systems',
  'notices',
  'contacts',
  'arenas',
  'articles',
  'laws',
  'branches',
  'prerequisites',
] as const;

/** Names that something in the guide leads to by id. */
function targetsOf(draft: Draft): Set<string> {
  const found = new Set<string>();
  for (const level of draft.levels) {
    if (level.entry !== undefined) found.add(level.entry);
    for (const step of level.steps) {
      for (const p of step.prerequisites) found.add(p.step);
      for (const o of [...step.outcomes, ...step.branches.flatMap((b) => b.outcomes)]) {
        for (const { to } of o.go) if (to.kind === 'step') found.add(to.step);
      }
    }
  }
  for (const arena of draft.arenas) for (const id of arena.steps) found.add(id);
  return found;
}

/** Where each step leads, in the order of the flow; the test's own way of saying whether an order matters. */
const waysOf = (guide: Guide): string =>
  JSON.stringify([
    flowOf(guide).view().start,
    flowOf(guide)
      .edges.map((e) => `${e.from} ${e.to} ${e.kind}`)
      .sort(),
  ]);

const definitions = [
  ['tools', ['tools', 'produces', 'tool']],
  ['contacts', ['contacts', 'contact']],
  ['notices', ['notices', 'overriddenBy']],
  ['roles', ['roles', 'appoints', 'role']],
  ['consents', ['consents', 'requires', 'consent']],
  ['laws', ['laws']],
  ['arenas', ['arenas']],
  ['articles', ['articles', 'article']],
  ['exits', ['exit']],
  ['systems', ['systems', 'system']],
] as const;

const urgent = ['emergency', 'police', 'child-welfare', 'child-welfare-out-of-hours'];

const makers: readonly Maker[] = [
  {
    kind: 'rename id (step)',
    places: (guide) =>
      stepsOf(guide).map((at) => {
        const { id } = stepIn(guide, at);
        const to = `ny-${at.level}-${at.index}`;
        return {
          what: id,
          edit: () => {
            const edited = cloned(guide, (text) => text.replaceAll(`](#${id})`, `](#${to})`));
            renameReferences(edited, ['step', 'entry', 'steps'], id, to);
            const step = stepIn(edited, at);
            step.id = to;
            step.idGiven = true;
            return { edited, label: reference('step-id-changed') };
          },
        };
      }),
  },
  {
    kind: 'rename id (definition)',
    places: (guide) =>
      definitions.flatMap(([list, fields]) =>
        guide[list].map(({ id }, i) => ({
          what: `${list} ${id}`,
          edit: () => {
            const to = `ny-${list}-${i}`;
            const edited = cloned(guide, (text) => text.replaceAll(`](#${id})`, `](#${to})`));
            renameReferences(edited, fields, id, to);
            const own = edited[list][i];
            if (own) own.id = to;
            return { edited, label: reference('definition-id-changed') };
          },
        })),
      ),
  },
  {
    kind: 'rename title (step)',
    places: onSteps((step) => {
      step.title = 'Gå gjennom arbeidet på nytt';
      return review('step-title-changed');
    }),
  },
  {
    kind: 'rename title (other)',
    places: (guide) => [
      ...guide.levels.map((level, i) => ({
        what: `level ${level.id}`,
        edit: () => {
          const edited = cloned(guide);
          const own = edited.levels[i];
          if (own) own.title = 'Hjelp der barnet er';
          return { edited, label: review('level-title-changed') };
        },
      })),
      ...(['tools', 'roles', 'arenas', 'articles', 'contacts'] as const).flatMap((list) =>
        guide[list].map(({ id }, i) => ({
          what: `${list} ${id}`,
          edit: () => {
            const edited = cloned(guide);
            const own = edited[list][i];
            if (own) own.title = 'Noe med et nytt navn';
            return { edited, label: review('definition-title-changed') };
          },
        })),
      ),
    ],
  },
  {
    kind: 'move',
    places: onSteps((step, draft, { level, index }) => {
      const from = draft.levels[level];
      const to = draft.levels[(level + 1) % draft.levels.length];
      if (!from || !to || from === to || from.steps.length < 2) return undefined;
      from.steps.splice(index, 1);
      to.steps.push(step);
      return practice('step-moved');
    }),
  },
  {
    kind: 'split',
    places: onSteps((step, draft, { level, index }) => {
      const field = textFields.find((f) => longText(step[f]?.text));
      const [head, tail] = halves(field ? (step[field]?.text ?? '') : '');
      if (!field || !longText(head) || !longText(tail)) return undefined;
      const second: DraftStep = {
        ...(cloned({ levels: [{ steps: [step] }] } as never).levels[0]?.steps[0] as DraftStep),
        id: `${step.id}-del-2`,
        idGiven: true,
        title: 'Fortsett arbeidet',
      };
      for (const f of ['what', 'how', 'body', 'recommendation', 'who'] as const) delete second[f];
      for (const list of stepLists) second[list] = [];
      step[field] = makeProse(head);
      second.body = makeProse(tail);
      step.outcomes = [];
      draft.levels[level]?.steps.splice(index + 1, 0, second);
      return practice('step-split');
    }),
  },
  {
    kind: 'merge',
    places: onSteps((step, draft, { level, index }) => {
      const second = draft.levels[level]?.steps[index + 1];
      const text = (s: DraftStep): string => textFields.map((f) => s[f]?.text ?? '').join(' ');
      if (!second || step.outcomes.length > 0 || !longText(text(step)) || !longText(text(second))) return undefined;
      if (JSON.stringify([step.audiences, step.tracks]) !== JSON.stringify([second.audiences, second.tracks]))
        return undefined;
      for (const f of ['what', 'how', 'body', 'recommendation'] as const) {
        const both = [step[f]?.text, second[f]?.text].filter((t) => t !== undefined).join('\n\n');
        if (both !== '') step[f] = makeProse(both);
      }
      for (const list of stepLists) {
        const items = [...step[list], ...second[list]] as unknown[];
        (step as Record<string, unknown>)[list] = items.filter(
          (x, i) => typeof x !== 'string' || items.indexOf(x) === i,
        );
      }
      if (step.who?.text && second.who?.text) return undefined;
      const roles = [...new Set([...(step.who?.roles ?? []), ...(second.who?.roles ?? [])])];
      if (step.who) step.who = { ...step.who, ...second.who, roles };
      else if (second.who) step.who = { roles, ...(second.who.text ? { text: second.who.text } : {}) };
      step.outcomes = second.outcomes;
      draft.levels[level]?.steps.splice(index + 1, 1);
      renameReferences(draft, ['step', 'entry', 'steps'], second.id, step.id);
      // A way from one part back to the other is now inside the step.
      if (second.outcomes.some((o) => o.go.some(({ to }) => to.kind === 'step' && to.step === step.id)))
        return undefined;
      return practice('step-merged');
    }),
  },
  {
    kind: 'rewire',
    places: onSteps((step, draft) => {
      const choice = step.outcomes[0]?.go[0];
      if (!choice) return undefined;
      const before = formatTarget(choice.to);
      const to = before === 'close-log' ? 'close' : 'close-log';
      choice.to = { kind: to };
      void draft;
      return practice('outcome-target-changed');
    }),
  },
  {
    kind: 'deadline shorter or longer',
    places: onSteps((step) => {
      const deadline = [
        ...step.deadlines,
        ...step.outcomes.flatMap((o) => o.deadlines),
        ...step.branches.flatMap((b) => b.deadlines),
      ].find((d) => d.within !== undefined);
      const before = deadline?.within && parseDuration(deadline.within);
      if (!deadline || !before) return undefined;
      const to = step.title.length % 2 === 0 ? 'P3D' : 'P10W';
      const after = parseDuration(to);
      if (!after || minutesOf(after) === minutesOf(before)) return undefined;
      deadline.within = to;
      deadline.text = step.title.length % 2 === 0 ? 'innen 3 dager' : 'innen 10 uker';
      delete deadline.after;
      return practice(minutesOf(after) < minutesOf(before) ? 'deadline-shortened' : 'deadline-lengthened');
    }),
  },
  {
    kind: 'deadline added',
    places: onSteps((step) => {
      step.deadlines.push({
        text: 'innen 1 måned etter at loggen er opprettet',
        within: 'P1M',
        from: 'loggen er opprettet',
        fromWords: true,
        binds: 'document',
        audiences: [],
      });
      return practice('deadline-added');
    }),
  },
  {
    kind: 'deadline removed',
    places: onSteps((step) => {
      if (step.deadlines.length === 0) return undefined;
      step.deadlines.pop();
      return practice('deadline-removed');
    }),
  },
  {
    kind: 'consent',
    places: onSteps((step, draft) => {
      const outcome = step.outcomes.find((o) => o.requires.length > 0);
      if (outcome) {
        outcome.requires.pop();
        return practice('consent-not-required');
      }
      if (step.consents.length > 0) {
        step.consents.pop();
        return practice('consent-not-asked');
      }
      const id = draft.consents[0]?.id;
      if (id === undefined) return undefined;
      const [first] = step.outcomes;
      if (first) {
        first.requires.push(id);
        return practice('consent-required');
      }
      step.consents.push({ consent: id, action: 'obtain' });
      return practice('consent-asked');
    }),
  },
  {
    kind: 'contact number',
    places: (guide) =>
      guide.contacts.flatMap(({ id }, i) => ({
        what: id,
        edit: () => {
          const edited = cloned(guide);
          const contact = edited.contacts[i];
          const phone = contact?.numbers[0];
          if (!contact || !phone) return undefined;
          phone.number = '00 00 00 01';
          return {
            edited,
            label: urgent.includes(contact.kind ?? '')
              ? practice('emergency-number-changed')
              : reference('contact-number-changed'),
          };
        },
      })),
  },
  {
    kind: 'contact removed',
    places: (guide) =>
      guide.contacts.map(({ id }, i) => ({
        what: id,
        edit: () => {
          const edited = cloned(guide);
          edited.contacts.splice(i, 1);
          dropReferences(edited, 'contacts', 'contact', id);
          return { edited, label: reference('contact-removed') };
        },
      })),
  },
  {
    kind: 'wording',
    places: onSteps((step) => {
      const field = textFields.find((f) => longText(step[f]?.text));
      const text = field && step[field]?.text;
      if (!field || !text) return undefined;
      step[field] = makeProse(`${text}\n\nSnakk gjerne rolig sammen underveis, og ta pauser.`);
      return review('text-changed');
    }),
  },
  {
    kind: 'wording (duty)',
    places: onSteps((step) => {
      const field = textFields.find((f) => /(?<!\p{L})(?:skal|må)(?!\p{L})/u.test(step[f]?.text ?? ''));
      const text = field && step[field]?.text;
      if (!field || !text) return undefined;
      step[field] = makeProse(text.replace(/(?<!\p{L})(?:skal|må)(?!\p{L})/u, 'bør'));
      return practice('text-duty-changed');
    }),
  },
  {
    kind: 'spelling',
    places: onSteps((step) => {
      const field = textFields.find((f) =>
        /(?<![\p{L}#/-])\p{Ll}{8,}(?![\p{L}-])/u.test(step[f]?.text.replace(/\]\([^)]*\)/g, '') ?? ''),
      );
      const text = field && step[field]?.text;
      if (!field || !text) return undefined;
      const slipped = text.replace(
        /(?<![\p{L}#/(-])(\p{Ll}{4})(\p{Ll})(\p{Ll})(\p{Ll}{2,})(?![\p{L}-]|\))/u,
        '$1$3$2$4',
      );
      if (slipped === text) return undefined;
      step[field] = makeProse(slipped);
      return editorial('text-tidied');
    }),
  },
  {
    kind: 'order (lists)',
    places: (guide) => [
      ...onSteps((step) => {
        const list = (['tools', 'laws', 'contacts', 'notices', 'articles'] as const).find((f) => step[f].length > 1);
        if (!list) return undefined;
        step[list].reverse();
        return editorial('list-reordered');
      })(guide),
      ...(['tools', 'contacts', 'arenas', 'laws', 'roles'] as const)
        .filter((list) => guide[list].length > 1)
        .map((list) => ({
          what: list,
          edit: () => {
            const edited = cloned(guide);
            edited[list].reverse();
            return { edited, label: editorial('list-reordered') };
          },
        })),
    ],
  },
  {
    kind: 'order (outcomes)',
    places: onSteps((step) => {
      if (step.outcomes.length < 2) return undefined;
      step.outcomes.reverse();
      return editorial('outcomes-reordered');
    }),
  },
  {
    kind: 'order (steps)',
    places: (guide) =>
      stepsOf(guide).map((at) => ({
        what: stepIn(guide, at).id,
        edit: () => {
          const edited = cloned(guide);
          const steps = edited.levels[at.level]?.steps;
          const [a, b] = [steps?.[at.index], steps?.[at.index + 1]];
          if (!steps || !a || !b) return undefined;
          steps.splice(at.index, 2, b, a);
          const matters = waysOf(guide) !== waysOf(edited as Guide);
          return { edited, label: matters ? practice('steps-reordered') : editorial('steps-order-only') };
        },
      })),
  },
  {
    kind: 'step added',
    places: onSteps((_, draft, { level, index }) => {
      const steps = draft.levels[level]?.steps;
      const [like] = steps ?? [];
      if (!steps || !like) return undefined;
      const added = { ...(cloned({ levels: [{ steps: [like] }] } as never).levels[0]?.steps[0] as DraftStep) };
      for (const f of ['what', 'how', 'body', 'recommendation', 'who', 'number', 'kind'] as const) delete added[f];
      for (const [key, value] of Object.entries(added))
        if (Array.isArray(value)) (added as Record<string, unknown>)[key] = [];
      steps.splice(index + 1, 0, {
        ...added,
        id: 'helt-nytt',
        idGiven: true,
        title: 'Bestill tolk',
        body: makeProse('Tolketjenesten har døgnåpent.'),
      });
      return practice('step-added');
    }),
  },
  {
    kind: 'step removed',
    places: onSteps((step, draft, { level, index }) => {
      const steps = draft.levels[level]?.steps;
      if (!steps || steps.length < 2 || targetsOf(draft).has(step.id)) return undefined;
      steps.splice(index, 1);
      return practice('step-removed');
    }),
  },
  {
    kind: 'audience',
    places: onSteps((step, draft) => {
      const id = draft.audiences[0]?.id;
      if (id === undefined || step.audiences.length > 0) return undefined;
      step.audiences = [id];
      return practice('audience-narrowed');
    }),
  },
  {
    kind: 'arena',
    places: (guide) =>
      guide.arenas.map(({ id }, i) => ({
        what: id,
        edit: () => {
          const edited = cloned(guide);
          const arena = edited.arenas[i];
          if (!arena?.participants) return undefined;
          arena.participants = makeProse(`${arena.participants.text} Fastlegen er også med.`);
          return { edited, label: practice('arena-participants-changed') };
        },
      })),
  },
];

/** Edits of every kind and guide, the same at each run; at most `most` of a kind in one guide. */
export function editsOf(guides: ReadonlyMap<string, Guide>, most: number): Edit[] {
  const random = randomFrom(20260801);
  const edits: Edit[] = [];
  for (const maker of makers) {
    for (const [name, guide] of guides) {
      let made = 0;
      for (const place of shuffled(maker.places(guide), random)) {
        if (made >= most) break;
        const edit = place.edit();
        if (!edit) continue;
        edits.push({
          kind: maker.kind,
          guide: name,
          what: place.what,
          edited: edit.edited as Guide,
          label: edit.label,
        });
        made++;
      }
    }
  }
  return edits;
}
