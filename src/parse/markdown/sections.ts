import type { Heading, RootContent } from 'mdast';

/** A heading and what stands under it, until the next of its depth or higher. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
}

/** Parts a row of blocks at its headings of a depth; headings above that depth do not occur in it. */
export function sectionsOf(
  blocks: readonly RootContent[],
  depth: number,
): { readonly before: readonly RootContent[]; readonly sections: readonly Section[] } {
  const before: RootContent[] = [];
  const sections: { heading: Heading; blocks: RootContent[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return { before, sections };
}
