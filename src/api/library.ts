import { diff } from './diff.ts';
import type { Host } from './host.ts';
import { type Lint, makeLint } from './lint.ts';
import { parseGuide } from './parse-guide.ts';
import { makeRender, type Render } from './render.ts';

export interface Library {
  readonly parseGuide: typeof parseGuide;
  readonly lint: Lint;
  readonly diff: typeof diff;
  readonly render: Render;
}

/** The library, for the place it runs in. */
export const makeLibrary = (host: Host): Library => ({
  parseGuide,
  lint: makeLint(host),
  diff,
  render: makeRender(host),
});
