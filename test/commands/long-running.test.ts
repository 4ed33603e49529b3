import { openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notPlain } from '../factory/plain-words.ts';
import { type Ended, inFolder, type Running, startProgram } from '../factory/program-runs.ts';
import { changesIn, filesIn } from './seen.ts';
import { emptyFiles, world, wrongFiles } from './world.ts';

const env = { LC_ALL: 'nb_NO.UTF-8' };

/** Waits for words on standard output, and gives all that has come until then. */
async function written({ child, ended }: Running, words: RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      text += part;
      if (words.test(text)) resolve(text);
    });
    ended.then((end) => reject(new Error(`it ended: ${JSON.stringify(end)}`)), reject);
  });
}

describe('veileder serve', () => {
  const serve = (cwd: string, ...paths: string[]): Running =>
    startProgram(['serve', ...paths, '--port', '0'], { cwd, env });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it.concurrent(`good call: shows the guide until it is stopped (${signal})`, async () => {
      await inFolder(world, async (cwd) => {
        const before = filesIn(cwd);
        const running = serve(cwd, 'liten.yaml');
        const address = (await written(running, /\n/)).trim();
        const page = await fetch(address);
        expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('En liten veileder')]);
        running.child.kill(signal);
        const { code, out, err } = await running.ended;
        expect([code, out.trim()]).toEqual([130, address]);
        expect(notPlain(err, 'nb')).toEqual([]);
        await expect(fetch(address)).rejects.toThrow();
        expect(changesIn(before, filesIn(cwd))).toEqual([]);
      });
    });

  it.concurrent('empty input, not a guide: the page says what is wrong with each file', async () => {
    await inFolder(world, async (cwd) => {
      const names = [...Object.keys(emptyFiles), ...Object.keys(wrongFiles)];
      const running = serve(cwd, 'liten.yaml', ...names);
      const address = (await written(running, /\n/)).trim();
      const pages = [...(await (await fetch(address)).text()).matchAll(/href="(\/[^"#]+)"/g)].map((m) => m[1] ?? '');
      for (const name of names) {
        const path = pages.find((p) => decodeURIComponent(p).includes(name.replace(/\.\w+$/, '')));
        expect([name, path]).toEqual([name, expect.any(String)]);
        const page = await fetch(new URL(path ?? '', address));
        const text = (await page.text()).replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '\n');
        expect([name, page.status, /Filen|teksten|tekstfil/.test(text)]).toEqual([name, 200, true]);
        expect(/\n\s+at .*:\d+|node:/.exec(text)).toBeNull();
      }
      running.child.kill('SIGINT');
      expect((await running.ended).code).toBe(130);
    });
  });

  it.concurrent('reader has left: it goes on', async () => {
    await inFolder(world, async (cwd) => {
      const running = serve(cwd, 'liten.yaml');
      running.child.stdout?.destroy();
      const address = await new Promise<string>((resolve) => {
        running.child.stderr?.on('data', (text) => {
          const found = /http:\S+/.exec(String(text));
          if (found) resolve(found[0]);
        });
      });
      expect((await fetch(address)).status).toBe(200);
      running.child.kill('SIGTERM');
      expect((await running.ended).code).toBe(130);
    });
  });
});

describe('veileder lsp', () => {
  const message = (method: string, id?: number): string => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id, method, ...(method === 'initialize' ? { params } : {}) });
    return `Content-Length: ${body.length}\r\n\r\n${body}`;
  };
  const start = (cwd: string, stdout: 'pipe' | number = 'pipe'): Running =>
    startProgram(['lsp'], { cwd, env, stdio: ['pipe', stdout, 'pipe'], keepOpen: true });
  const quiet: Pick<Ended, 'err'> = { err: '' };

  it.concurrent('good call: answers, and ends when the editor says goodbye', async () => {
    await inFolder(world, async (cwd) => {
      const running = start(cwd);
      running.child.stdin?.write(message('initialize', 1));
      expect(await written(running, /"id":1/)).toContain('"capabilities"');
      running.child.stdin?.write(message('shutdown', 2));
      await written(running, /"id":2/);
      running.child.stdin?.write(message('exit'));
      expect(await running.ended).toMatchObject({ code: 0, ...quiet });
    });
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it.concurrent(`interruption: it is gone at once (${signal})`, async () => {
      await inFolder(world, async (cwd) => {
        const running = start(cwd);
        running.child.stdin?.write(message('initialize', 1));
        await written(running, /"id":1/);
        running.child.kill(signal);
        expect(await running.ended).toMatchObject({ code: null, signal, ...quiet });
      });
    });

  it.concurrent('full disk, reader has left: nothing is thrown about', async () => {
    await inFolder(world, async (cwd) => {
      const full = start(cwd, openSync('/dev/full', 'w'));
      const left = start(cwd);
      left.child.stdout?.destroy();
      for (const { child, ended } of [full, left]) {
        child.stdin?.write(`${message('initialize', 1)}${message('shutdown', 2)}${message('exit')}`);
        expect(notPlain((await ended).err, 'nb')).toEqual([]);
      }
    });
  });
});
