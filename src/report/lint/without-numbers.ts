import { withoutIdentityNumbers } from '../../model/identity-number.ts';
import type { Told } from './findings.ts';

/**
 * A finding as it may be told in any format: no sentence gives away the number of a person that stands in a guide. A
 * mend that would write such a number is left out of reports; `--fix` still makes it.
 */
export function withoutNumbers<F extends Told>(finding: F): F {
  const { diagnostic, message, related } = finding;
  const { fix } = diagnostic;
  const tells = fix?.edits.some(({ text }) => withoutIdentityNumbers(text) !== text) === true;
  return {
    ...finding,
    diagnostic: tells ? { ...diagnostic, fix: undefined } : diagnostic,
    message: withoutIdentityNumbers(message),
    related: related.map(withoutIdentityNumbers),
  };
}
