import type { LspWords } from '../../messages/lsp/shape.ts';
import type { Guide } from '../../model/guide.ts';
import { form } from '../generated/form.ts';
import { yamlContext } from '../yaml/context.ts';
import { type FormKind, keyOf, kindAt, namedBy } from '../yaml/form-path.ts';
import { type Completion, idOffers, itemKinds, type Offer } from './items.ts';

/** What a YAML text is, and what names can come from. */
export interface YamlSetting {
  /** What the file holds: a guide, or the level, step or other part that it is included as. */
  readonly root: FormKind;
  readonly guide: Guide | undefined;
  readonly words: LspWords;
  /** Where the YAML begins; above 0 in the front matter of Markdown. */
  readonly from?: number;
}

/** What can stand at a place of a YAML text: keys of the form, ids of the guide, words of a closed list. */
export function completeYaml(text: string, offset: number, setting: YamlSetting): Completion | undefined {
  const { root, guide, words, from = 0 } = setting;
  const context = yamlContext(text, offset, from);
  if (!context) return undefined;
  const { path, at, siblings, inItem } = context;
  const start = context.from + (context.from < offset && /["']/.test(text[context.from] ?? '') ? 1 : 0);
  const end = offset + (/^[\wæøåÆØÅ.:-]*/.exec(text.slice(offset))?.[0].length ?? 0);
  // A colon behind the place belongs to the key that is there.
  const keyEnd = end - (/:$/.exec(text.slice(offset, end))?.[0].length ?? 0);
  const keys = (kind: FormKind): Completion => {
    const inFront = from > 0 && kind === 'guide';
    return { start, end: keyEnd, offers: keyOffers(kind, siblings, /^\s*:/.test(text.slice(keyEnd)), inFront) };
  };
  const key = path.at(-1);
  if (at === 'key') {
    const kind = kindAt(root, path);
    return kind === undefined ? undefined : keys(kind);
  }
  const holder = kindAt(root, path.slice(0, -1));
  if (key === undefined || holder === undefined || /\s/.test(text.slice(start, offset))) return undefined;
  const field = keyOf(holder, key);
  const named = namedBy(holder, key);
  const ids = named && guide ? idOffers(guide, named, words) : [];
  const values = (field?.values ?? []).map(
    (label): Offer => ({ label, kind: itemKinds.word, about: field?.text ?? '' }),
  );
  // An item of a list of objects begins with a key, but in brackets only behind a brace.
  const inside = inItem && !/[[,]\s*$/.test(text.slice(Math.max(0, context.from - 200), context.from)) && field?.holds;
  const offers = inside && Object.hasOwn(form, inside) ? keys(inside).offers : [];
  return { start, end, offers: [...ids, ...values, ...offers] };
}

function keyOffers(kind: FormKind, siblings: readonly string[], hasColon: boolean, inFront: boolean): Offer[] {
  return Object.entries(form[kind] ?? {})
    .filter(([key]) => !siblings.includes(key) && !(inFront && key === 'levels'))
    .map(([key, { text: about }]) => ({ label: key, text: hasColon ? key : `${key}: `, about, kind: itemKinds.key }));
}
