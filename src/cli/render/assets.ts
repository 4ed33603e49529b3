import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderAssets } from '../../render/formats.ts';
import type { PageAssets } from '../../render/html/index.ts';
import type { PdfAssets } from '../../render/pdf/index.ts';
import type { Io } from '../io.ts';

/** Where the program's own files lie. */
type Installed = Pick<Io, 'packageRoot' | 'pdfStandards'>;

let pages: PageAssets | undefined;
let live: PageAssets | undefined;
let handbook: PdfAssets | undefined;

/** What the build made for pages; read once. */
export function pageAssets(io: Installed): PageAssets {
  if (!pages) {
    pages = readAssets(io, 'page');
  }
  return pages;
}

/** What the build made for that which stands beside a guide while its author writes; read once. */
export function liveAssets(io: Installed): PageAssets {
  live ??= readAssets(io, 'live');
  return live;
}

function readAssets(io: Installed, name: 'page' | 'live'): PageAssets {
  const read = (file: string): string => readFileSync(join(io.packageRoot, 'dist/page', file), 'utf8');
  const hashes = JSON.parse(read('hashes.json')) as Record<'css' | 'js' | 'liveCss' | 'liveJs', string>;
  const [cssHash, jsHash] = name === 'page' ? [hashes.css, hashes.js] : [hashes.liveCss, hashes.liveJs];
  return { css: read(`${name}.css`), js: read(`${name}.js`), cssHash, jsHash };
}

/** The handbook's template and fonts; read once. */
export function pdfAssets(io: Installed): PdfAssets {
  if (!handbook) {
    const root = join(io.packageRoot, 'templates/handbook');
    const fonts = join(io.packageRoot, 'templates/fonts');
    const named = (folder: string, ending: string): string[] =>
      readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort();
    handbook = {
      root,
      template: new Map(named(root, '.typ').map((name) => [name, readFileSync(join(root, name))])),
      fonts: named(fonts, '.ttf').map((name) => readFileSync(join(fonts, name))),
      isUnchecked: io.pdfStandards !== undefined,
    };
  }
  return handbook;
}

/** The files renderings are made with, each read when it is asked for. */
export const renderAssets = (io: Installed): RenderAssets => ({
  page: () => pageAssets(io),
  handbook: () => pdfAssets(io),
});

/** Seconds since 1970 that a reproducible build asks for (`SOURCE_DATE_EPOCH`); undefined where it is not set. */
export function sourceDate({ env }: Io): number | undefined {
  const text = env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
