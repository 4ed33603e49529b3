import fc from 'fast-check';

/** Valid YAML in every style an author may use, as text. */
type Lines = string[];

const word = fc.constantFrom(
  'hei',
  'æøå',
  'blåbær',
  'x',
  'P1W',
  '0211',
  '1.5',
  'true',
  'ja',
  'a:b',
  'a#b',
  '–',
  '«ord»',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 });
const key = fc.constantFrom(
  'title',
  'id',
  'nivå',
  'steps',
  '__proto__',
  'constructor',
  'a b',
  '"sitert"',
  "'enkel'",
  '12',
);
const comment = fc.constantFrom('', '', '', ' # merknad', '  # med: kolon');

/** What follows `key:` or `-`, given the indentation of lines below it. */
type Value = (indent: number) => { readonly first: string; readonly rest: Lines };

const pad = (n: number): string => ' '.repeat(n);

const inline = (text: fc.Arbitrary<string>): fc.Arbitrary<Value> =>
  fc.tuple(text, comment).map(([t, c]) => () => ({ first: ` ${t}${c}`, rest: [] }));

const plain = inline(words.map((w) => w.join(' ')));
const single = inline(words.map((w) => `'${w.join("''")} '`));
const double = inline(
  fc
    .array(fc.constantFrom('a', 'æ', '\\n', '\\u00e6', '\\x41', '\\\\', '\\"', ' ', '\\U0001F600', '#', ': '), {
      maxLength: 8,
    })
    .map((p) => `"${p.join('')}"`),
);

const folded = (open: string, close: string): fc.Arbitrary<Value> =>
  fc.array(fc.tuple(words, fc.nat(2), fc.nat(3)), { minLength: 2, maxLength: 4 }).map((parts) => (indent) => {
    const rest: Lines = [];
    const lines = parts.map(([w]) => w.join(' '));
    for (const [i, line] of lines.entries()) {
      if (i === 0) continue;
      for (let b = parts[i]?.[1] ?? 0; b > 0; b--) rest.push('');
      rest.push(pad(indent + (parts[i]?.[2] ?? 0)) + line + (i === lines.length - 1 ? close : ''));
    }
    return { first: ` ${open}${lines[0]}`, rest };
  });

const block = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+'),
    comment,
    fc.array(fc.tuple(fc.nat(2), words, fc.nat(2), fc.constantFrom('', ' ', '\t')), { minLength: 1, maxLength: 5 }),
    fc.nat(2),
  )
  .map(
    ([style, chomp, note, parts, extra]): Value =>
      (indent) => {
        const rest: Lines = [];
        for (const [i, [blank, text, deeper, tail]] of parts.entries()) {
          for (let b = blank; b > 0; b--) rest.push('');
          rest.push(pad(indent + extra + (i === 0 ? 0 : deeper)) + text.join(' ') + tail);
        }
        return { first: ` ${style}${chomp}${note}`, rest };
      },
  );

const empty: fc.Arbitrary<Value> = comment.map((c) => () => ({ first: c, rest: [] }));

const flowText = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'æ ø', "'x, y'", '"]"', '1', 'null', 'P1W'),
    fc
      .tuple(fc.array(tie('flow'), { maxLength: 3 }), fc.constantFrom('', ' '))
      .map(([i, s]) => `[${s}${i.join(', ')}${s}]`),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'id', '"q"', 'to'), tie('flow')), { maxLength: 3 })
      .map((e) => `{${e.map(([k, v]) => `${k}: ${v}`).join(' , ')} }`),
  ),
}));
const flow = inline(
  fc
    .array(flowText.flow, { maxLength: 3 })
    .chain((items) => fc.constantFrom(`[${items.join(', ')}]`, `{ a: [${items.join(' ,')}], b: , }`)),
);

const nested = fc.letrec<{ value: Value; map: (indent: number) => Lines; list: (indent: number) => Lines }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    plain,
    single,
    double,
    folded('', ''),
    folded('"', '"'),
    folded("'", "'"),
    block,
    empty,
    flow,
    fc.tuple(tie('map'), comment).map(
      ([m, c]): Value =>
        (indent) => ({ first: c, rest: m(indent) }),
    ),
    fc.tuple(tie('list'), comment, fc.boolean()).map(
      ([l, c, flat]): Value =>
        (indent) => ({ first: c, rest: l(flat ? Math.max(0, indent - 2) : indent) }),
    ),
  ),
  map: fc.array(fc.tuple(key, tie('value'), fc.constantFrom('', '', '# alene')), { minLength: 1, maxLength: 4 }).map(
    (entries) => (indent) =>
      entries.flatMap(([k, value, note], i) => {
        const name = entries.findIndex(([other]) => other === k) === i ? k : `${k.replaceAll(/['"]/g, '')}${i}`;
        const { first, rest } = value(indent + 2);
        const line = `${pad(indent)}${name}:${first}`;
        return note === '' ? [line, ...rest] : [pad(indent) + note, line, ...rest];
      }),
  ),
  list: fc.array(fc.oneof(tie('map'), plain, single, double, block, flow), { minLength: 1, maxLength: 3 }).map(
    (items) => (indent) =>
      items.flatMap((item) => {
        const made = item(indent + 2);
        if (!Array.isArray(made)) return [`${pad(indent)}-${made.first}`, ...made.rest];
        return made.map((line, i) =>
          i === 0 && !line.trim().startsWith('#')
            ? `${pad(indent)}- ${line.slice(indent + 2)}`
            : i === 0
              ? `${pad(indent)}- ${line.trim()}`
              : line,
        );
      }),
  ),
}));

export const yamlDocument: fc.Arbitrary<string> = nested.map.map((m) => `${m(0).join('\n')}\n`);
