// Times whole processes in turn (A B A B …), so that a machine whose speed drifts treats all alike.
import { spawnSync } from 'node:child_process';

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const mid = sorted.length >> 1;
  return sorted.length % 2 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
};

/**
 * @param {Record<string, string[]>} commands name → argv; the first is what the others are compared with
 * @param {{ runs?: number, warmup?: number, cwd?: string, okCodes?: number[], until?: number }} options After `until`
 * (as of `Date.now()`) and one counted round no new one is begun.
 * @returns {{ name: string, ms: number, above: number, ratio: number }[]} medians in ms; `above` and `ratio` against the first, pair by pair
 */
export function inTurn(commands, { runs = 15, warmup = 2, cwd, okCodes = [0, 1], until = Infinity } = {}) {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((n) => [n, []]));
  for (let i = -warmup; i < runs && (i < 1 || Date.now() < until); i++) {
    for (const name of names) {
      const [command, ...args] = commands[name];
      const start = process.hrtime.bigint();
      const result = spawnSync(command, args, { cwd, stdio: 'ignore' });
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      if (!okCodes.includes(result.status)) throw new Error(`${name}: exit ${result.status ?? result.error}`);
      if (i >= 0) times[name].push(ms);
    }
  }
  const [first] = names;
  return names.map((name) => ({
    name,
    ms: median(times[name]),
    above: median(times[name].map((ms, i) => ms - times[first][i])),
    ratio: median(times[name].map((ms, i) => ms / times[first][i])),
  }));
}

export function table(title, rows) {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map((r) => r.name.length));
  for (const r of rows)
    console.log(
      `  ${r.name.padEnd(width)}  ${r.ms.toFixed(0).padStart(6)} ms  ${r.above >= 0 ? '+' : ''}${r.above.toFixed(0)} ms  ×${r.ratio.toFixed(2)}`,
    );
}
