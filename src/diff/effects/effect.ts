/** What a revision does to the way a case can go. */
export type EffectKind =
  | 'level-cut'
  | 'level-joined'
  | 'level-detour'
  | 'level-shortcut'
  | 'step-unreachable'
  | 'step-reachable'
  | 'exit-cut'
  | 'exit-joined'
  | 'no-end'
  | 'end-again'
  | 'consent-lost'
  | 'consent-gained'
  | 'evaluation-later'
  | 'evaluation-earlier';

export interface Effect {
  readonly kind: EffectKind;
  /** Ids and titles of what it is about; two levels for a way between them. */
  readonly from?: string;
  readonly to?: string;
  /** Minutes, for time; otherwise how many. */
  readonly amount?: number;
  /** Titles of those it holds for; empty: everyone. */
  readonly audiences: readonly string[];
  /** Keys of the steps whose changes can have brought it about. */
  readonly around: ReadonlySet<string>;
}

export const mirrorOf: Readonly<Record<EffectKind, EffectKind>> = {
  'level-cut': 'level-joined',
  'level-joined': 'level-cut',
  'level-detour': 'level-shortcut',
  'level-shortcut': 'level-detour',
  'step-unreachable': 'step-reachable',
  'step-reachable': 'step-unreachable',
  'exit-cut': 'exit-joined',
  'exit-joined': 'exit-cut',
  'no-end': 'end-again',
  'end-again': 'no-end',
  'consent-lost': 'consent-gained',
  'consent-gained': 'consent-lost',
  'evaluation-later': 'evaluation-earlier',
  'evaluation-earlier': 'evaluation-later',
};
