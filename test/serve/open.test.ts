import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith, smallGuide } from '../cli/harness.ts';
import { serving } from './serving.ts';

afterEach(() => vi.unstubAllEnvs());

const soon = { timeout: 15_000, interval: 20 };
const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';

/** A system whose program for opening addresses is this script, or that has none. */
function systemWith(script: string | undefined): string {
  const bin = folderWith();
  if (script !== undefined) {
    writeFileSync(join(bin, opener), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, opener), 0o755);
  }
  vi.stubEnv('PATH', bin);
  return bin;
}

// Windows opens addresses with a part of its own that no folder of the path can stand in for.
describe.skipIf(process.platform === 'win32')('veileder serve --open', () => {
  const guide = () => folderWith({ 'liten.yaml': smallGuide() });

  it('hands the address of the page to the system, as one word', async () => {
    const cwd = guide();
    systemWith(`printf '%s|' "$@" > '${join(cwd, 'åpnet')}'`);
    const { address, errors } = await serving(cwd, ['liten.yaml', '--open']);
    await expect
      .poll(() => existsSync(join(cwd, 'åpnet')) && readFileSync(join(cwd, 'åpnet'), 'utf8'), soon)
      .toBe(`${address}|`);
    expect(errors()).not.toContain('nettleseren');
  });

  it.each([
    { system: 'that has no program for it', script: undefined },
    { system: 'whose program fails', script: 'exit 3' },
  ])('says what to do on a system $system, and goes on', async ({ script }) => {
    systemWith(script);
    const one = await serving(guide(), ['liten.yaml', '--open']);
    await expect.poll(one.errors, soon).toContain('Fikk ikke åpnet nettleseren. Åpne adressen selv.\n');
    expect((await fetch(one.address)).status).toBe(200);
    expect(await one.stop()).toBe(130);
  });

  it('opens nothing unless it is asked to', async () => {
    const cwd = guide();
    systemWith(`: > '${join(cwd, 'åpnet')}'`);
    const one = await serving(cwd, ['liten.yaml']);
    await one.stop();
    expect(existsSync(join(cwd, 'åpnet'))).toBe(false);
  });
});
