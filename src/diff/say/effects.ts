import type { UiLanguage } from '../check.ts';
import type { Effect, EffectKind } from '../effects/effect.ts';
import { lengthOf } from './common.ts';
import type { Wording } from './wording.ts';

interface EffectWords {
  /** `from` and `to` in words; `n` how many; `time` how long. */
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly time: string;
}

type EffectSentences = Readonly<Record<EffectKind, (e: EffectWords) => string>>;

const nb: EffectSentences = {
  'level-cut': ({ from, to }) => `fra ${from} kan saken ikke lenger nå ${to}`,
  'level-joined': ({ from, to }) => `fra ${from} kan saken nå ${to}, det kunne den ikke før`,
  'level-detour': ({ from, to }) => `fra ${from} kan saken ikke lenger gå rett til ${to}, bare på omveier`,
  'level-shortcut': ({ from, to }) => `fra ${from} kan saken gå rett til ${to}, før bare på omveier`,
  'step-unreachable': ({ from }) => `ingen kommer lenger til trinnet ${from}`,
  'step-reachable': ({ from }) => `saken kan komme til trinnet ${from}, det kunne den ikke før`,
  'exit-cut': ({ from }) => `ingen vei fører lenger ut til ${from}`,
  'exit-joined': ({ from }) => `en vei fører nå ut til ${from}`,
  'no-end': ({ n }) =>
    n === 1 ? 'fra ett trinn kan saken ikke lenger avsluttes' : `fra ${n} trinn kan saken ikke lenger avsluttes`,
  'end-again': ({ n }) =>
    n === 1 ? 'fra ett trinn kan saken igjen avsluttes' : `fra ${n} trinn kan saken igjen avsluttes`,
  'consent-lost': ({ n }) => (n === 1 ? 'én vei mangler nå samtykke' : `${n} veier mangler nå samtykke`),
  'consent-gained': ({ n }) =>
    n === 1 ? 'én vei som manglet samtykke, har det nå' : `${n} veier som manglet samtykke, har det nå`,
  'evaluation-later': ({ from, time }) => `første evaluering på ${from} kommer ${time} senere`,
  'evaluation-earlier': ({ from, time }) => `første evaluering på ${from} kommer ${time} tidligere`,
};

const nn: EffectSentences = {
  'level-cut': ({ from, to }) => `frå ${from} kan saka ikkje lenger nå ${to}`,
  'level-joined': ({ from, to }) => `frå ${from} kan saka nå ${to}, det kunne ho ikkje før`,
  'level-detour': ({ from, to }) => `frå ${from} kan saka ikkje lenger gå rett til ${to}, berre på omvegar`,
  'level-shortcut': ({ from, to }) => `frå ${from} kan saka gå rett til ${to}, før berre på omvegar`,
  'step-unreachable': ({ from }) => `ingen kjem lenger til steget ${from}`,
  'step-reachable': ({ from }) => `saka kan kome til steget ${from}, det kunne ho ikkje før`,
  'exit-cut': ({ from }) => `ingen veg fører lenger ut til ${from}`,
  'exit-joined': ({ from }) => `ein veg fører no ut til ${from}`,
  'no-end': ({ n }) =>
    n === 1 ? 'frå eitt steg kan saka ikkje lenger avsluttast' : `frå ${n} steg kan saka ikkje lenger avsluttast`,
  'end-again': ({ n }) =>
    n === 1 ? 'frå eitt steg kan saka igjen avsluttast' : `frå ${n} steg kan saka igjen avsluttast`,
  'consent-lost': ({ n }) => (n === 1 ? 'éin veg manglar no samtykke' : `${n} vegar manglar no samtykke`),
  'consent-gained': ({ n }) =>
    n === 1 ? 'éin veg som mangla samtykke, har det no' : `${n} vegar som mangla samtykke, har det no`,
  'evaluation-later': ({ from, time }) => `første evaluering på ${from} kjem ${time} seinare`,
  'evaluation-earlier': ({ from, time }) => `første evaluering på ${from} kjem ${time} tidlegare`,
};

const en: EffectSentences = {
  'level-cut': ({ from, to }) => `from ${from} the case can no longer reach ${to}`,
  'level-joined': ({ from, to }) => `from ${from} the case can now reach ${to}, which it could not before`,
  'level-detour': ({ from, to }) => `from ${from} the case can no longer go straight to ${to}, only by other ways`,
  'level-shortcut': ({ from, to }) => `from ${from} the case can go straight to ${to}, before only by other ways`,
  'step-unreachable': ({ from }) => `nobody comes to the step ${from} any more`,
  'step-reachable': ({ from }) => `the case can come to the step ${from}, which it could not before`,
  'exit-cut': ({ from }) => `no way leads out to ${from} any more`,
  'exit-joined': ({ from }) => `a way now leads out to ${from}`,
  'no-end': ({ n }) =>
    n === 1 ? 'from one step the case can no longer be closed' : `from ${n} steps the case can no longer be closed`,
  'end-again': ({ n }) =>
    n === 1 ? 'from one step the case can be closed again' : `from ${n} steps the case can be closed again`,
  'consent-lost': ({ n }) => (n === 1 ? 'one way now lacks consent' : `${n} ways now lack consent`),
  'consent-gained': ({ n }) =>
    n === 1 ? 'one way that lacked consent now has it' : `${n} ways that lacked consent now have it`,
  'evaluation-later': ({ from, time }) => `the first evaluation on ${from} comes ${time} later`,
  'evaluation-earlier': ({ from, time }) => `the first evaluation on ${from} comes ${time} earlier`,
};

const sentences: Readonly<Record<UiLanguage, EffectSentences>> = { nb, nn, en };
const forWhom: Readonly<Record<UiLanguage, (who: string) => string>> = {
  nb: (who) => `For ${who}: `,
  nn: (who) => `For ${who}: `,
  en: (who) => `For ${who}: `,
};

/** An effect as a sentence; for whom it holds stands first. */
export function sayEffect(effect: Effect, language: UiLanguage, w: Wording): string {
  const named = (text: string | undefined): string => {
    if (text === undefined) return '';
    const [id = '', title] = text.split('|');
    return title === undefined ? w.quote(text) : w.level(id, title);
  };
  const body = sentences[language][effect.kind]({
    from: named(effect.from),
    to: named(effect.to),
    n: effect.amount ?? 0,
    time: lengthOf(effect.amount ?? 0, language),
  });
  const who = effect.audiences.length > 0 ? forWhom[language](w.list(effect.audiences)) : '';
  return who === '' ? `${w.cap(body)}.` : `${who}${body}.`;
}
