import type { InitializeParams } from 'vscode-languageserver';
import { type UiLanguage, uiLanguages } from '../language.ts';
import { fullPathOf } from './open-texts.ts';

/** What an editor asks for when it starts the server. */
export interface Asked {
  readonly language: UiLanguage;
  /** From the root of the file system. */
  readonly folders: readonly string[];
}

/**
 * The language is that of the editor's option `lang`, else of `--lang`, else the editor's own where it is Norwegian or
 * English, else that of the system.
 */
export function askedOf(params: InitializeParams, usual: UiLanguage, isAsked: boolean): Asked {
  const options: unknown = params.initializationOptions;
  const lang = typeof options === 'object' && options !== null && 'lang' in options ? options.lang : undefined;
  const language =
    uiLanguages.find((l) => l === lang) ?? (isAsked ? usual : (languageOfLocale(params.locale) ?? usual));
  // Deprecated, and the only one that some editors send.
  const root = params.rootUri ?? undefined;
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (root === undefined ? [] : [root]);
  return { language, folders: uris.flatMap((uri) => fullPathOf(uri) ?? []) };
}

function languageOfLocale(locale: string | undefined): UiLanguage | undefined {
  if (locale === undefined) return undefined;
  if (/^nn\b/i.test(locale)) return 'nn';
  if (/^(?:nb|no)\b/i.test(locale)) return 'nb';
  return /^en\b/i.test(locale) ? 'en' : undefined;
}
