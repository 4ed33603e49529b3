import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, packageRoot, smallGuide, veileder } from './harness.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(packageRoot, `schemas/${name}.schema.json`), 'utf8'));
const validator = (name: string) => new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(schema(name));

const holds = `gjelder: liten.yaml
scenarier:
  - navn: Ikke bekymret
    gang:
      - start: Sett ord på bekymringen
      - velg: Det er ingen grunn til bekymring
      - forvent: { slutt: avslutt }
`;
const parts = holds.replace('slutt: avslutt', 'slutt: avslutt-loggen');

describe('veileder test', () => {
  it('holds the scenarios of every guide here, which take every outcome', async () => {
    const { code, out } = await veileder(['test', '--coverage', '100', '--format', 'json']);
    const report = JSON.parse(out);
    const check = validator('test-report');
    expect(check(report) ? [] : check.errors).toEqual([]);
    expect(code).toBe(0);
    expect(report.summary).toMatchObject({ failed: 0, problems: 0, files: 5 });
    expect(report.coverage.map(({ guide, percent }: { guide: string; percent: number }) => [guide, percent])).toEqual([
      ['guides/hva-hvem-hvordan.md', 100],
      ['guides/oppdal.md', 100],
      ['guides/plattform-nn/guide.yaml', 100],
      ['guides/plattform/guide.yaml', 100],
      ['guides/vestby.yaml', 100],
    ]);
    expect(report.coverage.every((one: { steps: { missed: string[] } }) => one.steps.missed.length === 0)).toBe(true);
  });

  it('has nothing to cover in the guide that has no outcomes', async () => {
    const { code, out, err } = await veileder(['test', '--suggest', 'guides/sula.md']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('ingen utfall');
  });

  it.each([
    'oppdal.scenarier',
    'vestby.scenarier',
    'plattform.scenarier',
    'plattform-nn.scenario',
    'hva-hvem-hvordan.scenarier',
  ])('gives editors the shape of %s', (name) => {
    const check = validator('scenario');
    expect(check(parse(readFileSync(join(packageRoot, `guides/${name}.yaml`), 'utf8'))) ? [] : check.errors).toEqual(
      [],
    );
  });

  it('says where scenario and guide part ways, in both, and exits 1', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide(), 'liten.scenarier.yaml': parts });
    const { code, out } = await veileder(['test', '.'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('stemmer ikke  Ikke bekymret');
    expect(out).toContain('liten.scenarier.yaml:7:27');
    expect(out).toContain('Forventet slutten «avslutt-loggen»');
    expect(out).toContain('0 scenarier stemmer, 1 stemmer ikke, i 1 fil.');
    const choice = holds.replace('Det er ingen grunn til bekymring', 'Det er noe annet');
    const other = folderWith({ 'liten.yaml': smallGuide(), 'liten.scenarier.yaml': choice });
    const second = await veileder(['test', 'liten.yaml'], { cwd: other });
    expect(second.out).toContain('i veilederen: liten.yaml:11:13');
    expect(second.out.replace(/\s+/g, ' ')).toContain(
      '«Det er ingen grunn til bekymring» og «Du er fortsatt bekymret»',
    );
  });

  it('speaks the language it is asked to', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide(), 'liten.scenarier.yaml': parts });
    for (const [lang, words] of [
      ['nn', 'Venta slutten'],
      ['en', 'Expected the end'],
    ] as const) {
      expect((await veileder(['test', '.', '--lang', lang], { cwd })).out).toContain(words);
    }
  });

  it('asks for as much coverage as it is told to, on the command line or in the configuration', async () => {
    const files = { 'liten.yaml': smallGuide(), 'liten.scenarier.yaml': holds };
    const cwd = folderWith(files);
    expect((await veileder(['test', '.'], { cwd })).code).toBe(0);
    const shown = await veileder(['test', '.', '--coverage'], { cwd });
    expect(shown.code).toBe(0);
    expect(shown.out).toContain('1 av 4 utfall (25 %) og 1 av 2 trinn er prøvd');
    const low = await veileder(['test', '.', '--coverage', '50'], { cwd });
    expect(low.code).toBe(1);
    expect(low.out).toContain('Grensen er 50 %');
    expect(low.out).toContain('Snakk med barnet (samtale)');
    expect((await veileder(['test', '.', '--coverage', '25'], { cwd })).code).toBe(0);
    const configured = folderWith({ ...files, 'veileder.config.yaml': 'coverage: 80\n' });
    expect((await veileder(['test', '.'], { cwd: configured })).code).toBe(1);
    expect((await veileder(['test', '.', '--coverage', 'mye'], { cwd })).code).toBe(2);
  });

  it('writes the smallest set of scenarios, which then holds and covers all', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const first = await veileder(['test', '--suggest', 'liten.yaml'], { cwd });
    expect(first.code).toBe(0);
    expect(first.out).toContain('gjelder: liten.yaml');
    const written = await veileder(['test', '--suggest', 'liten.yaml', '-o', 'scenarier/liten.scenarier.yaml'], {
      cwd,
    });
    expect([written.code, written.out]).toEqual([0, '']);
    expect(written.err).toContain('med 3 scenarier. Færre kan ikke dekke alle utfallene');
    const text = readFileSync(join(cwd, 'scenarier/liten.scenarier.yaml'), 'utf8');
    expect(text).toContain('gjelder: "../liten.yaml"');
    const check = validator('scenario');
    expect(check(parse(text)) ? [] : check.errors).toEqual([]);
    expect((await veileder(['test', 'scenarier', '--coverage', '100'], { cwd })).code).toBe(0);
  });

  it('suggests scenarios that hold for every guide here', async () => {
    for (const guide of ['oppdal.md', 'vestby.yaml', 'plattform', 'plattform-nn', 'hva-hvem-hvordan.md']) {
      const { out } = await veileder(['test', '--suggest', `guides/${guide}`]);
      const cwd = folderWith({
        'alle.scenarier.yaml': out.replace(
          /^(gjelder|gjeld): .*$/m,
          `$1: "${join(packageRoot, 'guides', guide).replaceAll('\\', '/')}"`,
        ),
      });
      const { code, out: report } = await veileder(['test', '.', '--coverage', '100'], { cwd, env: {} });
      expect([guide, code, report.includes('100 %')]).toEqual([guide, 0, true]);
    }
  });

  it('is a wrong call where there are no scenarios, and says what to do', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { code, err } = await veileder(['test', '.'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Fant ingen scenarier');
    expect((await veileder(['test', 'finnes-ikke'], { cwd })).code).toBe(2);
  });

  it('tells what is wrong in a scenario file, and exits 1', async () => {
    const cwd = folderWith({
      'liten.yaml': smallGuide(),
      'liten.scenarier.yaml': holds.replace('velg:', 'vleg:'),
      'uten.scenarier.yaml': holds.replace('liten.yaml', 'mangler.yaml'),
      'ødelagt.scenarier.yaml': 'scenarier:\n  - navn: "A\n',
    });
    const { code, out } = await veileder(['test', '.'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('Mente du «velg»?');
    expect(out).toContain('Finner ikke veilederen til scenariene: «mangler.yaml»');
    expect(out).toContain('ødelagt.scenarier.yaml');
    expect(out).not.toMatch(/schema|undefined|\bat \w+ \(/);
  });

  it('never lets a file move the cursor', async () => {
    const evil = holds
      .replace('Ikke bekymret', '"Ikke \\e[2J bekymret"')
      .replace('Det er ingen grunn til bekymring', '"\\e]0;x\\a"');
    const cwd = folderWith({ 'liten.yaml': smallGuide(), 'liten.scenarier.yaml': evil });
    const { out, code } = await veileder(['test', '.'], { cwd });
    expect(code).toBe(1);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('leaves scenario files out of what is linted', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide(), 'liten.scenarier.yaml': `# veileder: 1\n${holds}` });
    expect((await veileder(['lint', 'liten.yaml', 'liten.scenarier.yaml'], { cwd })).out).toContain('1 veileder');
    expect((await veileder(['lint', '*.yaml'], { cwd })).out).toContain('1 veileder');
    expect((await veileder(['lint', 'liten.scenarier.yaml'], { cwd })).code).toBe(2);
  });
});
