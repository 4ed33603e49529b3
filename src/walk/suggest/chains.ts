/**
 * The fewest chains that hold every item of a preorder, and the most items of which no two can be in one chain: the
 * two numbers are the same (Dilworth 1950), so that the second proves the first. `precedes` must be transitive.
 */
export function chainCover(
  count: number,
  precedes: (a: number, b: number) => boolean,
): { readonly chains: readonly (readonly number[])[]; readonly apart: readonly number[] } {
  const classes = classesOf(count, precedes);
  const before = (a: number, b: number): boolean => a !== b && precedes(classes[a]?.[0] ?? -1, classes[b]?.[0] ?? -1);
  const next = classes.map((_, a) => classes.flatMap((_, b) => (before(a, b) ? [b] : [])));
  const { after, left } = matching(next);
  const chains: number[][] = [];
  const isAfter = new Set(after.filter((b) => b !== undefined));
  for (const [head] of classes.entries()) {
    if (isAfter.has(head)) continue;
    const chain: number[] = [];
    for (let at: number | undefined = head; at !== undefined; at = after[at]) chain.push(...(classes[at] ?? []));
    chains.push(chain);
  }
  return { chains, apart: antichain(next, after, left).map((i) => classes[i]?.[0] ?? -1) };
}

/** Items that precede each other go in any order in one chain. */
function classesOf(count: number, precedes: (a: number, b: number) => boolean): number[][] {
  const classes: number[][] = [];
  for (let i = 0; i < count; i++) {
    const same = classes.find(([first = -1]) => precedes(first, i) && precedes(i, first));
    if (same) same.push(i);
    else classes.push([i]);
  }
  return classes;
}

/** Kuhn's matching: `after[a]` follows a in its chain, `left[b]` goes before b. */
function matching(next: readonly (readonly number[])[]): {
  after: (number | undefined)[];
  left: (number | undefined)[];
} {
  const after: (number | undefined)[] = next.map(() => undefined);
  const left: (number | undefined)[] = next.map(() => undefined);
  for (const [root] of next.entries()) augment(root, next, after, left);
  return { after, left };
}

/** One alternating search, without recursion: long chains are no fault. */
function augment(
  root: number,
  next: readonly (readonly number[])[],
  after: (number | undefined)[],
  left: (number | undefined)[],
): void {
  const cameFrom = new Map<number, number>();
  const queue = [root];
  for (const a of queue) {
    for (const b of next[a] ?? []) {
      if (cameFrom.has(b)) continue;
      cameFrom.set(b, a);
      const holder = left[b];
      if (holder !== undefined) {
        queue.push(holder);
        continue;
      }
      for (let to: number | undefined = b; to !== undefined; ) {
        const from: number = cameFrom.get(to) ?? root;
        const freed: number | undefined = after[from];
        after[from] = to;
        left[to] = from;
        to = freed;
      }
      return;
    }
  }
}

/** By König: what an alternating search from the ends of chains reaches on the left and not on the right. */
function antichain(
  next: readonly (readonly number[])[],
  after: readonly (number | undefined)[],
  left: readonly (number | undefined)[],
): number[] {
  const queue = next.flatMap((_, a) => (after[a] === undefined ? [a] : []));
  const lefts = new Set(queue);
  const rights = new Set<number>();
  for (const a of queue) {
    for (const b of next[a] ?? []) {
      if (rights.has(b)) continue;
      rights.add(b);
      const holder = left[b];
      if (holder !== undefined && !lefts.has(holder)) {
        lefts.add(holder);
        queue.push(holder);
      }
    }
  }
  return next.flatMap((_, i) => (lefts.has(i) && !rights.has(i) ? [i] : []));
}
