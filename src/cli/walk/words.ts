import type { WalkWords } from '../../messages/walk/shape.ts';
import type { UiLanguage } from '../language.ts';

/** Loads one language only. */
export async function walkWords(language: UiLanguage): Promise<WalkWords> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/walk/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/walk/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/walk/en.ts')).en;
  }
}
