import type { Contact } from '../../model/definitions.ts';
import type { CoreEdge } from '../../model/flow/core.ts';
import type { Guide, Level } from '../../model/guide.ts';
import type { Effect, Outcome, Step } from '../../model/step.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { once } from './once.ts';

/** What is told about a child, and where the guide says so. */
export type Sharing =
  | { readonly kind: 'shares'; readonly service: string; readonly list: readonly string[]; readonly index: number }
  | { readonly kind: 'level'; readonly level: Level };

/** Those whom staff must tell without consent when it comes to that. */
const protectors = /barnever|politi|child welfare|police/;
const protectorKinds: readonly Contact['kind'][] = [
  'child-welfare',
  'child-welfare-out-of-hours',
  'police',
  'emergency',
];

/** Whether a level is worked on by two services or more. */
export const isShared = ({ criterion }: Level): boolean =>
  (criterion?.minServices ?? 0) >= 2 || (criterion?.maxServices ?? 0) >= 2;

const servicesOf = once(
  (guide: Guide): ReadonlySet<string> =>
    new Set(guide.roles.filter((role) => role.kind === 'service').map((role) => role.id)),
);

/** What a step says it tells other services; `inBranch` says which branches count. */
export function sharingIn(
  guide: Guide,
  level: Level | undefined,
  step: Step,
  inBranch: (audiences: readonly string[]) => boolean,
): Sharing | undefined {
  const branches = step.branches.filter((branch) => branch.shares.length > 0 && inBranch(branch.audiences));
  for (const list of [step.shares, ...branches.map((branch) => branch.shares)]) {
    const index = list.findIndex((service) => !protectors.test(inSmallLetters(service)));
    const service = list[index];
    if (service !== undefined) return { kind: 'shares', service, list, index };
  }
  if (!level || !isShared(level)) return undefined;
  const services = servicesOf(guide);
  const together =
    step.kind === 'act' || step.who?.roles.some((role) => services.has(role)) || level.steps.at(-1) === step;
  return together ? { kind: 'level', level } : undefined;
}

/** The effect of an outcome that tells another service: a referral, or an invitation to others than the family. */
export function sharingEffect(guide: Guide, { edge }: CoreEdge): Effect | undefined {
  const { outcome, choice } = edge;
  if (!outcome?.effects.some(({ kind }) => kind === 'referral' || kind === 'invitation') || !choice) return undefined;
  const exit = choice.to.kind === 'exit' ? guide.exits.find(({ id }) => edge.to === `exit:${id}`) : undefined;
  if (exit?.kind === 'child-welfare' || exit?.kind === 'police') return undefined;
  const target = guide.levels.find((level) => choice.to.kind === 'level' && level.id === choice.to.level);
  return outcome.effects.find((effect) => {
    if (effect.kind !== 'referral' && effect.kind !== 'invitation') return false;
    const contact = guide.contacts.find(({ id }) => id === effect.contact);
    if (contact && protectorKinds.includes(contact.kind)) return false;
    if (effect.kind === 'referral') return !protectors.test(inSmallLetters(effect.text ?? ''));
    const role = guide.roles.find(({ id }) => id === effect.role);
    return contact !== undefined || role?.kind === 'service' || (target !== undefined && isShared(target));
  });
}

const consentWord = 'samtykke[a-zß-öø-ɏ]*|consents?';
const obtains = new RegExp(
  `(?<![a-zß-öø-ɏ])(?:få|får|hent|inn?hent|be om|husk|signer|undertegn|skriv[a-zß-öø-ɏ]* under|gå[a-zß-öø-ɏ]* gjennom|gjennomgå|fyll|lag|foreligg|krev|skaff|obtain|get|ask for|sign)[a-zß-öø-ɏ]*[^.\\n]{0,80}(?<![a-zß-öø-ɏ])(?:${consentWord})|(?<![a-zß-öø-ɏ])(?:${consentWord})[^.\\n]{0,40}(?:må|skal|must)(?![a-zß-öø-ɏ])`,
);

/** Whether a text tells staff to get consent, though no field says so. */
export function asksForConsent(text: string): boolean {
  const small = inSmallLetters(text);
  return /samtykk|consent/.test(small) && obtains.test(small);
}

const outcomeText = ({ when, text, effects }: Outcome): string =>
  [...when, text?.text ?? '', ...effects.map((effect) => effect.text ?? '')].join('\n');

/** The consents in hand once an outcome is taken: by id, `*` for one that is not named. */
export const consentsOf = once((outcome: Outcome): readonly string[] => {
  const effects = outcome.effects.filter((effect) => effect.kind === 'consent').map(({ consent }) => consent ?? '*');
  return [...outcome.requires, ...effects, ...(asksForConsent(outcomeText(outcome)) ? ['*'] : [])];
});
