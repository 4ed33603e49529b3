import { describe, expect, test } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import { referencesOf } from '../../src/model/references.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { textOf } from '../../src/source/source-file.ts';

async function guideFrom(text: string, path = 'prove.yaml'): Promise<Guide> {
  const { guide } = await parseGuide({ path, text, readFile: () => 'missing' });
  if (!guide) throw new Error('the text of the test is not a guide');
  return guide;
}

/** Every key that can name something, each with an id of its own that says which kind it must be. */
const everywhere = `veileder: 1
title: Alt
language: nb
start: step:step-start
notices:
  - { id: n, kind: note, text: T, contacts: [contact-n], laws: [law-n], audiences: [audience-n] }
consents:
  - { id: c, title: C, overriddenBy: notice-c, tool: tool-c, laws: [law-c] }
exits:
  - { id: e, title: E, contacts: [contact-e] }
arenas:
  - id: a
    title: A
    audiences: [audience-a]
    steps: [step-a]
    tools: [tool-a]
    contacts: [contact-a]
    consents: [consent-a]
    laws: [law-a]
articles:
  - { id: x, title: X, body: B, audiences: [audience-x], laws: [law-x] }
examples:
  - { id: y, title: Y, body: B, article: article-y }
levels:
  - id: 0
    title: Null
    entry: step-entry
    audiences: [audience-l]
    tracks: [track-l]
    notices: [notice-l]
    tools: [tool-l]
    contacts: [contact-l]
    articles: [article-l]
    laws: [law-l]
    steps:
      - id: s
        title: S
        who: { roles: [role-w], text: alle }
        questions: [Hva nå?]
        shares: [BUP]
        tools: [tool-s]
        produces: ["tool-p"]
        deadlines: [{ within: P1W, audiences: [audience-d] }]
        consents: [consent-s, { consent: consent-t, action: renew }]
        appoints: [role-s]
        systems: [system-s]
        notices: [notice-s]
        contacts: ['contact-s']
        arenas: [arena-s]
        articles: [article-s]
        laws: [law-s]
        audiences: [audience-s]
        tracks: [track-s]
        prerequisites: [{ step: step-q, audiences: [audience-q] }]
        branches:
          - audiences: [audience-b]
            who: [role-b]
            tools: [tool-b]
            deadlines: [{ text: snarest, audiences: [audience-bd] }]
            consents: [consent-b]
            notices: [notice-b]
            contacts: [contact-b]
            systems: [system-b]
            laws: [law-b]
            outcomes: [{ when: B, go: exit:exit-b }]
        outcomes:
          - when: O
            go: [{ to: level:level-o, when: K }, step:step-o, "exit:exit-o", close]
            requires: [consent-o]
            effects:
              - { kind: other, consent: consent-f, role: role-f, tool: tool-f, contact: contact-f, system: system-f }
            deadlines: [{ within: P1D, audiences: [audience-od] }]
            audiences: [audience-o]
            tracks: [track-o]
`;

describe('referencesOf', () => {
  test('finds every id that names something, with its kind and exact place', async () => {
    const references = [...referencesOf(await guideFrom(everywhere))];
    const written = [
      ...everywhere.matchAll(
        /\b(?:step|level|role|tool|contact|notice|arena|audience|exit|consent|system|article|law|track)-[a-z]+/g,
      ),
    ];
    expect(references.map(({ id }) => id).sort()).toEqual(written.map(([id]) => id).sort());
    for (const { id, kind, range } of references) {
      expect(id.slice(0, id.lastIndexOf('-'))).toBe(kind);
      expect(textOf(range)).toBe(id);
    }
  });

  test('gives places in a Markdown guide without link signs', async () => {
    const text = `---
veileder: 1
title: Alt
language: nb
---
# Verktøy

- Undringsnotat {#undringsnotat}

# Nivå 0: Avklar

## 1. Sett ord på bekymringen

**Verktøy:** [Undringsnotat](#undringsnotat)

### Utfall

1. Ingen grunn til bekymring → [Avslutt](#avslutt)
2. Fortsatt bekymring → [Nivå 1](#niva-1)
`;
    const references = [...referencesOf(await guideFrom(text, 'prove.md'))];
    expect(references.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(['level 1', 'tool undringsnotat']);
    const tool = references.find(({ kind }) => kind === 'tool');
    expect(tool?.range.start).toBe(text.lastIndexOf('undringsnotat'));
  });
});
