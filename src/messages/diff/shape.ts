/** What `veileder diff` says beside the sentences of the changes. */
export interface DiffWords {
  readonly language: 'nb' | 'nn' | 'en';
  readonly tiers: Readonly<
    Record<'practice' | 'reference' | 'review' | 'editorial', { readonly name: string; readonly meaning: string }>
  >;
  readonly same: string;
  readonly summary: (n: { practice: number; reference: number; review: number; editorial: number }) => string;
  readonly title: (old: string, now: string) => string;
  readonly before: string;
  readonly after: string;
  readonly removed: string;
  readonly added: string;
  readonly effects: string;
  readonly change: string;
  readonly place: string;
  readonly kind: string;
  readonly fingerprint: string;
  readonly content: string;
  readonly nothing: string;
  readonly approved: (d: { who: string; why: string; until?: string | undefined }) => string;
  readonly unused: (d: { fingerprint: string; who: string }) => string;
  readonly expired: (d: { fingerprint: string; who: string; until: string }) => string;
  readonly explainHint: string;
  readonly approve: {
    readonly added: (d: { path: string; count: number }) => string;
    readonly nothing: (d: { tier: string }) => string;
    readonly notWhole: string;
  };
  readonly readingErrors: (d: { path: string; count: number }) => string;
  readonly notRead: (d: { path: string }) => string;
  readonly noPartner: (d: { path: string }) => string;
  readonly changelog: {
    readonly nothing: string;
    readonly next: (d: { version: string; from: string }) => string;
    readonly set: (d: { version: string }) => string;
  };
  readonly git: {
    readonly missing: string;
    readonly notRepository: string;
    readonly unknownRef: (d: { ref: string; command: string }) => string;
    readonly noMergeBase: (d: { ref: string; command: string }) => string;
    readonly noSuchPath: (d: { ref: string; path: string; command: string }) => string;
    readonly failed: (d: { command: string; reason: string }) => string;
    readonly stagedNoCommit: string;
  };
  readonly usage: {
    readonly two: string;
    readonly sinceAndStaged: string;
    readonly badApprovals: (d: { place: string }) => string;
    readonly unsigned: (d: { option: string }) => string;
    readonly badUntil: (d: { value: string }) => string;
    readonly untilOver: (d: { value: string }) => string;
    readonly noRoom: (d: { path: string }) => string;
    readonly variantTwo: string;
    readonly driver: string;
  };
  readonly variant: {
    readonly missing: (d: { what: string; name: string }) => string;
    readonly extra: (d: { what: string; name: string }) => string;
    readonly differs: (d: { what: string; base: string; variant: string }) => string;
    readonly order: (d: { what: string }) => string;
    readonly baseOnly: (d: { sentence: string }) => string;
    readonly variantOnly: (d: { sentence: string }) => string;
    readonly same: string;
    readonly since: (d: { commit: string }) => string;
    readonly noHistory: string;
  };
}
