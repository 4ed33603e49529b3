import type { Guide } from '../../model/guide.ts';
import { identityNumbersIn } from '../../model/identity-number.ts';
import { at } from '../../model/origin.ts';
import { textsOf } from '../../model/texts.ts';
import type { Range, SourceFile } from '../../source/source-file.ts';

/** The files a guide was read from. */
function filesOf(guide: Guide): ReadonlySet<SourceFile> {
  const files = new Set([at(guide).file]);
  for (const text of textsOf(guide)) files.add(text.at(0, 0).file);
  return files;
}

export interface FoundIdentityNumber {
  readonly range: Range;
  readonly certain: boolean;
  /** `31•••••••••`: never more than the first two digits. */
  readonly masked: string;
}

/** Identity numbers anywhere in the files, in comments too: they are published with the guide. */
export function* identityNumbers(guide: Guide, from2032: boolean): Generator<FoundIdentityNumber> {
  for (const file of filesOf(guide)) {
    if (!/\d{5}/.test(file.text)) continue;
    for (const { start, end, certain } of identityNumbersIn(file.text, from2032)) {
      yield { range: { file, start, end }, certain, masked: `${file.text.slice(start, start + 2)}${'•'.repeat(9)}` };
    }
  }
}
