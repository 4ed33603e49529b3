import type { Context } from './context.ts';

/** What the script of a page needs to know: words, and where a walk begins for each audience. */
export interface PageData {
  readonly months: readonly string[];
  /** `{day}. {month} {year}` */
  readonly date: string;
  readonly words: Readonly<Record<string, string>>;
  /** By the number of the audience; 0: everyone. */
  readonly starts: Readonly<Record<number, string>>;
}

export function scriptData(context: Context): PageData {
  const { words, edges, audiences } = context;
  const { ui } = words;
  const starts: Record<number, string> = {};
  if (edges.view.start !== undefined) starts[0] = edges.view.start;
  for (const [id, n] of audiences) {
    const start = edges.viewFor(id).start;
    if (start !== undefined) starts[n] = start;
  }
  return {
    months: words.months,
    date: words.date(11, '{month}', 2222).replace('2222', '{year}').replace('11', '{day}'),
    words: {
      noHits: ui.noHits,
      searchHelp: ui.searchHelp,
      hits: ui.hits('{n}'),
      showing: ui.showing('{name}'),
      latest: ui.latest('{date}'),
      earliest: ui.earliest('{date}'),
      counted: ui.counted('{date}'),
      returnTo: ui.returnTo('{step}'),
      chosen: ui.chosen,
    },
    starts,
  };
}
