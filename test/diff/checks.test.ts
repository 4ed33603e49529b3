import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { diffRegistryFiles } from '../../scripts/generate-diff-registry.mjs';
import { type GuideDiff, type Tier, tiers } from '../../src/diff/check.ts';
import { diffGuides, loneGuide } from '../../src/diff/diff.ts';
import { checks } from '../../src/diff/generated/checks.ts';
import { type CheckId, checkIds } from '../../src/diff/generated/ids.ts';
import { pages } from '../../src/diff/generated/pages.ts';
import { isReworded } from '../../src/diff/judging.ts';
import { allFields, fieldKeys } from '../../src/diff/keys.ts';
import { speakerOf } from '../../src/diff/say/say.ts';
import { definitionKinds, shapes } from '../../src/diff/shape.ts';
import type { Guide } from '../../src/model/guide.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { guideFrom, wholeGuide } from './guides.ts';

const languages = ['nb', 'nn', 'en'] as const;
const speakers = await Promise.all(languages.map(speakerOf));

function expectReadable(language: (typeof languages)[number], text: string): void {
  expect(text).toMatch(/^[^\p{Ll}]/u);
  expect(text).toMatch(/[.?!…»”:]$|→ –$/u);
  expect(text).not.toMatch(/undefined|\[object|NaN|schema|JSON|\$\{| {2}|\.\.|«»|“”/);
  if (language === 'en') expect(text).not.toMatch(/[«»]/);
  else expect(text).not.toMatch(/[“”]/);
}

test('every file in diff/checks is in the registry, and there are enough kinds of change', () => {
  const folder = new URL('../../src/diff/checks/', import.meta.url);
  expect([...checkIds]).toEqual(
    readdirSync(folder)
      .map((name) => name.replace(/\.ts$/, ''))
      .sort(),
  );
  expect(checkIds.length).toBeGreaterThanOrEqual(80);
  expect(new Set(checkIds.map((id) => checks[id].meta.tier))).toEqual(new Set<Tier>(tiers));
  expect(Object.keys(diffRegistryFiles())).toEqual(['ids.ts', 'checks.ts', 'sentences.ts', 'pages.ts']);
});

test('mirrors are mutual', () => {
  for (const id of checkIds) {
    const { mirror } = checks[id].meta;
    expect(checkIds, id).toContain(mirror);
    expect(checks[mirror as CheckId].meta.mirror, id).toBe(id);
  }
});

/** What can happen to each field of the model and to each kind of element. */
function possibleKeys(): string[] {
  const keys: string[] = [];
  for (const { name, shape } of allFields) {
    if (shape === 'own') continue;
    if (shape === 'lines') keys.push(...fieldKeys([name], 'added', 'removed', 'changed', 'order'));
    else if (typeof shape === 'object' && 'refs' in shape) {
      if (shape.refs === 'audience') keys.push(...fieldKeys([name], 'narrowed', 'widened', 'changed'));
      else keys.push(...fieldKeys([name], 'added', 'removed', 'order'));
    } else if (typeof shape === 'object' && 'parts' in shape) keys.push(`${name}:order`);
    else if (name === 'consentUse.consent') continue;
    else if (name === 'prerequisite.step' || name === 'choice.to') keys.push(`${name}:changed`);
    else if (
      [
        'guide.id',
        'guide.language',
        'guide.status',
        'guide.profile',
        'effect.kind',
        'consentUse.action',
        'notice.kind',
        'phone.number',
        'change.version',
      ].includes(name)
    )
      keys.push(`${name}:changed`);
    else keys.push(...fieldKeys([name]));
  }
  for (const element of Object.keys(shapes))
    if (element !== 'guide') keys.push(`${element}:added`, `${element}:removed`);
  for (const kind of [...definitionKinds, 'step', 'level', 'outcome', 'branch']) keys.push(`${kind}:id`);
  keys.push(
    'step:moved',
    'step:split',
    'step:merged',
    'level.steps:order',
    'guide.levels:order',
    'step.text:moved',
    'choice.to:rewritten',
    'guide.start:rewritten',
    'step.number:changed',
  );
  // A step's title and such are never missing; those that are told of elsewhere are not either.
  return keys.filter(
    (key) =>
      !/^(?:\w+\.title|law\.act|term\.term|word\.term):(?:added|removed)$/.test(key) ||
      /^(?:notice|branch)\.title/.test(key),
  );
}

test('nothing that can change goes untold', () => {
  // A question whether words are more than mended is always answered yes where there are no words.
  const always = (id: CheckId): boolean => checks[id].is === undefined || checks[id].is === isReworded;
  const told = new Set(checkIds.filter(always).flatMap((id) => checks[id].meta.on));
  expect(possibleKeys().filter((key) => !told.has(key))).toEqual([]);
  const slips = new Set(checks['text-tidied'].meta.on);
  for (const { name, shape } of allFields) {
    if (shape === 'line' || shape === 'lines' || shape === 'prose') expect(slips).toContain(`${name}:changed`);
  }
});

test('every key a check looks at is of a field or a change there is', () => {
  const fields = new Set(allFields.map((f) => f.name));
  const names = [...Object.keys(shapes), ...fields, 'step.text'];
  const odd = checkIds.flatMap((id) => checks[id].meta.on.filter((key) => !names.includes(key.split(':')[0] ?? '')));
  expect(odd).toEqual([]);
});

/** An empty example stands for a guide that is not there. */
const read = async (text: string): Promise<Guide | undefined> =>
  text === '' ? undefined : guideFrom(wholeGuide(text));

function compare(old: Guide | undefined, now: Guide | undefined): GuideDiff {
  if (old && now) return diffGuides(old, now);
  const only = old ?? now;
  return only ? loneGuide(only, old ? 'old' : 'new') : { changes: [], effects: [] };
}

describe.each([...checkIds])('%s', (id) => {
  const page = pages[id];
  const { example } = page;

  test('has a page in every language', () => {
    for (const language of languages) {
      for (const text of [page[language].title, page[language].why]) expectReadable(language, text);
    }
  });

  test('tells its example, and the mirror the other way', async () => {
    for (const part of [example.old, example.new].filter((text) => text !== '')) {
      const parsed = await parseGuide({
        path: 'v.yaml',
        bytes: Buffer.from(wholeGuide(part)),
        readFile: () => 'missing',
      });
      expect(parsed.diagnostics.map((d) => `${d.rule}/${d.message} ${JSON.stringify(d.data)}`)).toEqual([]);
    }
    const [old, now] = await Promise.all([example.old, example.new].map(read));
    const { changes } = compare(old, now);
    expect(changes.map((c) => c.code)).toEqual(example.tells);
    const own = changes.filter((c) => c.code === id);
    expect(own.length).toBeGreaterThan(0);
    for (const change of changes) {
      for (const [i, language] of languages.entries()) {
        const speaker = speakers[i];
        expectReadable(language, speaker?.change(change) ?? '');
        for (const effect of change.effects) expectReadable(language, speaker?.effect(effect) ?? '');
      }
    }
    const back = compare(now, old).changes.map((c) => c.code);
    expect(back.sort()).toEqual(example.tells.map((code) => checks[code as CheckId].meta.mirror).sort());
  });
});
