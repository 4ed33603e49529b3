/**
 * The strongly connected components of the graph on `nodes` (Tarjan, without recursion), each in ascending order,
 * and in the order of their first nodes. `next` may name nodes outside; they are left out.
 */
export function components(nodes: readonly number[], next: (node: number) => readonly number[]): number[][] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const inside = new Set(nodes);
  const open: number[] = [];
  const onStack = new Set<number>();
  const found: number[][] = [];
  const lower = (node: number, value: number): void => {
    if (value < (low.get(node) ?? 0)) low.set(node, value);
  };
  const enter = (node: number) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    onStack.add(node);
    return { node, targets: next(node), i: 0 };
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const to = frame.targets[frame.i++];
      if (to !== undefined) {
        if (!inside.has(to)) continue;
        if (!order.has(to)) path.push(enter(to));
        else if (onStack.has(to)) lower(frame.node, order.get(to) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, low.get(frame.node) ?? 0);
      if (low.get(frame.node) !== order.get(frame.node)) continue;
      const members = open.splice(open.lastIndexOf(frame.node));
      for (const member of members) onStack.delete(member);
      found.push(members.sort((a, b) => a - b));
    }
  }
  return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** A component that one can go round in: several nodes, or one that leads to itself. */
export function isCycle(component: readonly number[], next: (node: number) => readonly number[]): boolean {
  const [only] = component;
  return component.length > 1 || (only !== undefined && next(only).includes(only));
}

/** The shortest way from one of `from` to one that `isGoal` holds for, both ends included; the first found in order. */
export function shortestWay(
  from: readonly number[],
  next: (node: number) => readonly number[],
  isGoal: (node: number) => boolean,
): number[] | undefined {
  const cameFrom = new Map<number, number | undefined>(from.map((node) => [node, undefined]));
  const queue = [...from];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? -1;
    if (isGoal(node)) {
      const way: number[] = [];
      for (let at: number | undefined = node; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const to of next(node)) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      queue.push(to);
    }
  }
  return undefined;
}

/** The shortest round through the first node of a cycle that stays inside it: first … last, the first not repeated. */
export function shortestRound(component: readonly number[], next: (node: number) => readonly number[]): number[] {
  const [first] = component;
  if (first === undefined) return [];
  const inside = new Set(component);
  const within = (node: number): number[] => next(node).filter((to) => inside.has(to));
  if (within(first).includes(first)) return [first];
  const back = shortestWay(within(first), within, (node) => within(node).includes(first));
  return [first, ...(back ?? [])];
}
