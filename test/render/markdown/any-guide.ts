import fc from 'fast-check';

const word = fc.constantFrom(
  'tiltak',
  'møte',
  'Barnet',
  'får',
  'hjelp',
  '2026',
  'økt',
  'så',
  'i',
  'å',
  'Nivå',
  'x_y',
  'a/b',
);
const odd = fc.constantFrom(
  '*fet*',
  '_k_',
  '[x]',
  '[a](b)',
  '<b>',
  '&amp;',
  '`kode`',
  '1.',
  '#',
  '→',
  '->',
  '\\',
  '{#id}',
  '!',
  '§',
  '"',
  "'",
  '|',
  '**',
);

const words = (extra: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: extra }), { minLength: 1, maxLength: most })
    .map((list) => list.join(' '));

/** One line, with signs that mean something in Markdown. */
export const line = words(odd, 6);
/** A name or title, which begins with a letter. */
export const title = fc.tuple(word, words(odd, 4)).map(([first, rest]) => `T${first} ${rest}`);
const paragraph = words(fc.constantFrom('*fet*', '[lenke](https://eksempel.no)', '`kode`'), 12).map(
  (text) => `Da ${text}.`,
);
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const table = fc.constant('| A | B |\n|---|---|\n| 1 | 2 |');
const quote = paragraph.map((text) => `> ${text}`);
/** Running text of one or several blocks. */
export const prose = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, list, table, quote), { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.join('\n\n'));

const ids = (prefix: string): fc.Arbitrary<string[]> =>
  fc.nat({ max: 3 }).map((n) => Array.from({ length: n }, (_, i) => `${prefix}${i}`));
const some = (from: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...from]);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });

const deadline = fc.oneof(
  fc.constantFrom({ text: 'innen to uker' }, { text: 'snarest' }, { within: 'P1W' }, { after: 'P2W', within: 'P4W' }),
  fc.record({
    text: fc.constant('innen en måned'),
    from: line.filter((text) => !/\s(?:etter|fra|frå)\s/.test(text)),
    when: maybe(line),
    binds: maybe(fc.constantFrom('call', 'hold', 'act')),
  }),
);

/** What a guide file says, as the YAML form has it. */
export const anyGuide = fc
  .record({
    audiences: ids('m'),
    roles: ids('r'),
    tools: ids('v'),
    consents: ids('s'),
    exits: ids('u'),
    contacts: ids('k'),
    notices: ids('n'),
  })
  .chain((known) => {
    const target = fc.constantFrom(
      'close',
      'close-log',
      'unspecified',
      'next',
      'level:0',
      'step:a0',
      ...known.exits.map((id) => `exit:${id}`),
    );
    const outcome = (id: string) =>
      fc.record({
        id: fc.constant(id),
        when: fc.array(line, { minLength: 1, maxLength: 2 }),
        go: fc.oneof(target, fc.array(fc.record({ to: target, when: line }), { minLength: 2, maxLength: 3 })),
        requires: some(known.consents),
        audiences: some(known.audiences),
        deadlines: fc.array(deadline, { maxLength: 2 }),
        effects: fc.array(fc.record({ kind: fc.constantFrom('referral', 'invitation', 'notify'), text: line }), {
          maxLength: 2,
        }),
        text: maybe(paragraph),
      });
    const outcomes = (name: string) =>
      fc.nat({ max: 3 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => outcome(`${name}${i}`))));
    const part = {
      body: maybe(prose),
      tools: some(known.tools),
      contacts: some(known.contacts),
      notices: some(known.notices),
      deadlines: fc.array(deadline, { maxLength: 3 }),
      who: fc.oneof(
        some(known.roles).map((ids) => (ids.length === 0 ? undefined : ids)),
        paragraph,
      ),
    };
    const branch = (i: number) =>
      fc.record({ ...part, audiences: some(known.audiences), title: maybe(title), outcomes: outcomes(`g${i}`) });
    const step = (id: string) =>
      fc.record({
        ...part,
        id: fc.constant(id),
        title,
        number: maybe(fc.constantFrom('1', '2.1', '3')),
        kind: maybe(fc.constantFrom('clarify', 'act', 'evaluate')),
        what: maybe(prose),
        how: maybe(prose),
        recommendation: maybe(prose),
        questions: fc.array(line, { maxLength: 2 }),
        audiences: some(known.audiences),
        appoints: some(known.roles),
        produces: some(known.tools),
        branches: fc.nat({ max: 2 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => branch(i)))),
        outcomes: outcomes('o'),
      });
    const level = (id: string, name: string) =>
      fc.record({
        id: fc.constant(id),
        title,
        longTitle: maybe(title),
        intro: maybe(prose),
        keyPoints: fc.array(line, { maxLength: 3 }),
        notices: some(known.notices),
        steps: fc.tuple(step(`${name}0`), step(`${name}1`)),
      });
    const titled = (list: readonly string[], more: Record<string, fc.Arbitrary<unknown>> = {}) =>
      fc.tuple(...list.map((id) => fc.record({ id: fc.constant(id), title, ...more })));
    return fc.record({
      veileder: fc.constant(1),
      id: fc.constant('prove'),
      title,
      language: fc.constantFrom('nb', 'nn', 'en'),
      intro: maybe(prose),
      audiences: titled(known.audiences, { description: maybe(prose) }),
      roles: titled(known.roles, { duties: fc.array(line, { maxLength: 2 }) }),
      tools: titled(known.tools, {
        kind: maybe(fc.constantFrom('form', 'scale')),
        url: maybe(fc.constant('https://eksempel.no/a_b?c=1&d')),
      }),
      contacts: titled(known.contacts, {
        numbers: fc.array(fc.record({ number: fc.constantFrom('22 33 44 55', '116 111'), label: line, hours: line }), {
          maxLength: 2,
        }),
        hours: maybe(line),
      }),
      consents: titled(known.consents, {
        scope: maybe(prose),
        age: maybe(fc.constant(16)),
        written: maybe(fc.boolean()),
      }),
      exits: titled(known.exits, { text: maybe(prose) }),
      notices: titled(known.notices, {
        kind: fc.constantFrom('emergency', 'note', 'recommendation'),
        text: prose,
        contacts: some(known.contacts),
      }),
      levels: fc.tuple(level('0', 'a'), level('B', 'b')),
    });
  });
