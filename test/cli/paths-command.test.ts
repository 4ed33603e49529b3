import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, packageRoot, smallGuide, veileder } from './harness.ts';

const check = new Ajv2020().compile(
  JSON.parse(readFileSync(join(packageRoot, 'schemas/paths-report.schema.json'), 'utf8')),
);

describe('veileder paths', () => {
  it.each(['oppdal.md', 'vestby.yaml', 'sula.md', 'plattform', 'plattform-nn', 'hva-hvem-hvordan.md'])(
    'counts every way of %s as JSON of the agreed shape',
    async (guide) => {
      const { code, out } = await veileder(['paths', `guides/${guide}`, '--format', 'json', '--limit', '3']);
      const report = JSON.parse(out);
      expect([code, check(report) ? [] : check.errors]).toEqual([0, []]);
      expect([report.stepsNeverMet, report.outcomesNeverTaken]).toEqual([[], []]);
    },
  );

  it('says in words how many, how long and how short', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { code, out } = await veileder(['paths', '--limit', '1', 'liten.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Alle: 3 veier');
    expect(out).toContain('Korteste vei: 1 trinn, ingen faste frister');
    expect(out).toContain('Lengste vei: 2 trinn');
    expect(out).toContain('Sett ord på bekymringen → Snakk med barnet → avslutning av saken');
    expect(out).toContain('… og 2 til');
    expect(out).toContain('Alle trinn og utfall er på minst én vei.');
  });

  it('names what no way comes to', async () => {
    const cut = smallGuide((text) => text.replace('go: step:samtale', 'go: close'));
    const { out } = await veileder(['paths', 'liten.yaml'], { cwd: folderWith({ 'liten.yaml': cut }) });
    expect(out).toContain('Trinn ingen vei går innom:\n    Snakk med barnet (samtale)');
    expect(out).not.toContain('på minst én vei');
  });

  it('tells of one audience when asked, and refuses others', async () => {
    const one = await veileder(['paths', 'guides/oppdal.md', '--audience', 'Skole', '--format', 'json']);
    expect(JSON.parse(one.out).audiences.map((a: { audience: string }) => a.audience)).toEqual(['skole']);
    const wrong = await veileder(['paths', 'guides/oppdal.md', '--audience', 'Romfart']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('Målgruppen «Romfart» finnes ikke');
  });

  it('draws a picture that can be read as words too', async () => {
    const { code, out } = await veileder(['paths', 'guides/oppdal.md', '--format', 'svg']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [^>]*role="img" aria-labelledby="t d"/);
    expect(out).toContain('<desc id="d">Antall veier: Barnehage, Helsestasjon');
    expect(out.match(/<rect x=/g)).toHaveLength(25);
    expect(out).not.toMatch(/<script|href/);
  });

  it('escapes what a guide says in the picture', async () => {
    const evil = smallGuide((text) => text.replace('title: En liten veileder', 'title: "<script>x</script>\\e[2J"'));
    const cwd = folderWith({ 'liten.yaml': evil });
    const svg = (await veileder(['paths', 'liten.yaml', '--format', 'svg'], { cwd })).out;
    expect(svg).not.toMatch(/<script|\u001b/);
    expect((await veileder(['paths', 'liten.yaml'], { cwd })).out).not.toContain('\u001b');
  });

  it.each([
    ['--loops', 'mange'],
    ['--loops', '-1'],
    ['--limit', '1000000'],
    ['--format', 'pdf'],
  ])('is a wrong call with %s %s', async (option, value) => {
    const { code, err } = await veileder(['paths', 'guides/vestby.yaml', option, value]);
    expect(code).toBe(2);
    expect(err).toContain('Feil i kommandoen');
  });

  it('needs one guide', async () => {
    const { code, err } = await veileder(['paths']);
    expect([code, err.includes('Her trengs én veileder')]).toEqual([2, true]);
  });
});
