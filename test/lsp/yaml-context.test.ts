import { describe, expect, it } from 'vitest';
import { type YamlContext, yamlContext } from '../../src/lsp/yaml/context.ts';
import { kindAt, namedBy } from '../../src/lsp/yaml/form-path.ts';

/** The context at the `|` of a text, with what stands from `from` up to it. */
function at(marked: string): (YamlContext & { written: string }) | undefined {
  const offset = marked.indexOf('|?');
  const text = marked.replace('|?', '');
  const found = yamlContext(text, offset);
  return found && { ...found, written: text.slice(found.from, offset) };
}

const guide = `veileder: 1
title: En veileder
intro: |
  tools: ikke en nøkkel
levels:
  - id: 0
    title: Avklar
    # steps: kommentar
    steps:
      - id: a
        title: A
        who: [ansatt, leder]
        outcomes:
          - { when: Ja, go: close }
          - when: Nei
            go: next
`;

describe('the place in a YAML text', () => {
  it.each<[string, string, string, string, string[]]>([
    ['a key of the guide', `${guide}ro|?`, 'key', 'ro', []],
    ['a value of the guide', `${guide}start: step:|?`, 'value', 'step:', ['start']],
    ['a key of a step', `${guide}        to|?`, 'key', 'to', ['levels', 'steps']],
    ['a key on a blank line', `${guide}        |?`, 'key', '', ['levels', 'steps']],
    ['the first key of an item', `${guide}      - ti|?`, 'value', 'ti', ['levels', 'steps']],
    ['a list on one line', `${guide}        tools: [a, b|?`, 'value', 'b', ['levels', 'steps', 'tools']],
    [
      'the middle of a list on one line',
      `${guide}        tools: [a, |?, c]`,
      'value',
      '',
      ['levels', 'steps', 'tools'],
    ],
    [
      'a list of lines',
      `${guide}        tools:\n          - a\n          - b|?`,
      'value',
      'b',
      ['levels', 'steps', 'tools'],
    ],
    [
      'a list as far in as its key',
      `${guide}        tools:\n        - b|?`,
      'value',
      'b',
      ['levels', 'steps', 'tools'],
    ],
    [
      'an outcome on one line',
      `${guide}          - { when: X, go: st|?`,
      'value',
      'st',
      ['levels', 'steps', 'outcomes', 'go'],
    ],
    ['a key on one line', `${guide}          - { when: "a, {b", g|?`, 'key', 'g', ['levels', 'steps', 'outcomes']],
    [
      'brackets over several lines',
      `${guide}        tools: [\n          a,\n          b|?`,
      'value',
      'b',
      ['levels', 'steps', 'tools'],
    ],
    [
      'an effect inside brackets',
      `${guide}          - { effects: [{ kind: x, role: r|?`,
      'value',
      'r',
      ['levels', 'steps', 'outcomes', 'effects', 'role'],
    ],
    ['after CRLF', `${guide.replaceAll('\n', '\r\n')}        who: [|?`, 'value', '', ['levels', 'steps', 'who']],
    ['after an emoji', `${guide.replace('En v', '🙂 En v')}start: |?`, 'value', '', ['start']],
    ['with a colon in the text', `veileder: 1\nlevels:\n  - title: a:b c\n    st|?`, 'key', 'st', ['levels']],
  ])('%s', (_, marked, where, written, path) => {
    expect(at(marked)).toMatchObject({ at: where, written, path });
  });

  it.each([
    ['in a block of text', `${guide.slice(0, guide.indexOf('\nlevels'))}\n  to|?`],
    ['in a comment', `${guide}# to|?`],
    ['in a comment behind a value', `${guide}start: next # st|?`],
    ['right after a colon', `${guide}start:|?`],
    ['in a quoted text in brackets', `${guide}          - { when: "a, b|?`],
  ])('is none %s', (_, marked) => {
    expect(at(marked)?.at === 'key' ? at(marked) : undefined).toBeUndefined();
  });

  it('knows the keys that are there already', () => {
    expect(at(`${guide}ro|?`)?.siblings).toEqual(['veileder', 'title', 'intro', 'levels']);
    expect(at(`${guide}            te|?`)?.siblings).toEqual(['when', 'go']);
    expect(at(`${guide}          - { when: a, g|?`)?.siblings).toEqual(['when']);
  });
});

describe('the form along a path', () => {
  it('leads to the kind of the object', () => {
    expect(kindAt('guide', [])).toBe('guide');
    expect(kindAt('guide', ['levels', 'steps', 'outcomes', 'effects'])).toBe('effect');
    expect(kindAt('level', ['steps', 'branches', 'deadlines'])).toBe('deadline');
    expect(kindAt('guide', ['title'])).toBeUndefined();
    expect(kindAt('guide', ['__proto__', 'x'])).toBeUndefined();
  });

  it('knows what ids name', () => {
    expect(namedBy('step', 'tools')).toBe('tool');
    expect(namedBy('step', 'who')).toBe('role');
    expect(namedBy('outcome', 'go')).toBe('target');
    expect(namedBy('outcome', 'requires')).toBe('consent');
    expect(namedBy('level', 'entry')).toBe('step');
    expect(namedBy('consent', 'overriddenBy')).toBe('notice');
    expect(namedBy('step', 'shares')).toBeUndefined();
    expect(namedBy('constructor', 'x')).toBeUndefined();
  });
});
