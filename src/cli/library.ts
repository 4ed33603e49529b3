import { join } from 'node:path';
import { makeLibrary } from '../api/library.ts';
import { renderAssets } from './render/assets.ts';
import { dayOf } from './today.ts';

declare const __dirname: string;

// The library, tied to this process: its clock, and the files it was installed with.
export const { parseGuide, lint, diff, render } = makeLibrary({
  today: () => dayOf(new Date()),
  assets: renderAssets({ packageRoot: join(__dirname, '..') }),
});
