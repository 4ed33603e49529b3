/** One fault put into a guide: the text with it, and where the finding must stand. */
export interface Fault {
  readonly kind: string;
  readonly text: string;
  /** Offset in `text` of the place the author must look at. */
  readonly at: number;
  /** The rules that may report it. */
  readonly rules: readonly string[];
}

/** Finds places for one kind of fault in a guide's text. */
export interface FaultKind {
  readonly kind: string;
  readonly rules: readonly string[];
  find(text: string): Iterable<Omit<Fault, 'kind' | 'rules'>>;
}

type Place = { start: number; end: number; replacement: string; at: number };

function put(text: string, { start, end, replacement, at }: Place): Omit<Fault, 'kind' | 'rules'> {
  return { text: text.slice(0, start) + replacement + text.slice(end), at };
}

/** A kind whose places are the matches of a pattern; `change` says what becomes of a match and where to look. */
function matching(
  kind: string,
  rules: readonly string[],
  pattern: RegExp,
  change: (match: RegExpExecArray, text: string) => Place | undefined,
): FaultKind {
  return {
    kind,
    rules,
    *find(text) {
      for (const match of text.matchAll(pattern)) {
        const place = change(match as RegExpExecArray, text);
        if (place) yield put(text, place);
      }
    },
  };
}

/** The n-th group of a match replaced; the finding stands at its start, or `shift` further on. */
function group(match: RegExpExecArray, n: number, replacement: (old: string) => string, shift = 0): Place {
  const old = match[n] ?? '';
  const before = match.slice(1, n).join('').length;
  const start = match.index + before;
  return { start, end: start + old.length, replacement: replacement(old), at: start + shift };
}

const inText = (match: RegExpExecArray, text: string): boolean => {
  // Block texts (`body: |`) may hold anything; only lines of the structure are changed.
  const lines = text.slice(0, match.index).split('\n');
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', match.index) + 1))?.[0].length ?? 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const own = /^ */.exec(line)?.[0].length ?? 0;
    if (own < indent) return /:\s*[|>][+-]?\d?\s*$/.test(line);
  }
  return false;
};

const structural =
  (change: (m: RegExpExecArray, text: string) => Place | undefined) =>
  (m: RegExpExecArray, text: string): Place | undefined =>
    inText(m, text) ? undefined : change(m, text);

/** Turned into a name that is near nothing. */
const strange = (old: string): string => `qzx${old.length}wkv`;

export const yamlFaults: readonly FaultKind[] = [
  matching(
    'unknown step target',
    ['unknown-step'],
    /(\bgo: step:)([a-z0-9.-]+)/g,
    structural((m) => group(m, 2, strange)),
  ),
  matching(
    'unknown level target',
    ['unknown-level'],
    /(\bgo: level:)([a-z0-9.-]+)/g,
    structural((m) => group(m, 2, () => '77')),
  ),
  matching(
    'unknown exit target',
    ['unknown-exit'],
    /(\bgo: exit:)([a-z0-9.-]+)/g,
    structural((m) => group(m, 2, strange)),
  ),
  matching(
    'unknown tool',
    ['unknown-tool'],
    /(^ +tools: \[)([a-z0-9-]+)/gm,
    structural((m) => group(m, 2, strange)),
  ),
  matching(
    'unknown role',
    ['unknown-role'],
    /(^ +who: \[)([a-z0-9-]+)/gm,
    structural((m) => group(m, 2, strange)),
  ),
  matching(
    'unknown notice',
    ['unknown-notice'],
    /(^ +notices: \[)([a-z0-9-]+)/gm,
    structural((m) => group(m, 2, strange)),
  ),
  matching(
    'unknown contact',
    ['unknown-contact'],
    /(^ +contacts: \[)([a-z0-9-]+)/gm,
    structural((m) => group(m, 2, strange)),
  ),
  matching(
    'misspelt key',
    ['unknown-key'],
    /(^ +(?:- )?)(title|number|kind|who|outcomes|tools)(: )/gm,
    structural((m) => group(m, 2, (k) => `${k.slice(0, -1)}x`)),
  ),
  matching(
    'wrong type: list for text',
    ['schema'],
    /(^ +title: )(\S.*)$/gm,
    structural((m) => group(m, 2, () => '[a, b]')),
  ),
  matching(
    'wrong type: text for list',
    ['schema'],
    /(^ +(?:tools|notices|contacts): )(\[[^\]\n]*\])$/gm,
    structural((m) => group(m, 2, () => 'æ')),
  ),
  matching(
    'not one of the words',
    ['schema'],
    /(\bkind: )(clarify|share|act|plan|decide|evaluate|form|template|note|log)\b/g,
    structural((m) => group(m, 2, (k) => `${k}qx`)),
  ),
  matching(
    'duplicate step id',
    ['duplicate-id'],
    /(^ {4,6}- id: )([a-z0-9-]+)\n(?= +number:)/gm,
    structural((m, text) => {
      const first = /^ {4,6}- id: ([a-z0-9-]+)\n(?= +number:)/m.exec(text);
      return first && first.index !== m.index && first[1] ? group(m, 2, () => first[1] as string) : undefined;
    }),
  ),
  matching(
    'bad id',
    ['id-format'],
    /(^ +- id: )([a-z][a-z0-9-]*)$/gm,
    structural((m) => (/^ {2}- id: \w$/.test(m[0]) ? undefined : group(m, 2, (id) => `${id} Ø`))),
  ),
  matching(
    'tab for indentation',
    ['yaml-syntax'],
    /(^)( {2,})(number|title|kind|body|who)(: )/gm,
    structural((m) => group(m, 2, () => '\t')),
  ),
  matching(
    'unclosed quote',
    ['yaml-syntax'],
    /(: )("[^"\n\\]+)(")$/gm,
    structural((m) => ({
      start: m.index + 2 + (m[2] ?? '').length,
      end: m.index + m[0].length,
      replacement: '',
      at: m.index + 2,
    })),
  ),
  matching(
    'unclosed bracket',
    ['yaml-syntax'],
    /(^ +[a-z]+: )(\[[^[\]\n]+)(\])$/gim,
    structural((m) => ({
      start: m.index + m[0].length - 1,
      end: m.index + m[0].length,
      replacement: '',
      at: m.index + (m[1] ?? '').length,
    })),
  ),
  matching(
    'indented one too many',
    ['yaml-syntax'],
    /(^ +)(number|kind|who|title)(: .*)$/gm,
    structural((m) => ({ start: m.index, end: m.index, replacement: ' ', at: m.index + 1 + (m[1] ?? '').length })),
  ),
  matching(
    'missing colon',
    ['yaml-syntax'],
    /(^ +)(number|kind|who|title)(:)( \S)/gm,
    structural((m) => ({
      start: m.index + (m[1] ?? '').length + (m[2] ?? '').length,
      end: m.index + (m[1] ?? '').length + (m[2] ?? '').length + 1,
      replacement: '',
      at: m.index + (m[1] ?? '').length,
    })),
  ),
  matching(
    'key twice',
    ['duplicate-key'],
    /(^ +)(number|kind)(: .*\n)/gm,
    structural((m) => ({
      start: m.index + m[0].length,
      end: m.index + m[0].length,
      replacement: m[0],
      at: m.index + m[0].length + (m[1] ?? '').length,
    })),
  ),
  matching(
    'key without value',
    ['schema'],
    /(^ {8}title:)( .*)$/gm,
    structural((m) => ({
      start: m.index + (m[1] ?? '').length,
      end: m.index + m[0].length,
      replacement: '',
      at: m.index + 8,
    })),
  ),
  matching(
    'missing title',
    ['schema'],
    /(^ {6}- id: [a-z0-9-]+\n {8}number: \d+\n)( {8}title: .*\n)/gm,
    structural((m) => ({
      start: m.index + (m[1] ?? '').length,
      end: m.index + m[0].length,
      replacement: '',
      at: m.index + 8,
    })),
  ),
  matching('orphan cycle', ['step-unreachable'], /^ {2}- id: [1-9]$/gm, (m) => {
    const cycle = ['hit', 'dit'].map(
      (id, i) =>
        `      - id: sloyfe-${id}\n        title: Sløyfe ${id}\n        outcomes:\n          - { when: På ${id}, go: step:sloyfe-${i === 0 ? 'dit' : 'hit'} }\n`,
    );
    const at = m.index + (cycle[0] ?? '').indexOf('Sløyfe');
    return { start: m.index, end: m.index, replacement: cycle.join(''), at };
  }),
  matching(
    'bad date',
    ['schema'],
    /(\b(?:published|updated|review): )(\d{4}-\d\d-\d\d)/g,
    structural((m) => group(m, 2, () => '1. mai 2026')),
  ),
  matching(
    'bad duration',
    ['schema'],
    /(\bwithin: )(P\w+)/g,
    structural((m) => group(m, 2, () => '4 uker')),
  ),
  matching('dead anchor', ['dead-anchor'], /(\]\(#)([a-z0-9-]+)(\))/g, (m) => group(m, 2, strange)),
];

export const markdownFaults: readonly FaultKind[] = [
  matching(
    'unknown outcome target',
    ['unknown-step', 'unknown-level', 'dead-anchor'],
    /(→ \[[^\]\n]+\]\(#)([a-z0-9-]+)(\))/g,
    (m) => group(m, 2, strange),
  ),
  matching('unknown tool', ['unknown-tool'], /(^\*\*Verktøy:\*\* \[[^\]\n]+\]\(#)([a-z0-9-]+)/gm, (m) =>
    group(m, 2, strange),
  ),
  matching('unknown role', ['unknown-role'], /(^\*\*(?:Hvem|Kven):\*\* \[[^\]\n]+\]\(#)([a-z0-9-]+)/gm, (m) =>
    group(m, 2, strange),
  ),
  matching(
    'unknown contact',
    ['unknown-contact'],
    /(^\*\*(?:Kontakt|Kontakter):\*\* \[[^\]\n]+\]\(#)([a-z0-9-]+)/gm,
    (m) => group(m, 2, strange),
  ),
  matching('unknown consent', ['unknown-consent'], /(\*\*Krever:\*\* \[[^\]\n]+\]\(#)([a-z0-9-]+)/gm, (m) =>
    group(m, 2, strange),
  ),
  matching('unknown notice', ['unknown-notice'], /(^> \[!\w+\]\(#)([a-z0-9-]+)(\))/gm, (m) => group(m, 2, strange)),
  matching('dead anchor', ['dead-anchor'], /(^[A-ZÆØÅ][^\n*>]*\]\(#)([a-z0-9-]+)(\))/gm, (m) =>
    group(m, 2, strange, 0),
  ),
  matching('duplicate step id', ['duplicate-id'], /(^## [^\n]*\{#)([a-z0-9-]+)(\})$/gm, (m, text) => {
    const first = /^## \d[^\n]*\{#([a-z0-9-]+)\}$/m.exec(text);
    return first?.[1] && /^## \d/.test(m[0]) && first.index !== m.index
      ? group(m, 2, () => first[1] as string)
      : undefined;
  }),
  matching('bad id', ['id-format'], /(^## [^\n]*\{#)([a-z0-9-]+)(\})$/gm, (m) => group(m, 2, (id) => `${id}Ø`)),
  matching('unknown audience', ['unknown-audience'], /(^### (?:For|for) )([a-zæøåA-ZÆØÅ-]+)$/gm, (m) =>
    group(m, 2, strange),
  ),
  matching('unknown kind', ['schema'], /(^\*\*Type:\*\* )([a-zæøå]+)$/gm, (m) => group(m, 2, strange)),
  matching('misspelt section', ['markdown-structure'], /(^# )(Verktøy|Roller|Kontakter|Kontaktar|Samtykker)$/gm, (m) =>
    group(m, 2, (s) => s.replace(/.$/, 'x')),
  ),
  matching('front matter: misspelt key', ['unknown-key'], /(^)(language|municipality|status)(:)/gm, (m) =>
    group(m, 2, (k) => k.replace(/.$/, 'x')),
  ),
  matching('front matter: not one of the words', ['schema'], /(^(?:status|profile): )(\w+)$/gm, (m) =>
    group(m, 2, strange),
  ),
  matching('front matter: unclosed quote', ['yaml-syntax'], /(: )("[^"\n]+)(")/g, (m, text) =>
    m.index < text.indexOf('\n---', 4)
      ? { start: m.index + 2 + (m[2] ?? '').length, end: m.index + m[0].length, replacement: '', at: m.index + 2 }
      : undefined,
  ),
  matching('front matter: title missing', ['schema'], /(^---\nveileder: 1\n(?:id: .*\n)?)(title: .*\n)/g, (m) => ({
    start: m.index + (m[1] ?? '').length,
    end: m.index + m[0].length,
    replacement: '',
    at: 4,
  })),
  matching('front matter: bad date', ['schema'], /(\b(?:published|updated|review): )(\d{4}-\d\d-\d\d)/g, (m) =>
    group(m, 2, () => '1. mai 2026'),
  ),
  matching('orphan cycle', ['step-unreachable'], /^# Nivå [1-9]/gm, (m) => ({
    start: m.index,
    end: m.index,
    replacement:
      '## Sløyfe hit {#sloyfe-hit}\n\n### Utfall\n\n1. På æ → [Dit](#sloyfe-dit)\n2. På ø → [Dit](#sloyfe-dit)\n\n## Sløyfe dit {#sloyfe-dit}\n\n### Utfall\n\n1. Igjen → [Hit](#sloyfe-hit)\n2. Enda en gang → [Hit](#sloyfe-hit)\n\n',
    at: m.index + '## '.length,
  })),
];
