import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { ordered } from '../../diagnostic/order.ts';
import type { Guide } from '../../model/guide.ts';
import { type RenderFormatName, type RenderSettings, renderFormatNames, renderFormats } from '../../render/formats.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { findGuides } from '../find-guides.ts';
import { readGuide } from '../read-guide.ts';
import { renderAssets, sourceDate } from '../render/assets.ts';
import { familyOf, namesFor, type Readable } from '../render/names.ts';
import { type Output, writeAll } from '../render/write.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

export interface RenderCommandOptions extends SharedOptions {
  readonly to?: readonly string[];
  readonly out?: string;
  readonly site?: boolean;
  readonly check?: boolean;
  readonly poster?: boolean;
  readonly pdfStandard?: string;
  readonly failOn?: string;
}

const pdfStandards = ['ua-1', 'a-2a'] as const;
const failLevels = ['error', 'never'] as const;

/** One of the values an option may have. Throws UsageError for another. */
function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError((u) => u.badOptionValue({ option, value, allowed }));
  return found;
}

/** `veileder render`: handbooks and pages from guides. A guide that cannot be read whole is not published: exit 1. */
export async function renderCommand(
  paths: readonly string[],
  options: RenderCommandOptions,
  context: Context,
): Promise<number> {
  const { io, messages } = context;
  const asked = options.to?.flatMap((list) => list.split(',')).filter((name) => name !== '');
  const formats = [
    ...new Set((asked ?? (options.site ? [] : ['html'])).map((name) => oneOf('--to', name, renderFormatNames))),
  ];
  const pdfStandard = oneOf('--pdf-standard', options.pdfStandard ?? 'ua-1', pdfStandards);
  const { pdfStandards: made } = context.io;
  if (made && !made.includes(pdfStandard))
    throw new UsageError((u) => u.badOptionValue({ option: '--pdf-standard', value: pdfStandard, allowed: made }));
  const failOn = oneOf('--fail-on', options.failOn ?? 'error', failLevels);
  const out = (options.out ?? 'ut').replaceAll('\\', '/').replace(/\/+$/, '') || '/';

  const found = await findGuides(io, paths);
  const guides: Readable[] = [];
  const faults: Diagnostic[] = [];
  let held = 0;
  for (const file of found) {
    const { guide, diagnostics } = await readGuide(io, file);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    faults.push(...errors);
    if (guide && (errors.length === 0 || failOn === 'never')) guides.push({ path: file.path, guide });
    else held++;
  }
  await tellFaults(faults, context);

  const names = namesFor(guides);
  const inFolder = (name: string): string => (out === '.' ? name : `${out === '/' ? '' : out}/${name}`);
  const outputs: Output[] = guides.flatMap(({ guide }) =>
    formats.map((format) =>
      fileOf(guide, format, { names, guides, inFolder, poster: options.poster === true, pdfStandard }, context),
    ),
  );
  if (options.site && guides.length > 0) {
    const { siteOutputs } = await import('../render/site.ts');
    outputs.push(...siteOutputs(guides, names, inFolder('site'), io));
  }
  const check = options.check === true;
  const quiet = options.quiet === true;
  const written = await writeAll(outputs, check, quiet, context);
  if (held > 0) tell(io, messages.render.held({ guides: held }));
  if (!quiet) tell(io, check ? messages.render.checked(written) : messages.render.written({ files: outputs.length }));
  return held > 0 || (check && written.created + written.changed > 0) ? exitCodes.findings : exitCodes.done;
}

interface Job {
  readonly names: ReadonlyMap<Guide, string>;
  readonly guides: readonly Readable[];
  readonly poster: boolean;
  readonly pdfStandard: RenderSettings['pdfStandard'];
  inFolder(name: string): string;
}

function fileOf(guide: Guide, format: RenderFormatName, job: Job, { io }: Context): Output {
  const { ending, render } = renderFormats[format];
  const name = job.names.get(guide) ?? guide.id;
  const variants = job.guides
    .filter((other) => other.guide !== guide && familyOf(other.guide) === familyOf(guide))
    .map((other) => ({
      language: other.guide.language,
      href: `${encodeURIComponent(job.names.get(other.guide) ?? '')}.${ending}`,
    }));
  const poster = job.poster && format === 'pdf';
  return {
    path: job.inFolder(`${name}${poster ? '.poster' : ''}.${ending}`),
    make: () =>
      render(guide, { variants, poster, pdfStandard: job.pdfStandard, timestamp: sourceDate(io) }, renderAssets(io)),
  };
}

/** What stands in the way of reading the guides, a line each. */
async function tellFaults(faults: readonly Diagnostic[], { io, language, messages }: Context): Promise<void> {
  if (faults.length === 0) return;
  const [{ sentencesFor }, { positionAt }, { terminalText }] = await Promise.all([
    import('../../lint/say.ts'),
    import('../../source/source-file.ts'),
    import('../../source/terminal-text.ts'),
  ]);
  const inOrder = ordered(faults);
  const said = await sentencesFor(inOrder, language);
  for (const [i, { range, severity }] of inOrder.entries()) {
    const { line, column } = positionAt(range.file, range.start);
    tell(
      io,
      `${terminalText(range.file.path)}:${line}:${column}: ${messages.severity[severity]}: ${terminalText(said[i]?.message ?? '')}`,
    );
  }
}
