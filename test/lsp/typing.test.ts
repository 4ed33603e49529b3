import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { folderWith, packageRoot, smallGuide } from '../cli/harness.ts';
import { byCommandLine } from './by-command-line.ts';
import { type Editor, startEditor } from './client.ts';
import { applied, placeAt } from './edits.ts';

/** A word put in, a letter, a piece taken away, a line end, something that breaks the form, or what was taken back. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  text: fc.constantFrom(
    'x',
    ' og og ',
    '\n',
    '',
    '🙂',
    '{#inviter}',
    '\t',
    '- id: ',
    '"',
    '# Nivå 9: Tull\n',
    '](#ukjent)',
  ),
  isUndone: fc.boolean(),
});

/** What makes a file a guide stands before this: without it the command line would not look at the file. */
const head = 200;

/** Writes an edit into a text as an editor would: never between the two halves of a sign. */
function changeOf(
  text: string,
  { at, length, text: put }: { at: number; length: number; text: string },
): {
  readonly change: TextDocumentContentChangeEvent;
  readonly text: string;
  readonly back: TextDocumentContentChangeEvent;
} {
  const from = Math.floor(head + at * (text.length - head));
  const start = placeAt(text, from);
  const end = placeAt(text, from + length);
  const change = { range: { start, end }, text: put };
  const after = applied(text, [{ range: change.range, newText: put }]);
  return { change, text: after, back: { text } };
}

const untilSaid = (editor: Editor, path: string): Promise<readonly Diagnostic[]> => editor.found(path);

describe('while a person types', () => {
  it.each([
    ['guides/oppdal.md', ['guides/oppdal.md'], ['guides/oppdal.md']],
    ['guides/plattform-nn/guide.yaml', ['guides/plattform-nn/guide.yaml', 'guides/plattform/niva/0.yaml'], ['guides']],
    ['guides/vestby.yaml', ['guides/vestby.yaml'], ['guides/vestby.yaml']],
  ] as const)('%s: after any edits the findings are those of the text as it is then', async (first, paths, looked) => {
    const folder = folderWith();
    cpSync(join(packageRoot, 'guides'), join(folder, 'guides'), { recursive: true });
    const editor = await startEditor(folder);
    const texts = new Map<string, string>();
    for (const path of paths) {
      texts.set(path, readFileSync(join(folder, path), 'utf8'));
      editor.open(path, texts.get(path) ?? '');
    }
    await untilSaid(editor, first);
    const step = fc.record({
      edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
      file: fc.nat(1),
      waits: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        for (const { edits, file, waits } of steps) {
          const path = paths[file % paths.length] ?? first;
          for (const one of edits) {
            const { change, text, back } = changeOf(texts.get(path) ?? '', one);
            editor.change(path, change);
            if (one.isUndone) editor.change(path, back);
            else texts.set(path, text);
          }
          if (waits) await untilSaid(editor, path);
        }
        for (const [path, text] of texts) writeFileSync(join(folder, path), text);
        const wanted = await byCommandLine(editor, looked);
        for (const path of paths) expect(await editor.settled(path)).toEqual(wanted.get(path) ?? []);
        expect(editor.logged).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('a burst of edits costs a check or two, not one for each', async () => {
    const text = readFileSync(join(packageRoot, 'guides/oppdal.md'), 'utf8');
    const editor = await startEditor(folderWith());
    editor.open('oppdal.md', text);
    await editor.found('oppdal.md');
    const before = editor.publications;
    const line = text.slice(0, text.indexOf('Skriv ned det')).split('\n').length - 1;
    for (let character = 0; character < 20; character++) {
      const at = { line, character };
      editor.change('oppdal.md', { range: { start: at, end: at }, text: 'x' });
    }
    await editor.found('oppdal.md');
    expect(editor.publications - before).toBeLessThanOrEqual(2);
  });

  it('a fix is offered for the text as it is, also when it is asked for at once', async () => {
    const text = smallGuide();
    const editor = await startEditor(folderWith({ 'liten.yaml': text }));
    editor.open('liten.yaml', text);
    await editor.found('liten.yaml');
    for (const id of ['samtal', 'samtalen', 'samtele']) {
      const changed = smallGuide((t) => t.replace('go: step:samtale', `go: step:${id}`));
      editor.change('liten.yaml', { text: changed });
      const at = placeAt(changed, changed.indexOf(`step:${id}`) + 6);
      const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: editor.uri('liten.yaml') },
        range: { start: at, end: at },
        context: { diagnostics: [] },
      });
      expect(actions.map(({ title }) => title)).toContain(`Skriv «samtale» i stedet for «${id}»`);
      // The answer comes with the findings: nothing was checked twice.
      expect(editor.latestVersion('liten.yaml')).toBe(editor.version('liten.yaml'));
    }
  });
});
