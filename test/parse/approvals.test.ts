import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readApprovals } from '../../src/parse/approvals.ts';

const format = readFileSync(new URL('../../schemas/FORMAT.md', import.meta.url), 'utf8');
const section = /^## Approvals\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(format)?.[1] ?? '';
const example = /^```yaml\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '';

const read = (text: string) => readApprovals({ path: '.veileder/approvals.yaml', text });

describe('what FORMAT.md says of approvals', () => {
  test('its example is read, whole', async () => {
    expect(await read(example)).toEqual({
      approvals: [
        {
          fingerprint: '1h1s26h0n3o',
          who: 'Kari Nordmann',
          why: 'Vedtatt i kommunestyret, sak 26/114',
          until: '2027-06-30',
        },
      ],
      problems: [],
    });
  });

  test('its table has every key, and `until` may be left out', async () => {
    const keys = [...section.matchAll(/^\| ([a-z, ]+) \|/gm)].flatMap(([, names = '']) => names.split(', ')).slice(1);
    expect(keys).toEqual(['change', 'who', 'why', 'until']);
    for (const key of keys) {
      const { approvals, problems } = await read(example.replace(new RegExp(`( {2}[ -] )${key}: .*`), '$1# nothing'));
      expect([approvals.length, problems.length], key).toEqual(key === 'until' ? [1, 0] : [0, 1]);
    }
  });

  test.each([
    ['another key', '    until:', '    note: x\n    until:'],
    ['another form of day', '2027-06-30', '30.6.2027'],
  ])('%s is told of', async (_, from, to) => {
    expect(example).toContain(from);
    const { approvals, problems } = await read(example.replace(from, to));
    expect([approvals.length, problems.length]).toEqual([0, 1]);
  });
});
