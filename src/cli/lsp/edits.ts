import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { SourceFile } from '../../source/source-file.ts';
import type { Session } from './session.ts';
import type { Workspace } from './workspace.ts';

/** Edits by file, as offsets. */
export type EditsByFile = Map<SourceFile, { readonly start: number; readonly end: number; readonly text: string }[]>;

export interface EditSetting {
  readonly session: Session;
  /** The editor can be told which version of a text an edit is for. */
  readonly withVersions: boolean;
}

/** Edits as the protocol has them. */
export function workspaceEdit(
  { workspace }: { readonly workspace: Workspace },
  { session, withVersions }: EditSetting,
  byFile: EditsByFile,
): WorkspaceEdit {
  const places = session.placesIn(workspace);
  const files = [...byFile].map(([file, list]) => {
    const full = workspace.full(file.path);
    const edits = list.map(
      ({ start, end, text }): TextEdit => ({ range: places.range({ file, start, end }), newText: text }),
    );
    return { full, uri: session.texts.uri(full), edits };
  });
  if (!withVersions) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  const documentChanges = files.map(
    ({ full, uri, edits }): TextDocumentEdit => ({
      textDocument: { uri, version: session.texts.document(full)?.version ?? null },
      edits,
    }),
  );
  return { documentChanges };
}
