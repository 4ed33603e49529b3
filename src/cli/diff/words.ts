import type { DiffWords } from '../../messages/diff/shape.ts';
import type { UiLanguage } from '../language.ts';

/** What `diff` says, in one language only. */
export async function diffWordsOf(language: UiLanguage): Promise<DiffWords> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/diff/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/diff/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/diff/en.ts')).en;
  }
}
