/** What the build makes of the design system, the page's own styles and its script (scripts/build-page.mjs). */
export interface PageAssets {
  readonly css: string;
  readonly js: string;
  /** Hashes for the content security policy, as `sha256-…`. */
  readonly cssHash: string;
  readonly jsHash: string;
}
