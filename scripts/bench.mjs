// npm run bench: what the program costs, as ratios within this run (machines differ; ratios hold). Each part prints its own
// as soon as it is done, and has its time: all of it takes at most nine minutes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchDiff } from './bench/diff.mjs';
import { benchEditor } from './bench/editor.mjs';
import { benchMany } from './bench/many.mjs';
import { benchRender } from './bench/render.mjs';
import { benchServe } from './bench/serve.mjs';
import { benchStart } from './bench/start.mjs';

const started = Date.now();
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const minutes = (n) => started + n * 60_000;
benchStart(root, { until: minutes(2) });
benchDiff(root, { until: Date.now() + 45_000 });
const flow = join(root, 'scripts', 'bench-flow.mjs');
if (existsSync(flow)) spawnSync(process.execPath, [flow], { stdio: 'inherit', cwd: root, timeout: 60_000 });
benchRender(root, { until: Date.now() + 90_000 });
await benchServe(root);
await benchEditor(root);
benchMany(root, { until: minutes(8.5) });
