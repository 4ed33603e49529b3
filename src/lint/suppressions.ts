import type { Diagnostic, DiagnosticData } from '../diagnostic/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { lineStarts, positionAt, type Range, range, type SourceFile } from '../source/source-file.ts';

/** What a comment in a guide holds back, and where. */
interface Suppression {
  readonly rules: readonly string[];
  readonly until?: string;
  /** The comment itself. */
  readonly comment: Range;
  /** The part of the file it is about. */
  readonly covers: { readonly start: number; readonly end: number };
}

export interface Suppressed {
  readonly kept: Diagnostic[];
  /** How many findings were held back. */
  readonly count: number;
}

/**
 * `# veileder: overse REGEL, REGEL til 2027-01-01 -- grunn`, in YAML after `#`, in Markdown in `<!-- … -->`;
 * English: `ignore … until … --`. With `-start`/`-slutt` (`-end`) it holds for the lines between, with `-fil`
 * (`-file`) for the whole file, otherwise for the line it stands behind, or the next part of the text.
 */
const comment =
  /(?:<!--[ \t]*|(?<=^|[ \t])#[ \t]*)veileder:[ \t]*(overse|ignore)(?:-(start|slutt|end|fil|file))?(?![A-Za-zÀ-ÖØ-öø-ɏ-])[ \t]*([^\r\n]*?)[ \t]*(?:-->|$)/gm;

/** Every guide says `veileder:` once; only few say this, and the whole pattern is slow over a long text. */
const mayHold = /veileder:[ \t]*(?:overse|ignore)/;

const words = /^(?<rules>.*?)(?:[ \t]+(?:til|until)[ \t]+(?<until>\d{4}-\d\d-\d\d))?(?:[ \t]*--[ \t]*(?<reason>.*))?$/;

type Told = (message: string, data: DiagnosticData, at: Range) => void;

/** Takes away what comments in the guide hold back, and tells of comments that are wrong, unused or out of date. */
export function applySuppressions(
  found: readonly Diagnostic[],
  files: readonly SourceFile[],
  known: readonly string[],
  today: string | undefined,
): Suppressed {
  const extra: Diagnostic[] = [];
  const tell: Told = (message, data, at) =>
    extra.push({
      rule: 'suppression',
      message,
      severity: message === 'unknown-rule' ? 'error' : 'warning',
      data,
      range: at,
      related: [],
    });
  const all = files.flatMap((file) => (mayHold.test(file.text) ? suppressionsIn(file, known, tell) : []));
  if (all.length === 0) return { kept: [...found, ...extra], count: 0 };
  const used = new Set<string>();
  const kept = found.filter((d) => {
    const by = all.find(
      (s) =>
        s.rules.includes(d.rule) &&
        s.comment.file.path === d.range.file.path &&
        s.covers.start <= d.range.start &&
        d.range.start < s.covers.end &&
        !isOver(s, today),
    );
    if (by) used.add(`${all.indexOf(by)} ${d.rule}`);
    return by === undefined;
  });
  for (const [i, s] of all.entries()) {
    if (isOver(s, today)) tell('expired', { until: s.until ?? '' }, s.comment);
    else
      for (const rule of s.rules)
        if (known.includes(rule) && !used.has(`${i} ${rule}`)) tell('unused', { rule }, s.comment);
  }
  return { kept: [...kept, ...extra], count: found.length - kept.length };
}

const isOver = ({ until }: Suppression, today: string | undefined): boolean =>
  until !== undefined && today !== undefined && until < today;

function suppressionsIn(file: SourceFile, known: readonly string[], tell: Told): Suppression[] {
  const found: Suppression[] = [];
  const open: { rules: readonly string[]; until?: string | undefined; at: Range }[] = [];
  for (const match of file.text.matchAll(comment)) {
    const at = range(file, match.index, match.index + match[0].length);
    const { rules: list = '', until, reason } = words.exec(match[3] ?? '')?.groups ?? {};
    const rules = list.split(/[\s,]+/).filter((r) => r !== '');
    if (match[2] === 'slutt' || match[2] === 'end') {
      const start = open.pop();
      if (start)
        found.push({
          rules: start.rules,
          ...(start.until ? { until: start.until } : {}),
          comment: start.at,
          covers: { start: start.at.start, end: at.end },
        });
      else tell('no-start', {}, at);
      continue;
    }
    const reasonless = (reason ?? '').trim() === '';
    if (rules.length === 0) tell(reasonless ? 'no-rule-or-reason' : 'no-rule', {}, at);
    for (const rule of rules.filter((r) => !known.includes(r))) {
      const suggestion = nearest(rule, known)?.name;
      tell('unknown-rule', { rule, ...(suggestion ? { suggestion } : {}) }, at);
    }
    // Without a reason it holds nothing back: whoever reads the guide next must know why.
    if (reasonless) {
      if (rules.length > 0) tell('no-reason', {}, at);
      continue;
    }
    if (match[2] === 'start') open.push({ rules, until, at });
    else {
      const covers = match[2] === undefined ? coveredBy(at) : { start: 0, end: file.text.length + 1 };
      found.push({ rules, ...(until ? { until } : {}), comment: at, covers });
    }
  }
  for (const { at } of open) tell('no-end', {}, at);
  return found;
}

/** The line the comment stands behind; alone on its line, the next line and what belongs to it. */
function coveredBy({ file, start, end }: Range): { start: number; end: number } {
  const { text } = file;
  const starts = lineStarts(file);
  const line = positionAt(file, start).line;
  const lineStart = starts[line - 1] ?? 0;
  const alone =
    text.slice(lineStart, start).trim() === '' && (text.slice(end).match(/^[^\r\n]*/)?.[0] ?? '').trim() === '';
  const lineAt = (n: number): string => text.slice(starts[n - 1] ?? text.length, starts[n] ?? text.length);
  if (!alone) return { start: lineStart, end: starts[line] ?? text.length + 1 };
  let first = line + 1;
  while (first <= starts.length && /^\s*(#(?!#* )|<!--.*-->\s*$|$)/.test(lineAt(first))) first++;
  const indent = /^ */.exec(lineAt(first))?.[0].length ?? 0;
  const markdown = /\.(md|markdown)$/i.test(file.path);
  let last = first;
  while (last < starts.length) {
    const next = lineAt(last + 1);
    const belongs = markdown ? next.trim() !== '' : next.trim() === '' || (/^ */.exec(next)?.[0].length ?? 0) > indent;
    if (!belongs) break;
    last++;
  }
  return { start: starts[first - 1] ?? text.length, end: starts[last] ?? text.length + 1 };
}
