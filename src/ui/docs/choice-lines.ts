import type { Guide, Level } from '../../model/guide.ts';
import { indexOf } from '../../model/index-of.ts';
import type { Effect } from '../../model/step.ts';
import type { Choice } from '../../walk/choices.ts';
import { placeAt, type WalkState } from '../../walk/state.ts';
import { outcomeDeadlines } from '../../walk/step-view.ts';
import { type Line, type Span, span } from '../line.ts';
import { proseLines } from '../prose-lines.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { deadlineSpans } from './content.ts';
import { labelled } from './labelled.ts';
import { capital, placeTitle, targetName } from './place-words.ts';

function conditionOf({ words }: Setting, { kind, outcome, target, prerequisite }: Choice): string {
  if (kind === 'prerequisite')
    return prerequisite?.when === undefined ? words.fields.first : `${words.fields.first}: ${prerequisite.when}`;
  if (!outcome) return '';
  const when = outcome.when.join(` ${words.or} `);
  const own = target?.when ?? '';
  return own === '' ? when : when === '' ? capital(own) : `${when} – ${own}`;
}

function effectSpans(guide: Guide, words: Setting['words'], effect: Effect): Span[] {
  const index = indexOf(guide);
  const named =
    effect.text ??
    [
      index.consents.get(effect.consent ?? '')?.title,
      index.roles.get(effect.role ?? '')?.title,
      index.tools.get(effect.tool ?? '')?.title,
      index.contacts.get(effect.contact ?? '')?.title,
      index.systems.get(effect.system ?? '')?.title,
    ].find((title) => title !== undefined);
  return [span(words.effect[effect.kind]), ...(named === undefined ? [] : [span(`: ${named}`)])];
}

/** What follows from a choice, below its condition. */
function detailLines(setting: Setting, { outcome, audiences }: Choice, walk: WalkState, width: number): Line[] {
  const { guide, words } = setting;
  const index = indexOf(guide);
  const names = audiences.flatMap((id) => index.audiences.get(id)?.title ?? []);
  return [
    ...(walk.audience === undefined
      ? labelled(words.fields.audiences, names.length > 0 ? [[span(names.join(', '))]] : [], width)
      : []),
    ...(outcome?.text ? proseLines(outcome.text, width) : []),
    ...labelled(
      words.fields.requires,
      (outcome?.requires ?? []).flatMap((id) => {
        const consent = index.consents.get(id);
        return consent ? [[span(consent.title)]] : [];
      }),
      width,
    ),
    ...(outcome?.effects ?? []).flatMap((effect) =>
      wrap(effectSpans(guide, words, effect), width, { first: '• ', rest: '  ' }),
    ),
    ...labelled(
      words.fields.deadline,
      (outcome ? outcomeDeadlines(walk, outcome) : []).map((deadline) => deadlineSpans(setting, deadline)),
      width,
    ),
  ];
}

/** A choice as it stands in the list: its number, when it is taken, where it leads, and what it takes. */
export function choiceLines(
  setting: Setting,
  choice: Choice,
  n: number,
  { from, walk, width }: { readonly from: Level | undefined; readonly walk: WalkState; readonly width: number },
): Line[] {
  const { guide, words } = setting;
  const mark = `  ${n}. `;
  const indent = ' '.repeat(mark.length);
  const inner = Math.max(4, width - mark.length);
  const place = placeAt(guide, choice.to);
  const condition = conditionOf(setting, choice);
  const target =
    choice.kind === 'nowhere'
      ? words.targets.unspecified
      : choice.kind === 'return'
        ? words.ui.returnTo(placeTitle(setting, place))
        : targetName(setting, place, from);
  const to =
    choice.kind === 'return'
      ? wrap([span(target, 'strong')], inner)
      : wrap([span('→ '), span(target, condition === '' ? 'strong' : undefined)], inner, { first: '', rest: '  ' });
  const rows = [
    ...wrap([span(condition, 'strong')], inner),
    ...to,
    ...(choice.kind === 'prerequisite' ? backLines(setting, from, inner) : []),
    ...detailLines(setting, choice, walk, inner),
  ];
  return rows.map((line, i) => [span(i === 0 ? mark : indent, i === 0 ? 'label' : undefined), ...line]);
}

/** What is done first comes back here. */
function backLines({ say }: Setting, from: Level | undefined, width: number): Line[] {
  return from ? wrap([span(say.comesBack, 'faint')], width) : [];
}
