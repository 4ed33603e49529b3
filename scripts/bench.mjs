// npm run bench: what the program costs, as ratios within this run (machines differ; ratios hold).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchMany } from './bench/many.mjs';
import { benchServe } from './bench/serve.mjs';
import { benchStart } from './bench/start.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
benchStart(root);
const flow = join(root, 'scripts', 'bench-flow.mjs');
if (existsSync(flow)) spawnSync(process.execPath, [flow], { stdio: 'inherit', cwd: root });
await benchServe(root);
benchMany(root);
