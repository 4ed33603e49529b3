import type { CommandCases } from '../case.ts';
import { completion } from './completion.ts';
import { config } from './config.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { graph } from './graph.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { lsp } from './lsp.ts';
import { paths } from './paths.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { serve } from './serve.ts';
import { test } from './test.ts';
import { walk } from './walk.ts';

export const casesOf: Readonly<Record<string, CommandCases>> = {
  lint,
  config,
  walk,
  paths,
  graph,
  test,
  diff,
  explain,
  rules,
  render,
  init,
  serve,
  lsp,
  completion,
};
