import { composed } from './composed.ts';

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'ae',
  ö: 'o',
  á: 'a',
  č: 'c',
  đ: 'd',
  ŋ: 'n',
  š: 's',
  ŧ: 't',
  ž: 'z',
  é: 'e',
};

const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name made from a title (schemas/FORMAT.md, "Ids"): `[a-z0-9-]*`, empty when no letter or digit is left. */
export function slug(text: string): string {
  if (isSlug.test(text)) return text;
  return composed(text)
    .toLowerCase()
    .replace(/[æøåäöáčđŋšŧžé]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id of a step that was given none: `<level>-<title>`, and where there is no title, its place in the level (from 0). */
export function stepSlug(levelId: string, title: string, index: number): string {
  const own = slug(title) || `trinn-${index + 1}`;
  const level = slug(levelId);
  return level === '' ? own : `${level}-${own}`;
}

/** The id of an outcome that was given none, before it is made unique in its step. */
export function outcomeSlug(firstCondition: string | undefined): string {
  return (
    slug(firstCondition ?? '')
      .split('-')
      .slice(0, 6)
      .join('-') || 'utfall'
  );
}

/** `name`, or `name-2`, `name-3` … when it is taken. */
export function untaken(name: string, taken: ReadonlySet<string>): string {
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  return id;
}
