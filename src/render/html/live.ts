import { elementAt } from '../../model/element-at.ts';
import type { Guide } from '../../model/guide.ts';
import type { Range } from '../../source/source-file.ts';
import type { PageAssets } from './assets.ts';
import { el, type Html, join, trusted } from './html.ts';
import { guideShell, type Variant } from './index.ts';
import { type PlaceKind, placesOn, placeTable } from './places.ts';
import { documentHtml, policyOf, type Shell } from './shell.ts';

/** A page that follows its author's saves, and the policy to send with it. */
export interface LivePage {
  readonly html: string;
  readonly policy: string;
}

export interface LiveFrame {
  readonly assets: PageAssets;
  /** Styles and script of what stands beside the guide. */
  readonly live: PageAssets;
  /** Before the page's own title. */
  readonly counts?: string;
  /** Markup from the program, at the end of the page. */
  readonly foot: string;
}

const written = (shell: Shell, { assets, live }: LiveFrame): LivePage => {
  const whole = { ...shell, live };
  return { html: documentHtml(whole, assets), policy: policyOf(whole, assets) };
};

const titled = (title: string, counts: string | undefined): string =>
  counts === undefined ? title : `${counts} – ${title}`;

/** The guide's page as `renderHtml` makes it, with more at its foot and a link there from its head. */
export function liveGuidePage(
  guide: Guide,
  variants: readonly Variant[],
  skip: { readonly words: string; readonly language: string },
  frame: LiveFrame,
): LivePage {
  const shell = guideShell(guide, { variants });
  const toFoot = el('a', { class: 'ds-skip-link', href: '#v_live', lang: skip.language }, skip.words);
  return written(
    {
      ...shell,
      title: titled(shell.title, frame.counts),
      body: join(toFoot, shell.body, trusted(frame.foot)),
    },
    frame,
  );
}

export interface PlainPage {
  readonly language: string;
  readonly title: string;
  readonly skip: string;
  /** Texts, a paragraph each, or markup from the program. */
  readonly main: readonly string[] | Html;
}

/** A page beside the guides' own, in the same look. */
export function livePlainPage({ language, title, skip, main }: PlainPage, frame: LiveFrame): LivePage {
  const content = 'html' in main ? main : main.map((text) => el('p', {}, text));
  const body = [
    el('a', { class: 'ds-skip-link', href: '#v_content' }, skip),
    el(
      'div',
      { class: 'layout front' },
      el('main', { id: 'v_content', tabindex: -1 }, el('h1', { class: 'ds-heading' }, title), content),
    ),
    trusted(frame.foot),
  ];
  return written({ lang: language, title: titled(title, frame.counts), description: title, body }, frame);
}

/** Markup from the program as part of a page. */
export { trusted };

const kinds: Readonly<Record<string, PlaceKind>> = {
  level: 'level',
  step: 'step',
  audiences: 'audience',
  systems: 'system',
  notices: 'notice',
  roles: 'role',
  tools: 'tool',
  contacts: 'contact',
  consents: 'consent',
  exits: 'exit',
  arenas: 'arena',
  articles: 'article',
  glossary: 'term',
  examples: 'example',
  laws: 'law',
  tracks: 'track',
};

/**
 * Where on the page of `page` stands what is at a place in the files of `guide`; both are the same guide, perhaps as it
 * was at different times.
 */
export function placeFinder(
  page: Guide,
  guide: Guide,
): (at: Range) => { readonly href: string; readonly title: string } | undefined {
  const places = placesOn(placeTable(page), undefined, () => undefined);
  return (at) => {
    const [, kindName = '', id = ''] = /^([a-z]+):([^/]*)/.exec(elementAt(guide, at)) ?? [];
    const kind = kinds[kindName];
    const href = kind && places.href(kind, id);
    if (kind === undefined || href === undefined) return undefined;
    if (kind === 'branch' || kind === 'close' || kind === 'close-log') return undefined;
    return { href, title: places.title(kind, id) };
  };
}
