import { existsSync } from 'node:fs';
import { dirname, parse, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
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
import { type CheckedGuide, checkOpen } from './check-open.ts';
import { type Checking, Checks } from './checks.ts';
import { ioIn } from './io-in.ts';
import { OpenTexts } from './open-texts.ts';
import { TrackedGuide } from './tracked.ts';
import { WarmUp } from './warm-up.ts';
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

/** What is open, the guides it belongs to, and what the editor has been told of them. */
export class Session {
  readonly texts = new OpenTexts();
  readonly warmUp: WarmUp;
  readonly #setup: SessionSetup;
  readonly #workspaces = new Map<string, Workspace>();
  readonly #tracked = new Map<string, TrackedGuide>();
  /** For each open text, the guides it belongs to, by the full path of their own file. */
  readonly #owners = new Map<string, readonly string[]>();
  readonly #published = new Map<string, { uri: string; text: string; state: string | undefined }>();
  readonly #checks: Checks;
  /** Opening and closing look at the disk, one after the other. */
  #events: Promise<void> = Promise.resolve();
  #folders: string[];

  constructor(setup: SessionSetup) {
    this.#setup = setup;
    this.warmUp = new WarmUp(setup.language);
    this.#folders = [...setup.folders];
    this.#checks = new Checks({
      check: (key, checking) => this.#check(key, checking),
      duration: (key) => this.#tracked.get(key)?.duration ?? 0,
      failed: (error) => setup.client.failed(error),
    });
  }

  /** The day it is: rules know dates. */
  get today(): string {
    return dayOf(this.#setup.io.now());
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

  edited(full: string): void {
    this.texts.edited(full);
    this.#changed(full);
  }

  #changed(full: string): void {
    for (const [key, tracked] of this.#tracked) {
      const rests = this.#checks.isRunning(key) || tracked.restsOn(tracked.workspace.path(full));
      if (rests || this.#owners.get(full)?.includes(key)) this.#checks.want(key);
    }
    if ((this.#owners.get(full) ?? []).length > 0) return;
    if (headSaysGuide(full, this.texts.fileText(full) ?? '')) this.#later(() => this.#place(full, true));
  }

  /** Files of the disk have changed, settings among them; or a text was saved. */
  diskChanged(): void {
    for (const workspace of this.#workspaces.values()) workspace.forget();
    this.#later(async () => {
      for (const full of this.texts.paths()) await this.#place(full, false);
      for (const key of this.#tracked.keys()) this.#checks.want(key);
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
      this.#changed(full);
      this.#publish();
    });
  }

  setFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((folder) => !removed.includes(folder)), ...added];
    this.#workspaces.clear();
    this.#tracked.clear();
    this.diskChanged();
  }

  /** A guide as it is now, with what was found in it: checked once, whoever asks. Undefined where its file is gone. */
  async checked(tracked: TrackedGuide): Promise<CheckedGuide | undefined> {
    const key = tracked.workspace.full(tracked.guide.path);
    await this.#checks.upToDate(key);
    const reading = await tracked.read();
    const isCurrent = tracked.checked?.reading === reading && tracked.checked?.today === this.today;
    if (!isCurrent) {
      this.#checks.want(key);
      await this.#checks.upToDate(key);
    }
    return tracked.checked;
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
      if (check) this.#checks.want(key);
    }
    this.#owners.set(full, keys);
    this.#dropUnused();
  }

  #dropUnused(): void {
    const used = new Set([...this.#owners.values()].flat());
    for (const key of this.#tracked.keys()) if (!used.has(key)) this.#tracked.delete(key);
  }

  async #check(key: string, checking: Checking): Promise<void> {
    const tracked = this.#tracked.get(key);
    if (!tracked) return;
    const start = performance.now();
    const reading = await tracked.read();
    // What has been asked or written meanwhile need not wait for the rules.
    await turn();
    if (checking.overtaken()) return;
    const { language, today } = this;
    tracked.checked = reading && (await checkOpen(tracked.workspace, reading, { language, today }));
    tracked.duration = performance.now() - start;
    this.#publish();
    this.warmUp.with(tracked, today).catch((error: unknown) => this.#setup.client.failed(error));
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

  /** The state of a file that its guides were last checked with; its own where none of them has it. */
  #stateChecked(full: string): string | undefined {
    const own = this.texts.state(full);
    const states = new Set<string>();
    for (const { checked, workspace } of this.#tracked.values()) {
      const state = checked?.reading.reads.get(workspace.path(full));
      if (state !== undefined) states.add(state);
    }
    const [only = own] = states;
    return own === undefined || states.size < 2 ? only : 'several';
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
      const state = this.#stateChecked(full);
      // Another text is open by now, or two guides were checked with different ones: a check of it is on its way.
      const version = this.texts.versionIn(full, state);
      if (version === 'another') continue;
      const before = this.#published.get(full);
      if (before?.text === text && before.state === state) continue;
      if (!before && text === '[]' && state === undefined) continue;
      const uri = this.texts.has(full) ? this.texts.uri(full) : (before?.uri ?? this.texts.uri(full));
      if (found.has(full)) this.#published.set(full, { uri, text, state });
      else this.#published.delete(full);
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
