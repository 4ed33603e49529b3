import type { Range as ClientRange, CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { LspWords } from '../../messages/lsp/shape.ts';
import { type DefinedKind, definedKinds, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { describe } from '../describe.ts';
import type { Named as NamedByKey } from '../yaml/form-path.ts';

/** Something that can be written at a place. */
export interface Offer {
  /** What is shown, and looked for. */
  readonly label: string;
  readonly detail?: string;
  /** More about it, in Markdown. */
  readonly about?: string;
  /** What is written; the label where it is left out. */
  readonly text?: string;
  /** What is compared with what stands there already; the label where it is left out. */
  readonly filter?: string;
  readonly kind: CompletionItemKind;
}

/** What can be written in a stretch of a text. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly offers: readonly Offer[];
}

export const itemKinds = { reference: 18, key: 10, word: 12, label: 5, heading: 22 } as const satisfies Record<
  string,
  CompletionItemKind
>;

type Kind = DefinedKind;
const targetKinds = ['step', 'level', 'exit'] as const satisfies readonly Kind[];

/** Ids as YAML writes them: alone, or as a target. */
export function idOffers(guide: Guide, named: NamedByKey, words: LspWords): Offer[] {
  if (named !== 'target') return definedOffers(guide, named, words, (id) => id);
  const fixed = (['next', 'close', 'close-log'] as const).map(
    (target): Offer => ({ label: target, detail: words.targets[target], kind: itemKinds.word }),
  );
  return [...targetKinds.flatMap((kind) => definedOffers(guide, kind, words, (id) => `${kind}:${id}`)), ...fixed];
}

/** Addresses as Markdown writes them behind `#`; of every kind where none is given. */
export function addressOffers(guide: Guide, named: NamedByKey | undefined, words: LspWords): Offer[] {
  const offers = kindsOf(named).flatMap((kind) =>
    definedOffers(guide, kind, words, (id) => addressOf(guide, kind, id)),
  );
  if (named !== 'target') return offers;
  return [
    ...offers,
    ...ways(guide, words).map(({ title, address }) => ({ label: address, detail: title, kind: itemKinds.word })),
  ];
}

/** Whole links as Markdown writes them: `[Undringsnotat](#undringsnotat)`. */
export function linkOffers(guide: Guide, named: NamedByKey | undefined, words: LspWords): Offer[] {
  const offers = kindsOf(named).flatMap((kind) =>
    definedOf(guide, kind).map(({ id, title }): Offer => {
      const shown = kind === 'level' ? `${words.kinds.level} ${id}` : title;
      const text = `[${shown.replace(/[[\]]/g, '\\$&')}](#${addressOf(guide, kind, id)})`;
      const about = describe(guide, { kind, id }, words)?.text;
      return {
        label: id,
        detail: title,
        text,
        filter: `[${title} ${id}`,
        kind: itemKinds.reference,
        ...(about ? { about } : {}),
      };
    }),
  );
  if (named !== 'target') return offers;
  const fixed = ways(guide, words).map(({ title, address }): Offer => {
    return {
      label: address,
      detail: title,
      text: `[${title}](#${address})`,
      filter: `[${title} ${address}`,
      kind: itemKinds.word,
    };
  });
  return [...offers, ...fixed];
}

const kindsOf = (named: NamedByKey | undefined): readonly Kind[] =>
  named === undefined ? definedKinds : named === 'target' ? targetKinds : [named];

function definedOffers(guide: Guide, kind: Kind, words: LspWords, write: (id: string) => string): Offer[] {
  return definedOf(guide, kind).map(({ id, title }): Offer => {
    const about = describe(guide, { kind, id }, words)?.text;
    const label = write(id);
    return {
      label,
      detail: title,
      filter: `${label} ${title}`,
      kind: itemKinds.reference,
      ...(about ? { about } : {}),
    };
  });
}

const addressOf = ({ language }: Guide, kind: Kind, id: string): string =>
  kind === 'level' ? `${language === 'en' ? 'level' : 'niva'}-${id}` : id;

/** The fixed addresses: to close, and to go on. */
function ways({ language }: Guide, { targets }: LspWords): { readonly title: string; readonly address: string }[] {
  const english = language === 'en';
  return [
    { title: targets.close, address: english ? 'close' : 'avslutt' },
    { title: targets['close-log'], address: english ? 'close-log' : 'avslutt-loggen' },
    { title: targets.next, address: english ? 'next' : 'neste' },
  ];
}

/** Offers as the protocol has them, in the order of the guide. */
export function itemsOf(offers: readonly Offer[], range: ClientRange): CompletionItem[] {
  return offers.map(({ label, detail, about, text, filter, kind }, i) => ({
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(about ? { documentation: { kind: 'markdown', value: about } } : {}),
    ...(filter === undefined ? {} : { filterText: filter }),
    sortText: String(i).padStart(4, '0'),
    textEdit: { range, newText: text ?? label },
  }));
}
