import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Lists } from './blocks.ts';

const signs = ['•', '–', '▪'];
const deepest = 9;

const indent = (level: number) => ({ paragraph: { indent: { left: 480 * (level + 1), hanging: 280 } } });

/** Hands out lists; ordered ones that begin elsewhere than at 1 get a definition of their own. */
export function listMaker(): { readonly lists: Lists; numbering(): INumberingOptions } {
  const starts = new Set<number>([1]);
  let instance = 0;
  return {
    lists: {
      next(ordered, start) {
        instance++;
        if (!ordered) return { reference: 'punkter', instance };
        starts.add(start);
        return { reference: `tall-${start}`, instance };
      },
    },
    numbering: () => ({
      config: [
        {
          reference: 'punkter',
          levels: Array.from({ length: deepest }, (_, level) => ({
            level,
            format: LevelFormat.BULLET,
            text: signs[level % signs.length] ?? '•',
            alignment: AlignmentType.LEFT,
            style: indent(level),
          })),
        },
        ...[...starts].map((start) => ({
          reference: `tall-${start}`,
          levels: Array.from({ length: deepest }, (_, level) => ({
            level,
            start: level === 0 ? start : 1,
            format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
            text: `%${level + 1}.`,
            alignment: AlignmentType.LEFT,
            style: indent(level),
          })),
        })),
      ],
    }),
  };
}
