import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { prosesOf as allProsesOf } from '../../model/proses.ts';
import type { Step } from '../../model/step.ts';
import { evaluationPart, measuresOn } from '../bti/level-course.ts';
import { hearsChild } from '../bti/words.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf, textOfStep } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string; level: string } };

/** Ids that bring in the child: notices about its voice, and roles of a child. */
function voices(guide: Guide): { notices: ReadonlySet<string>; roles: ReadonlySet<string> } {
  const notices = guide.notices.filter((n) => hearsChild(`${n.title ?? ''}\n${n.text.text}`));
  const roles = guide.roles.filter((role) => role.kind === 'child');
  return { notices: new Set(notices.map((n) => n.id)), roles: new Set(roles.map((r) => r.id)) };
}

function hears(step: Step, { notices, roles }: ReturnType<typeof voices>, known: ReadonlySet<string>): boolean {
  const placed = [...step.notices, ...step.branches.flatMap((branch) => branch.notices)];
  const who = [step.who, ...step.branches.map((branch) => branch.who)].flatMap((w) => w?.roles ?? []);
  const outcomes = outcomesOf(step).map(({ outcome }) => outcome.text?.text ?? '');
  return (
    // A misspelt notice may be the one.
    placed.some((id) => notices.has(id) || !known.has(id)) ||
    who.some((id) => roles.has(id)) ||
    hearsChild([textOfStep(step), ...outcomes].join('\n'))
  );
}

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    // Said nowhere at all: told of once, for the guide.
    if (!allProsesOf(guide).some((prose) => hearsChild(prose.text))) return;
    const ids = voices(guide);
    const known = new Set(guide.notices.map((notice) => notice.id));
    for (const level of guide.levels) {
      const [evaluation] = evaluationPart(level);
      if (!evaluation || measuresOn(level).some((step) => hears(step, ids, known))) continue;
      report('default', { step: nameOf(evaluation), level: nameOf(level) }, at(evaluation, 'title'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, level }) =>
      `På nivået «${level}» blir barnet ikke hørt før eller under «${step}». Skriv hvem som spør barnet, eller vis merknaden om retten til å bli hørt her.`,
  },
  nn: {
    default: ({ step, level }) =>
      `På nivået «${level}» blir barnet ikkje høyrt før eller under «${step}». Skriv kven som spør barnet, eller vis merknaden om retten til å bli høyrt her.`,
  },
  en: {
    default: ({ step, level }) =>
      `On level “${level}” the child is not heard before or during “${step}”. Write who asks the child, or show the notice about the right to be heard here.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Barnet blir ikke hørt når tiltakene evalueres.',
    why: 'Bare barnet selv kan fortelle om noe er blitt bedre. Evalueringen bestemmer veien videre, så retten til å bli hørt gjelder der.',
    mend: 'Vis merknaden om barnets rett ved evalueringen, ta med barnet under «hvem», eller skriv hvem som snakker med barnet på forhånd.',
  },
  nn: {
    title: 'Barnet blir ikkje høyrt når tiltaka blir evaluerte.',
    why: 'Berre barnet sjølv kan fortelje om noko er blitt betre. Evalueringa bestemmer vegen vidare, så retten til å bli høyrt gjeld der.',
    mend: 'Vis merknaden om retten ved evalueringa, ta med barnet under «kven», eller skriv kven som snakkar med barnet på førehand.',
  },
  en: {
    title: 'The child is not heard when the measures are evaluated.',
    why: 'Only the child can tell whether anything is better. The evaluation decides the way on, so the right to be heard applies there.',
    mend: 'Show the notice about the child’s right at the evaluation, put the child under “who”, or write who talks with the child beforehand.',
  },
  sources: ['barnekonvensjonen artikkel 12', 'barnevernsloven § 1-4: lovdata.no/dokument/NL/lov/2021-06-18-97'],
  bad: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Samtale

Barnet har rett til å si sin mening.

## Evalueringsmøte

**Type:** evaluere

Gå gjennom tiltakene.

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Samtale](#samtale)
`,
      finds: ['7:4'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Samtale

Barnet har rett til å si sin mening.

## Evalueringsmøte

**Type:** evaluere

Gå gjennom tiltakene. Spør hva barnet selv mener er blitt annerledes.

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
- Målet er ikke nådd → [Samtale](#samtale)
`,
      finds: [],
    },
  ],
};
