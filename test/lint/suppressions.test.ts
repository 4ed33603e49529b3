import { describe, expect, it } from 'vitest';
import { lintGuideFully } from '../../src/lint/linter.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { positionAt } from '../../src/source/source-file.ts';

async function lint(path: string, text: string, today?: string): Promise<{ found: string[]; suppressed: number }> {
  const parsed = await parseGuide({ path, text, readFile: () => 'missing' });
  const { diagnostics, suppressed } = lintGuideFully(parsed, { today });
  return {
    found: diagnostics
      .filter((d) => ['suppression', 'unknown-tool', 'unspecified-target'].includes(d.rule))
      .map((d) => `${positionAt(d.range.file, d.range.start).line} ${d.rule}/${d.message}`),
    suppressed,
  };
}

const yaml = (before: string, behind = '', between = ''): string => `veileder: 1
title: Veileder
language: nb
version: 1.0.0
dates: { updated: 2026-05-01 }
levels:
  - id: 0
    title: Avklar
    steps:
      - id: a
        title: Avklar
        ${before}
        tools: [xyzzy]${behind}
        ${between}
        outcomes:
          - { when: Trygt, go: close }
          - { when: Ikke trygt, go: close-log }
`;

describe('comments that hold findings back', () => {
  it('hold back the next line, the line they stand behind, a stretch, or a whole file', async () => {
    const reason = 'unknown-tool -- kommer i mai';
    const none = { found: [], suppressed: 1 };
    expect(await lint('a.yaml', yaml(`# veileder: overse ${reason}`))).toEqual(none);
    expect(await lint('a.yaml', yaml('', ` # veileder: ignore ${reason}`))).toEqual(none);
    expect(await lint('a.yaml', yaml(`# veileder: overse-start ${reason}`, '', '# veileder: overse-slutt'))).toEqual(
      none,
    );
    expect(await lint('a.yaml', `# veileder: overse-fil ${reason}\n${yaml('')}`)).toEqual(none);
    expect(await lint('a.yaml', yaml(`# veileder: overse ${reason}`).replaceAll('\n', '\r\n'))).toEqual(none);
  });

  it('work in Markdown, for the paragraph that follows', async () => {
    const text = `---
veileder: 1
title: Veileder
language: nb
version: 1.0.0
---
# Nivå 0: Avklar

## 1. Avklar

<!-- veileder: overse unknown-tool -- kommer i mai -->

**Verktøy:** [X](#xyzzy)

### Utfall

1. Trygt → [Avslutt](#avslutt)
2. Ikke trygt → [Avslutt loggen](#avslutt-loggen)
`;
    expect(await lint('a.md', text)).toEqual({ found: [], suppressed: 1 });
  });

  it('need a reason, a rule that exists, and something to hold back', async () => {
    expect((await lint('a.yaml', yaml('# veileder: overse unknown-tool'))).found).toEqual([
      '12 suppression/no-reason',
      '13 unknown-tool/missing',
    ]);
    // Empty, it is one fault and not two.
    expect((await lint('a.yaml', yaml('# veileder: overse'))).found).toEqual([
      '12 suppression/no-rule-or-reason',
      '13 unknown-tool/missing',
    ]);
    expect((await lint('a.yaml', yaml('# veileder: overse -- senere'))).found).toEqual([
      '12 suppression/no-rule',
      '13 unknown-tool/missing',
    ]);
    expect((await lint('a.yaml', yaml('# veileder: overse unknown-tol -- x'))).found).toEqual([
      '12 suppression/unknown-rule',
      '13 unknown-tool/missing',
    ]);
    expect((await lint('a.yaml', yaml('# veileder: overse unspecified-target -- x'))).found).toEqual([
      '12 suppression/unused',
      '13 unknown-tool/missing',
    ]);
    expect((await lint('a.yaml', yaml('# veileder: overse-start unknown-tool -- x'))).found).toContain(
      '12 suppression/no-end',
    );
    expect((await lint('a.yaml', yaml('# veileder: overse-slutt'))).found).toContain('12 suppression/no-start');
  });

  it('end on their day', async () => {
    const text = yaml('# veileder: overse unknown-tool til 2026-12-31 -- x');
    expect(await lint('a.yaml', text, '2026-12-31')).toEqual({ found: [], suppressed: 1 });
    expect((await lint('a.yaml', text, '2027-01-01')).found).toEqual([
      '12 suppression/expired',
      '13 unknown-tool/missing',
    ]);
  });

  it('do not reach past their part', async () => {
    const text = yaml('# veileder: overse unknown-tool -- x').replace(
      'outcomes:',
      'contacts: []\n        produces: [plugh]\n        outcomes:',
    );
    expect(await lint('a.yaml', text)).toEqual({ found: ['16 unknown-tool/missing'], suppressed: 1 });
  });
});
