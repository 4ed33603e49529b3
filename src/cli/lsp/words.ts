import type { LspWords } from '../../messages/lsp/shape.ts';
import type { UiLanguage } from '../language.ts';

/** Loads one language only. */
export async function lspWordsOf(language: UiLanguage): Promise<LspWords> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/lsp/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/lsp/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/lsp/en.ts')).en;
  }
}
