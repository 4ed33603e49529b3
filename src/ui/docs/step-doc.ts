import { indexOf } from '../../model/index-of.ts';
import type { Branch } from '../../model/step.ts';
import type { WalkState } from '../../walk/state.ts';
import { choices } from '../../walk/state.ts';
import { entersLevel, hasMore, type StepView } from '../../walk/step-view.ts';
import { type Doc, DocWriter } from '../doc.ts';
import { type Line, type Span, span } from '../line.ts';
import { proseLines } from '../prose-lines.ts';
import type { Setting } from '../setting.ts';
import { wrap } from '../wrap.ts';
import { choiceLines } from './choice-lines.ts';
import { contactSpans, deadlineSpans, lawName, noticeLines, shortEmergency, toolSpans } from './content.ts';
import { labelled, labelledProse } from './labelled.ts';
import { levelLines } from './level-lines.ts';
import { stepName } from './place-words.ts';

/** A step from its title to its ways on. */
export function stepDoc(setting: Setting, walk: WalkState, view: StepView, width: number): Doc {
  const { guide, words } = setting;
  const { fields } = words;
  const { step, level } = view;
  const index = indexOf(guide);
  const asAnyone = walk.audience === undefined;
  const titles = (ids: readonly string[], map: ReadonlyMap<string, { readonly title: string }>): Span[][] =>
    [...new Set(ids)].flatMap((id) => {
      const found = map.get(id);
      return found ? [[span(found.title)]] : [];
    });
  const audiences = titles([...step.audiences, ...level.audiences], index.audiences).flat();
  const parts = [step, ...view.branches];
  const laws = [...new Set([...level.laws, ...parts.flatMap((part) => part.laws)])].flatMap(
    (id) => index.laws.get(id) ?? [],
  );

  const page = new DocWriter();
  if (entersLevel(walk)) page.put(...levelLines(setting, level, width));
  page.gap();
  page.put(...wrap([span(stepName(step), 'title')], width));
  if (asAnyone && audiences.length > 0)
    page.put(...labelled(fields.audiences, [[span(audiences.map(({ text }) => text).join(', '))]], width));
  page.part(labelledProse(fields.what, step.what, width));
  page.part(labelled(fields.who, view.who.length > 0 ? [[span(view.who.join(', '))]] : [], width));
  page.part(labelledProse(fields.how, step.how, width));
  page.part(step.body ? proseLines(step.body, width) : []);
  for (const branch of view.branches) page.part(branchLines(setting, branch, width));
  page.part(
    labelled(
      fields.questions,
      step.questions.map((text) => [span(text)]),
      width,
    ),
  );
  page.part(labelledProse(fields.recommendation, step.recommendation, width));
  page.part(
    step.definitions.flatMap(({ term, text }) => [
      ...wrap([span(`${fields.definitions}: `, 'label'), span(term, 'strong')], width),
      ...proseLines(text, width),
    ]),
  );
  page.part(
    labelled(
      fields.deadline,
      view.deadlines.map((deadline) => deadlineSpans(setting, deadline)),
      width,
    ),
  );
  const consents = parts.flatMap((part) => part.consents);
  page.part(
    labelled(
      fields.consent,
      consents.flatMap(({ consent, action }) => {
        const found = index.consents.get(consent);
        return found ? [[span(`${words.consentAction[action]}: ${found.title}`)]] : [];
      }),
      width,
    ),
  );
  const lists: readonly (readonly [string, readonly (readonly Span[])[]])[] = [
    [fields.tools, view.tools.map((tool) => toolSpans(setting, tool))],
    [fields.produces, view.produces.map((tool) => toolSpans(setting, tool))],
    [fields.contacts, view.contacts.map((contact) => contactSpans(contact))],
    [fields.systems, titles([...parts.flatMap((part) => part.systems)], index.systems)],
    [fields.appoints, titles(step.appoints, index.roles)],
    [fields.shares, sharedWith(parts, index.roles)],
    [fields.arenas, view.arenas.map(({ title }) => [span(title)])],
    [fields.articles, view.articles.map(({ title }) => [span(title)])],
    [fields.laws, laws.map((law) => [span(lawName(law))])],
  ];
  for (const [label, values] of lists) page.part(labelled(label, values, width));
  if (hasMore(view)) page.part(wrap([span(setting.say.moreToRead, 'faint')], width));
  for (const notice of view.notices)
    page.part((notice.kind === 'emergency' ? shortEmergency : noticeLines)(setting, notice, width));
  page.part(wrap([span(words.parts.outcomes, 'heading')], width));
  for (const [i, choice] of choices(walk).entries()) {
    page.item({ do: 'answer', choice: i }, choiceLines(setting, choice, i + 1, { from: level, walk, width }));
  }
  return page.doc(false);
}

/** Services may be named by role or in words. */
function sharedWith(
  parts: readonly { readonly shares: readonly string[] }[],
  roles: ReadonlyMap<string, { readonly title: string }>,
): Span[][] {
  return [...new Set(parts.flatMap((part) => part.shares))].map((id) => [span(roles.get(id)?.title ?? id)]);
}

function branchLines(setting: Setting, branch: Branch, width: number): Line[] {
  if (!branch.body) return [];
  const names = branch.audiences.flatMap((id) => indexOf(setting.guide).audiences.get(id)?.title ?? []);
  const title =
    branch.title ??
    (names.length > 0 ? setting.words.forAudiences(listed(names.map(lowerFirst), setting.words.and)) : '');
  return [...wrap([span(title, 'heading')], width), ...proseLines(branch.body, width)];
}

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;

/** A title as it stands inside a sentence; `BUP` keeps its capitals. */
const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
