import type { Guide } from '../../model/guide.ts';
import type { PageAssets } from './assets.ts';

export interface SiteGuide {
  readonly guide: Guide;
  /** Of the guide's pages, within the site. */
  readonly folder: string;
}

/** The files of the site, by their path in it. */
export function renderSite(_guides: readonly SiteGuide[], _assets: PageAssets): ReadonlyMap<string, string> {
  return new Map();
}
