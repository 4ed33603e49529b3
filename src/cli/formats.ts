import { UsageError } from './usage-error.ts';

/** Where one report goes: `file` undefined means standard output. */
export interface Destination<F extends string> {
  readonly format: F;
  readonly file?: string;
}

/**
 * `--format json=out.json --format pretty --output x` → destinations; `output` takes the first that has no file of its own.
 * @throws UsageError for a format that is not among `known`.
 */
export function destinations<F extends string>(
  given: readonly string[] | undefined,
  output: string | undefined,
  known: readonly F[],
  usual: F,
): Destination<F>[] {
  const list = (given?.length ? given : [usual]).map((text): Destination<F> => {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const format = known.find((f) => f === name);
    if (!format)
      throw new UsageError((usage) => usage.badOptionValue({ option: '--format', value: name, allowed: known }));
    return equals < 0 ? { format } : { format, file: text.slice(equals + 1) };
  });
  if (output === undefined) return list;
  const first = list.findIndex((d) => d.file === undefined);
  return list.map((d, i) => (i === first ? { ...d, file: output } : d));
}
