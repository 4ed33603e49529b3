import type { Catalog } from '../../messages/catalog.ts';
import type { ArgumentDeclaration, OptionDeclaration } from './declaration.ts';

type Help = Catalog['help'];

/** `-o, --output <file>` */
export function optionTerm({ flags, value, optional }: OptionDeclaration, { placeholders }: Help): string {
  if (value === undefined) return flags;
  return optional ? `${flags} [${placeholders[value]}]` : `${flags} <${placeholders[value]}>`;
}

/** `[paths...]` */
export function argumentTerm({ name, required, several }: ArgumentDeclaration, { placeholders }: Help): string {
  const shown = `${placeholders[name]}${several ? '...' : ''}`;
  return required ? `<${shown}>` : `[${shown}]`;
}

/** What the help says of an option, with the names to choose from. */
export function optionText({ text, values }: OptionDeclaration, help: Help): string {
  const unnamed = values?.kind === 'choice' && !values.of.every((name) => help[text].includes(name));
  return unnamed ? `${help[text]} (${values.of.join(', ')})` : help[text];
}
