import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/lint/text/word-index.ts';
import { textsOf } from '../../../src/model/texts.ts';
import { makeGuide } from '../../factory/guide.ts';

const titles = fc.array(
  fc
    .array(
      fc.constantFrom('uro', 'Uro', 'uroa', 'øy', 'Åse', 'å', ' ', '-', '/', '·', '×', '8', 'samtykke-uro', 'UROEN'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('')),
  { minLength: 1, maxLength: 6 },
);

describe('the words of a guide', () => {
  it('are found where they stand, whole words only', () => {
    fc.assert(
      fc.property(titles, (given) => {
        const guide = makeGuide({ title: given.join(' | ') });
        const index = wordsOf(guide);
        const expected = textsOf(guide).flatMap((text) =>
          [...text.text.toLowerCase().matchAll(/[0-9a-zà-öø-ÿ]+/g)].map(
            (match) => `${match[0]} ${text.field} ${match.index} ${match.index + match[0].length}`,
          ),
        );
        const found = [...index.all].flatMap((word) =>
          [...index.placesOf(word)].map(({ text, start, end }) => `${word} ${text.field} ${start} ${end}`),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
