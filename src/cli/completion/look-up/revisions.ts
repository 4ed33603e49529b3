import type { Context } from '../../context.ts';
import { diffWordsOf } from '../../diff/words.ts';
import { Git } from '../../git.ts';
import type { Suggestion } from '../suggestion.ts';

/** Enough to choose from, in a repository with many branches and files. */
const most = 200;

/** Branches and tags, the newest first; with `paths` as the beginning of `REF:PATH`, or the files of such a revision. */
export async function revisionsFrom(typed: string, paths: boolean, { io, language }: Context): Promise<Suggestion[]> {
  const git = new Git(io, (await diffWordsOf(language)).git);
  const colon = typed.indexOf(':');
  if (!paths || colon < 0) {
    return git
      .references(most)
      .filter(({ name }) => name.startsWith(typed))
      .map(({ name, subject }) =>
        paths ? { value: `${name}:`, text: subject, open: true } : { value: name, text: subject },
      );
  }
  const revision = typed.slice(0, colon);
  const folder = git.prefix;
  return git
    .files(git.commit(revision), '')
    .filter((path) => path.startsWith(folder) && /\.(?:ya?ml|md)$/i.test(path))
    .map((path) => ({ value: `${revision}:${path.slice(folder.length)}`, text: revision }))
    .filter(({ value }) => value.startsWith(typed))
    .slice(0, most);
}
