import type { Guide } from '../../model/guide.ts';
import { renderSite } from '../../render/html/site.ts';
import type { Io } from '../io.ts';
import { pageAssets } from './assets.ts';
import type { Readable } from './names.ts';
import type { Output } from './write.ts';

/** The files of a web site with all the guides, under `folder`. */
export function siteOutputs(
  guides: readonly Readable[],
  names: ReadonlyMap<Guide, string>,
  folder: string,
  io: Io,
): Output[] {
  const files = renderSite(
    guides.map(({ guide }) => ({ guide, folder: names.get(guide) ?? guide.id })),
    pageAssets(io),
  );
  return [...files].map(([path, text]) => ({
    path: `${folder}/${path}`,
    oneOfMany: path !== 'index.html',
    make: async () => text,
  }));
}
