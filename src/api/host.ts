import type { RenderAssets } from '../render/formats.ts';

/** What the library needs of the place it runs in. */
export interface Host {
  /** The day, `2026-08-01`. */
  readonly today: () => string;
  readonly assets: RenderAssets;
}
