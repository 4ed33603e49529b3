import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeSlug, slug, stepSlug, untaken } from '../../src/model/slug.ts';

describe('names made from titles', () => {
  it.each([
    ['Iverksett tiltak', 'iverksett-tiltak'],
    ['Nivå 3.0', 'niva-3-0'],
    ['Møteplass: Før & etter!', 'moteplass-for-etter'],
    ['Ærlig/åpen', 'aerlig-apen'],
    ['Čáhci đoŋ šŧžé ÄÖ', 'cahci-don-stze-aeo'],
    ['A\u030Apen', 'apen'],
    ['–––', ''],
  ])('%s', (title, name) => {
    expect(slug(title)).toBe(name);
  });

  it('is a name that may stand as an id, and its own name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const name = slug(title);
        expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(name)).toBe(name);
      }),
    );
  });

  it('puts the level before the step, and counts steps without a title', () => {
    expect(stepSlug('1', 'Iverksett tiltak', 0)).toBe('1-iverksett-tiltak');
    expect(stepSlug('A', 'Sett ord på bekymringen', 0)).toBe('a-sett-ord-pa-bekymringen');
    expect(stepSlug('1', '', 1)).toBe('1-trinn-2');
    expect(stepSlug('', 'Avslutt', 0)).toBe('avslutt');
  });

  it('cuts an outcome to six words', () => {
    expect(outcomeSlug('Tiltakene virker, men målet er ikke nådd')).toBe('tiltakene-virker-men-malet-er-ikke');
    expect(outcomeSlug('Ingen grunn til bekymring')).toBe('ingen-grunn-til-bekymring');
    expect(outcomeSlug(undefined)).toBe('utfall');
    expect(outcomeSlug('…')).toBe('utfall');
  });

  it('counts on from a name that is taken', () => {
    expect(untaken('a', new Set())).toBe('a');
    expect(untaken('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
