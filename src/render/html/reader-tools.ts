import { capital } from '../words.ts';
import { type Context, ui } from './context.ts';
import { type Child, el, type Html } from './html.ts';

/** Choose whom to see the guide for. Works without scripts: the styles read which one is checked. */
export function filterHtml(context: Context): Child {
  const { guide, words } = context;
  if (context.audiences.size === 0) return undefined;
  const choice = (n: number, title: string, id?: string): Html =>
    el(
      'label',
      { class: 'choice' },
      el('input', {
        type: 'radio',
        name: 'v_for',
        id: `v_for-${n}`,
        value: n,
        checked: n === 0,
        'data-audience': id,
      }),
      el('span', {}, title),
    );
  const seen = new Set<string>();
  const audiences = guide.audiences.filter(({ id }) => !seen.has(id) && seen.add(id));
  return el(
    'fieldset',
    { class: 'filter' },
    el('legend', {}, ui(context, words.ui.showFor)),
    choice(0, capital(words.everyone)),
    audiences.map(({ id, title }) => choice(context.audiences.get(id) ?? 0, title, id)),
  );
}

/** The rules behind the filter: hide what is for others than the checked audience. */
export function filterCss({ audiences }: Context): string {
  return [...audiences.values()]
    .map((n) => `body:has(#v_for-${n}:checked) [data-for]:not([data-for~="${n}"]){display:none}`)
    .join('');
}

/** A day to count deadlines from: only with a script, which shows it. */
export function datesHtml(context: Context): Html {
  const { words } = context;
  return el(
    'div',
    { class: 'dates', id: 'v_dates', hidden: true },
    el('label', { for: 'v_date' }, ui(context, words.ui.startDate)),
    el('input', {
      class: 'ds-input',
      type: 'date',
      id: 'v_date',
      'aria-describedby': 'v_date-help',
      autocomplete: 'off',
    }),
    el('p', { class: 'soft', id: 'v_date-help' }, ui(context, words.ui.startDateHelp)),
  );
}

export function searchHtml(context: Context): Html {
  const { words } = context;
  return el(
    'search',
    { id: 'v_search', class: 'search', hidden: true },
    el('label', { for: 'v_query' }, ui(context, words.ui.search)),
    el('input', {
      class: 'ds-input',
      type: 'search',
      id: 'v_query',
      autocomplete: 'off',
      'aria-describedby': 'v_hits',
    }),
    el('p', { class: 'soft', id: 'v_hits', role: 'status' }, ui(context, words.ui.searchHelp)),
    el('ul', { id: 'v_results' }),
  );
}

/** The way walked so far; the script fills it in. */
export function walkHtml(context: Context): Child {
  const { words } = context;
  if (context.edges.view.start === undefined) return undefined;
  const button = (id: string, text: string): Html =>
    el(
      'button',
      { class: 'ds-button', 'data-variant': 'secondary', 'data-size': 'sm', type: 'button', id },
      ui(context, text),
    );
  return el(
    'section',
    { id: 'v_walk', class: 'walk', hidden: true, 'aria-labelledby': 'v_walk-title' },
    el('h2', { class: 'ds-heading', id: 'v_walk-title' }, ui(context, words.ui.way)),
    el('p', { class: 'soft screen' }, ui(context, words.ui.walkHelp)),
    el('ol', { id: 'v_way' }),
    el('p', { id: 'v_return', hidden: true }),
    el(
      'div',
      { class: 'actions screen' },
      button('v_back', words.ui.back),
      button('v_restart', words.ui.restart),
      button('v_print-way', words.ui.printWay),
      button('v_leave', words.ui.leave),
    ),
  );
}
