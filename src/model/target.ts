/** Where an outcome leads. */
export type Target =
  | { readonly kind: 'next' }
  | { readonly kind: 'step'; readonly step: string }
  /** The entry step of a level. */
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'close-log' }
  | { readonly kind: 'exit'; readonly exit: string }
  /** The guide does not say. */
  | { readonly kind: 'unspecified' };

/** One of several targets of an outcome, with its criterion. */
export interface Choice {
  readonly to: Target;
  readonly when?: string;
}

/** The written form of a target: `next`, `step:ID`, `level:ID`, `close`, `close-log`, `exit:ID`, `unspecified`. */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case 'step':
      return `step:${target.step}`;
    case 'level':
      return `level:${target.level}`;
    case 'exit':
      return `exit:${target.exit}`;
    case 'next':
    case 'close':
    case 'close-log':
    case 'unspecified':
      return target.kind;
  }
}

/** Undefined when the text is none of the written forms. */
export function parseTarget(text: string): Target | undefined {
  if (text === 'next' || text === 'close' || text === 'close-log' || text === 'unspecified') return { kind: text };
  const colon = text.indexOf(':');
  if (colon < 1) return undefined;
  const id = text.slice(colon + 1).trim();
  if (id === '') return undefined;
  switch (text.slice(0, colon).trim()) {
    case 'step':
      return { kind: 'step', step: id };
    case 'level':
      return { kind: 'level', level: id };
    case 'exit':
      return { kind: 'exit', exit: id };
    default:
      return undefined;
  }
}
