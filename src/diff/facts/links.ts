import type { Guide } from '../../model/guide.ts';
import { indexOf } from '../../model/index-of.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { Names } from '../match/names.ts';
import { withoutLayout } from '../text/layout.ts';

const link = /\]\(#([^)\s]+)\)/g;
const unnamed: ReadonlySet<string> = new Set(['close', 'close-log', 'next', 'branch', 'outcome', 'term', 'example']);

/**
 * Running text without its layout, and with each link named by what it leads to: the same on both sides when only
 * the id of a thing has changed.
 */
export function comparableText(text: string, side: 'old' | 'new', guide: Guide, names: Names): string {
  if (!text.includes('](#')) return withoutLayout(text);
  const index = indexOf(guide);
  const named = text.replace(link, (whole, name: string) => {
    const anchor = index.resolveAnchor(name);
    if (!anchor || unnamed.has(anchor.kind) || !('id' in anchor)) return whole;
    const key = names.key(side, anchor.kind as ReferenceKind, anchor.id);
    const id = key.slice(key.indexOf('\u0000') + 1).replace(/^\S+ (?:(?:old|new) )?/, '');
    return `](#${id})`;
  });
  return withoutLayout(named);
}
