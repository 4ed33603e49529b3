import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspWords } from '../../messages/lsp/shape.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { catalogOf } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import { type Features, featuresOf } from './features.ts';
import { fullPathOf } from './open-texts.ts';
import { Session } from './session.ts';
import { askedOf } from './setup.ts';
import { lspWordsOf } from './words.ts';

export interface ServeOptions {
  /** A settings file named by the user, from the root of the file system. */
  readonly config: string | undefined;
  /** The language was asked for on the command line. */
  readonly isLanguageAsked: boolean;
}

/**
 * Serves one editor over standard input and output until it says goodbye. The protocol's own library ends the process:
 * with 0 after `shutdown`, with 1 where the editor is gone without it.
 */
export function serve(context: Context, { config, isLanguageAsked }: ServeOptions): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  let features: Features | undefined;
  let session: Session | undefined;
  let params: InitializeParams | undefined;
  let words: LspWords | undefined;

  const failed = (error: unknown): void => {
    try {
      if (isGone(error)) throw error;
      if (error instanceof UsageError) tellUsage(connection, error, context, session).catch(gone);
      else connection.console.error(words?.fault({ message: causeOf(error) }) ?? causeOf(error));
    } catch {
      gone();
    }
  };
  // Nothing that a text makes go wrong may end the server.
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);

  connection.onInitialize(async (given): Promise<InitializeResult> => {
    // An editor that greets twice must not lose what it has open.
    if (params) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize was asked for before');
    params = given;
    const { language, folders } = askedOf(given, context.language, isLanguageAsked);
    words = await lspWordsOf(language);
    const { textDocument } = given.capabilities;
    session = new Session({
      io: context.io,
      client: {
        publish: (diagnostics) => void connection.sendDiagnostics(diagnostics),
        failed,
        showsRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
        showsUrls: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
      },
      language,
      folders,
      config,
    });
    features = featuresOf(session, words, given.capabilities);
    features.listen(connection, failed);
    return {
      serverInfo: { name: 'veileder', version: context.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...features.capabilities,
      },
    };
  });

  connection.onInitialized(() => {
    const { workspace } = params?.capabilities ?? {};
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{md,yaml,yml}' }] })
        .catch(failed);
    if (workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session?.setFolders(pathsOf(added), pathsOf(removed)),
      );
  });

  connection.onDidChangeWatchedFiles(() => session?.diskChanged());
  documents.onDidOpen(({ document }) => session?.opened(document));
  documents.onDidChangeContent(({ document }) => {
    const full = fullPathOf(document.uri);
    if (full !== undefined && session?.texts.has(full)) session.edited(full);
  });
  documents.onDidSave(({ document }) => session?.saved(document));
  documents.onDidClose(({ document }) => session?.closed(document));
  // What the server takes an open text to be; `null` for one that is not open.
  connection.onRequest('veileder/text', ({ uri }: { uri: string }) => documents.get(uri)?.getText() ?? null);
  documents.listen(connection);
  connection.listen();
  process.stdin.on('data', () => session?.warmUp.heard());
  return new Promise(() => undefined);
}

/** Nobody reads what is written any more: to say so would fail again. */
const gone = (): never => process.exit(exitCodes.findings);

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

const pathsOf = (folders: readonly { readonly uri: string }[]): string[] =>
  folders.flatMap(({ uri }) => fullPathOf(uri) ?? []);

/** Settings that cannot be read are told of as the command line would. */
async function tellUsage(
  connection: Connection,
  error: UsageError,
  context: Context,
  session: Session | undefined,
): Promise<void> {
  const { usage } = session ? await catalogOf(session.language) : context.messages;
  await connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Error,
    message: error.say(usage),
  });
}

/** Enough to report a fault with, without the machine's folders. */
function causeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack
    .split('\n')
    .slice(0, 4)
    .map((line) =>
      line
        .trim()
        .replace(/\((?:file:\/\/)?[^)]*[\\/]([^\\/)]+)\)/, '($1)')
        .replace(/(at (?:async )?)(?:file:\/\/)?(?:[A-Za-z]:)?[\\/].*[\\/]([^\\/]+)$/, '$1$2'),
    )
    .join(' ');
}
