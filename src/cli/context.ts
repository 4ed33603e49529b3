import type { Catalog } from '../messages/catalog.ts';
import type { Io } from './io.ts';
import type { UiLanguage } from './language.ts';

/** What every command gets beside its own options. */
export interface Context {
  readonly io: Io;
  readonly language: UiLanguage;
  readonly messages: Catalog;
  /** Of the program. */
  readonly version: string;
  /** The day, `2026-08-01`. */
  readonly today: string;
}

/** Options that several commands share. */
export interface SharedOptions {
  readonly lang?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly format?: readonly string[];
  readonly output?: string;
}
