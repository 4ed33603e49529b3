import type { DiagnosticSeverity, Diagnostic as Shown } from 'vscode-languageserver';
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Told } from '../report/lint/findings.ts';
import { ruleUrl } from '../report/lint/findings.ts';
import type { Places } from './places.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 };

/** What an editor can show of a finding. */
export interface ShowOptions {
  readonly places: Places;
  /** The editor's address of a file. */
  readonly uri: (path: string) => string;
  readonly withRelated: boolean;
  readonly withUrl: boolean;
}

/** A finding as the protocol has it. */
export function shown({ diagnostic, message, related }: Told, options: ShowOptions): Shown {
  const { places, uri } = options;
  const url = options.withUrl ? { codeDescription: { href: ruleUrl(diagnostic.rule) } } : {};
  const others = diagnostic.related.map((place, i) => ({
    location: { uri: uri(place.range.file.path), range: places.range(place.range) },
    message: related[i] ?? '',
  }));
  return {
    range: places.range(diagnostic.range),
    severity: severities[diagnostic.severity],
    code: diagnostic.rule,
    ...url,
    source: 'veileder',
    message,
    ...(options.withRelated && others.length > 0 ? { relatedInformation: others } : {}),
  };
}
