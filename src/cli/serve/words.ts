import type { Catalog } from '../../messages/catalog.ts';
import type { ServeTexts } from '../../messages/serve/shape.ts';
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

export async function serveWords(language: UiLanguage): Promise<ServeWords> {
  return { language, texts: await serveTexts(language), messages: await catalogOf(language) };
}
