import type { Catalog } from '../../messages/catalog.ts';

type Help = Catalog['help'];

/** A sentence of the help, by its name in the catalog. */
export type HelpText = { [K in keyof Help]: Help[K] extends string ? K : never }[keyof Help];
export type Placeholder = keyof Help['placeholders'];

/** What may stand in the place of a value: names to choose from, or things to look up while a person writes. */
export type Values =
  | {
      readonly kind: 'choice';
      readonly of: readonly string[];
      /** Several may stand in one value, with commas between. */
      readonly commas?: true;
      /** `NAME=FILE` writes to a file. */
      readonly toFile?: true;
    }
  | { readonly kind: ValueKind };

export type ValueKind =
  | 'file'
  | 'folder'
  | 'guide'
  | 'guide-or-revision'
  | 'scenario-file'
  | 'rule'
  | 'revision'
  | 'audience'
  | 'level'
  | 'scenario'
  | 'free';

/** An option as data: the parser, the help, the completion and the manual page are all made of this. */
export interface OptionDeclaration {
  /** `-o, --output` */
  readonly flags: string;
  readonly text: HelpText;
  /** Absent: the option has no value. */
  readonly value?: Placeholder;
  readonly values?: Values;
  /** The value may be left out. */
  readonly optional?: true;
  /** May be given several times; the values are a list. */
  readonly repeated?: true;
}

export interface ArgumentDeclaration {
  readonly name: Placeholder;
  readonly text: HelpText;
  readonly values: Values;
  readonly required?: true;
  readonly several?: true;
}

export interface CommandDeclaration {
  readonly text: HelpText;
  readonly alias?: string;
  readonly examples: readonly string[];
  /** More to know, below the examples. */
  readonly more?: HelpText;
  readonly argument?: ArgumentDeclaration;
  readonly options: readonly OptionDeclaration[];
}

/** `-o, --output` → `--output` */
export const longOf = ({ flags }: OptionDeclaration): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;
