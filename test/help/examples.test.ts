import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandName, commandList } from '../../src/cli/program/commands.ts';
import { folderWith, packageRoot, veileder } from '../cli/harness.ts';

/** The words of a line of a help, as a shell takes it apart; the examples need no quotes. */
const wordsOf = (example: string): string[] => example.split(' ').slice(1);

/** Served until stopped; tried in processes of their own. */
const lasting: readonly CommandName[] = ['serve', 'lsp'];

/** What a person answers where an example asks. */
const answers: Readonly<Record<string, readonly string[]>> = { 'veileder walk guides/oppdal.md': ['q'] };

/** A folder as its reader has it who has followed the help so far: a guide, its scenarios, two editions, git. */
async function aFolder(): Promise<string> {
  const cwd = folderWith({ 'felles.config.yaml': 'failOn: error\n' });
  const run = async (args: readonly string[], lines?: readonly string[]): Promise<void> => {
    const ran = await veileder(args, { cwd, ...(lines && { lines }) });
    expect([args, ran.code, ran.code === 0 ? '' : ran.err]).toEqual([args, 0, '']);
  };
  await run(['init', 'guides']);
  copyFileSync(join(cwd, 'guides/veileder.md'), join(cwd, 'guides/oppdal.md'));
  spawnSync('rm', [join(cwd, 'guides/veileder.md')]);
  await run(['test', '--suggest', 'guides/oppdal.md', '-o', 'guides/oppdal.scenarier.yaml']);
  await run(['walk', 'guides/oppdal.md', '--save', 'vei.json'], ['1', 'q']);
  const text = readFileSync(join(cwd, 'guides/oppdal.md'), 'utf8');
  writeFileSync(join(cwd, 'gammel.md'), text);
  writeFileSync(join(cwd, 'ny.md'), text.replace(/^title: .*$/m, 'title: Ny tittel'));
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=n', '-c', 'user.email=e@example.org', '-c', 'commit.gpgsign=false'];
    expect(spawnSync('git', [...identity, ...args], { cwd }).status).toBe(0);
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'En');
  git('update-ref', 'refs/remotes/origin/main', 'main');
  return cwd;
}

const examples = commandList().flatMap(([name, declared]) => declared.examples.map((line) => [line, name] as const));

describe('examples of the help', () => {
  it.each(examples.filter(([, name]) => !lasting.includes(name)))('%s', async (line, name) => {
    const cwd = name === 'init' ? folderWith() : await aFolder();
    const lines = answers[line];
    const { code, out, err } = await veileder(wordsOf(line), { cwd, ...(lines && { lines }) });
    expect([line, code, code === 0 ? '' : out + err]).toEqual([line, 0, '']);
    // What an example writes is there afterwards.
    const written = /(?:-o |=)(\S+\.(?:json|svg|html|yaml))/.exec(line)?.[1];
    if (written) expect(existsSync(join(cwd, written))).toBe(true);
    else expect((out + err).length).toBeGreaterThan(0);
  });

  describe('that last until they are stopped', () => {
    let cwd = '';
    beforeAll(() => {
      cwd = folderWith();
    });

    it.each(examples.filter(([, name]) => name === 'serve'))('%s', async (line) => {
      cwd = await aFolder();
      // Stands for the browser: writes down what it is told to open.
      writeFileSync(join(cwd, 'xdg-open'), '#!/bin/sh\nprintf %s "$1" > opened\n');
      chmodSync(join(cwd, 'xdg-open'), 0o755);
      const env = { ...process.env, PATH: `${cwd}:${process.env.PATH}`, LANG: 'nb_NO.UTF-8' };
      const started = spawn(process.execPath, [join(packageRoot, 'bin/veileder.js'), ...wordsOf(line)], { cwd, env });
      let said = '';
      const address = await new Promise<string>((found, failed) => {
        const hear = (part: Buffer): void => {
          said += part.toString('utf8');
          const at = /http:\/\/\S+/.exec(said)?.[0];
          if (at) found(at);
        };
        started.stdout.on('data', hear);
        started.stderr.on('data', hear);
        started.on('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)));
      });
      expect((await fetch(address)).status).toBe(200);
      if (line.includes('--open') && process.platform === 'linux')
        await expect.poll(() => existsSync(join(cwd, 'opened')), { timeout: 15_000 }).toBe(true);
      const ended = new Promise<void>((done) => started.removeAllListeners('exit').on('exit', () => done()));
      started.kill('SIGTERM');
      await ended;
    });

    it.each(examples.filter(([, name]) => name === 'lsp'))('%s', async (line) => {
      cwd = await aFolder();
      const say = (message: object): string => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      };
      const params = { processId: null, rootUri: null, capabilities: {} };
      const started = spawn(process.execPath, [join(packageRoot, 'bin/veileder.js'), ...wordsOf(line)], { cwd });
      const ended = new Promise<number | null>((done) => started.on('exit', done));
      started.stdin.write(say({ id: 1, method: 'initialize', params }));
      for await (const part of started.stdout) if (String(part).includes('"capabilities"')) break;
      started.stdin.write(say({ id: 2, method: 'shutdown' }) + say({ method: 'exit' }));
      expect(await ended).toBe(0);
    });
  });
});
