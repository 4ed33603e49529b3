import { existsSync } from 'node:fs';
import { dirname, parse, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Diagnostic as Shown } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compareDiagnostics } from '../../diagnostic/order.ts';
import { shown } from '../../lsp/diagnostics.ts';
import { Places } from '../../lsp/places.ts';
import { isMainFile, mainFiles } from '../../model/main-file.ts';
import type { Told } from '../../report/lint/findings.ts';
import { headSaysGuide } from '../find-guides.ts';
import type { Io } from '../io.ts';
import type { UiLanguage } from '../language.ts';
import { dayOf } from '../today.ts';
import { checkOpen } from './check-open.ts';
import { ioIn } from './io-in.ts';
import { OpenTexts } from './open-texts.ts';
import { TrackedGuide } from './tracked.ts';
import { Workspace } from './workspace.ts';

/** What the server tells the editor by itself. */
export interface Client {
  publish(diagnostics: { uri: string; version?: number; diagnostics: Shown[] }): void;
  /** Something that was thrown; the server lives on. */
  failed(error: unknown): void;
  readonly showsRelated: boolean;
  readonly showsUrls: boolean;
}

export interface SessionSetup {
  readonly io: Io;
  readonly client: Client;
  readonly language: UiLanguage;
  /** Folders the editor works in, from the root of the file system. */
  readonly folders: readonly string[];
  /** A settings file named by the user, from the root of the file system. */
  readonly config: string | undefined;
}

/** Edits that come close together are answered at once; of a guide that takes long, more are waited for. */
const shortWait = 4;
const quickCheck = 250;
const longestWait = 1000;

/** What is open, the guides it belongs to, and what the editor has been told of them. */
export class Session {
  readonly texts = new OpenTexts();
  readonly #setup: SessionSetup;
  readonly #workspaces = new Map<string, Workspace>();
  readonly #tracked = new Map<string, TrackedGuide>();
  /** For each open text, the guides it belongs to, by the full path of their own file. */
  readonly #owners = new Map<string, readonly string[]>();
  readonly #published = new Map<string, { uri: string; text: string; state: string | undefined }>();
  readonly #dirty = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checking = false;
  /** Opening and closing look at the disk, one after the other. */
  #events: Promise<void> = Promise.resolve();
  #folders: string[];

  constructor(setup: SessionSetup) {
    this.#setup = setup;
    this.#folders = [...setup.folders];
  }

  get language(): UiLanguage {
    return this.#setup.language;
  }

  /** Every guide of which a file is open. */
  get guides(): readonly TrackedGuide[] {
    return [...this.#tracked.values()];
  }

  /** The guides that an open text belongs to. */
  async guidesOf(full: string): Promise<readonly TrackedGuide[]> {
    await this.#events;
    return (this.#owners.get(full) ?? []).flatMap((key) => this.#tracked.get(key) ?? []);
  }

  opened(document: TextDocument): void {
    const full = this.texts.opened(document);
    if (full !== undefined) this.#later(() => this.#place(full, true));
  }

  changed(full: string): void {
    for (const [key, tracked] of this.#tracked)
      if (this.#owners.get(full)?.includes(key) || tracked.restsOn(tracked.workspace.path(full))) this.#check(key);
    if ((this.#owners.get(full) ?? []).length > 0) return;
    if (headSaysGuide(full, this.texts.fileText(full) ?? '')) this.#later(() => this.#place(full, true));
  }

  /** Files of the disk have changed, settings among them; or a text was saved. */
  diskChanged(): void {
    for (const workspace of this.#workspaces.values()) workspace.forget();
    this.#later(async () => {
      for (const full of this.texts.paths()) await this.#place(full, false);
      for (const key of this.#tracked.keys()) this.#check(key);
    });
  }

  saved(document: TextDocument): void {
    this.texts.opened(document);
    this.diskChanged();
  }

  closed(document: TextDocument): void {
    const full = this.texts.closed(document);
    if (full === undefined) return;
    this.#later(async () => {
      this.#owners.delete(full);
      for (const workspace of this.#workspaces.values()) workspace.closed(full);
      this.#dropUnused();
      this.changed(full);
      this.#publish();
    });
  }

  setFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((folder) => !removed.includes(folder)), ...added];
    this.#workspaces.clear();
    this.#tracked.clear();
    this.diskChanged();
  }

  /** What has been found in an open guide, as it was last checked. */
  findingsIn(full: string): readonly Told[] {
    return this.#findings().get(full) ?? [];
  }

  placesIn(workspace: Workspace): Places {
    return new Places((path) => this.texts.hasMark(workspace.full(path)));
  }

  /** The folder that a file is looked at from, as if `veileder` were started there. */
  workspaceOf(full: string): Workspace {
    const around = this.#folders
      .filter((folder) => full.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      .sort((a, b) => b.length - a.length);
    const root = around[0] ?? folderAlone(full);
    let workspace = this.#workspaces.get(root);
    if (!workspace) {
      workspace = new Workspace(ioIn(this.#setup.io, root), this.texts, this.#setup.config);
      this.#workspaces.set(root, workspace);
    }
    return workspace;
  }

  #later(event: () => Promise<void>): void {
    this.#events = this.#events.then(event).catch((error: unknown) => this.#setup.client.failed(error));
  }

  /** Finds out which guides a text belongs to, and has them checked. */
  async #place(full: string, check: boolean): Promise<void> {
    if (!this.texts.has(full)) return;
    const workspace = this.workspaceOf(full);
    const keys: string[] = [];
    for (const guide of await workspace.guidesOf(full)) {
      const key = workspace.full(guide.path);
      keys.push(key);
      if (!this.#tracked.has(key)) this.#tracked.set(key, new TrackedGuide(workspace, guide));
      if (check) this.#check(key);
    }
    this.#owners.set(full, keys);
    this.#dropUnused();
  }

  #dropUnused(): void {
    const used = new Set([...this.#owners.values()].flat());
    for (const key of this.#tracked.keys()) if (!used.has(key)) this.#tracked.delete(key);
  }

  #check(key: string): void {
    this.#dirty.add(key);
    if (this.#timer !== undefined || this.#checking) return;
    const longest = Math.max(...[...this.#dirty].map((k) => this.#tracked.get(k)?.duration ?? 0));
    const wait = longest < quickCheck ? shortWait : Math.min(longest / 2, longestWait);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#checkAll();
    }, wait);
  }

  async #checkAll(): Promise<void> {
    this.#checking = true;
    const [key] = this.#dirty;
    if (key !== undefined) {
      this.#dirty.delete(key);
      try {
        await this.#checkOne(key);
      } catch (error) {
        this.#setup.client.failed(error);
      }
    }
    this.#checking = false;
    const [next] = this.#dirty;
    if (next !== undefined) this.#check(next);
  }

  async #checkOne(key: string): Promise<void> {
    const tracked = this.#tracked.get(key);
    if (!tracked) return;
    const start = performance.now();
    const reading = await tracked.read();
    const { language, io } = this.#setup;
    tracked.checked = reading && (await checkOpen(tracked.workspace, reading, { language, today: dayOf(io.now()) }));
    tracked.duration = performance.now() - start;
    this.#publish();
  }

  /** What all tracked guides have been found to hold, by the full path of the file; of two guides' finding, one. */
  #findings(): Map<string, Told[]> {
    const found = new Map<string, Told[]>();
    for (const { checked, workspace } of this.#tracked.values()) {
      for (const file of checked?.reading.parsed.files ?? [])
        if (!found.has(workspace.full(file.path))) found.set(workspace.full(file.path), []);
      for (const told of checked?.findings ?? []) {
        const full = workspace.full(told.diagnostic.range.file.path);
        const list = found.get(full);
        if (list) list.push(told);
        else found.set(full, [told]);
      }
    }
    for (const [full, list] of found) {
      list.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic));
      found.set(
        full,
        list.filter((f, i) => i === 0 || compareDiagnostics((list[i - 1] ?? f).diagnostic, f.diagnostic) !== 0),
      );
    }
    return found;
  }

  /** Tells the editor of the files whose findings, or whose text, are others than it was told of. */
  #publish(): void {
    const { client } = this.#setup;
    const found = this.#findings();
    for (const full of new Set([...found.keys(), ...this.#published.keys()])) {
      const workspace = this.workspaceOf(full);
      const options = {
        places: this.placesIn(workspace),
        uri: (path: string) => this.texts.uri(workspace.full(path)),
        withRelated: client.showsRelated,
        withUrl: client.showsUrls,
      };
      const diagnostics = (found.get(full) ?? []).map((told) => shown(told, options));
      const text = JSON.stringify(diagnostics);
      const state = this.texts.state(full);
      const before = this.#published.get(full);
      if (before?.text === text && before.state === state) continue;
      if (!before && text === '[]' && state === undefined) continue;
      const uri = this.texts.has(full) ? this.texts.uri(full) : (before?.uri ?? this.texts.uri(full));
      if (found.has(full)) this.#published.set(full, { uri, text, state });
      else this.#published.delete(full);
      const version = this.texts.document(full)?.version;
      client.publish({ uri, ...(version === undefined ? {} : { version }), diagnostics });
    }
  }
}

/** Outside the folders of the editor: the folder a guide lies in, which for a part of a folder's guide is above it. */
function folderAlone(full: string): string {
  const own = dirname(full);
  if (isMainFile(full.replaceAll('\\', '/'))) return dirname(own);
  const { root } = parse(full);
  for (let folder = own; folder !== root; folder = dirname(folder))
    if (mainFiles.some((name) => existsSync(`${folder}${sep}${name}`))) return dirname(folder);
  return own;
}
