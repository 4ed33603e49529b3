import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeActionParams,
  type Connection,
  type ExecuteCommandParams,
  type Location,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { type Completion, itemsOf } from '../../lsp/complete/items.ts';
import { completeMarkdown } from '../../lsp/complete/markdown.ts';
import { completeYaml } from '../../lsp/complete/yaml.ts';
import { hoverAt } from '../../lsp/hover.ts';
import { linkAt } from '../../lsp/link-at.ts';
import { namedAt } from '../../lsp/named-at.ts';
import { definitionOf, highlightsIn, referencesOfNamed } from '../../lsp/navigate.ts';
import type { Places } from '../../lsp/places.ts';
import { rootKindOf } from '../../lsp/root-kind.ts';
import { Outline } from '../../lsp/symbols.ts';
import type { LspWords } from '../../messages/lsp/shape.ts';
import type { Guide } from '../../model/guide.ts';
import { isScenarioFile } from '../../model/scenario.ts';
import { decode } from '../../source/decode.ts';
import type { Range, SourceFile } from '../../source/source-file.ts';
import { type ActionSetting, actionsAt, writeReason } from './actions.ts';
import { type EditsByFile, workspaceEdit } from './edits.ts';
import { fullPathOf } from './open-texts.ts';
import { refusalOf, renameIn } from './rename.ts';
import type { Session } from './session.ts';
import type { TrackedGuide } from './tracked.ts';

/** What the editor may ask for, and the answers. */
export interface Features {
  readonly capabilities: ServerCapabilities;
  listen(connection: Connection, failed: (error: unknown) => void): void;
}

/** A place that is asked about, in a guide as it stands now. */
interface Asked {
  readonly full: string;
  readonly file: SourceFile;
  readonly offset: number;
  readonly places: Places;
  readonly tracked: TrackedGuide;
  readonly guide: Guide | undefined;
}

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

const capabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: ['[', '#', ':', '*', '!', ' '] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll'] },
  renameProvider: { prepareProvider: true },
  executeCommandProvider: { commands: [writeReason] },
};

export function featuresOf(session: Session, words: LspWords, client: ClientCapabilities): Features {
  const withVersions = client.workspace?.workspaceEdit?.documentChanges === true;
  const showsDocuments = client.window?.showDocument?.support === true;

  const comments: ActionSetting['comments'] = new WeakMap();

  /** The place in each guide that the text belongs to. */
  const asked = async ({ textDocument, position }: At): Promise<Asked[]> => {
    const full = fullPathOf(textDocument.uri);
    if (full === undefined) return [];
    const found: Asked[] = [];
    for (const tracked of await session.guidesOf(full)) {
      const reading = await tracked.read();
      const path = tracked.workspace.path(full);
      const file = reading?.parsed.files.find((one) => one.path === path) ?? textOf(session, full, path);
      if (!file) continue;
      const places = session.placesIn(tracked.workspace);
      found.push({ full, file, offset: places.offset(file, position), places, tracked, guide: reading?.parsed.guide });
    }
    return found;
  };

  const locations = ({ tracked, places }: Asked, ranges: readonly Range[]): Location[] =>
    ranges.map((range) => ({
      uri: session.texts.uri(tracked.workspace.full(range.file.path)),
      range: places.range(range),
    }));

  const complete = async (params: At) => {
    const [place] = await asked(params);
    if (!place) return [];
    const { file, offset, places, tracked } = place;
    const guide = await tracked.whole();
    const { text } = file;
    const found: Completion | undefined = isMarkdown(file)
      ? completeMarkdown(text, offset, { guide, words })
      : completeYaml(text, offset, { root: rootKindOf(guide, file.path, text), guide, words });
    return found ? itemsOf(found.offers, places.range({ file, ...found })) : [];
  };

  const hover = async (params: At) => {
    for (const { file, offset, places, tracked } of await asked(params)) {
      const guide = await tracked.whole();
      const root = rootKindOf(guide, file.path, file.text);
      const found = hoverAt(file, offset, { guide, words, places, root, isMarkdown: isMarkdown(file) });
      if (found) return found;
    }
    return null;
  };

  const named = async (params: At) => {
    for (const place of await asked(params)) {
      const found = place.guide && namedAt(place.guide, place.file, place.offset);
      if (found) return { place, found };
    }
    return undefined;
  };

  const prepareRename = async (params: At) => {
    const here = await named(params);
    const reading = await here?.place.tracked.read();
    if (!here || !reading) return null;
    const { found, place } = here;
    const refused = refusalOf(reading, found, words);
    if (refused !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, refused);
    const isHere = found.range.start <= place.offset && place.offset <= found.range.end;
    const link = isHere ? undefined : linkAt(place.file.text, place.offset);
    const range = link ? { file: place.file, start: link.start, end: link.end } : found.range;
    return { range: place.places.range(range), placeholder: found.id };
  };

  const rename = async (params: At & { readonly newName: string }) => {
    const here = await named(params);
    const reading = await here?.place.tracked.read();
    if (!here || !reading) throw new ResponseError(LSPErrorCodes.RequestFailed, words.rename.notHere);
    const { tracked } = here.place;
    const id = params.newName.trim();
    const edits = await renameIn(tracked.workspace, session.texts, reading, { named: here.found, id, words });
    if ('refused' in edits) throw new ResponseError(LSPErrorCodes.RequestFailed, edits.refused);
    const byFile: EditsByFile = new Map();
    for (const { range, text } of edits) {
      const { file, start, end } = range;
      byFile.set(file, [...(byFile.get(file) ?? []), { start, end, text }]);
    }
    return workspaceEdit(tracked, { session, withVersions }, byFile);
  };

  const symbols = async ({ textDocument }: Pick<At, 'textDocument'>) => {
    const [place] = await asked({ textDocument, position: { line: 0, character: 0 } });
    return place?.guide ? new Outline(place.file, place.places, words).of(place.guide) : [];
  };

  return {
    capabilities,
    listen(connection, failed) {
      /** A fault while answering is told of in the editor's log; the answer is then that there is none. */
      const guarded =
        <P, R>(none: R, answer: (params: P, token: CancellationToken) => Promise<R>) =>
        async (params: P, token: CancellationToken): Promise<R> => {
          try {
            return await answer(params, token);
          } catch (error) {
            if (error instanceof ResponseError) throw error;
            failed(error);
            return none;
          }
        };
      connection.onCompletion(guarded([], complete));
      connection.onHover(guarded(null, hover));
      connection.onDefinition(
        guarded([], async (params: At) =>
          (await asked(params)).flatMap((place) =>
            place.guide ? locations(place, definitionOf(place.guide, place.file, place.offset)) : [],
          ),
        ),
      );
      connection.onReferences(
        guarded([], async (params: At & { readonly context: { readonly includeDeclaration: boolean } }) =>
          (await asked(params)).flatMap((place) =>
            place.guide
              ? locations(
                  place,
                  referencesOfNamed(place.guide, place.file, place.offset, params.context.includeDeclaration),
                )
              : [],
          ),
        ),
      );
      connection.onDocumentHighlight(
        guarded([], async (params: At) =>
          (await asked(params)).flatMap(({ guide, file, offset, places }) =>
            guide ? highlightsIn(guide, file, offset, places) : [],
          ),
        ),
      );
      connection.onDocumentSymbol(guarded([], symbols));
      connection.onPrepareRename(guarded(null, prepareRename));
      connection.onRenameRequest(guarded(null, rename));
      connection.onCodeAction(
        guarded([], async ({ textDocument, range, context }: CodeActionParams, token) => {
          const [place] = await asked({ textDocument, position: range.start });
          if (!place) return [];
          const end = place.places.offset(place.file, range.end);
          const setting: ActionSetting = { session, words, withVersions, showsDocuments, comments };
          const guides = await session.guidesOf(place.full);
          const { diagnostics, only } = context;
          return actionsAt(guides, place.full, { start: place.offset, end, diagnostics, only }, setting, token);
        }),
      );
      connection.onExecuteCommand(
        guarded(null, async ({ command, arguments: given }: ExecuteCommandParams) => {
          const [uri, position]: readonly unknown[] = given ?? [];
          if (command === writeReason && typeof uri === 'string' && isPosition(position))
            await connection.window.showDocument({
              uri,
              takeFocus: true,
              selection: { start: position, end: position },
            });
          return null;
        }),
      );
    },
  };
}

const isMarkdown = ({ path }: SourceFile): boolean => /\.(?:md|markdown)$/i.test(path);

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value;

/** A text that the guide could not read as a part of itself. */
function textOf(session: Session, full: string, path: string): SourceFile | undefined {
  const text = session.texts.fileText(full);
  return text === undefined || isScenarioFile(path) ? undefined : decode(path, Buffer.from(text)).file;
}
