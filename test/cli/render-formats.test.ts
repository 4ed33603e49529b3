import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, veileder } from './harness.ts';

const guide = `---
veileder: 1
id: prove
title: Prøve
language: nb
dates: { updated: "2026-05-04" }
---
# Nivå 0: Avklar

## 1. Se
### Utfall
1. Ferdig → [Avslutt](#avslutt) {#ferdig}
`;

describe('veileder render --to docx,md,svg', () => {
  it('makes a file of each, which reads as what it is', async () => {
    const folder = folderWith({ 'prove.md': guide });
    const { code } = await veileder(['render', 'prove.md', '--to', 'docx,md,svg', '--out', 'ut'], { cwd: folder });
    expect(code).toBe(0);
    const file = (name: string): Buffer => readFileSync(join(folder, 'ut', name));
    expect(file('prove.docx').subarray(0, 2).toString()).toBe('PK');
    expect(file('prove.svg').toString()).toMatch(/^<svg /);
    expect(file('prove.md').toString()).toContain('1. Ferdig → [Avslutt saken](#avslutt) {#ferdig}');
  });

  it('the Markdown that is written is a guide with the same flow', async () => {
    const folder = folderWith({ 'prove.md': guide });
    await veileder(['render', 'prove.md', '--to', 'md', '--out', 'ut'], { cwd: folder });
    const graph = async (path: string): Promise<string> =>
      (await veileder(['graph', path, '--format', 'json'], { cwd: folder })).out;
    expect(await graph('ut/prove.md')).toBe(await graph('prove.md'));
    expect(await graph('prove.md')).toContain('"ferdig"');
  });

  it('--check finds nothing to change a second time', async () => {
    const folder = folderWith({ 'prove.md': guide });
    const call = ['render', 'prove.md', '--to', 'docx,md,svg', '--out', 'ut'];
    await veileder(call, { cwd: folder });
    expect((await veileder([...call, '--check'], { cwd: folder })).code).toBe(0);
  });
});
