import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from '../cli/harness.ts';
import { ask, listenTo, panelOf, serving } from './serving.ts';

const soon = { timeout: 15_000, interval: 20 };

/** Waits until the open page has been told of a change, and gives the page as it is then. */
async function pageAfter(address: string, save: () => void, page?: string) {
  const heard = await listenTo(address, page);
  const [first] = heard.versions;
  save();
  await expect.poll(() => heard.versions.at(-1), soon).not.toBe(first);
  heard.close();
  return ask(address, page);
}

const withTitle = (title: string) => smallGuide((t) => t.replace('En liten veileder', title));
const broken = smallGuide((t) => t.replace('steps:', 'steps: [}'));
const deadEnd = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtal'));

/** The first item of a list as a file of its own. */
const dedented = (list: string): string => list.replace(/^ {2}- /, '    ').replace(/^ {4}/gm, '');

describe('a save', () => {
  it('written in place', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { address } = await serving(cwd, ['liten.yaml']);
    const page = await pageAfter(address, () => writeFileSync(join(cwd, 'liten.yaml'), withTitle('En ny tittel')));
    expect(page.text).toContain('<h1 class="ds-heading">En ny tittel</h1>');
  });

  it('by putting a new file in its place, again and again', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { address } = await serving(cwd, ['liten.yaml']);
    for (let i = 0; i < 8; i++) {
      const page = await pageAfter(address, () => {
        writeFileSync(join(cwd, '.liten.yaml.swp'), withTitle(`Tittel ${i}`));
        renameSync(join(cwd, '.liten.yaml.swp'), join(cwd, 'liten.yaml'));
      });
      expect(page.text).toContain(`Tittel ${i}</h1>`);
    }
  });

  it('by deleting the file and writing it again: the page is never gone', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { address } = await serving(cwd, ['liten.yaml']);
    const heard = await listenTo(address);
    rmSync(join(cwd, 'liten.yaml'));
    const meanwhile = ask(address);
    writeFileSync(join(cwd, 'liten.yaml'), withTitle('Skrevet på nytt'));
    expect((await meanwhile).status).toBe(200);
    await expect.poll(() => heard.versions.length, soon).toBe(2);
    heard.close();
    expect((await ask(address)).text).toContain('Skrevet på nytt</h1>');
  });

  it('as vim does: the old file is moved aside, a new one written, and the old one deleted', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const file = join(cwd, 'liten.yaml');
    const { address } = await serving(cwd, ['liten.yaml']);
    for (let i = 0; i < 4; i++) {
      const page = await pageAfter(address, () => {
        renameSync(file, `${file}~`);
        writeFileSync(file, withTitle(`Tittel ${i}`));
        rmSync(`${file}~`);
      });
      expect(page.text).toContain(`Tittel ${i}</h1>`);
    }
  });

  it('as VS Code does: the file is emptied and filled again', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const file = join(cwd, 'liten.yaml');
    const { address } = await serving(cwd, ['liten.yaml']);
    for (let i = 0; i < 4; i++) {
      const heard = await listenTo(address);
      truncateSync(file);
      writeFileSync(file, withTitle(`Tittel ${i}`));
      await expect.poll(async () => (await ask(address)).text, soon).toContain(`Tittel ${i}</h1>`);
      // An open page is told of what it is now, also where it was told of the empty file first.
      await expect.poll(() => heard.versions.length, soon).toBeGreaterThan(1);
      heard.close();
    }
  });

  it('by putting a new file in the place of a part that the guide includes', async () => {
    const [head = '', levels = ''] = smallGuide().split('levels:\n');
    const cwd = folderWith({
      'guide.yaml': `${head}levels:\n  - file: niva/0.yaml\n`,
      'niva/0.yaml': dedented(levels),
    });
    const { address } = await serving(cwd, ['guide.yaml']);
    for (const word of ['Første', 'Andre']) {
      const page = await pageAfter(address, () => {
        writeFileSync(join(cwd, 'niva/.0.tmp'), dedented(levels).replace('Avklar bekymringen', `${word} tittel`));
        renameSync(join(cwd, 'niva/.0.tmp'), join(cwd, 'niva/0.yaml'));
      });
      expect(page.text).toContain(`${word} tittel`);
    }
  });

  it('of several files at once', async () => {
    const cwd = folderWith({
      'guides/a.yaml': smallGuide(),
      'guides/b.yaml': smallGuide((t) => t.replace('liten', 'b')),
    });
    const { address } = await serving(cwd);
    const page = await pageAfter(
      address,
      () => {
        writeFileSync(join(cwd, 'guides/a.yaml'), deadEnd);
        writeFileSync(join(cwd, 'guides/b.yaml'), deadEnd.replace('liten', 'b'));
      },
      '/',
    );
    await expect.poll(async () => (await ask(address, '/')).text, soon).toMatch(/<title>2 feil/);
    expect(page.status).toBe(200);
  });

  it('that changes nothing tells nobody', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { address } = await serving(cwd, ['liten.yaml']);
    const heard = await listenTo(address);
    writeFileSync(join(cwd, 'liten.yaml'), smallGuide());
    // A page that is asked for is of now, so by then everything has been looked at.
    await ask(address);
    await ask(address);
    expect(heard.versions.length).toBe(1);
    heard.close();
  });
});

describe('what is wrong', () => {
  it('is what lint finds, with its place, its step and its rule', async () => {
    const cwd = folderWith({ 'liten.yaml': deadEnd });
    const { address } = await serving(cwd, ['liten.yaml']);
    const page = await ask(address);
    const { out } = await veileder(['lint', 'liten.yaml', '--format', 'json'], { cwd });
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { message: string; rule: string; range: { start: { line: number; column: number } } }[];
    };
    expect(diagnostics.length).toBeGreaterThan(0);
    const panel = panelOf(page);
    for (const { message, rule, range } of diagnostics) {
      expect(panel).toContain(message);
      expect(panel).toContain(`liten.yaml:${range.start.line}:${range.start.column}`);
      expect(page.text).toContain(`href="/rule/${rule}.html"`);
      const explained = await ask(address, `/rule/${rule}.html`);
      expect(explained.status).toBe(200);
      expect(explained.text).toContain('Slik retter du');
    }
    expect(page.text).toMatch(/På siden: <a class="ds-link" href="#sett-ord">Sett ord på bekymringen<\/a>/);
    expect(page.text).toContain('id="sett-ord"');
    expect(page.text).toMatch(/<title>1 feil.* – En liten veileder<\/title>/);
  });

  it('is shown with the last page that could be read, until it is mended', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    const { address } = await serving(cwd, ['liten.yaml']);
    const bad = await pageAfter(address, () => writeFileSync(join(cwd, 'liten.yaml'), broken));
    expect(panelOf(bad)).toContain('Slik var siden før feilen.');
    expect(panelOf(bad)).toMatch(/feil .*liten\.yaml:\d+:\d+/);
    expect(bad.text).toContain('<h1 class="ds-heading">En liten veileder</h1>');
    expect(bad.text).toContain('id="samtale"');
    const good = await pageAfter(address, () => writeFileSync(join(cwd, 'liten.yaml'), withTitle('Rettet')));
    expect(panelOf(good)).toBe('Funn: ingen funn');
    expect(good.text).toContain('Rettet</h1>');
  });

  it('is shown alone where the guide never could be read', async () => {
    const cwd = folderWith({ 'liten.yaml': 'veileder: [' });
    const { address } = await serving(cwd, ['liten.yaml']);
    const page = await ask(address);
    expect(page.text).toContain('Veilederen kan ikke leses ennå.');
    expect(panelOf(page)).toContain('liten.yaml:1:');
    const good = await pageAfter(address, () => writeFileSync(join(cwd, 'liten.yaml'), smallGuide()));
    expect(good.text).toContain('En liten veileder</h1>');
  });

  it('follows the configuration and the list of known findings', async () => {
    const cwd = folderWith({ 'liten.yaml': deadEnd });
    const { address } = await serving(cwd, ['liten.yaml']);
    expect(panelOf(await ask(address))).toContain('Funn: 1 feil');
    const off = await pageAfter(address, () =>
      writeFileSync(join(cwd, 'veileder.config.yaml'), 'rules: { unknown-step: "off", step-unreachable: "off" }\n'),
    );
    expect(panelOf(off)).not.toContain('unknown-step');
    const wrong = await pageAfter(address, () => writeFileSync(join(cwd, 'veileder.config.yaml'), 'regler: {}\n'));
    expect(panelOf(wrong)).toContain(
      'Siden er ikke oppdatert: veileder.config.yaml:1:1: Innstillingen «regler» finnes ikke.',
    );
    const back = await pageAfter(address, () => rmSync(join(cwd, 'veileder.config.yaml')));
    expect(panelOf(back)).toContain('Funn: 1 feil');
    await veileder(['lint', 'liten.yaml', '--baseline', 'kjent.json', '--update-baseline'], { cwd });
    const known = await pageAfter(address, () =>
      writeFileSync(join(cwd, 'veileder.config.yaml'), 'baseline: kjent.json\n'),
    );
    expect(panelOf(known)).toMatch(/Funn: ingen funn \d+ funn er holdt tilbake\./);
  });

  it('is data, whatever the guide says', async () => {
    const nasty = '"<script>alert(1)</script><img src=x onerror=alert(2)>"';
    const cwd = folderWith({
      'liten.yaml': smallGuide((t) =>
        t.replace('go: step:samtale', `go: ${nasty}`).replace('En liten veileder', nasty),
      ),
    });
    const { address } = await serving(cwd, ['liten.yaml']);
    for (const path of [undefined, '/nei.html?<script>alert(1)</script>']) {
      const { text } = await ask(address, path && encodeURI(path));
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<img');
    }
    const page = await ask(address);
    expect(page.text).toContain('&lt;script&gt;alert(1)');
  });
});

describe('guides that come and go', () => {
  it('are on the front page, each with its counts', async () => {
    const cwd = folderWith({ 'guides/a.yaml': smallGuide((t) => t.replace('liten', 'a')) });
    const { address } = await serving(cwd);
    expect(new URL(address).pathname).toBe('/a.html');
    expect((await ask(address, '/')).status).toBe(302);
    const front = await pageAfter(
      address,
      () => {
        mkdirSync(join(cwd, 'guides/ny'));
        writeFileSync(
          join(cwd, 'guides/ny/b.yaml'),
          deadEnd.replace('id: liten', 'id: b').replace('En liten', 'En ny'),
        );
      },
      '/',
    );
    expect(front.status).toBe(200);
    expect(front.text).toMatch(/href="\/b\.html">En ny veileder<\/a><\/h2>\s*<p><strong>1 feil/);
    expect(front.text).toMatch(/href="\/a\.html">En liten veileder<\/a><\/h2>\s*<p><strong>ingen funn/);
    expect((await ask(address, '/b.html')).text).toContain('<h1 class="ds-heading">En ny veileder</h1>');

    // In a folder that was not there when it all began.
    const edited = await pageAfter(
      address,
      () => writeFileSync(join(cwd, 'guides/ny/b.yaml'), smallGuide()),
      '/b.html',
    );
    expect(panelOf(edited)).toContain('Funn: ingen funn');

    const gone = await pageAfter(address, () => rmSync(join(cwd, 'guides/ny'), { recursive: true }), '/b.html');
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('Denne veilederen finnes ikke');
    const again = await pageAfter(
      address,
      () => {
        mkdirSync(join(cwd, 'guides/ny'));
        writeFileSync(join(cwd, 'guides/ny/b.yaml'), smallGuide());
      },
      '/b.html',
    );
    expect(again.status).toBe(200);
  });

  it('may be folders, whose parts are followed', async () => {
    const [head = '', levels = ''] = smallGuide().split('levels:\n');
    const level = levels.replace('  - id: 0', '    id: 0').replace(/^ {4}/gm, '');
    const cwd = folderWith({
      'guides/mappe/guide.yaml': `${head}levels:\n  - file: niva/0.yaml\n`,
      'guides/mappe/niva/0.yaml': level,
    });
    const { address } = await serving(cwd);
    const before = await ask(address);
    expect(panelOf(before)).toBe('Funn: ingen funn');
    expect(before.text).toContain('Avklar bekymringen');
    const part = join(cwd, 'guides/mappe/niva/0.yaml');
    const page = await pageAfter(address, () =>
      writeFileSync(part, level.replace('Avklar bekymringen', 'Et nytt navn')),
    );
    expect(page.text).toContain('Et nytt navn');
    const without = await pageAfter(address, () => rmSync(part));
    expect(panelOf(without)).toContain('missing-file');
    expect(without.text).toContain('Et nytt navn');
    const back = await pageAfter(address, () => writeFileSync(part, level));
    expect(panelOf(back)).toBe('Funn: ingen funn');
  });
});
