import type { Catalog } from '../../messages/catalog.ts';
import type { ServeTexts } from '../../messages/serve/shape.ts';
import { asTyped } from '../called-as.ts';
import type { Io } from '../io.ts';
import { catalogOf, type UiLanguage } from '../language.ts';

/** All that the pages say in one language. */
export interface ServeWords {
  readonly language: UiLanguage;
  readonly texts: ServeTexts;
  readonly messages: Catalog;
}

export async function serveTexts(language: UiLanguage): Promise<ServeTexts> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/serve/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/serve/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/serve/en.ts')).en;
  }
}

/** With commands as they must be typed where the program was started. */
export async function serveWords(language: UiLanguage, io: Pick<Io, 'calledAs'>): Promise<ServeWords> {
  const [texts, messages] = await Promise.all([serveTexts(language), catalogOf(language)]);
  return { language, texts: asTyped(texts, io), messages: asTyped(messages, io) };
}
