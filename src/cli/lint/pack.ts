import type { Diagnostic, DiagnosticData, Severity } from '../../diagnostic/diagnostic.ts';
import type { Range, SourceFile } from '../../source/source-file.ts';
import type { Checked, Inputs, Located } from './checked.ts';

type Place = readonly [file: number, start: number, end: number];

interface PackedFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly data: DiagnosticData;
  readonly at: Place;
  readonly related: readonly (readonly [message: string, data: DiagnosticData, at: Place])[];
  readonly fix?: readonly (readonly [at: Place, text: string])[] | undefined;
  readonly fingerprint: string;
  readonly element: string;
}

/** A result without the texts it points into: those are read again from the files. */
export interface Packed extends Omit<Checked, 'findings'> {
  readonly sources: readonly string[];
  readonly findings: readonly PackedFinding[];
  readonly inputs: Inputs;
}

/** A result as it is kept. */
export function pack(checked: Checked): Packed {
  const sources: string[] = [];
  const place = ({ file, start, end }: Range): Place => {
    let at = sources.indexOf(file.path);
    if (at < 0) at = sources.push(file.path) - 1;
    return [at, start, end];
  };
  const findings = checked.findings.map(
    ({ diagnostic: { rule, message, severity, data, range, related, fix }, fingerprint, element }): PackedFinding => ({
      rule,
      message,
      severity,
      data,
      at: place(range),
      related: related.map((r) => [r.message, r.data, place(r.range)]),
      fix: fix?.edits.map((e) => [place(e.range), e.text]),
      fingerprint,
      element,
    }),
  );
  return { ...checked, sources, findings };
}

/** A result as it was before it was kept; `open` gives the text of a file. */
export function unpack(packed: Packed, open: (path: string) => SourceFile): Checked {
  const files = packed.sources.map(open);
  const range = ([file, start, end]: Place): Range => ({ file: files[file] ?? open(packed.path), start, end });
  const findings = packed.findings.map((f): Located => {
    const { rule, message, severity, data, fingerprint, element } = f;
    const diagnostic: Diagnostic = {
      rule,
      message,
      severity,
      data,
      range: range(f.at),
      related: f.related.map(([name, values, at]) => ({ message: name, data: values, range: range(at) })),
      ...(f.fix ? { fix: { edits: f.fix.map(([at, text]) => ({ range: range(at), text })) } } : {}),
    };
    return { diagnostic, fingerprint, element };
  });
  const { path, id, title, files: count, suppressed, waitsFor, inputs } = packed;
  return { path, id, title, files: count, suppressed, waitsFor, inputs, findings };
}
