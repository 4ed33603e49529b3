import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Shell, type ShellName } from './shell.ts';

const shells: readonly ShellName[] = ['bash', 'zsh', 'fish'];

const guide = (title: string): string => `veileder: 1\nid: x\ntitle: ${title}\nlanguage: nb\nlevels: []\n`;

/** Names and titles that would run a command, end a quote or move the cursor, were they taken for anything but text. */
const hostile = {
  'guides/$(touch navn1).yaml': guide('"\\u001b[2J\\u0007 :) $(touch tittel1) `touch tittel2` %F{red} \\\\n"'),
  'guides/`touch navn2` a\'b".yaml': guide("'; touch tittel3; echo '"),
  'guides/c;touch navn3 &.yaml': guide('en: to | tre > tittel4 # fire'),
  'guides/d\n$(touch navn4).yaml': guide('Over to linjer'),
  'guides/-e.yaml': guide('Et valg'),
};
const made = ['navn1', 'navn2', 'navn3', 'navn4', 'tittel1', 'tittel2', 'tittel3', 'tittel4'];

const open: Shell[] = [];
const start = async (...args: Parameters<typeof Shell.start>): Promise<Shell> => {
  const shell = await Shell.start(...args);
  open.push(shell);
  return shell;
};
afterEach(() => {
  for (const shell of open.splice(0)) shell.close();
});

/** The same content in each shell; what is put in for an ambiguous word differs by the shells' own ways. */
describe.each(shells)('completion in %s', (name) => {
  it('fills in commands, options and values, and says what each is', async () => {
    const shell = await start(name, { 'guides/en.yaml': guide('Den ene'), 'guides/to.yaml': guide('Den andre') });
    shell.type('veileder li');
    await shell.untilLine('veileder lint');
    await shell.fresh();
    shell.type('veileder lint --bas');
    await shell.untilLine('veileder lint --baseline');
    await shell.fresh();

    shell.type('veileder explain dead-', 2);
    await shell.until(/dead-anchor .*En lenke i teksten peker på noe som ikke finnes/);
    await shell.until(/dead-end .*Utfallet fører ikke til noe trinn/);
    await shell.fresh();

    shell.type('veileder lint --format ', 2);
    await shell.until(/sarif .*SARIF, for kodeskanning/);
    await shell.fresh();

    shell.type('veileder lint --format=ju');
    await shell.untilLine('veileder lint --format=junit');
    await shell.fresh();

    shell.type('veileder render --to html,p');
    await shell.untilLine('veileder render --to html,pdf');
    await shell.fresh();

    shell.type('veileder lint gui');
    await shell.untilLine('veileder lint guides/');
    shell.type('', 2);
    await shell.until(/guides\/en\.yaml .*Den ene/);
    await shell.until(/guides\/to\.yaml .*Den andre/);
  });

  it('speaks the language of the line, else of the system', async () => {
    const shell = await start(name, {}, 'nn_NO.UTF-8');
    shell.type('veileder diff --fail-on ', 2);
    await shell.until(/editorial .*òg ordlyd og rekkjefølgje/);
    await shell.fresh();
    shell.type('veileder --lang en diff --fail-on ', 2);
    await shell.until(/editorial .*wording and order too/);
  });

  it('leaves files and folders to the shell', async () => {
    const shell = await start(name, { 'innstillinger.yaml': 'rules: {}\n', 'utgave/les.txt': '' });
    shell.type('veileder lint --config innst');
    await shell.untilLine('veileder lint --config innstillinger.yaml');
    await shell.fresh();
    shell.type('veileder lint --config=innst');
    await shell.untilLine('veileder lint --config=innstillinger.yaml');
    await shell.fresh();
    shell.type('veileder render --out utg');
    await shell.untilLine('veileder render --out utgave/');
  });

  it('takes names and titles for text, whatever they say', async () => {
    const shell = await start(name, hostile);
    shell.type('veileder lint guides/', 2);
    // A title in full, its control signs shown as signs; what holds a line end is not offered at all.
    const listed = await shell.until(':) $(touch tittel1)');
    expect(listed).toContain('`touch tittel2` %F{red}');
    expect(listed).toContain('␛[2J');
    expect(listed).not.toContain('Over to linjer');
    await shell.fresh();

    for (const [typed, whole] of [
      ['guides/\\$', 'guides/\\$\\(touch\\ navn1\\).yaml'],
      ['guides/\\`', 'guides/\\`touch\\ navn2\\`\\ a\\\'b\\".yaml'],
      ['guides/c', 'guides/c\\;touch\\ navn3\\ \\&.yaml'],
    ] as const) {
      shell.type(`veileder lint ${typed}`);
      await shell.untilLine(`veileder lint ${name === 'fish' ? whole.replace('navn2\\`', 'navn2`') : whole}`);
      shell.enter();
      // It is linted as one file: the name in the finding is the file's.
      await shell.until(/^guides\/.*(?:advarsel|feil)/m);
      await shell.fresh();
    }
    shell.type('veileder lint "guides/c');
    await shell.untilLine('veileder lint "guides/c;touch navn3 &.yaml"');
    shell.enter();
    await shell.until(/^guides\/.*(?:advarsel|feil)/m);
    expect(readdirSync(shell.folder).filter((file) => made.includes(file))).toEqual([]);
    expect(readdirSync(shell.folder)).toEqual(['guides']);
  });

  it('writes nothing into the line when it has nothing to say', async () => {
    const shell = await start(name, { 'guides/e.yaml': 'veileder: [' });
    for (const line of ['veileder nosuch ', 'veileder graph guides/e.yaml --level ', 'veileder diff --since ']) {
      shell.type(line, 2);
      shell.type('x');
      await shell.untilLine(`${line}x`);
      expect(shell.screen().trim()).toBe(`KLAR> ${line}x`);
      await shell.fresh();
    }
  });
});
