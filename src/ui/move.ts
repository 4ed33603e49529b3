import type { Doc, Item } from './doc.ts';

/** Where a doc is held. */
export interface Cursor {
  readonly top: number;
  readonly selected: number;
}

export type Move = 'up' | 'down' | 'page-up' | 'page-down' | 'home' | 'end';

const lastTop = (doc: Doc, height: number): number => Math.max(0, doc.lines.length - height);
const kept = (top: number, doc: Doc, height: number): number => Math.max(0, Math.min(top, lastTop(doc, height)));

export const isVisible = (item: Item | undefined, top: number, height: number): boolean =>
  item !== undefined && item.from >= top && item.from < top + height;

/** Chooses an item and brings the whole of it into view, its beginning where it is taller than that. */
export function show(doc: Doc, { top }: Cursor, selected: number, height: number): Cursor {
  const item = doc.items[selected];
  if (!item) return { top: kept(top, doc, height), selected: -1 };
  const low = Math.max(top, item.to - height);
  // What stands above the first item of a list, its title, comes with it.
  const next = doc.list && selected === 0 ? 0 : Math.min(low, item.from);
  return { top: kept(next, doc, height), selected };
}

/** Chooses an item and brings those after it into view, as many as there is room for: they are weighed together. */
export function showOn(doc: Doc, cursor: Cursor, selected: number, height: number): Cursor {
  const shown = show(doc, cursor, selected, height);
  const [item, last] = [doc.items[selected], doc.items.at(-1)];
  if (!item || !last) return shown;
  return { ...shown, top: kept(Math.max(shown.top, Math.min(last.to - height, item.from)), doc, height) };
}

/** Text that is scrolled lets go of what goes out of view; a list takes the nearest item with it. */
function scrolled(doc: Doc, cursor: Cursor, to: number, height: number): Cursor {
  const top = kept(to, doc, height);
  if (isVisible(doc.items[cursor.selected], top, height)) return { top, selected: cursor.selected };
  if (!doc.list) return { top, selected: -1 };
  const visible = doc.items.findIndex((item) => isVisible(item, top, height));
  const from = doc.items[cursor.selected]?.from ?? 0;
  const last = doc.items.findLastIndex((item) => isVisible(item, top, height));
  return { top, selected: from < top ? visible : last };
}

function oneDown(doc: Doc, cursor: Cursor, height: number): Cursor {
  const { top, selected } = cursor;
  if (doc.list) return show(doc, cursor, Math.min(selected + 1, doc.items.length - 1), height);
  const chosen = isVisible(doc.items[selected], top, height);
  const next = chosen ? selected + 1 : doc.items.findIndex(({ from }) => from >= top);
  const item = doc.items[next];
  return item && item.from < top + height ? show(doc, cursor, next, height) : scrolled(doc, cursor, top + 1, height);
}

function oneUp(doc: Doc, cursor: Cursor, height: number): Cursor {
  const { top, selected } = cursor;
  if (doc.list) return show(doc, cursor, Math.max(selected - 1, 0), height);
  const chosen = isVisible(doc.items[selected], top, height);
  const previous = doc.items[selected - 1];
  if (chosen && previous && previous.from >= top) return show(doc, cursor, selected - 1, height);
  return scrolled(doc, cursor, top - 1, height);
}

/** Moves in a doc that is shown `height` rows at a time. */
export function moved(doc: Doc, cursor: Cursor, move: Move, height: number): Cursor {
  const page = Math.max(1, height - 2);
  switch (move) {
    case 'down':
      return oneDown(doc, cursor, height);
    case 'up':
      return oneUp(doc, cursor, height);
    case 'page-down':
      return lastItemOf(doc, cursor, height) ?? scrolled(doc, cursor, cursor.top + page, height);
    case 'page-up':
      return cursor.top === 0 && doc.list
        ? show(doc, cursor, 0, height)
        : scrolled(doc, cursor, cursor.top - page, height);
    case 'home':
      return doc.list ? show(doc, cursor, 0, height) : scrolled(doc, cursor, 0, height);
    case 'end':
      return doc.list
        ? show(doc, cursor, doc.items.length - 1, height)
        : scrolled(doc, cursor, lastTop(doc, height), height);
  }
}

/** A list that cannot be scrolled further goes to its last item. */
const lastItemOf = (doc: Doc, cursor: Cursor, height: number): Cursor | undefined =>
  doc.list && cursor.top >= lastTop(doc, height) ? show(doc, cursor, doc.items.length - 1, height) : undefined;
