import { join } from 'node:path';
import { type Lint, makeLint } from '../api/lint.ts';
import { makeRender, type Render } from '../api/render.ts';
import { renderAssets } from './render/assets.ts';
import { dayOf } from './today.ts';

// What `import … from "veileder"` gives: the library, tied to this process' clock and to the files it came with.
export { diff } from '../api/diff.ts';
export { parseGuide } from '../api/parse-guide.ts';
export type * from '../api/types.ts';

declare const __dirname: string;

/**
 * Checks a guide: what reading it found, and what the rules find, as `veileder lint --format json` has it. What is
 * wrong with the text is never thrown.
 * @throws TypeError (the promise is rejected) when the call is wrong: no guide, an option or a rule that does not exist.
 */
export const lint: Lint = makeLint({ today: () => dayOf(new Date()) });

/**
 * Makes what is published of a guide: text (`html`, `md`, `svg`) or bytes (`pdf`, `docx`). Nothing is written, and the
 * same guide gives the same content. What is wrong with the text is never thrown.
 * @throws TypeError (the promise is rejected) when the call is wrong: no guide, an option that does not exist.
 */
export const render: Render = makeRender({ assets: renderAssets({ packageRoot: join(__dirname, '..') }) });
