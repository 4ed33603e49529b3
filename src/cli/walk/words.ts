import type { WalkWords } from '../../messages/walk/shape.ts';
import { asTyped } from '../called-as.ts';
import type { Context } from '../context.ts';
import type { UiLanguage } from '../language.ts';

/** What is said of walks, with commands as they must be typed here; one language is loaded. */
export async function walkWords({ language, io }: Pick<Context, 'language' | 'io'>): Promise<WalkWords> {
  return asTyped(await inLanguage(language), io);
}

async function inLanguage(language: UiLanguage): Promise<WalkWords> {
  switch (language) {
    case 'nb':
      return (await import('../../messages/walk/nb.ts')).nb;
    case 'nn':
      return (await import('../../messages/walk/nn.ts')).nn;
    case 'en':
      return (await import('../../messages/walk/en.ts')).en;
  }
}
