import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { folderWith, packageRoot, smallGuide, veileder } from '../cli/harness.ts';
import { type Editor, startEditor } from './client.ts';
import { applied, covered, placeAt } from './edits.ts';
import { hostileTexts } from './hostile-texts.ts';

const oppdal = readFileSync(join(packageRoot, 'guides/oppdal.md'), 'utf8');

const textAt = (editor: Editor, path: string): Promise<string | null> =>
  editor.ask<string | null>('veileder/text', { uri: editor.uri(path) });

describe('the end of a server', () => {
  it('is 0 after goodbye, and 1 without', async () => {
    const polite = await startEditor(folderWith());
    expect(await polite.stop()).toBe(0);
    const abrupt = await startEditor(folderWith());
    void abrupt.connection.sendNotification('exit');
    expect(await abrupt.exited).toBe(1);
  });

  it('comes when the editor is gone, with 1, also before it has said anything', async () => {
    const editor = await startEditor(folderWith());
    await textAt(editor, 'liten.yaml');
    editor.process.stdin?.end();
    expect(await editor.exited).toBe(1);
    const { status } = spawnSync(process.execPath, [join(packageRoot, 'bin/veileder.js'), 'lsp', '--stdio'], {
      input: '',
    });
    expect(status).toBe(1);
  });

  it('comes when nobody reads its answers, with 1', async () => {
    const child = spawn(process.execPath, [join(packageRoot, 'bin/veileder.js'), 'lsp'], { stdio: 'pipe' });
    const exited = new Promise((done) => child.once('exit', done));
    child.stdout.destroy();
    const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    child.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
    expect(await exited).toBe(1);
  });

  it.each([
    ['no message', 'hei\r\n\r\n'],
    ['no JSON', 'Content-Length: 5\r\n\r\n{{{{{'],
    [
      'a request before the greeting',
      'Content-Length: 54\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"textDocument/hover"}',
    ],
    ['half a message', 'Content-Length: 5000\r\n\r\n{"jsonrpc"'],
  ])('is 1 after input that is %s', (_, input) => {
    const bin = join(packageRoot, 'bin/veileder.js');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'lsp'], { input, encoding: 'utf8', timeout: 30_000 });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('is at once on a terminal, where a person is told what it is for', async () => {
    for (const [lang, words] of [
      ['nb', 'er for skriveprogrammer'],
      ['nn', 'er for skriveprogram,'],
      ['en', 'is for editors'],
    ] as const) {
      const { code, out, err } = await veileder(['lsp', '--lang', lang], { lines: [] });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(words);
    }
  });

  it('is a wrong call with an unknown option, and help with --help', async () => {
    expect((await veileder(['lsp', '--port', '1'])).code).toBe(2);
    const { code, out } = await veileder(['lsp', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('veileder lsp');
  });
});

describe('the text of the server', () => {
  it('is that of the editor after any edits, by piece or in full', async () => {
    const editor = await startEditor(folderWith());
    const piece = fc.stringMatching(/^[a-zæøå🙂 \n\r#*[\]():{}"'-]{0,12}$/u);
    const edit = fc.record({ from: fc.nat(200), length: fc.nat(20), text: piece, whole: fc.boolean() });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        piece,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (first, edits) => {
          const path = `veileder-${n++}.md`;
          let text = first;
          editor.open(path, text);
          for (const together of edits) {
            const changes: TextDocumentContentChangeEvent[] = [];
            for (const { from, length, text: put, whole } of together) {
              if (whole) {
                changes.push({ text: put });
                text = put;
                continue;
              }
              const range = { start: placeAt(text, from), end: placeAt(text, from + length) };
              changes.push({ range, text: put });
              text = applied(text, [{ range, newText: put }]);
            }
            editor.change(path, ...changes);
          }
          expect(await textAt(editor, path)).toBe(text);
          editor.close(path);
        },
      ),
      { numRuns: 60 },
    );
    expect(await textAt(editor, 'veileder-0.md')).toBeNull();
    expect(editor.logged).toEqual([]);
  });
});

describe('places', () => {
  const wrong = smallGuide((t) =>
    t.replace('go: step:samtale', 'go: step:samtal').replace('En liten veileder', '🙂 Åse æøå 👩‍👩‍👧'),
  );
  it.each<[string, string, string]>([
    [
      'after emoji and æøå on the line',
      'liten.yaml',
      wrong.replace('{ when: Du er fortsatt bekymret, go:', '{ when: Du er 🙂 fortsatt bekymret for Åse, go:'),
    ],
    ['in lines that end with CRLF', 'liten.yaml', wrong.replaceAll('\n', '\r\n')],
    ['in lines that end with CR', 'liten.yaml', wrong.replaceAll('\n', '\r')],
    ['in a text that begins with a byte order mark', 'liten.yaml', `\uFEFF${wrong}`],
    [
      'in Markdown with all of it',
      'oppdal.md',
      `\uFEFF${oppdal.replace('→ [Trinn 3: Inviter til samtale](#inviter)', '🙂 → [Trinn 3: Åse](#samtal)').replaceAll('\n', '\r\n')}`,
    ],
  ])('are right %s', async (_, path, text) => {
    const editor = await startEditor(folderWith());
    editor.open(path, text);
    const found = (await editor.found(path)).find(({ code }) => code === 'unknown-step');
    expect(found && covered(text, found.range)).toBe('samtal');
  });

  it('are right on the first line, with the mark in the text or only on the disk', async () => {
    const text = smallGuide((t) =>
      t.replace('veileder: 1\n', 'veileder: 1 # 🙂\n').replace('veileder: 1', 'veileder: 2'),
    );
    const folder = folderWith({ 'med.yaml': `\uFEFF${text}` });
    const editor = await startEditor(folder);
    editor.open('med.yaml', text);
    const without = await editor.found('med.yaml');
    expect(without.map(({ code }) => code).sort()).toEqual(['encoding', 'schema']);
    const fault = without.find(({ code }) => code === 'schema');
    expect(fault && covered(text, fault.range)).toBe('2');
    editor.change('med.yaml', { text: `\uFEFF${text}` });
    const shifted = (await editor.found('med.yaml')).find(({ code }) => code === 'schema');
    expect(shifted && covered(`\uFEFF${text}`, shifted.range)).toBe('2');
  });
});

describe('hostile texts', () => {
  it('are answered, whatever is asked about them, and the server lives on', async () => {
    const editor = await startEditor(folderWith());
    let n = 0;
    for (const [ending, text] of hostileTexts) {
      const path = `fiende-${n++}.${ending}`;
      editor.open(path, text);
      const textDocument = { uri: editor.uri(path) };
      for (const at of [0, text.length >> 1, text.length]) {
        const position = placeAt(text, at);
        for (const method of ['completion', 'hover', 'definition', 'documentHighlight', 'prepareRename'])
          await editor.ask(`textDocument/${method}`, { textDocument, position }).catch(onlyRefusals);
        const range = { start: position, end: position };
        await editor.ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
        await editor.ask('textDocument/rename', { textDocument, position, newName: 'nytt' }).catch(onlyRefusals);
      }
      await editor.ask('textDocument/documentSymbol', { textDocument });
      editor.close(path);
    }
    expect(editor.logged).toEqual([]);
    editor.open('liten.yaml', smallGuide());
    expect(await editor.found('liten.yaml')).toEqual([]);
    expect(await editor.stop()).toBe(0);
  });

  it('as places and addresses are survived too', async () => {
    const folder = folderWith({ 'liten.yaml': smallGuide() });
    const editor = await startEditor(folder);
    editor.open('liten.yaml', smallGuide());
    await editor.found('liten.yaml');
    for (const uri of [
      'untitled:Uten-1',
      'file://',
      'http://x/y.md',
      'ikke en adresse',
      editor.uri('finnes-ikke.md'),
      editor.uri('liten.yaml'),
    ])
      for (const position of [
        { line: -1, character: -5 },
        { line: 1e9, character: 1e9 },
        { line: 0.5, character: 2 },
      ])
        await editor.ask('textDocument/hover', { textDocument: { uri }, position }).catch(onlyRefusals);
    void editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Uten-1', languageId: 'yaml', version: 1, text: smallGuide() },
    });
    writeFileSync(join(folder, 'liten.yaml'), 'veileder: [');
    editor.save('liten.yaml');
    editor.change('liten.yaml', {
      range: { start: { line: 9e9, character: 0 }, end: { line: 9e9, character: 9 } },
      text: '\nx',
    });
    expect((await editor.found('liten.yaml')).length).toBeGreaterThan(0);
    expect(await editor.stop()).toBe(0);
  });
});

describe('an editor that keeps no order', () => {
  it('may greet twice, and loses nothing by it', async () => {
    const editor = await startEditor(folderWith());
    const wrong = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtal'));
    editor.open('liten.yaml', smallGuide());
    expect(await editor.found('liten.yaml')).toEqual([]);
    const again = editor.ask('initialize', { processId: null, rootUri: null, capabilities: {}, locale: 'en' });
    await expect(again).rejects.toMatchObject({ code: -32600 });
    editor.change('liten.yaml', { text: wrong });
    expect((await editor.found('liten.yaml'))[0]?.message).toContain('som ikke finnes');
    expect(await editor.stop()).toBe(0);
  });

  it('may count no versions, open twice, and edit or close what is not open', async () => {
    const editor = await startEditor(folderWith());
    const wrong = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtal'));
    const uri = editor.uri('liten.yaml');
    const change = (text: string): void =>
      void editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 1 },
        contentChanges: [{ text }],
      });
    change(wrong);
    editor.close('liten.yaml');
    editor.save('liten.yaml');
    editor.open('liten.yaml', smallGuide());
    editor.open('liten.yaml', smallGuide());
    expect(await editor.found('liten.yaml')).toEqual([]);
    change(wrong);
    const found = await editor.until('liten.yaml', ({ diagnostics }) => diagnostics.length > 0);
    expect(found.map(({ code }) => code)).toContain('unknown-step');
    change(smallGuide());
    expect(await editor.until('liten.yaml', ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
    for (let i = 0; i < 20; i++) {
      editor.close('liten.yaml');
      editor.open('liten.yaml', i % 2 === 0 ? wrong : smallGuide());
    }
    editor.open('andre.yaml', smallGuide());
    await editor.found('andre.yaml');
    editor.change('liten.yaml', { text: wrong });
    expect((await editor.found('liten.yaml')).map(({ code }) => code)).toContain('unknown-step');
    expect(await editor.stop()).toBe(0);
  });
});

describe('a fault of the server', () => {
  it('becomes a line in the log, in plain words and without the folders of the machine, and the server lives on', async () => {
    const editor = await startEditor(folderWith());
    editor.open('liten.yaml', smallGuide());
    for (const method of ['hover', 'completion', 'definition', 'rename', 'codeAction', 'documentSymbol'])
      expect(await editor.ask(`textDocument/${method}`, {})).toEqual(['hover', 'rename'].includes(method) ? null : []);
    expect(editor.logged).toHaveLength(6);
    for (const line of editor.logged) {
      expect(line).toContain('Noe gikk galt i veileder, men du kan skrive videre.');
      expect(line).not.toContain(packageRoot);
    }
    expect(await editor.found('liten.yaml')).toEqual([]);
    expect(await editor.stop()).toBe(0);
  });
});

/** A refusal in words is an answer; a fault is none. */
function onlyRefusals(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  expect(code).toBe(-32803);
}
