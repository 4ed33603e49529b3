import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/model/index-of.ts';
import { guideFrom } from '../parse/build-from.ts';

describe('the index of a guide', () => {
  const guide = guideFrom(`veileder: 1
levels:
  - { id: 0, title: Null, steps: [{ id: sett-ord, title: Sett ord }, { id: tiltak, title: Sett i gang tiltak }] }
  - { id: å.1, title: En, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
roles: [{ id: leder, title: Leder }, { id: leder, title: Sjef }]
glossary: [{ term: Uro, definition: En følelse }]
audiences: [{ id: uro, title: Uro }]
`);

  it('is made once', async () => {
    expect(indexOf(await guide)).toBe(indexOf(await guide));
  });

  it('holds the first of what is written twice, and steps with their level', async () => {
    const index = indexOf(await guide);
    expect(index.roles.get('leder')?.title).toBe('Leder');
    expect(index.steps.get('tiltak')?.level.id).toBe('0');
    expect(index.glossary.get('uro')?.term).toBe('Uro');
    expect(index.levels.has('__proto__')).toBe(false);
  });

  it.each([
    ['sett-ord', { kind: 'step', id: 'sett-ord' }],
    ['leder', { kind: 'role', id: 'leder' }],
    ['niva-0', { kind: 'level', id: '0' }],
    ['niv%C3%A5-0', { kind: 'level', id: '0' }],
    ['niva-0-trinn-2', { kind: 'step', id: 'tiltak' }],
    ['finnes-ikke', undefined],
    ['%', undefined],
    ['', undefined],
  ])('a link to #%s', async (anchor, leads) => {
    expect(indexOf(await guide).resolveAnchor(anchor)).toEqual(leads);
  });
});
