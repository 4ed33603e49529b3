import { chartOf } from '../chart/chart.ts';
import { chartSvg } from '../chart/svg.ts';
import { chartText } from '../chart/text.ts';
import { type Context, dataFor, dataForOnly, levelLabel, ref, ui } from './context.ts';
import { type Child, el, type Html, trusted } from './html.ts';
import { levelColour, stepLinks } from './level.ts';
import type { Part } from './page.ts';
import type { PartKey } from './parts.ts';
import type { PlaceKind } from './places.ts';

/** The flow as a picture and the same in words, in the guide's own words. */
function drawn(context: Context): { readonly svg: string; readonly text: string } | undefined {
  const { guide, words } = context;
  if (context.edges.view.start === undefined) return undefined;
  const chart = chartOf(guide);
  const description = words.chartAlt(guide.title);
  return { svg: chartSvg(chart, { colours: 'page', idPrefix: 'v_flow', description }), text: chartText(chart) };
}

/** Every level with its steps as links. */
export function overviewHtml(context: Context): Child {
  const { guide, words } = context;
  if (guide.levels.length === 0) return undefined;
  return el(
    'section',
    { class: 'overview', id: 'v_overview', 'aria-labelledby': 'v_overview-title' },
    el('h2', { class: 'ds-heading', id: 'v_overview-title' }, ui(context, words.ui.overview)),
    el(
      'div',
      { class: 'cards' },
      guide.levels.map((level) =>
        el(
          'section',
          {
            class: 'ds-card level-card',
            'data-level': levelColour(context, level),
            'data-for': dataFor(context, level.audiences),
          },
          el('p', { class: 'level-label' }, levelLabel(context, level)),
          el(
            'h3',
            { class: 'ds-heading' },
            ref(context, 'level', level.id, level.title === '' ? levelLabel(context, level) : level.title),
          ),
          stepLinks(context, level),
        ),
      ),
    ),
  );
}

/** The flow as a picture, with the same flow in words beside it. */
export function chartHtml(context: Context, heading = 2): Child {
  const { words } = context;
  const chart = drawn(context);
  if (chart === undefined) return undefined;
  return el(
    'section',
    { class: 'part chart', id: 'v_chart', 'aria-labelledby': 'v_chart-title' },
    el(`h${heading}`, { class: 'ds-heading', id: 'v_chart-title' }, ui(context, words.parts.chart)),
    el(
      'details',
      { class: 'ds-details' },
      el('summary', {}, ui(context, words.ui.showChart)),
      el('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-labelledby': 'v_chart-title' }, trusted(chart.svg)),
    ),
    el(
      'details',
      { class: 'ds-details' },
      el('summary', {}, ui(context, words.parts.way)),
      el('pre', { tabindex: 0 }, chart.text),
    ),
  );
}

/** Where the reader is, for the table of contents of a guide that is spread over pages. */
export interface Here {
  readonly kind: PlaceKind | 'part';
  readonly id: string;
}

/** The table of contents beside the page; `partHref` says where a part stands. */
export function sideHtml(
  context: Context,
  parts: readonly Pick<Part, 'key' | 'title'>[],
  top: Child,
  partHref: (key: PartKey) => string = (key) => `#v_${key}`,
  here?: Here,
): Html {
  const { guide, words, places } = context;
  const current = (kind: Here['kind'], id: string): 'page' | undefined =>
    here?.kind === kind && here.id === id ? 'page' : undefined;
  const place = (kind: 'level' | 'step', id: string, title: string): Html =>
    el('a', { class: 'ds-link', href: places.href(kind, id), 'aria-current': current(kind, id) }, title);
  return el(
    'nav',
    { class: 'side', 'aria-label': words.ui.nav },
    top,
    guide.levels.length === 0
      ? undefined
      : el(
          'ul',
          { class: 'toc' },
          guide.levels.map((level) =>
            el(
              'li',
              {},
              place('level', level.id, `${levelLabel(context, level)}: ${level.title}`),
              level.steps.length === 0
                ? undefined
                : el(
                    'ol',
                    {},
                    level.steps.map((step) =>
                      el(
                        'li',
                        { 'data-for': dataForOnly(context, context.edges.meets(step.id)) },
                        place('step', step.id, step.title === '' ? step.id : step.title),
                      ),
                    ),
                  ),
            ),
          ),
        ),
    el(
      'ul',
      { class: 'toc' },
      parts.map(({ key, title }) =>
        el(
          'li',
          {},
          el('a', { class: 'ds-link', href: partHref(key), 'aria-current': current('part', key) }, ui(context, title)),
        ),
      ),
    ),
  );
}
