// How long an editor waits: a real client over standard input and output, 50 edits of Oppdal's guide in a warm server,
// each answered when its findings have come. Beside it a request that checks nothing, for what the way there costs.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { median } from './timing.mjs';

/** @param {{ rest?: number, warmup?: number, edits?: number }} options */
export async function benchEditor(root, { rest = 4000, warmup = 60, edits = 50 } = {}) {
  const child = spawn(process.execPath, [join(root, 'bin/veileder.js'), 'lsp'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  let answered = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => answered(version));
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: {} });
  connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(root, 'guides/oppdal.md')).href;
  const text = readFileSync(join(root, 'guides/oppdal.md'), 'utf8');
  const line = text.slice(0, text.indexOf('Skriv ned det')).split('\n').length - 1;
  const answer = (version, method, params) => {
    const done = new Promise((resolve) => {
      answered = (v) => v === version && resolve();
    });
    const start = performance.now();
    connection.sendNotification(method, params);
    return done.then(() => performance.now() - start);
  };
  const opened = await answer(1, 'textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  // A person reads before writing; the server uses the time to warm up.
  await new Promise((resolve) => setTimeout(resolve, rest));
  const waits = [];
  const firsts = [];
  const trips = [];
  const letters = 'Barnet er på skolen ';
  for (let i = 0; i < warmup + edits; i++) {
    const version = i + 2;
    const at = { line, character: i };
    // A person who writes: one letter at a time.
    const wait = await answer(version, 'textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: letters[i % letters.length] }],
    });
    const start = performance.now();
    await connection.sendRequest('veileder/text', { uri });
    if (i < 5) firsts.push(wait);
    if (i < warmup) continue;
    waits.push(wait);
    trips.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await connection.sendRequest('shutdown');
  connection.sendNotification('exit');
  await new Promise((resolve) => child.once('exit', resolve));
  connection.dispose();
  const row = (name, list) =>
    console.log(
      `  ${name.padEnd(36)} median ${median(list).toFixed(1).padStart(6)} ms   worst ${Math.max(...list)
        .toFixed(1)
        .padStart(6)} ms`,
    );
  console.log(`\nEditor, ${edits} edits of guides/oppdal.md in a warm server (goal: 50 ms)`);
  row('edit to findings', waits);
  row('the first five edits of a session', firsts);
  row('a request that checks nothing', trips);
  console.log(`  ${'opened to findings, cold'.padEnd(36)} ${opened.toFixed(0).padStart(13)} ms`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await benchEditor(join(import.meta.dirname, '../..'));
