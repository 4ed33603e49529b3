import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, packageRoot, veileder } from './harness.ts';

const schema: object = JSON.parse(readFileSync(join(packageRoot, 'schemas/graph.schema.json'), 'utf8'));
const valid = new Ajv2020().compile(schema);
const guides = ['oppdal.md', 'vestby.yaml', 'plattform', 'plattform-nn', 'sula.md', 'hva-hvem-hvordan.md'];

describe('veileder graph', () => {
  it.each(guides)('json of %s follows its description, and every edge has its ends', async (name) => {
    const { code, out } = await veileder(['graph', `guides/${name}`, '--format', 'json']);
    expect(code).toBe(0);
    const graph = JSON.parse(out);
    expect(valid(graph), JSON.stringify(valid.errors)).toBe(true);
    const ids = new Set(graph.nodes.map((node: { id: string }) => node.id));
    for (const { from, to } of graph.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
    if (graph.start !== null) expect(ids.has(graph.start)).toBe(true);
  });

  it('tells who an edge is for, and what is chosen', async () => {
    const folder = folderWith({
      'g.md': `---
veileder: 1
title: Prøve
audiences: [{ id: skole, title: Skole }, { id: barnehage, title: Barnehage }]
exits: [{ id: politi, title: Politiet }]
---
# Nivå 0: Avklar

## 1. Se
### Utfall
1. Bekymret → [Neste](#neste) {#videre}
2. Noe har skjedd → [Politiet](#politi) {#meld}
   - **Gjelder:** Skole

## 2. Slutt
**Først:** [Se](#1-se) hvis ingen har sett

### Utfall
1. Ferdig → [Avslutt](#avslutt) {#ferdig}
`,
    });
    const { out } = await veileder(['graph', 'g.md', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      start: '0-se',
      nodes: [
        { id: '0-se', level: '0', kind: 'step', title: 'Se', audiences: [] },
        { id: '0-slutt', level: '0', kind: 'step', title: 'Slutt', audiences: [] },
        { id: 'close', level: null, kind: 'close', title: 'Avslutt saken', audiences: [] },
        { id: 'exit:politi', level: null, kind: 'exit', title: 'Politiet', audiences: [] },
      ],
      edges: [
        { from: '0-se', to: '0-slutt', outcome: 'videre', kind: 'outcome', audiences: [] },
        { from: '0-se', to: 'exit:politi', outcome: 'meld', kind: 'outcome', audiences: ['skole'] },
        { from: '0-slutt', to: '0-se', outcome: null, kind: 'prerequisite', audiences: [] },
        { from: '0-slutt', to: 'close', outcome: 'ferdig', kind: 'outcome', audiences: [] },
      ],
    });
  });

  it('writes several formats at once, and text where none is asked for', async () => {
    const folder = folderWith({ 'g.md': '---\nveileder: 1\ntitle: Prøve\n---\n# Nivå 0: Avklar\n\n## 1. Se\n' });
    const formats = ['svg=f.svg', 'mermaid=f.mmd', 'dot=f.dot', 'text'].flatMap((format) => ['--format', format]);
    const { code, out } = await veileder(['graph', 'g.md', ...formats], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('Trinn 1: Se');
    expect(readFileSync(join(folder, 'f.svg'), 'utf8')).toMatch(/^<svg /);
    expect(readFileSync(join(folder, 'f.mmd'), 'utf8')).toMatch(/^flowchart TD\n/);
    expect(readFileSync(join(folder, 'f.dot'), 'utf8')).toMatch(/^digraph veileder \{\n/);
    expect((await veileder(['graph', 'g.md'], { cwd: folder })).out).toBe(out);
  });

  it('one level alone', async () => {
    const { out } = await veileder(['graph', 'guides/vestby.yaml', '--level', '1', '--format', 'json']);
    const levels: string[] = JSON.parse(out).nodes.map((node: { level: string }) => node.level);
    expect(levels).toContain('1');
    expect((await veileder(['graph', 'guides/vestby.yaml', '--level', '1'])).out).toContain('Nivå 1');
  });

  it('an unknown level, format or guide is a wrong call', async () => {
    const level = await veileder(['graph', 'guides/vestby.yaml', '--level', '9']);
    expect([level.code, level.out]).toEqual([2, '']);
    expect(level.err).toContain('--level');
    expect((await veileder(['graph', 'guides/vestby.yaml', '--format', 'png'])).code).toBe(2);
    expect((await veileder(['graph', 'finnes-ikke.md'])).code).toBe(2);
  });
});
