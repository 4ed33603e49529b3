import type { Guide } from '../../model/guide.ts';
import type { GuideFile } from '../find-guides.ts';
import type { CheckedGuide } from './check-open.ts';
import type { Reading } from './guide-reader.ts';
import type { Workspace } from './workspace.ts';

/** A guide of which a file is open. */
export class TrackedGuide {
  readonly workspace: Workspace;
  readonly guide: GuideFile;
  /** The last check; what it found is what the editor shows. */
  checked: CheckedGuide | undefined;
  /** How long the last check took, in milliseconds. */
  duration = 0;
  #sound: Guide | undefined;

  constructor(workspace: Workspace, guide: GuideFile) {
    this.workspace = workspace;
    this.guide = guide;
  }

  /** The guide as it stands now; undefined where its file is gone. */
  async read(): Promise<Reading | undefined> {
    const reading = await this.workspace.reader.read(this.guide);
    if (reading?.parsed.guide && !reading.parsed.diagnostics.some(({ rule }) => damaging.has(rule)))
      this.#sound = reading.parsed.guide;
    return reading;
  }

  /** What to offer names from: the guide as it was when it could last be read in full. */
  async whole(): Promise<Guide | undefined> {
    const now = (await this.read())?.parsed.guide;
    return this.#sound ?? now;
  }

  restsOn(path: string): boolean {
    return this.checked?.restsOn.has(path) ?? true;
  }
}

/** Where one of these is found, a part of the guide may not have been read. */
const damaging: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'missing-file',
  'encoding',
  'too-large',
  'unsafe-include',
  'alias-expansion',
]);
