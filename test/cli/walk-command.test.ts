import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, packageRoot, smallGuide, veileder } from './harness.ts';

const validator = (name: string) =>
  new Ajv2020().compile(JSON.parse(readFileSync(join(packageRoot, `schemas/${name}.schema.json`), 'utf8')));

const script = `scenarier:
  - navn: Barnet har det bra
    gang:
      - velg: Du er fortsatt bekymret
      - velg: Barnet har det bra
      - forvent: { slutt: avslutt }
`;
const timed = smallGuide((text) =>
  text.replace('        body: Skriv', '        deadlines: [{ within: P1W, from: uroen kom }]\n        body: Skriv'),
);
const small = (extra: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'liten.yaml': timed, 'vei.scenarier.yaml': script, ...extra });

describe('veileder walk --script', () => {
  it('shows the way, with its dates', async () => {
    const { code, out, err } = await veileder(
      ['walk', 'liten.yaml', '--script', 'vei.scenarier.yaml', '--start', '2026-01-05'],
      { cwd: small() },
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`Barnet har det bra
  Nivå 0: Sett ord på bekymringen
    Frist: innen 1 uke (uroen kom) – senest 12. januar 2026
    → Du er fortsatt bekymret
  Nivå 0: Snakk med barnet
    → Barnet har det bra
  Slutt: avslutning av saken

`);
  });

  it('exits 1 where they part, with the place in both', async () => {
    const cwd = small({ 'vei.scenarier.yaml': script.replace('velg: Barnet har det bra', 'velg: Barnet er borte') });
    const { code, out, err } = await veileder(['walk', 'liten.yaml', '--script', 'vei.scenarier.yaml'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('Her står du nå: «Snakk med barnet» (nivå 0)');
    expect(err).toContain('vei.scenarier.yaml:5:15');
    expect(err).toContain('i veilederen: liten.yaml:18:13');
  });

  it('replays every scenario that the guides here have', async () => {
    const { code, out } = await veileder(['walk', 'guides/oppdal.md', '--script', 'guides/oppdal.scenarier.yaml']);
    expect(code).toBe(0);
    expect(out.match(/^ {2}Slutt: /gm)).toHaveLength(14);
  });

  it('is a wrong call for a script that cannot be read, or names no scenario', async () => {
    const cwd = small({ 'feil.scenarier.yaml': 'scenarier: nei\n' });
    expect((await veileder(['walk', 'liten.yaml', '--script', 'feil.scenarier.yaml'], { cwd })).code).toBe(2);
    expect((await veileder(['walk', 'liten.yaml', '--script', 'mangler.yaml'], { cwd })).code).toBe(2);
    const named = ['walk', 'liten.yaml', '--script', 'vei.scenarier.yaml', '--scenario'];
    expect((await veileder([...named, 'Barnet har det bra'], { cwd })).code).toBe(0);
    const wrong = await veileder([...named, 'Noe annet'], { cwd });
    expect([wrong.code, wrong.err.includes('Den har «Barnet har det bra»')]).toEqual([2, true]);
  });

  it('writes the way as a check list in three forms', async () => {
    const cwd = small();
    const walk = ['walk', 'liten.yaml', '--script', 'vei.scenarier.yaml', '--start', '2026-01-05', '--transcript'];
    const md = await veileder([...walk, 'md'], { cwd });
    expect(md.out).toContain('- [ ] Frist: innen 1 uke (uroen kom) – senest 12. januar 2026');
    expect(md.out).toContain('- **Valgt:** Du er fortsatt bekymret');
    const json = await veileder([...walk, 'json'], { cwd });
    const check = validator('walk-transcript');
    const report = JSON.parse(json.out);
    expect(check(report) ? [] : check.errors).toEqual([]);
    expect(report.steps[0].deadlines).toEqual([
      { text: 'innen 1 uke (uroen kom)', earliest: null, latest: '2026-01-12' },
    ]);
    const html = await veileder([...walk, 'html=ut/vei.html'], { cwd });
    expect([html.code, html.out]).toEqual([0, '']);
    const page = readFileSync(join(cwd, 'ut/vei.html'), 'utf8');
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain(
      '<input type="checkbox"><span>Frist: innen 1 uke (uroen kom) – senest 12. januar 2026</span>',
    );
    expect((await veileder([...walk, 'docx'], { cwd })).code).toBe(2);
  });

  it('has what follows from an outcome among the things to do', async () => {
    const guide = timed.replace(
      '{ when: Du er fortsatt bekymret, go: step:samtale }',
      '{ when: Du er fortsatt bekymret, go: step:samtale, deadlines: [{ within: P3D, binds: call }], effects: [{ kind: invitation, text: Inviter de foresatte }] }',
    );
    const cwd = small({ 'liten.yaml': guide });
    const walk = ['walk', 'liten.yaml', '--script', 'vei.scenarier.yaml', '--start', '2026-01-05', '--transcript'];
    const md = (await veileder([...walk, 'md'], { cwd })).out;
    expect(md).toContain('- [ ] Inviter de foresatte\n- [ ] Frist: innen 3 dager (innkalling) – senest 8. januar 2026');
    expect((await veileder([...walk, 'html'], { cwd })).out).toContain('<span>Inviter de foresatte</span>');
    const [step] = JSON.parse((await veileder([...walk, 'json'], { cwd })).out).steps;
    expect(step.outcome).toMatchObject({ effects: ['Inviter de foresatte'], deadlines: [{ latest: '2026-01-08' }] });
  });

  it('escapes what a guide says, in every form', async () => {
    const evil = timed.replace('title: Sett ord på bekymringen', 'title: "<img src=x onerror=y> *x* \\e[2J"');
    const cwd = small({ 'liten.yaml': evil });
    const walk = ['walk', 'liten.yaml', '--script', 'vei.scenarier.yaml'];
    for (const form of [[], ['--transcript', 'md'], ['--transcript', 'html']]) {
      const { code, out } = await veileder([...walk, ...form], { cwd });
      expect([code, out.includes('\u001b'), /(?<!\\)<img/.test(out) && form.length > 0]).toEqual([0, false, false]);
    }
    expect((await veileder([...walk, '--transcript', 'md'], { cwd })).out).toContain('\\*x\\*');
  });
});

describe('veileder walk --save and --resume', () => {
  it('keeps ids and dates alone, and goes on from there', async () => {
    const cwd = small();
    const { err } = await veileder(['walk', 'liten.yaml', '--plain', '--save', 'vei.json', '--start', '2026-01-05'], {
      cwd,
      lines: ['2', 'q'],
    });
    expect(err).toContain('Lagret i «vei.json»');
    const saved = JSON.parse(readFileSync(join(cwd, 'vei.json'), 'utf8'));
    const check = validator('walk');
    expect(check(saved) ? [] : check.errors).toEqual([]);
    expect(saved).toEqual({
      version: 1,
      guide: 'liten',
      guideVersion: '1.0.0',
      started: '2026-01-05',
      answers: [{ step: 'sett-ord', kind: 'outcome', outcome: 'du-er-fortsatt-bekymret', to: 'samtale' }],
    });
    const on = await veileder(['walk', 'liten.yaml', '--plain', '--resume', 'vei.json'], { cwd, lines: ['1'] });
    expect([on.code, on.err]).toEqual([0, '']);
    expect(on.out).toContain('Snakk med barnet');
    expect(on.out).toContain('Veien er slutt. Slutt: avslutning av saken.');
    expect(on.out).toMatch(/Skriv t \(tilbake\), a \(akutt\), \? \(hjelp\), q \(slutt\): $/);
  });

  it('says exactly what no longer fits', async () => {
    const cwd = small();
    await veileder(['walk', 'liten.yaml', '--plain', '--save', 'vei.json'], { cwd, lines: ['2', '1'] });
    const changed = timed
      .replace('id: samtale', 'id: prat')
      .replace('step:samtale', 'step:prat')
      .replace('1.0.0', '1.1.0');
    writeFileSync(join(cwd, 'liten.yaml'), changed);
    const { code, err, out } = await veileder(['walk', 'liten.yaml', '--resume', 'vei.json', '--transcript', 'md'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(err).toBe(`Veilederen er endret siden sist: fra utgave 1.0.0 til 1.1.0.
Svar 1: Utfallet «du-er-fortsatt-bekymret» på «sett-ord» førte til «samtale», og fører nå til «prat».
Svar 2: Trinnet «samtale» finnes ikke lenger.
2 svar er tatt bort. Gå videre herfra.
`);
    expect(out).toContain('**Her står du nå:** «Sett ord på bekymringen» (nivå 0)');
  });

  it('refuses what is not a saved walk', async () => {
    const cwd = small({ 'feil.json': '{"version":1}' });
    const { code, err } = await veileder(['walk', 'liten.yaml', '--plain', '--resume', 'feil.json'], {
      cwd,
      lines: [],
    });
    expect([code, err.includes('er ikke en lagret gjennomgang')]).toEqual([2, true]);
  });

  it('writes nothing that was not asked for, and nothing at all where it cannot', async () => {
    const cwd = small();
    await veileder(['walk', 'liten.yaml', '--plain'], { cwd, lines: ['1'] });
    expect(existsSync(join(cwd, 'vei.json'))).toBe(false);
    const { code } = await veileder(['walk', 'liten.yaml', '--plain', '--save', 'liten.yaml/vei.json'], {
      cwd,
      lines: ['q'],
    });
    expect(code).toBe(2);
  });
});

describe('veileder walk --plain', () => {
  const oppdal = (lines: readonly string[], options: readonly string[] = []) =>
    veileder(['walk', 'guides/oppdal.md', '--plain', '--start', '2026-01-05', ...options], { lines });

  it('says how to use a script where no one can answer', async () => {
    const { code, err } = await veileder(['walk', 'guides/oppdal.md']);
    expect(code).toBe(2);
    expect(err).toContain('--script FIL');
  });

  it('takes its answers from another command, and shows each behind its question', async () => {
    const { code, out, err } = await veileder(['walk', 'liten.yaml', '--plain'], {
      cwd: small(),
      input: '\n2\n1\nq\n',
    });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('(slutt): \nSkriv 1–2');
    expect(out).toContain('(slutt): 2\n');
    expect(out.trimEnd()).toMatch(/\(slutt\): q$/);
  });

  it('ends where the answers end', async () => {
    const { code, out } = await veileder(['walk', 'liten.yaml', '--plain'], { cwd: small(), input: '2\n' });
    expect(code).toBe(0);
    expect(out).toMatch(/\(slutt\): \n$/);
  });

  it('asks who is walking, then shows what that one is to do', async () => {
    const { code, out } = await oppdal(['2', '1']);
    expect(code).toBe(0);
    expect(out).toContain('2. Skole');
    expect(out).toContain('1. Sett ord på undringen (trinn 1 av 5)');
    expect(out).toContain('!! Mistanke om vold, overgrep eller omsorgssvikt');
    expect(out).toMatch(/^Bruk:\n(- .*\n)*- Om aktivitetsplikten i skolen\n/m);
    expect(out).not.toContain('Om plikten til å følge med og handle i barnehagen');
    expect(out).toContain('senest 12. januar 2026');
    expect(out).toContain('2. Det er ingen grunn til å gå videre → Avslutt saken');
  });

  it('has the emergency notice one key away, from anywhere', async () => {
    for (const letter of ['a', 'e', 'A']) {
      const { out } = await oppdal(['1', '2', letter], ['--audience', 'skole']);
      const after = out.slice(out.lastIndexOf('trinn 5 av 5'));
      expect(after).toContain('!! Mistanke om vold');
      expect(after).toContain('ringer du 112');
      expect(after).toContain('Kontakt: Politiet 112');
      expect(after).toContain('Kontakt: Barnevernsvakten (når barnevernstjenesten er stengt)');
    }
    const none = await veileder(['walk', 'liten.yaml', '--plain'], { cwd: small(), lines: ['a'] });
    expect(none.out).toContain('Ring 112');
  });

  it('has what there is to read one key away: the level, the arenas and the articles', async () => {
    for (const letter of ['l', 'r']) {
      const { out } = await oppdal(['g evaluer-internt', letter], ['--audience', 'skole']);
      const asked = out.slice(out.lastIndexOf('(slutt): ', out.lastIndexOf('(slutt): ') - 1));
      expect(asked).toContain('Møteplass: Evalueringsmøte\nMøtet der dere drøfter hvordan tiltakene har virket');
      expect(asked).toContain('Ansvar: Stafettholderen kaller inn og leder.');
    }
    const none = await veileder(['walk', 'liten.yaml', '--plain'], { cwd: small(), lines: ['l'] });
    expect(none.out).toContain('ikke mer å lese her');
  });

  it('tells of a level when it is come to, and not again', async () => {
    const { out } = await oppdal(['1', '1'], ['--audience', 'skole']);
    expect(out.match(/Begynn her når noe gjør deg urolig/g)).toHaveLength(1);
    const up = await oppdal(['g evaluer-internt'], ['--audience', 'skole']);
    expect(up.out).toContain('Kriterium: Egen enhet eller tjeneste kan gi den hjelpen som trengs.');
  });

  it('says a label once, whatever stands behind it', async () => {
    const { out } = await oppdal(['1'], ['--audience', 'skole']);
    const step = out.slice(out.indexOf('2. Del undringen med nærmeste leder'));
    expect(step).toContain('Hvem: Ansatt, Nærmeste leder');
    for (const label of ['Hvem', 'Frist', 'Bruk', 'Kontakt', 'Møteplass'])
      expect(step.match(new RegExp(`^${label}:`, 'gm'))?.length ?? 0).toBeLessThan(2);
  });

  it('gives the day of what follows from each answer', async () => {
    const cwd = folderWith({
      'liten.yaml': smallGuide((t) =>
        t.replace('go: step:samtale }', 'go: step:samtale, deadlines: [{ within: P2W, from: svaret }] }'),
      ),
    });
    const args = ['walk', 'liten.yaml', '--plain', '--start', '2026-01-05'];
    const { out } = await veileder(args, { cwd, lines: ['q'] });
    expect(out).toContain(
      '2. Du er fortsatt bekymret → Snakk med barnet\n   Frist: innen 2 uker (svaret) – senest 19. januar 2026\n',
    );
  });

  it('goes back, jumps, shows all steps and the step again, and helps', async () => {
    const { out } = await oppdal(
      ['t', '1', 't', 'g samarbeidsmøte', 'g mote-enkelt', 'o', 'v', '?', 'g tull', 'tull', '99', 'q', '1'],
      ['--audience', 'skole'],
    );
    expect(out).toContain('Du står på det første trinnet.');
    expect(out).toContain('Flere trinn passer til «samarbeidsmøte»: «Hold samarbeidsmøte (mote-enkelt)»');
    expect(out).toContain('  Hold samarbeidsmøte ← Her står du nå');
    expect(out.match(/2\. Hold samarbeidsmøte \(trinn 2 av 5\)/g)).toHaveLength(2);
    expect(out).toContain('o: alle trinnene');
    expect(out).toContain('Finner ikke noe trinn som heter «tull»');
    expect(out).toContain('Forstår ikke «tull»');
    expect(out).toContain('Forstår ikke «99»');
  });

  it('does first what is asked for, and comes back', async () => {
    const { out } = await oppdal(['g partnere-enkelt', '1', '1'], ['--audience', 'skole']);
    expect(out).toContain('1. Gjør først «Opprett stafettlogg» (stafettloggen ikke finnes fra nivå 1)');
    expect(out).toContain('1. Tilbake til «Avklar hvem dere skal samarbeide med»');
    expect(out.lastIndexOf('Videre til «Hold samarbeidsmøte»')).toBeGreaterThan(out.lastIndexOf('1. Tilbake til'));
  });

  it('keeps to the width, and moves no cursor', async () => {
    const lines = ['2', '1', '1', '1', 'o', 'a', '?', 'q'];
    const { out } = await veileder(['walk', 'guides/oppdal.md', '--plain'], { lines, columns: 60 });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    // Questions and answers too; a question has no line end of its own.
    expect(
      out
        .replaceAll('(slutt): ', '(slutt):\n')
        .split('\n')
        .filter((line) => line.length > 60),
    ).toEqual([]);
  });

  it.each(['nn', 'en'])('speaks %s', async (lang) => {
    const { out } = await oppdal(['?', 'q'], ['--audience', 'skole', '--lang', lang]);
    expect(out).toContain(lang === 'nn' ? '(steg 1 av 5)' : '(step 1 of 5)');
  });

  it('is a wrong call with a day or an audience that does not exist', async () => {
    expect((await oppdal([], ['--start', '2026-02-30'])).code).toBe(2);
    expect((await oppdal([], ['--audience', 'Romfart'])).code).toBe(2);
  });
});
