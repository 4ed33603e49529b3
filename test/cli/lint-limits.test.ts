import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/generated/rules.ts';
import type { RuleMeta } from '../../src/lint/rule.ts';
import { folderWith, smallGuide, veileder } from './harness.ts';

/** The findings of one rule alone, with a limit of its own. */
async function found(rule: string, limits: string, guide: string): Promise<number> {
  const config = `profiles: []\nrules:\n  ${rule}: { severity: warning${limits && `, ${limits}`} }\n`;
  const cwd = folderWith({ 'a.yaml': guide, 'veileder.config.yaml': config });
  const ran = await veileder(['lint', 'a.yaml', '--format', 'json'], { cwd });
  expect(ran.err).toBe('');
  const { diagnostics } = JSON.parse(ran.out) as { diagnostics: { rule: string }[] };
  return diagnostics.filter((d) => d.rule === rule).length;
}

const said = 'Snakk med barnet i ro, og skriv ned det du ser og hører hver eneste dag i loggen.';
const twice = (second: string): string =>
  smallGuide((t) =>
    t.replace('Skriv ned det du har sett og hørt.', said).replace('Spør hvordan barnet har det.', second),
  );

describe('limits of rules in the configuration', () => {
  it('move what is found, and without them the usual ones hold', async () => {
    const sentence = twice('Spør hvordan barnet har det.');
    expect(await found('long-sentence', '', sentence)).toBe(0);
    expect(await found('long-sentence', 'words: 10', sentence)).toBe(1);

    expect(await found('too-many-outcomes', '', smallGuide())).toBe(0);
    expect(await found('too-many-outcomes', 'outcomes: 1', smallGuide())).toBe(2);

    // Read in May 2026.
    const older = smallGuide((t) => t.replace('updated: 2026-05-01', 'updated: 2025-03-01'));
    expect(await found('stale-guide', '', older)).toBe(0);
    expect(await found('stale-guide', 'months: 12', older)).toBe(1);

    const near = twice(said.replace('hver eneste dag', 'hver uke'));
    expect(await found('repeated-text', 'percent: 95', near)).toBe(0);
    expect(await found('repeated-text', 'percent: 60', near)).toBe(1);

    const long = twice(`${said.repeat(8)}`.replaceAll('.S', '. S'));
    expect(await found('liks', 'score: 90', long)).toBe(0);
    expect(await found('liks', 'score: 10', long)).toBe(1);
  });

  it('are named in the list of rules that have them', () => {
    const metas: Readonly<Record<string, { readonly meta: RuleMeta }>> = rules;
    const limited = Object.entries(metas).filter(([, { meta }]) => meta.options);
    expect(limited.length).toBeGreaterThanOrEqual(5);
    for (const [, { meta }] of limited)
      for (const value of Object.values(meta.options ?? {})) expect(value).toBeGreaterThan(0);
  });
});
