import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/walk/choices.ts';
import { formatSaved, readSaved, resume, toSaved } from '../../src/walk/save.ts';
import type { WalkState } from '../../src/walk/state.ts';
import {
  answer,
  back,
  choices,
  currentPlace,
  currentVisit,
  isFinished,
  jumpTo,
  startWalk,
} from '../../src/walk/state.ts';
import { currentStep, emergencies } from '../../src/walk/step-view.ts';
import { makeGuide, makeProse } from '../factory/guide.ts';

const guide = makeGuide({
  version: '1.0.0',
  audiences: ['skole', 'helse'],
  exits: ['barnevern'],
  notices: [
    { id: 'merk', kind: 'note', text: makeProse('Merk'), contacts: [], laws: [], audiences: [] },
    { id: 'akutt', kind: 'emergency', text: makeProse('Ring 112'), contacts: [], laws: [], audiences: [] },
  ],
  levels: [
    {
      notices: ['merk', 'akutt'],
      steps: [
        {
          id: 'a',
          deadlines: [{ within: 'P1W', fromWords: false, from: 'undringen', audiences: [] }],
          outcomes: [{ id: 'ja', go: 'step:b' }, { id: 'nei', go: 'close' }, { id: 'uvisst' }],
        },
        {
          id: 'b',
          prerequisites: [{ step: 'logg', when: 'loggen mangler' }],
          deadlines: [{ within: 'P1M', fromWords: false, from: 'Undringen', audiences: [] }],
          branches: [{ audiences: ['skole'], outcomes: [{ id: 'ut', go: 'exit:barnevern' }] }],
          outcomes: [{ id: 'om-igjen', go: 'step:a' }],
        },
        { id: 'bare-helse', audiences: ['helse'], outcomes: [{ id: 'slutt', go: 'close-log' }] },
      ],
    },
    { steps: [{ id: 'logg', outcomes: [{ id: 'videre', go: 'close' }] }] },
  ],
});

const named = (state: WalkState, key: string): Choice => {
  const choice = choices(state).find((c) => c.key === key);
  if (!choice) throw new Error(`${key} is not among ${choices(state).map((c) => c.key)}`);
  return choice;
};
const go = (state: WalkState, ...keys: string[]): WalkState => keys.reduce((s, k) => answer(s, named(s, k)), state);

describe('a walk', () => {
  it('offers the ways on in the order of the guide, holes included', () => {
    expect(choices(startWalk(guide)).map((c) => c.key)).toEqual([
      'outcome:ja>b',
      'outcome:nei>close',
      'nowhere:uvisst',
    ]);
    const nowhere = go(startWalk(guide), 'nowhere:uvisst');
    expect(currentPlace(nowhere)).toEqual({ kind: 'nowhere', why: 'unspecified' });
    expect(isFinished(nowhere)).toBe(true);
    expect(choices(nowhere)).toEqual([]);
  });

  it('does a prerequisite and comes back, and does not ask for it twice', () => {
    const called = go(startWalk(guide), 'outcome:ja>b', 'prerequisite>logg');
    expect(currentPlace(called)).toMatchObject({ id: 'logg' });
    expect(currentVisit(called).depth).toBe(1);
    expect(choices(called).map((c) => c.key)).toEqual(['return>b']);
    const returned = go(called, 'return>b');
    expect(currentPlace(returned)).toMatchObject({ id: 'b' });
    expect(choices(returned).map((c) => c.key)).toEqual(['outcome:om-igjen>a', 'outcome:ut>exit:barnevern']);
    const round = go(returned, 'outcome:om-igjen>a', 'outcome:ja>b');
    expect(choices(round).map((c) => c.kind)).toContain('prerequisite');
  });

  it('shows each audience its own ways', () => {
    const school = go(startWalk(guide, { audience: 'skole' }), 'outcome:ja>b');
    const health = go(startWalk(guide, { audience: 'helse' }), 'outcome:ja>b');
    expect(choices(school).map((c) => c.key)).toContain('outcome:ut>exit:barnevern');
    expect(choices(health).map((c) => c.key)).not.toContain('outcome:ut>exit:barnevern');
    expect(jumpTo(school, 'bare-helse')).toBeUndefined();
    expect(currentStep(jumpTo(health, 'bare-helse') ?? school)?.position).toEqual({
      level: 1,
      levels: 2,
      step: 3,
      steps: 3,
    });
  });

  it('goes back by dropping the last answer', () => {
    const there = go(startWalk(guide), 'outcome:ja>b', 'prerequisite>logg');
    const before = go(startWalk(guide), 'outcome:ja>b');
    expect(back(there)).toEqual(before);
    expect(back(startWalk(guide))).toEqual(startWalk(guide));
  });

  it('puts emergency notices first', () => {
    expect(currentStep(startWalk(guide))?.notices.map((n) => n.id)).toEqual(['akutt', 'merk']);
    expect(emergencies(guide, 'skole').map((n) => n.id)).toEqual(['akutt']);
  });

  it('counts deadlines from the day their event happened', () => {
    const start = startWalk(guide, { startDate: '2026-01-31' });
    expect(currentStep(start)?.deadlines[0]).toMatchObject({ from: '2026-01-31', latest: '2026-02-07' });
    const next = go(start, 'outcome:ja>b');
    expect(currentVisit(next).clock?.day).toBe('2026-02-07');
    expect(currentStep(next)?.deadlines[0]).toMatchObject({ from: '2026-01-31', latest: '2026-02-28' });
    const early = answer(start, named(start, 'outcome:ja>b'), '2026-02-01');
    expect(currentVisit(early).clock?.day).toBe('2026-02-01');
    const round = go(early, 'outcome:om-igjen>a');
    expect(currentVisit(round).clock?.day).toBe('2026-02-28');
    expect(currentStep(round)?.deadlines[0]).toMatchObject({ from: '2026-01-31', latest: '2026-02-07' });
  });

  it('begins nowhere in a guide without steps', () => {
    expect(currentPlace(startWalk(makeGuide()))).toEqual({ kind: 'nowhere', why: 'no-start' });
  });
});

describe('a saved walk', () => {
  const walked = go(
    startWalk(guide, { audience: 'skole', startDate: '2026-01-31' }),
    'outcome:ja>b',
    'prerequisite>logg',
  );

  it('keeps ids and dates, and gives the same state again', () => {
    const saved = readSaved(formatSaved(toSaved(walked)));
    expect(saved && resume(guide, saved)).toEqual({ state: walked, misfits: [], dropped: 0, otherVersion: false });
    expect(formatSaved(toSaved(walked))).not.toContain('loggen mangler');
  });

  it.each([
    '',
    '[]',
    '{"version":2}',
    '{"version":1,"guide":"x","answers":[{"step":1}]}',
    '{"version":1,"guide":"x","answers":[],"started":"31.1"}',
  ])('is not read from %s', (text) => expect(readSaved(text)).toBeUndefined());

  it('tells what no longer fits', () => {
    const changed = makeGuide({
      version: '2.0.0',
      audiences: ['skole'],
      levels: [{ steps: [{ id: 'a', outcomes: [{ id: 'ja', go: 'step:c' }] }, { id: 'c' }] }],
    });
    const { misfits, dropped, otherVersion, state } = resume(changed, toSaved(walked));
    expect(misfits).toEqual([
      { kind: 'leads-elsewhere', index: 0, step: 'a', outcome: 'ja', saved: 'b', now: ['c'] },
      { kind: 'step-gone', index: 1, step: 'b' },
    ]);
    expect({ dropped, otherVersion, at: currentPlace(state) }).toMatchObject({
      dropped: 2,
      otherVersion: true,
      at: { id: 'a' },
    });
  });

  it('tells of an outcome, an audience and a guide that are gone', () => {
    const other = makeGuide({
      id: 'annen',
      levels: [{ steps: [{ id: 'a', outcomes: [{ id: 'nei', go: 'close' }] }] }],
    });
    expect(resume(other, toSaved(walked)).misfits).toEqual([
      { kind: 'other-guide', saved: 'eksempel', now: 'annen' },
      { kind: 'audience-gone', audience: 'skole' },
      { kind: 'outcome-gone', index: 0, step: 'a', outcome: 'ja' },
      { kind: 'step-gone', index: 1, step: 'b' },
    ]);
  });
});
