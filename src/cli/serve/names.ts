import { slug } from '../../model/slug.ts';
import type { GuideFile } from '../find-guides.ts';

/** The address of each guide's page: from the name of its file or folder, and the same as long as the program runs. */
export class PageNames {
  readonly #names = new Map<string, string>();
  readonly #paths = new Map<string, string>();

  /** `/oppdal.html` */
  addressOf({ path, folder }: GuideFile): string {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const own =
      (folder === undefined || folder === '.' ? path.replace(/\.[^./]*$/, '') : folder).split('/').pop() ?? '';
    const wish = slug(own) || 'veileder';
    let name = `/${wish}.html`;
    for (let n = 2; this.#paths.has(name); n++) name = `/${wish}-${n}.html`;
    this.#names.set(path, name);
    this.#paths.set(name, path);
    return name;
  }

  /** The path of the guide that has, or had, this address. */
  pathOf(address: string): string | undefined {
    return this.#paths.get(address);
  }
}
