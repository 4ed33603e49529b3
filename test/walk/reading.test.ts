import { describe, expect, it } from 'vitest';
import { answer, choices, jumpTo, startWalk } from '../../src/walk/state.ts';
import { currentStep, entersLevel, hasMore, outcomeDeadlines } from '../../src/walk/step-view.ts';
import { makeGuide, makeProse } from '../factory/guide.ts';

const arena = { audiences: [], tools: [], contacts: [], consents: [], laws: [], steps: [] };
const article = { body: makeProse('Tekst.'), audiences: [], laws: [] };
const guide = makeGuide({
  audiences: ['skole', 'helse'],
  arenas: [
    { ...arena, id: 'drofting', title: 'Drøfting', steps: ['a'] },
    { ...arena, id: 'mote', title: 'Møte' },
    { ...arena, id: 'helsemote', title: 'Helsemøte', audiences: ['helse'], steps: ['a'] },
  ],
  articles: [
    { ...article, id: 'mal', title: 'Gode mål' },
    { ...article, id: 'plikt', title: 'Plikten i skolen', audiences: ['skole'] },
  ],
  levels: [
    {
      id: '0',
      intro: makeProse('Begynn her.'),
      articles: ['mal'],
      steps: [
        {
          id: 'a',
          arenas: ['mote'],
          articles: ['plikt', 'mal', 'finnes-ikke'],
          deadlines: [{ within: 'P1W', fromWords: false, audiences: [] }],
          outcomes: [
            {
              id: 'ja',
              go: 'step:b',
              deadlines: [
                { within: 'P2W', fromWords: false, audiences: [] },
                { text: 'snarest', fromWords: false, audiences: ['helse'] },
              ],
            },
            { id: 'opp', go: 'level:1' },
          ],
        },
        'b',
      ],
    },
    { id: '1', steps: ['c'] },
  ],
});

describe('what there is to read around a step', () => {
  it('is the arenas it names and those that name it, and the articles of level and step, each once', () => {
    const view = currentStep(startWalk(guide));
    expect(view?.arenas.map(({ id }) => id)).toEqual(['mote', 'drofting', 'helsemote']);
    expect(view?.articles.map(({ id }) => id)).toEqual(['mal', 'plikt']);
    expect(view && hasMore(view)).toBe(true);
  });

  it('is what is for the audience', () => {
    const health = currentStep(startWalk(guide, { audience: 'helse' }));
    expect(health?.arenas.map(({ id }) => id)).toEqual(['mote', 'drofting', 'helsemote']);
    expect(health?.articles.map(({ id }) => id)).toEqual(['mal']);
    expect(currentStep(startWalk(guide, { audience: 'skole' }))?.arenas.map(({ id }) => id)).toEqual([
      'mote',
      'drofting',
    ]);
  });

  it('is nothing on a level that says nothing', () => {
    const c = jumpTo(startWalk(guide), 'c');
    const view = c && currentStep(c);
    expect(view && hasMore(view)).toBe(false);
  });
});

describe('a level', () => {
  it('is come to at the start, from another level, and by a jump from one', () => {
    const start = startWalk(guide);
    const [toB, toLevel] = choices(start);
    if (!toB || !toLevel) throw new Error('two ways');
    expect(entersLevel(start)).toBe(true);
    expect(entersLevel(answer(start, toB))).toBe(false);
    const up = answer(start, toLevel);
    expect(entersLevel(up)).toBe(true);
    expect(entersLevel(jumpTo(up, 'a') ?? start)).toBe(true);
    expect(entersLevel(jumpTo(start, 'b') ?? up)).toBe(false);
  });
});

describe('the deadlines of an answer', () => {
  it('fall on days counted from the visit, and are those of the audience', () => {
    const outcome = choices(startWalk(guide))[0]?.outcome;
    if (!outcome) throw new Error('an outcome');
    const school = startWalk(guide, { audience: 'skole', startDate: '2026-01-05' });
    expect(outcomeDeadlines(school, outcome)).toMatchObject([{ from: '2026-01-05', latest: '2026-01-19' }]);
    expect(outcomeDeadlines(startWalk(guide, { audience: 'helse' }), outcome)).toHaveLength(2);
  });
});
