import { type ClientRequest, get, type IncomingHttpHeaders, request } from 'node:http';
import { afterEach } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { packageRoot } from '../cli/harness.ts';

export interface Serving {
  /** `http://127.0.0.1:4747/oppdal.html` */
  readonly address: string;
  readonly errors: () => string;
  /** The exit code, once it has been told to end. */
  stop(): Promise<number>;
}

const running: Serving[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

/** Starts the program in this process; it is ended after the test. Rejects with what it says where it does not start. */
export async function serving(
  cwd: string,
  args: readonly string[] = [],
  now: () => Date = () => new Date(2026, 4, 1, 12),
): Promise<Serving> {
  let errors = '';
  let end: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => {
    end = resolve;
  });
  let code: Promise<number> | undefined;
  const port = args.includes('--port') ? [] : ['--port', '0'];
  const address = await new Promise<string>((resolve, reject) => {
    code = run(
      ['serve', ...port, ...args],
      {
        env: { LANG: 'nb_NO.UTF-8' },
        cwd,
        packageRoot,
        now,
        stdout: { write: (text) => resolve(text.trim()) },
        stderr: { write: (text) => (errors += text) },
        stdin: async () => Buffer.alloc(0),
        interrupted,
      },
      '0.0.0-test',
    );
    code.then((ended) => reject(new Error(`${ended}: ${errors}`)), reject);
  });
  const started: Serving = {
    address,
    errors: () => errors,
    async stop() {
      end();
      return (await code) ?? -1;
    },
  };
  running.push(started);
  return started;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Without the program's own styles and scripts. */
  readonly text: string;
}

const programs = /<style>[\s\S]*?<\/style>|<script>"use strict"[\s\S]*?<\/script>/g;

/** Asks as no browser would: with any path, method and headers. */
export function ask(
  address: string,
  path = new URL(address).pathname,
  options: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: text.replace(programs, '') }),
      );
    })
      .on('error', reject)
      .end();
  });
}

export interface Heard {
  readonly versions: readonly string[];
  readonly ended: () => boolean;
  close(): void;
}

/** Listens for the versions of a page, as an open page does. */
export function listenTo(address: string, page = new URL(address).pathname): Promise<Heard> {
  const versions: string[] = [];
  let ended = false;
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = get(new URL(`/events?page=${encodeURIComponent(page)}`, address), (response) => {
      response.setEncoding('utf8').on('data', (part: string) => {
        versions.push(...[...part.matchAll(/^data: (.*)$/gm)].map((m) => m[1] ?? ''));
        resolve({ versions, ended: () => ended, close: () => asked.destroy() });
      });
      response.on('close', () => {
        ended = true;
      });
    }).on('error', reject);
  });
}

/** The text of the panel, without markup. */
export const panelOf = ({ text }: Answer): string =>
  (/<(aside|footer) id="v_live"[\s\S]*?<\/\1>/.exec(text)?.[0] ?? '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
