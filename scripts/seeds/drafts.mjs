// The structure that a coordinator would give each seed: which lines are headings and labels. The words stay as they are.

/** Put before a line, in place of what the pattern took off it; `id` keeps headings of the same words apart. */
const heading = (marks, lines, prefix, strip = /^[\s•]*/) => {
  for (const line of lines)
    marks[line] = { prefix, strip, ...(prefix === '# ' ? { blank: true } : { id: `l${line}` }) };
};
const own = (marks, line, ...before) => {
  marks[line] = { ...marks[line], before };
};
const close = '[Avslutt saken](#avslutt)';
const level = (id) => `[Nivå ${id}](#niva-${id})`;
const step = (line) => `[Trinnet](#l${line})`;
/** Lines that end an outcome which is written as a list, and where each goes. */
const outcomes = (marks, first, targets) => {
  own(marks, first, '### Utfall');
  for (const [line, target] of Object.entries(targets)) marks[line] = { ...marks[line], end: ` → ${target}` };
};
/** Sentences that say where to go, by their number in the line. */
const goes = (marks, line, targets) => {
  marks[line] = { ...marks[line], goes: targets };
};
const every = (text, pattern) => text.flatMap((line, i) => (pattern.test(line) ? [i + 1] : []));

const structures = {
  '000': {
    language: 'nb',
    profile: 'bti',
    terms:
      'coordinator: stafettholder, worry: bekymring, guardians: foresatte, log: stafettlogg, step: trinn, level: nivå',
    marks(text) {
      const marks = {};
      for (const line of every(text, /^Nivå \d Trinn \d$/)) {
        const [, id, nr] = /(\d) Trinn (\d)/.exec(text[line - 1]);
        marks[line] = nr === '1' ? { instead: `# Nivå ${id}: Nivå ${id}` } : { instead: '' };
        heading(marks, [line + 2], '## ');
      }
      heading(marks, every(text, /^Tilhøyrande Verktøy$/), '### ');
      goes(marks, 40, { 1: level(1), 2: step(48) });
      goes(marks, 42, { 0: level(2) });
      goes(marks, 50, { 0: close });
      outcomes(marks, 108, { 109: close, 114: step(84), 117: level(2) });
      outcomes(marks, 175, { 176: close, 181: step(139), 184: level(3) });
      outcomes(marks, 236, { 237: close, 240: [1, 2, 3].map(level).join(' eller ') });
      return marks;
    },
  },
  '001': {
    language: 'nb',
    profile: 'bti',
    terms: 'coordinator: koordinator, worry: undring, guardians: foresatte, level: nivå',
    marks(text) {
      const marks = {};
      heading(marks, [1, ...every(text, /^Grunn til bekymring\?$/)], '## ');
      marks[text.length] = { instead: '' };
      for (const line of every(text, /^(?:Hva:|Hvem:|Hvordan)$/)) marks[line] = { label: true };
      for (const [id, line] of [1, 49, 101, 151].entries()) own(marks, line, `# Nivå ${id}: Nivå ${id}`);
      goes(marks, 33, { 1: close, 2: '[Neste trinn](#neste)' });
      outcomes(marks, 94, { 94: close, 95: level(2) });
      goes(marks, 145, { 2: level(3) });
      outcomes(marks, 205, { 205: close, 207: step(163), 209: close });
      // The second card has no heading.
      own(marks, 11, '## Kort');
      return marks;
    },
  },
  '002': {
    language: 'nb',
    profile: 'bti',
    terms:
      'coordinator: stafettholder, worry: undring, guardians: foresatte, log: stafettlogg, step: trinn, level: nivå',
    marks(text) {
      const marks = {};
      heading(marks, every(text, /^Nivå \d: /), '# ');
      heading(marks, every(text, /^\d: /), '## ');
      heading(marks, [263, 277, 313], '## ');
      own(marks, 263, '# Artikler');
      goes(marks, 59, { 1: level(1) });
      goes(marks, 61, { 1: level(1) });
      goes(marks, 63, { 0: level(2) });
      goes(marks, 69, { 0: level(1) });
      goes(marks, 73, { 0: close });
      outcomes(marks, 129, { 129: close, 133: step(107), 135: level(2) });
      outcomes(marks, 187, { 187: close, 191: step(165), 193: level(3) });
      outcomes(marks, 251, { 251: close, 255: step(229), 257: close });
      return marks;
    },
  },
  '003': {
    language: 'nn',
    profile: 'none',
    terms: 'coordinator: stafetthaldar, guardians: føresette, log: stafettlogg, step: steg',
    marks() {
      const marks = {};
      heading(marks, [5, 11, 17, 25, 34, 38, 48, 60, 66], '## ');
      own(marks, 5, '# Samhandlingsarenaer');
      return marks;
    },
  },
  '004': {
    language: 'nb',
    profile: 'bti',
    terms: 'coordinator: koordinator, worry: bekymring, guardians: foresatte, level: nivå',
    marks(text) {
      const marks = {};
      heading(
        marks,
        every(text, /^Nivå \d – .*[a-zåøæ) ]$/).filter((line) => line > 13),
        '# ',
      );
      heading(marks, [14, 34, 41, 51, 72, 75, 80, 97, 101, 129, 137, 141, 144, 171, 181, 186, 190], '## ');
      own(marks, 14, '# Artikler');
      goes(marks, 52, { 1: close, 2: level(1) });
      goes(marks, 105, { 0: close });
      goes(marks, 107, { 0: level(2) });
      goes(marks, 192, { 1: level(2) });
      for (const line of every(text, /^Hovedpunkter/)) marks[line] = { instead: '**Hovedpunkter:**\n' };
      for (const line of [...range(9, 12), ...range(23, 26), ...range(64, 70), ...range(125, 128), ...range(165, 169)])
        marks[line] = { prefix: '- ', strip: /^[\s•]*/ };
      for (const [from, to] of [
        [29, 33],
        [58, 61],
        [119, 122],
        [159, 162],
      ]) {
        own(marks, from, '', `> [!AKUTT] Akutt {#akutt-${from}}`);
        for (const line of range(from, to)) marks[line] = { ...marks[line], prefix: '> ', strip: /^/, end: '  ' };
      }
      marks[28] = { instead: '' };
      return marks;
    },
  },
};

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A draft guide in Markdown, and for each of its lines the line of the seed it holds. */
export function draftOf(key, seed) {
  const { language, profile, terms, marks: marksOf } = structures[key];
  const text = seed.split('\n');
  const marks = marksOf(text);
  const out = [];
  const lines = [];
  const put = (line, from) => {
    for (const one of line.split('\n')) {
      out.push(one);
      lines.push(from);
    }
  };
  put(
    `---\nveileder: 1\nid: seed-${key}\ntitle: Utkast\nlanguage: ${language}\nstatus: draft\nprofile: ${profile}\nterms: { ${terms} }\n---\n`,
    undefined,
  );
  let label = '';
  let away = [];
  const putAway = () => {
    if (away.length > 0) put('\n### Utfall\n', undefined);
    for (const [line, from] of away) put(line, from);
    if (away.length > 0) put('', undefined);
    away = [];
  };
  for (const [i, line] of text.entries()) {
    const mark = marks[i + 1];
    // Ways on stand last in their step.
    if (/^##? /.test(mark?.prefix ?? mark?.instead ?? mark?.before?.[0] ?? '')) putAway();
    for (const before of mark?.before ?? []) put(before.startsWith('#') ? `${before}\n` : before, i + 1);
    if (mark?.goes) {
      const kept = [];
      for (const [n, sentence] of line
        .trim()
        .split(/(?<=[.?])\s+/)
        .entries()) {
        if (mark.goes[n]) away.push([`- ${sentence} → ${mark.goes[n]}`, i + 1]);
        else kept.push(sentence);
      }
      if (kept.length > 0) put(label + kept.join(' '), i + 1);
      label = '';
    } else if (mark?.instead !== undefined) put(mark.instead, undefined);
    else if (mark?.label) label = `**${line.replace(/:?$/, ':')}** `;
    else if (mark) {
      const id = mark.id ? ` {#${mark.id}}` : '';
      put(`${mark.prefix ?? ''}${line.replace(mark.strip ?? '', '')}${id}${mark.end ?? ''}`, i + 1);
      if (mark.id || mark.blank) put('', undefined);
    } else if (line.trim() !== '' && label !== '') {
      put(label + line, i + 1);
      label = '';
    } else if (label === '') put(line.trim() === '' ? '' : line, i + 1);
  }
  putAway();
  return { text: out.join('\n'), lines };
}
