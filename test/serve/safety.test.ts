import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/index.ts';
import { folderWith, packageRoot, smallGuide, veileder } from '../cli/harness.ts';
import { pageAssets } from '../factory/pages.ts';
import { seedGuides } from '../factory/pdf.ts';
import { ask, listenTo, panelOf, serving } from './serving.ts';

const oppdal = ['guides/oppdal.md'];

describe('only this machine', () => {
  it('can ask: no other address is listened to', async () => {
    const { address } = await serving(packageRoot, oppdal);
    const { hostname, port } = new URL(address);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ address: at }) => at !== '127.0.0.1')
      .map(({ address: at, scopeid }) => (scopeid ? `${at}%${scopeid}` : at));
    for (const host of [...others, '127.0.0.2']) {
      const answered = await new Promise<boolean>((resolve) => {
        const socket = connect({ host, port: Number(port), timeout: 2000 });
        const end = (is: boolean) => () => {
          socket.destroy();
          resolve(is);
        };
        socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
      });
      expect(`${host}: ${answered}`).toBe(`${host}: false`);
    }
  });

  it('has no option for another address', async () => {
    const { code, err } = await veileder(['serve', '--host', '0.0.0.0']);
    expect(code).toBe(2);
    expect(err).toContain('--host');
  });

  it('is known by its own name: another host’s is refused', async () => {
    const { address } = await serving(packageRoot, oppdal);
    const { port } = new URL(address);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${Number(port) + 1}`,
      `[::1]:${port}`,
    ]) {
      for (const path of ['/oppdal.html', '/events?page=/oppdal.html']) {
        const { status, text } = await ask(address, path, { headers: { Host: host } });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(text).not.toContain('Oppdal');
      }
    }
    expect((await ask(address, undefined, { headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  it('may read and nothing else, and no other site may read along', async () => {
    const { address } = await serving(packageRoot, oppdal);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD']) {
      const { status, headers } = await ask(address, undefined, {
        method,
        headers: { Origin: 'https://evil.example' },
      });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET');
    }
    const { headers } = await ask(address, undefined, { headers: { Origin: 'https://evil.example' } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; .*connect-src 'self'.*frame-ancestors 'none'$/,
    );
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|http/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
  });
});

describe('an address', () => {
  it('is never a file', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide(), 'hemmelig.txt': 'hemmelig innhold' });
    const { address } = await serving(cwd, ['liten.yaml']);
    for (const path of [
      '/hemmelig.txt',
      '/liten.yaml',
      '/../hemmelig.txt',
      '/..%2fhemmelig.txt',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/rule/../../hemmelig.txt',
      '/rule/constructor.html',
      '//etc/passwd',
      '/\\..\\hemmelig.txt',
    ]) {
      const { status, text } = await ask(address, path);
      expect(`${path} ${status}`).toBe(`${path} 404`);
      expect(text).not.toMatch(/hemmelig innhold|root:|veileder: 1/);
    }
  });

  it('that cannot be one is answered all the same', async () => {
    const { address } = await serving(packageRoot, oppdal);
    expect((await ask(address, '//')).status).toBeGreaterThanOrEqual(300);
    expect((await ask(address)).status).toBe(200);
  });
});

describe('the pages', () => {
  it('hold the very page that render makes', async () => {
    const { address } = await serving(packageRoot, oppdal);
    const { text } = await ask(address);
    const guide = (await seedGuides()).find(({ name }) => name === 'oppdal')?.guide;
    if (!guide) throw new Error('no Oppdal');
    const rendered = renderHtml(guide, { assets: pageAssets() });
    const body = (html: string): string => /<header class="top">[\s\S]*<\/footer>/.exec(html)?.[0] ?? '';
    const [own = ''] = text.split('<aside id="v_live"');
    expect(body(rendered).length).toBeGreaterThan(10_000);
    expect(body(own)).toBe(body(rendered));
  });

  it('speak the guide’s language, or the one that is asked for', async () => {
    const nynorsk = await serving(packageRoot, ['guides/sula.md']);
    expect(panelOf(await ask(nynorsk.address))).toMatch(/^Funn: .*funn/);
    expect((await ask(nynorsk.address)).text).toContain('<aside id="v_live" class="live" lang="nn"');
    const english = await serving(packageRoot, ['guides/sula.md', '--lang', 'en']);
    expect((await ask(english.address)).text).toContain('<aside id="v_live" class="live" lang="en"');
    expect(panelOf(await ask(english.address))).toContain('Findings: no findings');
  });

  it('are valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'long-title': 'off', 'no-inline-style': 'off', 'require-sri': 'off', 'tel-non-breaking': 'off' },
    });
    const cwd = folderWith({
      'guides/a.yaml': smallGuide((t) =>
        t.replace('go: step:samtale', 'go: step:samtal').replace('id: liten', 'id: a'),
      ),
      'guides/b.yaml': smallGuide((t) => t.replace('id: liten', 'id: b')),
      'guides/c.yaml': 'veileder: [',
    });
    const { address } = await serving(cwd);
    for (const path of ['/', '/a.html', '/b.html', '/c.html', '/rule/dead-end.html', '/nei']) {
      const { text } = await ask(address, path);
      const { results } = await validator.validateString(text);
      expect(
        results.flatMap(({ messages }) => messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`)),
      ).toEqual([]);
    }
  });
});

describe('a port', () => {
  const taken = async (): Promise<{ port: number; free(): void }> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, free: () => server.close() };
  };

  it('that is taken and asked for is a wrong call', async () => {
    const { port, free } = await taken();
    const { code, err } = await veileder(['serve', 'guides/oppdal.md', '--port', String(port)]);
    free();
    expect(code).toBe(2);
    expect(err).toContain(`Port ${port} er opptatt.`);
  });

  it('that is no port is a wrong call', async () => {
    for (const port of ['65536', '-1', 'åtti', '80.5']) {
      const { code, err } = await veileder(['serve', 'guides/oppdal.md', `--port=${port}`]);
      expect(code).toBe(2);
      expect(err).toContain(`«${port}» kan ikke brukes med «--port»`);
    }
  });

  it('is another where the usual one is taken', async () => {
    const [one, two] = await Promise.all([start([]), start([])]);
    const ports = [one, two].map(({ address }) => new URL(address).port);
    expect(new Set(ports).size).toBe(2);
    expect(await Promise.all([one.end('SIGINT'), two.end('SIGTERM')])).toEqual([130, 130]);
  });
});

/** The built program in a process of its own. */
async function start(
  args: readonly string[],
): Promise<{ address: string; end(signal: NodeJS.Signals): Promise<number | null> }> {
  const child = spawn(process.execPath, [join(packageRoot, 'bin/veileder.js'), 'serve', 'guides/oppdal.md', ...args], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve) =>
    child.stdout.once('data', (line) => resolve(String(line).trim())),
  );
  return {
    address,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

describe('the end', () => {
  it('comes at Ctrl-C, with every connection closed and nothing written', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { address, stop } = await serving(cwd, ['liten.yaml']);
    const heard = await listenTo(address);
    writeFileSync(
      join(cwd, 'liten.yaml'),
      smallGuide((t) => t.replace('En liten', 'En annen')),
    );
    await ask(address);
    expect(await stop()).toBe(130);
    await expect.poll(heard.ended).toBe(true);
    await expect(ask(address)).rejects.toThrow();
    expect(readdirSync(cwd)).toEqual(['liten.yaml']);
  });

  it('comes at once where there is nothing to show', async () => {
    const empty = await veileder(['serve'], { cwd: folderWith() });
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('Fant ingen veileder');
    expect((await veileder(['serve', 'nei.md'], { cwd: folderWith() })).code).toBe(2);
  });
});
