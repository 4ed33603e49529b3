import type { SharedOptions } from '../context.ts';

/** What `veileder walk` can be told. */
export interface WalkOptions extends SharedOptions {
  readonly audience?: string;
  /** `YYYY-MM-DD` */
  readonly start?: string;
  readonly script?: string;
  readonly scenario?: string;
  readonly plain?: boolean;
  readonly save?: string;
  readonly resume?: string;
  /** `md`, `json`, `html`, or `md=FILE`. */
  readonly transcript?: string;
}
