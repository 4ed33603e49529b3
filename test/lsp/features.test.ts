import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { folderWith, packageRoot, smallGuide, veileder } from '../cli/harness.ts';
import { type Editor, keepOpen, placeOf, startEditor } from './client.ts';
import { applied, covered, editsByUri } from './edits.ts';

const textOf = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

function guidesFolder(): string {
  const folder = folderWith();
  cpSync(join(packageRoot, 'guides'), join(folder, 'guides'), { recursive: true });
  return folder;
}

/** An editor with one text of the repository's guides open, as it is or changed. */
async function openGuide(path: string, change: (text: string) => string = (t) => t): Promise<[Editor, string]> {
  const editor = await startEditor(guidesFolder());
  const text = change(textOf(path));
  editor.open(path, text);
  await editor.found(path);
  return [editor, text];
}

let reader: Promise<Editor> | undefined;
const read: Map<string, Promise<unknown>> = new Map();

/** The same for tests that change nothing: they share an editor. */
async function readGuide(path: string): Promise<[Editor, string]> {
  reader ??= startEditor(guidesFolder()).then((editor) => {
    keepOpen(editor);
    return editor;
  });
  const editor = await reader;
  const text = textOf(path);
  if (!read.has(path)) {
    editor.open(path, text);
    read.set(path, editor.found(path));
  }
  await read.get(path);
  return [editor, text];
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
const markdown = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? '';

const markdownOf = (item: CompletionItem | undefined): string =>
  (item?.documentation as MarkupContent | undefined)?.value ?? '';

/** The text with what a completion writes put in. */
function completed(text: string, item: CompletionItem | undefined): string {
  const edit = item?.textEdit;
  if (!edit || !('range' in edit)) throw new Error('no edit');
  return applied(text, [edit]);
}

const md = 'guides/oppdal.md';
const yaml = 'guides/vestby.yaml';

describe('completion', () => {
  it('offers what a label names as links in Markdown', async () => {
    const [editor, text] = await openGuide(md, (t) => t.replace('**Hvem:** [Ansatt](#ansatt)\n', '**Hvem:** \n'));
    const items = await editor.at<CompletionItem[]>('textDocument/completion', md, text, '**Hvem:** |\n');
    expect(labels(items)).toEqual(['ansatt', 'leder', 'superbruker', 'stafettholder', 'ip-koordinator']);
    expect(items[1]?.detail).toBe('Nærmeste leder');
    expect(completed(text, items[1])).toContain('**Hvem:** [Nærmeste leder](#leder)\n');
  });

  it('offers addresses inside a link, and whole links behind an arrow', async () => {
    const [editor, text] = await openGuide(md, (t) =>
      t
        .replace('[Trinn 3: Inviter til samtale](#inviter) {#folg-opp}', '[Trinn 3](#inv) {#folg-opp}')
        .replace('→ [Trinn 5: Avslutt saken](#avslutt-saken) {#ikke-folg-opp}', '→ '),
    );
    const inside = await editor.at<CompletionItem[]>('textDocument/completion', md, text, '[Trinn 3](#inv|)');
    expect(labels(inside)).toEqual(expect.arrayContaining(['sett-ord', 'niva-2', 'meld-barnevernet', 'avslutt']));
    expect(labels(inside)).not.toContain('ansatt');
    const chosen = inside.find(({ label }) => label === 'inviter');
    expect(chosen?.detail).toBe('Del undringen og inviter til samtale');
    expect(completed(text, chosen)).toContain('[Trinn 3](#inviter) {#folg-opp}');
    const behind = await editor.at<CompletionItem[]>('textDocument/completion', md, text, 'gå videre → |');
    expect(
      completed(
        text,
        behind.find(({ label }) => label === 'avslutt-saken'),
      ),
    ).toContain('gå videre → [Avslutt saken](#avslutt-saken)');
  });

  it('tells the definition of what it offers', async () => {
    const [editor, text] = await readGuide(md);
    const items = await editor.at<CompletionItem[]>('textDocument/completion', md, text, '](#hjelp-til-a-|sette-ord)');
    expect(items.length).toBeGreaterThan(5);
    expect(
      items.every(
        ({ documentation }) => documentation === undefined || (documentation as MarkupContent).kind === 'markdown',
      ),
    ).toBe(true);
    expect(completed(text, items[1])).toContain(`](#${items[1]?.label})`);
  });

  it('offers labels at the beginning of a line, and words of a closed list', async () => {
    const [editor, text] = await openGuide(md, (t) => t.replace('**Type:** avklare\n', '**Type:** \n\n**Fr\n'));
    const found = await editor.at<CompletionItem[]>('textDocument/completion', md, text, '**Fr|\n');
    const deadline = found.find(({ label }) => label === 'Frist');
    expect(markdownOf(deadline)).toBe('Fristene.');
    expect(completed(text, deadline)).toContain('\n**Frist:** \n');
    const words = await editor.at<CompletionItem[]>('textDocument/completion', md, text, '**Type:** |\n\n**Fr');
    expect(labels(words)).toEqual(expect.arrayContaining(['avklare', 'dele', 'evaluere']));
  });

  it('offers keys of the front matter', async () => {
    const [editor, text] = await openGuide(md, (t) => t.replace('status: published', 'stat'));
    const items = await editor.at<CompletionItem[]>('textDocument/completion', md, text, '\nstat|');
    expect(labels(items)).toContain('status');
    expect(labels(items)).not.toContain('title');
    expect(labels(items)).not.toContain('levels');
  });

  it('offers ids, targets and keys in YAML, though the text cannot be parsed', async () => {
    const [editor, sound] = await openGuide(yaml);
    const text = sound
      .replace('            go: exit:barnevern\n', '            go: \n')
      .replace('        who: [ansatt]\n', '        who: [ansatt, \n')
      .replace('        kind: clarify\n', '        ki\n');
    editor.change(yaml, { text });
    expect((await editor.found(yaml)).some(({ code }) => code === 'yaml-syntax')).toBe(true);
    const roles = await editor.at<CompletionItem[]>('textDocument/completion', yaml, text, 'who: [ansatt, |\n');
    expect(labels(roles)).toEqual(expect.arrayContaining(['leder', 'kollega', 'foresatte']));
    expect(roles.find(({ label }) => label === 'kollega')?.detail).toBeTruthy();
    const editorOfTarget = await startEditor(guidesFolder());
    const target = sound.replace('            go: exit:barnevern\n', '            go: \n');
    editorOfTarget.open(yaml, target);
    const targets = await editorOfTarget.at<CompletionItem[]>(
      'textDocument/completion',
      yaml,
      target,
      '            go: |\n',
    );
    expect(labels(targets)).toEqual(
      expect.arrayContaining(['step:0-undring', 'level:1', 'exit:barnevern', 'next', 'close']),
    );
    const key = sound.replace('        kind: clarify\n', '        ki\n');
    editorOfTarget.change(yaml, { text: key });
    const keys = await editorOfTarget.at<CompletionItem[]>('textDocument/completion', yaml, key, '        ki|\n');
    expect(labels(keys)).toContain('kind');
    expect(
      completed(
        key,
        keys.find(({ label }) => label === 'kind'),
      ),
    ).toContain('        kind: \n');
    expect(markdownOf(keys.find(({ label }) => label === 'kind'))).toContain('Hva slags trinn');
  });

  it('knows what a part of a folder is', async () => {
    const level = 'guides/plattform/niva/1.yaml';
    const [editor, text] = await openGuide(level, (t) => `${t}\nke`);
    const keys = await editor.at<CompletionItem[]>('textDocument/completion', level, text, '\nke|');
    expect(labels(keys)).toContain('audiences');
    expect(labels(keys)).not.toContain('levels');
  });
});

describe('hover', () => {
  it.each([
    [md, '**Hvem:** [Ans|att](#ansatt)', '**Ansatt** · Rolle `ansatt`'],
    [md, '[Trinn 3: Inviter til samtale](#inv|iter)', '**Del undringen og inviter til samtale** · Trinn `inviter`'],
    [md, '[Trinn 3: Inviter til samtale](#inv|iter)', '**Hvem:** Ansatt'],
    [md, '[Politiet](#poli|ti)', 'Kontakt `politi`'],
    [md, '**Hv|em:** [Ansatt]', 'Hvem som gjør det'],
    [md, 'stat|us: published', 'draft = utkast'],
    [md, '# Verk|tøy', 'Verktøy: skjemaer'],
    [yaml, 'go: exit:barne|vern', 'Utgang `barnevern`'],
    [yaml, '        wh|o: [ansatt]', 'Hvem som gjør det'],
    [yaml, '{ ki|nd: notify', 'notify = si fra'],
    [yaml, '](#samtidig|hetsansvar)', 'Artikkel `samtidighetsansvar`'],
  ])('%s: %s', async (path, marked, words) => {
    const [editor, text] = await readGuide(path);
    expect(markdown(await editor.at<Hover | null>('textDocument/hover', path, text, marked))).toContain(words);
  });

  it('tells what a word of the glossary means', async () => {
    const text = smallGuide((t) => `${t}glossary:\n  - { term: BTI, definition: Bedre tverrfaglig innsats }\n`).replace(
      'har sett og hørt',
      'har sett i BTI',
    );
    const editor = await startEditor(folderWith({ 'liten.yaml': text }));
    editor.open('liten.yaml', text);
    expect(markdown(await editor.at<Hover | null>('textDocument/hover', 'liten.yaml', text, 'sett i BT|I'))).toContain(
      'Bedre tverrfaglig innsats',
    );
    expect(await editor.at<Hover | null>('textDocument/hover', 'liten.yaml', text, 'Skriv n|ed')).toBeNull();
  });
});

describe('getting about', () => {
  it('finds the definition and every reference, in the same file', async () => {
    const [editor, text] = await readGuide(md);
    const found = await editor.at<Location[]>('textDocument/definition', md, text, '**Hvem:** [An|satt](#ansatt)');
    expect(found.map(({ range }) => covered(text, range))).toEqual(['ansatt']);
    expect(found[0]?.range.start).toEqual(placeOf(text, '## Ansatt {#|ansatt}'));
    const context = { context: { includeDeclaration: false } };
    const references = await editor.at<Location[]>(
      'textDocument/references',
      md,
      text,
      '## Ansatt {#ans|att}',
      context,
    );
    expect(references.map(({ range }) => covered(text, range))).toEqual(
      Array(text.split('](#ansatt)').length - 1).fill('ansatt'),
    );
    const highlights = await editor.at<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      md,
      text,
      '## Ansatt {#ans|att}',
    );
    expect(highlights).toHaveLength(references.length + 1);
  });

  it('crosses the files of a folder', async () => {
    const level = 'guides/plattform/niva/0.yaml';
    const [editor, text] = await openGuide(level);
    const [found] = await editor.at<Location[]>('textDocument/definition', level, text, 'notices: [aku|tt]');
    expect(found?.uri).toBe(editor.uri('guides/plattform/guide.yaml'));
    expect(
      covered(
        textOf('guides/plattform/guide.yaml'),
        found?.range ?? { start: placeOf('|', '|'), end: placeOf('|', '|') },
      ),
    ).toBe('akutt');
    const context = { context: { includeDeclaration: true } };
    const all = await editor.at<Location[]>('textDocument/references', level, text, 'notices: [aku|tt]', context);
    expect(new Set(all.map(({ uri }) => uri)).size).toBeGreaterThan(3);
  });

  it('gives the outline of both forms', async () => {
    for (const path of [md, yaml]) {
      const [editor, text] = await readGuide(path);
      const outline = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: editor.uri(path) },
      });
      const levels = outline.filter(({ name }) => name.startsWith('Nivå '));
      expect(levels).toHaveLength(4);
      const [step] = levels[0]?.children ?? [];
      expect(step?.name).toMatch(/^1\. /);
      expect(
        covered(
          text,
          step?.selectionRange ?? outline[0]?.range ?? { start: placeOf('|', '|'), end: placeOf('|', '|') },
        ),
      ).toBe(step?.name.replace(/^1\. /, ''));
      const deep = levels.flatMap((level) => level.children?.flatMap((s) => s.children ?? []) ?? []);
      expect(deep.some(({ detail }) => detail?.startsWith('→ '))).toBe(true);
      expect(outline.map(({ name }) => name)).toEqual(expect.arrayContaining(['Verktøy', 'Kontakt', 'Rolle']));
      const check = (symbols: readonly DocumentSymbol[]): void => {
        for (const { range, selectionRange, children = [] } of symbols) {
          expect(covered(text, range)).toContain(covered(text, selectionRange));
          check(children);
        }
      };
      check(outline);
    }
  });
});

/** Makes a change in the files of a folder. */
function make(edit: WorkspaceEdit | null): string[] {
  const changed: string[] = [];
  for (const [uri, edits] of editsByUri(edit)) {
    const path = fileURLToPath(uri);
    writeFileSync(path, applied(readFileSync(path, 'utf8'), edits));
    changed.push(path);
  }
  return changed.sort();
}

const lintOf = async (folder: string): Promise<string> =>
  (await veileder(['lint', 'guides', '--format', 'concise'], { cwd: folder })).out;
const testOf = async (folder: string): Promise<number> => (await veileder(['test', 'guides'], { cwd: folder })).code;

describe('rename', () => {
  it.each([
    [md, '## 1. Sett ord på undringen {#sett-|ord}', 'skriv-ned', ['oppdal.md']],
    [md, '[Ans|att](#ansatt)', 'tilsett', ['oppdal.md']],
    [md, '{#ak|utt}', 'straks', ['oppdal.md']],
    [md, '(#inviter) {#folg|-opp}', 'ga-videre', ['oppdal.md']],
    [yaml, '- id: 0-un|dring', 'undre', ['vestby.yaml']],
    [yaml, 'contacts: [barnevernstj|enesten', 'barnevern-dag', ['vestby.yaml']],
    ['guides/plattform/niva/0.yaml', 'notices: [aku|tt]', 'straks', ['plattform-nn', 'plattform']],
    ['guides/plattform-nn/guide.yaml', '- id: barnevernsvak|ten', 'vakten', ['plattform-nn', 'plattform']],
  ])('%s %s', async (path, marked, newName, files) => {
    const [editor, text] = await openGuide(path);
    const before = await lintOf(editor.folder);
    const old = await editor.at<{ placeholder: string }>('textDocument/prepareRename', path, text, marked);
    const edit = await editor.at<WorkspaceEdit>('textDocument/rename', path, text, marked, { newName });
    const changed = make(edit);
    for (const file of files) expect(changed.join('\n')).toContain(file);
    expect(await lintOf(editor.folder)).toBe(before.replaceAll(old.placeholder, newName));
    expect(await testOf(editor.folder)).toBe(0);
    for (const file of changed) {
      const now = readFileSync(file, 'utf8');
      expect(now).not.toContain(`#${old.placeholder}}`);
      expect(now).not.toContain(`(#${old.placeholder})`);
    }
  });

  it('gives a guide another id, and those that are made from it follow', async () => {
    const path = 'guides/plattform/guide.yaml';
    const [editor, text] = await openGuide(path);
    const before = await lintOf(editor.folder);
    const edit = await editor.at<WorkspaceEdit>('textDocument/rename', path, text, '\nid: platt|form\n', {
      newName: 'felles',
    });
    make(edit);
    expect(readFileSync(join(editor.folder, 'guides/plattform-nn/guide.yaml'), 'utf8')).toContain('guide: felles');
    expect(await lintOf(editor.folder)).toBe(before);
  });

  it('follows into scenario files', async () => {
    const folder = guidesFolder();
    const scenario = join(folder, 'guides/oppdal.scenarier.yaml');
    const own = `${readFileSync(scenario, 'utf8')}
  - navn: Med kortnavn
    gang:
      - start: sett-ord
      - forvent: { trinn: sett-ord }
      - videre: del-med-leder
`;
    writeFileSync(scenario, own);
    expect(await testOf(folder)).toBe(0);
    const editor = await startEditor(folder);
    const text = textOf(md);
    editor.open(md, text);
    const edit = await editor.at<WorkspaceEdit>('textDocument/rename', md, text, '{#sett-|ord}', {
      newName: 'skriv-ned',
    });
    make(edit);
    expect(readFileSync(scenario, 'utf8')).toBe(own.replaceAll('sett-ord', 'skriv-ned'));
    expect(await testOf(folder)).toBe(0);
  });

  it.each([
    [md, '{#sett-|ord}', 'inviter', '«inviter» er alt i bruk: Trinn Del undringen'],
    [md, '{#sett-|ord}', 'politi', '«politi» er alt i bruk: Kontakt Politiet'],
    [md, '{#sett-|ord}', 'avslutt', '«avslutt» er alt i bruk'],
    [md, '{#sett-|ord}', 'Sett ord', 'kan ikke brukes som kortnavn'],
    [md, '{#sett-|ord}', '', 'kan ikke brukes som kortnavn'],
    [md, 'Begynn h|er når', 'x', 'kortnavn (id) som kan byttes'],
  ])('is refused in words: %s %s → %s', async (path, marked, newName, words) => {
    const [editor, text] = await readGuide(path);
    await expect(editor.at('textDocument/rename', path, text, marked, { newName })).rejects.toThrow(words);
  });

  it('is refused where the id is made from a title', async () => {
    const text = smallGuide((t) =>
      t
        .replace('      - id: samtale\n        title:', '      - title:')
        .replace('go: step:samtale', 'go: step:0-snakk-med-barnet'),
    );
    const editor = await startEditor(folderWith({ 'liten.yaml': text }));
    editor.open('liten.yaml', text);
    await expect(editor.at('textDocument/prepareRename', 'liten.yaml', text, 'step:0-sn|akk')).rejects.toThrow(
      'er laget av tittelen',
    );
  });
});

describe('quick fixes', () => {
  const ask = (
    editor: Editor,
    path: string,
    text: string,
    marked: string,
    diagnostics: readonly unknown[],
    only?: string[],
  ) => {
    const position = placeOf(text, marked);
    return editor.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: editor.uri(path) },
      range: { start: position, end: position },
      context: { diagnostics, ...(only ? { only } : {}) },
    });
  };

  it('mend what the rule can mend', async () => {
    const [editor, text] = await openGuide(md, (t) => t.replace('(#inviter) {#folg-opp}', '(#invitter) {#folg-opp}'));
    const found = await editor.found(md);
    const actions = await ask(editor, md, text, '(#invit|ter)', found);
    const fix = actions.find(({ title }) => title === 'Skriv «inviter» i stedet for «invitter»');
    expect(fix?.diagnostics).toEqual(found);
    expect(applied(text, [...editsByUri(fix?.edit).values()].flat())).toBe(textOf(md));
  });

  it('mend all at once, as far as mends fit side by side', async () => {
    const [editor, text] = await openGuide(md, (t) =>
      t
        .replace('(#inviter) {#folg-opp}', '(#invitter) {#folg-opp}')
        .replace('**Hvem:** [Ansatt](#ansatt)', '**Hvem:** [Ansatt](#ansat)'),
    );
    const actions = await ask(editor, md, text, '(#invit|ter)', [], ['source.fixAll']);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.veileder']);
    expect(applied(text, [...editsByUri(actions[0]?.edit).values()].flat())).toBe(textOf(md));
  });

  it.each<[string, string, string]>([
    [md, 'Når vi skriver **den det gjelder**, mener', 'Når vi skriver **den det gjelder**, mener me|ner'],
    [md, '- hjelp tidlig\n', '- hjelp hje|lp tidlig\n'],
    [md, '> Meldeplikten er din egen.', '> Meldeplikten er e|r din egen.'],
    [md, '2. Det er ingen grunn til å gå videre →', '2. Det er ingen ing|en grunn til å gå videre →'],
    [yaml, 'Kontakt politiet samtidig', 'Kontakt kont|akt politiet samtidig'],
    [yaml, 'Spør deg selv først om', 'Spør deg d|eg selv først om'],
  ])('hold a finding back, once its reason is written: %s %s', async (path, before, after) => {
    const [editor, text] = await openGuide(path, (t) => t.replace(before, after.replace('|', '')));
    const found = await editor.found(path);
    expect(found.map(({ code }) => code)).toEqual(['doubled-word']);
    const actions = await ask(editor, path, text, after, found);
    const action = actions.find(({ title }) => title.startsWith('Overse «doubled-word»'));
    const changed = applied(text, [...editsByUri(action?.edit).values()].flat());
    expect(changed).toContain('veileder: overse doubled-word -- ');
    // Without a reason the finding stands, and the comment is told of.
    editor.change(path, { text: changed });
    expect((await editor.found(path)).map(({ code }) => code).sort()).toEqual(['doubled-word', 'suppression']);
    editor.change(path, { text: changed.replace('doubled-word -- ', 'doubled-word -- Slik skal det stå') });
    expect(await editor.found(path)).toEqual([]);
  });
});
