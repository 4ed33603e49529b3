import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Concept, type Field, labels } from '../../../src/model/markdown/labels.ts';
import { type WordList, words } from '../../../src/model/markdown/words.ts';
import { meaningOf, wordMeans } from '../../../src/parse/markdown/label-index.ts';

interface Definition {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly then?: Definition;
  readonly else?: Definition;
}
const schema: { readonly $defs: Readonly<Record<string, Definition>> } = JSON.parse(
  readFileSync(new URL('../../../schemas/guide.schema.json', import.meta.url), 'utf8'),
);
const propertiesOf = (definition: Definition): string[] => [
  ...Object.keys(definition.properties ?? {}),
  ...(definition.then ? propertiesOf(definition.then) : []),
  ...(definition.else ? propertiesOf(definition.else) : []),
];
const concepts = Object.keys(labels) as Concept[];

test.each(concepts)('every key of %s has a place in Markdown', (concept) => {
  const definition = schema.$defs[concept === 'effect' ? 'effect' : concept];
  expect(definition, concept).toBeDefined();
  const known = Object.keys(labels[concept]);
  expect(propertiesOf(definition ?? {}).filter((key) => !known.includes(key))).toEqual([]);
});

test('every concept of the schema with keys has labels, or is read from its own words', () => {
  const ownWords = ['fileItem', 'municipality', 'dates', 'ages', 'terms', 'variantOf', 'base'];
  const withKeys = Object.keys(schema.$defs).filter((name) => propertiesOf(schema.$defs[name] ?? {}).length > 0);
  expect(withKeys.filter((name) => !(name in labels) && !ownWords.includes(name))).toEqual([]);
});

describe.each([0, 1, 2])('in language %i of nb, nn, en', (language) => {
  test.each(concepts)('each label of %s means its own field', (concept) => {
    for (const [key, field] of Object.entries(labels[concept]) as [string, Field][]) {
      if (typeof field === 'string') continue;
      for (const label of (field[language + 1] ?? '').split('|')) {
        expect(label.trim(), `${concept}.${key}`).not.toBe('');
        const own = concept === 'criterion' ? meaningOf('level', label)?.key : meaningOf(concept, label)?.key;
        expect(own, label).toBe(concept === 'criterion' ? 'criterion' : key);
      }
    }
  });

  test.each(Object.keys(words) as WordList[])('each word of %s means its own value', (list) => {
    for (const [value, written] of Object.entries(words[list]))
      for (const word of (written[language] ?? '').split('|')) expect(wordMeans(list, word), word).toBe(value);
  });
});
