import { describe, expect, it } from 'vitest';
import { linkAt } from '../../src/lsp/link-at.ts';
import { frontMatter, linesOf, markdownContext } from '../../src/lsp/markdown/context.ts';
import { fieldNamed, fieldsOf, namedBy } from '../../src/lsp/markdown/fields.ts';
import { labels } from '../../src/model/markdown/labels.ts';

const guide = `---
veileder: 1
---
# Nivå 0: Avklar

Innledning.

## 1. Sett ord {#sett-ord}

**Hvem:** [Ansatt](#ansatt)

**Verktøy:**

- [Notat](#notat)

\`\`\`
# Ikke en overskrift
\`\`\`

### For barnehage

**Frist for innkalling:** snarest

### Utfall

1. Ja → [Avslutt](#avslutt)
   - **Krever:** [samtykke](#samtykke)

> [!AKUTT] Vold
> **Kontakter:** [Politiet](#politi)

# Verktøy

- Notat
  - **Type:** skjema

# Trinnvis forklaring

Tekst.
`;

const contextAt = (text: string, words: string, levelWord?: string) => {
  const lines = linesOf(text);
  return markdownContext(
    lines,
    lines.findIndex((line) => line.text.includes(words)),
    levelWord,
  );
};

describe('what a line of Markdown belongs to', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Innledning.', 'level', undefined],
    ['**Hvem:**', 'step', undefined],
    ['- [Notat]', 'step', 'tools'],
    ['Ikke en overskrift', 'step', undefined],
    ['**Frist for', 'branch', undefined],
    ['1. Ja', 'step', 'outcomes'],
    ['**Krever:**', 'outcome', undefined],
    ['**Kontakter:**', 'notice', undefined],
    ['**Type:**', 'tool', undefined],
    ['Tekst.', undefined, undefined],
  ])('%s', (words, concept, part) => {
    const found = contextAt(guide, words);
    expect({ concept: found.concept, part: found.part?.key }).toEqual({ concept, part });
    expect(contextAt(guide.replaceAll('\n', '\r\n'), words)).toEqual(found);
  });

  it("knows the guide's own word for a level", () => {
    const text = '# Fase 1: Start\n\n## Steg\n\nHer.\n';
    expect(contextAt(text, 'Her.').concept).toBeUndefined();
    expect(contextAt(text, 'Her.', 'fase').concept).toBe('step');
  });

  it('finds front matter, closed or not', () => {
    const { start, end } = frontMatter(guide) ?? { start: 0, end: 0 };
    expect(guide.slice(start, end)).toBe('veileder: 1\n');
    expect(frontMatter('---\r\nveileder: 1\r\n')).toEqual({ start: 5, end: 18 });
    expect(frontMatter('# Nivå 0')).toBeUndefined();
  });
});

describe('labels', () => {
  it('are found by every word that the reader understands', () => {
    let n = 0;
    for (const concept of Object.keys(labels) as (keyof typeof labels)[])
      for (const { all } of fieldsOf(concept))
        for (const word of all) {
          expect(fieldNamed(concept, word)?.concept).toBe(concept);
          n++;
        }
    expect(n).toBeGreaterThan(300);
  });

  it('know what their links name', () => {
    const named = (concept: keyof typeof labels, label: string) => {
      const field = fieldNamed(concept, label);
      return field && namedBy(field);
    };
    expect(named('step', 'Hvem')).toBe('role');
    expect(named('step', 'Frist for innkalling (skolemiljøsak)')).toBeUndefined();
    expect(fieldNamed('step', 'Frist for innkalling (skolemiljøsak)')?.key).toBe('deadlines');
    expect(named('step', 'Først')).toBe('step');
    expect(named('step', 'Nytt samtykke')).toBe('consent');
    expect(named('level', 'Begynner med')).toBe('step');
    expect(fieldNamed('step', 'Tull')).toBeUndefined();
  });
});

describe('a link', () => {
  it.each([
    ['Se [her](#a) og [der](#b)', 14, '#a', false],
    ['Se [her](#a) og [der](#b)', 5, '#a', true],
    ['Se [her](#a) og [der](#b)', 18, '#b', true],
    ['🙂 [a [b] c](<#x> "tittel")', 5, '#x', true],
    ['![bilde](b.png)', 3, 'b.png', true],
  ])('%s at %i', (text, offset, address, isOn) => {
    const found = linkAt(`Før.\r\n${text}\r\nEtter`, 6 + offset);
    expect(found ? `Før.\r\n${text}`.slice(found.address.start, found.address.end) : undefined).toBe(
      isOn ? address : undefined,
    );
  });
});
