import { veileder } from '../cli/harness.ts';
import type { Editor } from './client.ts';

interface Told {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly related: readonly Omit<Told, 'rule' | 'severity' | 'related' | 'url'>[];
  readonly url: string;
}
interface Place {
  readonly line: number;
  readonly column: number;
}

const severities = { error: 1, warning: 2, info: 3 };
const place = ({ line, column }: Place) => ({ line: line - 1, character: column - 1 });
const rangeOf = ({ range }: Pick<Told, 'range'>) => ({ start: place(range.start), end: place(range.end) });

/** What the command line finds in a folder, by file, as an editor would show it. */
export async function byCommandLine(
  editor: Editor,
  paths: readonly string[],
  args: readonly string[] = [],
): Promise<Map<string, unknown[]>> {
  const { out } = await veileder(['lint', ...paths, '--format', 'json', ...args], { cwd: editor.folder });
  const { diagnostics } = JSON.parse(out) as { diagnostics: Told[] };
  const found = new Map<string, unknown[]>();
  for (const told of diagnostics) {
    const one = {
      range: rangeOf(told),
      severity: severities[told.severity],
      code: told.rule,
      codeDescription: { href: told.url },
      source: 'veileder',
      message: told.message,
      ...(told.related.length > 0
        ? {
            relatedInformation: told.related.map((r) => ({
              location: { uri: editor.uri(r.file), range: rangeOf(r) },
              message: r.message,
            })),
          }
        : {}),
    };
    found.set(told.file, [...(found.get(told.file) ?? []), one]);
  }
  return found;
}
