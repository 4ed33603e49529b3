import { titleOf } from '../../lsp/describe.ts';
import { isSame, type Named, occurrencesOf } from '../../lsp/occurrences.ts';
import { type Edit, edited, isValidId, renameEdits, saysTheSame, scenarioEdits, takenBy } from '../../lsp/rename.ts';
import type { LspWords } from '../../messages/lsp/shape.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { familyOf, guidesNaming } from './family.ts';
import type { Reading } from './guide-reader.ts';
import type { OpenTexts } from './open-texts.ts';
import { scenariosOf } from './scenario-files.ts';
import type { Workspace } from './workspace.ts';

/** A sentence that says why an id cannot be changed. */
export interface Refused {
  readonly refused: string;
}

/** Why what a place names cannot have another id; undefined where it can. */
export function refusalOf({ parsed: { guide } }: Reading, named: Named, words: LspWords): string | undefined {
  if (!guide) return words.rename.notHere;
  const definition = occurrencesOf(guide).find((o) => o.isDefinition && isSame(o, named));
  // Another guide is renamed where it stands.
  if (!definition) return words.rename.notHere;
  return definition.isWritten ? undefined : words.rename.notWritten({ id: named.id });
}

/**
 * The edits that give something another id, in all files of the guide, its language variants and its scenarios. They
 * are tried before they are made: unless everything leads where it led, the change is refused.
 */
export async function renameIn(
  workspace: Workspace,
  texts: OpenTexts,
  reading: Reading,
  { named, id, words }: { readonly named: Named; readonly id: string; readonly words: LspWords },
): Promise<readonly Edit[] | Refused> {
  const { guide } = reading.parsed;
  const refused = refusalOf(reading, named, words);
  if (!guide || refused !== undefined) return { refused: refused ?? words.rename.notHere };
  if (id === named.id) return [];
  if (!isValidId(named, id)) return { refused: words.rename.badId({ id }) };
  const isGuide = named.kind === 'guide';
  if (isGuide && (await workspace.guideNamed(id)))
    return { refused: words.rename.taken({ id, by: words.kinds.guide }) };
  const readings = isGuide
    ? [reading, ...(await guidesNaming(workspace, named.id))]
    : await familyOf(workspace, reading);
  const all: Edit[] = [];
  for (const one of readings) {
    const own = one.parsed.guide;
    if (!own) continue;
    const by = takenBy(own, named, id);
    if (by && !isGuide) {
      const title = titleOf(own, by);
      return { refused: words.rename.taken({ id, by: title === undefined ? id : `${words.kinds[by.kind]} ${title}` }) };
    }
    const edits = renameEdits(own, named, id);
    if (edits.length === 0) continue;
    const after = await workspace.reader.readAsIf(one.guide, withEdits(edits));
    if (!isGuide && !(after.guide && saysTheSame(own, after.guide, named, id)))
      return { refused: words.rename.unclear({ id }) };
    all.push(...edits);
    if (!isGuide)
      for (const file of await scenariosOf(workspace, texts, one.guide.path))
        all.push(...scenarioEdits(file, own, named, id));
  }
  return all;
}

/** The texts of files as they will be, by path. */
export function withEdits(edits: readonly Edit[]): Map<string, string> {
  const byFile = new Map<SourceFile, Edit[]>();
  for (const edit of edits) byFile.set(edit.range.file, [...(byFile.get(edit.range.file) ?? []), edit]);
  return new Map(
    [...byFile].map(([file, own]) => [file.path, (file.hasMark ? '\uFEFF' : '') + edited(file.text, own)]),
  );
}
