// How long the flow of a very large guide takes in a warm process, beside a plain breadth-first search of the same graph.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from './bench/timing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = 25;
const flowRules = [
  'no-start',
  'level-unreachable',
  'step-unreachable',
  'dead-end',
  'no-way-to-close',
  'closed-loop',
].concat(
  ['unspecified-target', 'level-end-without-outcome', 'duplicate-outcome', 'outcome-without-condition'],
  ['single-outcome-decision', 'decision-without-else', 'undeclared-level-skip', 'level-target-without-entry'],
  ['several-targets-without-criterion', 'loop-without-evaluation', 'loop-without-deadline', 'prerequisite-cycle'],
  ['audience-stuck', 'audience-uncovered', 'hidden-exit', 'too-many-outcomes'],
);

const { outputFiles } = await build({
  stdin: {
    contents: `export { buildFlow, coreOf } from './src/model/flow/build.ts';
export { strictNames } from './src/model/flow/names.ts';
export { analysisOf } from './src/lint/flow/analysis.ts';
export { makeGuide } from './test/factory/guide.ts';
${flowRules.map((id, i) => `export { rule as rule${i} } from './src/lint/rules/${id}.ts';`).join('\n')}`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const flow = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

/** A guide of 100 levels with 100 steps each for five audiences, some with steps and outcomes of their own. */
function largeGuide() {
  const audiences = ['barnehage', 'skole', 'helse', 'fritid', 'pp-tjenesten'];
  const own = (i) => (i % 10 === 3 ? [audiences[((i / 10) % 5) | 0]] : []);
  const levels = Array.from({ length: 100 }, (_, l) => ({
    criterion: {},
    steps: Array.from({ length: 100 }, (_, i) => ({
      id: `s${l}-${i}`,
      kind: 'evaluate',
      questions: ['Avtalt?'],
      audiences: i < 99 ? own(i) : [],
      prerequisites: i % 25 === 20 ? [`s${l}-0`] : [],
      branches:
        i % 20 === 7
          ? [
              {
                audiences: [audiences[l % 5]],
                outcomes: [
                  { when: ['a'], go: 'close' },
                  { when: ['b'], go: 'next' },
                ],
              },
            ]
          : [],
      outcomes:
        i === 99
          ? [
              { when: ['a'], go: 'close' },
              { when: ['b'], go: `step:s${l}-50` },
              { when: ['c'], go: `level:${(l + 1) % 100}` },
            ]
          : i % 4 === 1
            ? [
                { when: ['a'], go: 'next' },
                { when: ['b'], go: `step:s${l}-${(i * 7) % 100}` },
                { when: ['c'], go: 'close', audiences: [audiences[i % 5]] },
              ]
            : [],
    })),
  }));
  return flow.makeGuide({ audiences, levels });
}

/** The least that can be done: one search over ready-made lists of numbers for the whole, and one for each audience. */
function plainSearch(targets, starts) {
  let seen = 0;
  for (const start of starts) {
    const marks = new Uint8Array(targets.length);
    const queue = [start];
    marks[start] = 1;
    for (let head = 0; head < queue.length; head++) {
      for (const to of targets[queue[head]] ?? []) {
        if (marks[to]) continue;
        marks[to] = 1;
        queue.push(to);
      }
    }
    seen += queue.length;
  }
  return seen;
}

const guide = largeGuide();
const core = flow.coreOf(flow.buildFlow(guide, flow.strictNames(guide)));
const targets = core.nodes.map((_, i) => (core.out[i] ?? []).map((e) => e.to));
const starts = [core.starts[0], ...core.starts];
const findings = [];
// A shallow copy is another guide to everything that is made once for each guide.
const tasks = {
  [`plain search ×${starts.length}`]: () => plainSearch(targets, starts),
  'building the flow': (copy) => flow.buildFlow(copy, flow.strictNames(copy)),
  'building and analysing': (copy) => flow.analysisOf(copy),
  'all flow rules': (copy) => {
    findings.length = 0;
    for (let i = 0; i < flowRules.length; i++) {
      flow[`rule${i}`].check({ guide: copy }, (message) => findings.push(`${flowRules[i]}/${message}`));
    }
  },
};
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (let run = -5; run < runs; run++) {
  for (const [name, task] of Object.entries(tasks)) {
    const copy = { ...guide };
    const start = process.hrtime.bigint();
    task(copy);
    if (run >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const edges = core.out.reduce((sum, list) => sum + list.length, 0);
console.log(`${core.stepCount} steps, ${edges} edges, ${guide.audiences.length} audiences; median of ${runs}, warm`);
for (const [name, list] of Object.entries(times))
  console.log(`  ${name.padEnd(24)} ${median(list).toFixed(1).padStart(7)} ms`);
console.log(`  findings: ${findings.length} (${[...new Set(findings)].join(', ')})`);
