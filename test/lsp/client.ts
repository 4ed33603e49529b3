import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { packageRoot } from '../cli/harness.ts';

const running: Editor[] = [];
const kept: Editor[] = [];
afterEach(() => {
  for (const editor of running.splice(0)) editor.process.kill();
});
afterAll(() => {
  for (const editor of kept.splice(0)) editor.process.kill();
});

/** Lets an editor live on after this test, for others of the file that only read. */
export function keepOpen(editor: Editor): void {
  running.splice(running.indexOf(editor), 1);
  kept.push(editor);
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly args?: readonly string[];
  readonly initializationOptions?: unknown;
  /** No folder is open in the editor. */
  readonly withoutFolder?: boolean;
}

const usual: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
};

/** An editor with the built server behind it, as a user's own editor would have it. */
export class Editor {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly folder: string;
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly exited: Promise<number | null>;
  stderr = '';
  /** How often the server has told of findings. */
  publications = 0;
  answer: InitializeResult | undefined;
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #versions = new Map<string, number>();
  #waiting: (() => void)[] = [];

  constructor(folder: string, args: readonly string[] = []) {
    this.folder = folder;
    this.process = spawn(process.execPath, [join(packageRoot, 'bin/veileder.js'), 'lsp', ...args], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'nb_NO.UTF-8' },
    });
    running.push(this);
    this.exited = new Promise((done) => this.process.once('exit', done));
    const { stdout, stdin, stderr } = this.process;
    if (!stdout || !stdin || !stderr) throw new Error('no pipes');
    stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
    this.connection = createProtocolConnection(stdout, stdin);
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.set(params.uri, params);
      this.publications++;
      for (const look of this.#waiting.splice(0)) look();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.shown.push(message));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  open(path: string, text: string, languageId = path.endsWith('.md') ? 'markdown' : 'yaml'): void {
    this.#versions.set(path, 1);
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId, version: 1, text },
    });
  }

  change(path: string, ...contentChanges: TextDocumentContentChangeEvent[]): void {
    const version = (this.#versions.get(path) ?? 0) + 1;
    this.#versions.set(path, version);
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges,
    });
  }

  close(path: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  save(path: string): void {
    void this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(path) } });
  }

  /** What the server has found in a text, once it has answered the last edit of it. */
  async found(path: string): Promise<readonly Diagnostic[]> {
    const version = this.#versions.get(path);
    return this.until(path, (params) => version === undefined || params.version === version);
  }

  /** What the server says of a file, once that is as wanted. */
  async until(path: string, wanted: (params: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const params = this.#published.get(this.uri(path));
      if (params && wanted(params)) return params.diagnostics;
      await new Promise<void>((look) => this.#waiting.push(look));
    }
  }

  /** What was last said of a file. */
  latest(path: string): readonly Diagnostic[] | undefined {
    return this.#published.get(this.uri(path))?.diagnostics;
  }

  version(path: string): number | undefined {
    return this.#versions.get(path);
  }

  /** The version of a text whose findings were told last. */
  latestVersion(path: string): number | undefined {
    return this.#published.get(this.uri(path))?.version;
  }

  /** What the server has found, once it has answered all edits of every text. */
  async settled(path: string): Promise<readonly Diagnostic[]> {
    for (const open of this.#versions.keys()) await this.found(open);
    return this.found(path);
  }

  ask<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Asks about a place, given as a piece of text in which `|` marks it. */
  at<R>(method: string, path: string, text: string, marked: string, more: object = {}): Promise<R> {
    return this.ask<R>(method, { textDocument: { uri: this.uri(path) }, position: placeOf(text, marked), ...more });
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    void this.connection.sendNotification('exit');
    return this.exited;
  }
}

/** Where the `|` of a piece of text stands in the text that has the piece without it. */
export function placeOf(text: string, marked: string): { line: number; character: number } {
  const at = marked.indexOf('|');
  const found = text.indexOf(marked.replace('|', ''));
  if (at < 0 || found < 0) throw new Error(`not in the text: ${marked}`);
  const before = text.slice(0, found + at).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

export async function startEditor(folder: string, options: StartOptions = {}): Promise<Editor> {
  const editor = new Editor(folder, options.args);
  const uri = pathToFileURL(folder).href;
  const params: InitializeParams = {
    processId: process.pid,
    rootUri: options.withoutFolder ? null : uri,
    workspaceFolders: options.withoutFolder ? null : [{ uri, name: 'test' }],
    capabilities: options.capabilities ?? usual,
    locale: options.locale ?? 'nb',
    initializationOptions: options.initializationOptions,
  };
  editor.answer = await editor.ask<InitializeResult>('initialize', params);
  void editor.connection.sendNotification('initialized', {});
  return editor;
}
