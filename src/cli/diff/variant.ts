import type { Change, GuideDiff, Tier } from '../../diff/check.ts';
import { diffGuides, diffVariant } from '../../diff/diff.ts';
import { type Speaker, speakerOf } from '../../diff/say/say.ts';
import type { DiffWords } from '../../messages/diff/shape.ts';
import type { Guide } from '../../model/guide.ts';
import type { ToldChange } from '../../report/diff/report.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Destination } from '../formats.ts';
import { Git } from '../git.ts';
import type { DiffFormat } from '../report-formats.ts';
import { UsageError } from '../usage-error.ts';
import { isAtOrAbove } from './compare.ts';
import { type GuideSource, sourcesInGit, sourcesOnDisk } from './sources.ts';
import { writeDiff } from './write-diff.ts';

/** `--variant GUIDE VARIANT`: what is missing, built differently, or changed in one of them only since they were last alike. */
export async function variantDiff(
  paths: readonly string[],
  failOn: Tier | undefined,
  wanted: readonly Destination<DiffFormat>[],
  options: SharedOptions & { readonly since?: string },
  words: DiffWords,
  context: Context,
): Promise<number> {
  const [basePath, variantPath, ...rest] = paths;
  if (basePath === undefined || variantPath === undefined || rest.length > 0) {
    throw new UsageError(() => words.usage.variantTwo);
  }
  const { io, language } = context;
  const [base, variant] = [await oneGuide(context, basePath, words), await oneGuide(context, variantPath, words)];
  const speaker = await speakerOf(language);
  const structure = diffVariant(base.guide, variant.guide).changes.map((change) => variantTold(change, speaker, words));
  const history = await oneSided(base, variant, options.since, words, context);
  const changes = [
    ...structure,
    ...history.base.map((c) => sided(c, words.variant.baseOnly, speaker)),
    ...history.variant.map((c) => sided(c, words.variant.variantOnly, speaker)),
  ];
  io.stderr.write(
    `${history.since === undefined ? words.variant.noHistory : words.variant.since({ commit: history.since })}\n`,
  );
  const report = {
    guides: [{ old: base.source.label, new: variant.source.label, changes, effects: [] }],
    approvals: { used: [], unused: [], expired: [] },
  };
  for (const destination of wanted)
    await writeDiff(report, destination, { ...words, same: words.variant.same }, options, context);
  const failing = failOn !== undefined && changes.some((c) => isAtOrAbove(c.change.tier, failOn));
  return failing ? exitCodes.findings : exitCodes.done;
}

interface Read {
  readonly source: GuideSource;
  readonly guide: Guide;
}

async function oneGuide({ io }: Context, path: string, words: DiffWords): Promise<Read> {
  const [source, ...more] = await sourcesOnDisk(io, path, path);
  if (!source || more.length > 0) throw new UsageError(() => words.usage.variantTwo);
  const { guide } = await source.read();
  if (!guide) throw new UsageError(() => words.notRead({ path }));
  return { source, guide };
}

/** The change between two languages as what is missing, extra or different in the variant. */
function variantTold(change: Change, speaker: Speaker, { variant }: DiffWords): ToldChange {
  const { wording: w } = speaker;
  const { said } = change;
  const field = said.field === undefined ? undefined : `${w.field(said)}${w.within(said)}`;
  const what = field ?? `${w.thing(said.element)}`;
  const name =
    said.field === undefined || said.from === ''
      ? `${w.quote(said.name)}${said.field === undefined ? w.in(said) : ''}`
      : '';
  const [before, after] = speaker.sides(said, change);
  const message = ((): string => {
    if (change.old && !change.new) return variant.missing({ what, name: name || w.quote(said.oldName) });
    if (change.new && !change.old) return variant.extra({ what, name: name || w.quote(said.name) });
    if (said.from === '' && said.to === '') return variant.order({ what });
    return variant.differs({ what, base: w.value(said.from), variant: w.value(said.to) });
  })();
  return { change, message: capital(message), effects: [], before, after };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sided(change: Change, say: (d: { sentence: string }) => string, speaker: Speaker): ToldChange {
  const [before, after] = speaker.sides(change.said, change);
  return { change, message: say({ sentence: speaker.change(change) }), effects: [], before, after };
}

interface OneSided {
  readonly base: readonly Change[];
  readonly variant: readonly Change[];
  /** The commit both are held against; undefined where there is none. */
  readonly since: string | undefined;
}

/** What has changed in one of the two since a commit changed both, or since `since`. */
async function oneSided(
  base: Read,
  variant: Read,
  since: string | undefined,
  words: DiffWords,
  { io }: Context,
): Promise<OneSided> {
  const nothing: OneSided = { base: [], variant: [], since: undefined };
  const git = new Git(io, words.git);
  const inRepository = ({ source }: Read): string =>
    `${git.prefix}${source.file.folder ?? source.file.path}`.replace(/^\.\//, '');
  try {
    const both = [inRepository(base), inRepository(variant)];
    const ofVariant = new Set(git.commitsOf([both[1] ?? '']));
    const commit =
      since === undefined ? git.commitsOf([both[0] ?? '']).find((c) => ofVariant.has(c)) : git.commit(since);
    if (commit === undefined) return nothing;
    const then = async (path: string | undefined): Promise<Guide | undefined> =>
      (await sourcesInGit(git, commit, path ?? '', commit)?.[0]?.read())?.guide;
    const [oldBase, oldVariant] = [await then(both[0]), await then(both[1])];
    if (!oldBase || !oldVariant) return nothing;
    const [ofBase, ofOther] = [diffGuides(oldBase, base.guide), diffGuides(oldVariant, variant.guide)];
    return { base: onlyIn(ofBase, ofOther), variant: onlyIn(ofOther, ofBase), since: commit.slice(0, 10) };
  } catch (error) {
    if (error instanceof UsageError && since === undefined) return nothing;
    throw error;
  }
}

/** Changes of the one whose part of the guide has no change in the other. */
function onlyIn(one: GuideDiff, other: GuideDiff): Change[] {
  const changed = new Set(other.changes.map((c) => c.path));
  return one.changes.filter((c) => !changed.has(c.path) && !c.path.startsWith('guide/'));
}
