import type { RenderAssets } from '../render/formats.ts';

export interface Clock {
  /** The day, `2026-08-01`. */
  readonly today: () => string;
}

/** What the library needs of the place it runs in. */
export interface Host extends Clock {
  readonly assets: RenderAssets;
}
