import type { Guide } from '../../model/guide.ts';
import type { LiveFrame, LivePage, PlainPage } from '../../render/html/live.ts';
import { liveGuidePage, livePlainPage, placeFinder, trusted } from '../../render/html/live.ts';
import { guideListHtml, noteHtml } from '../../report/serve/front.ts';
import { countsOf, panelHtml } from '../../report/serve/panel.ts';
import type { Context } from '../context.ts';
import { type UiLanguage, uiLanguages } from '../language.ts';
import { asFindings, heldBack, type Located } from '../lint/findings.ts';
import { nameContent } from '../lint/name-content.ts';
import { liveAssets, pageAssets } from '../render/assets.ts';
import { familyOf } from '../render/names.ts';
import { UsageError } from '../usage-error.ts';
import type { PageNames } from './names.ts';
import { rulePage } from './rule-page.ts';
import { type ServeWords, serveWords } from './words.ts';
import type { Shown, Snapshot } from './workshop.ts';

/** A page ready to send. */
export interface Page extends LivePage {
  readonly status: 200 | 404;
  /** Changes whenever the page does. */
  readonly version: string;
}

/** A page that is made only where it is not the one that was made last. */
interface Draft {
  readonly status: Page['status'];
  /** Everything that the page is made of. */
  readonly key: readonly unknown[];
  make(version: string): LivePage;
}

const frontAddress = '/';

/** The pages of one state of the guides. */
export class Pages {
  readonly #context: Context;
  /** Set: said in `--lang`. */
  readonly #asked: UiLanguage | undefined;
  readonly #names: PageNames;
  readonly #made = new Map<string, Page>();

  constructor(context: Context, asked: UiLanguage | undefined, names: PageNames) {
    this.#context = context;
    this.#asked = asked;
    this.#names = names;
  }

  /** Where one begins to read: the only guide there is, or the list of them. */
  start({ guides }: Snapshot): string {
    const [only] = guides;
    return only && guides.length === 1 ? this.#names.addressOf(only.file) : frontAddress;
  }

  /** The page at an address; `fault`: the program failed while it looked at the guides. */
  async at(address: string, snapshot: Snapshot, fault: boolean): Promise<Page> {
    for (const { file } of snapshot.guides) this.#names.addressOf(file);
    const draft = await this.#draft(address, snapshot, fault);
    const version = nameContent(JSON.stringify([draft.status, draft.key])).slice(0, 16);
    const last = this.#made.get(address);
    if (last?.version === version) return last;
    const page: Page = { status: draft.status, version, ...draft.make(version) };
    // Addresses that are nothing are not remembered: there is no end to them.
    if (draft.status === 200 || this.#names.pathOf(address) !== undefined) this.#made.set(address, page);
    return page;
  }

  async #draft(address: string, snapshot: Snapshot, fault: boolean): Promise<Draft> {
    if (address === frontAddress) return this.#front(snapshot, fault);
    const path = this.#names.pathOf(address);
    const guide = snapshot.guides.find(({ file }) => file.path === path);
    if (guide) return this.#guide(guide, snapshot, fault);
    const words = await serveWords(this.#context.language, this.#context.io);
    const { texts } = words;
    if (path !== undefined) return this.#plain(404, words, texts.gone, [path, texts.goneHelp], snapshot, fault);
    const rule = /^\/rule\/([a-z-]+)\.html$/.exec(address)?.[1];
    const explained = rule === undefined ? undefined : await rulePage(rule, words);
    if (rule !== undefined && explained !== undefined)
      return this.#plain(200, words, rule, trusted(explained), snapshot, fault);
    return this.#plain(404, words, texts.notFound, [], snapshot, fault);
  }

  async #guide(shown: Shown, snapshot: Snapshot, fault: boolean): Promise<Draft> {
    const { page, checked, state, digest, guide } = shown;
    const own = uiLanguages.find((one) => one === page?.language);
    const words = await serveWords(this.#asked ?? own ?? this.#context.language, this.#context.io);
    const { language, texts, messages } = words;
    const { findings, suppressed, problem } = await this.#findings(shown, snapshot, language);
    const notices = [
      ...(state === 'before' ? [texts.before] : []),
      ...(state === 'partly' ? [texts.partly] : []),
      ...(problem === undefined ? [] : [texts.settings(problem.say(messages.usage))]),
      ...this.#notices(words, snapshot, fault),
    ];
    const home = snapshot.guides.length > 1 ? frontAddress : undefined;
    const placeOf = page && guide ? placeFinder(page, guide) : () => undefined;
    const foot = (version: string): string =>
      panelHtml({
        language,
        version,
        findings,
        suppressed,
        notices,
        ...(home === undefined ? {} : { home }),
        placeOf: ({ diagnostic }) => placeOf(diagnostic.range),
        texts,
        severity: messages.severity,
      });
    const counts = countsOf(findings, texts);
    if (!page) {
      const main = [texts.unreadable];
      return {
        status: 200,
        key: [language, foot('')],
        make: (version) =>
          livePlainPage(
            { language, title: checked.path, skip: texts.skip, main },
            { ...this.#frame(foot(version)), counts },
          ),
      };
    }
    const variants = this.#variants(shown, snapshot);
    return {
      status: 200,
      key: [digest, variants, foot('')],
      make: (version) =>
        liveGuidePage(
          page,
          variants,
          { words: texts.skipToFindings, language },
          { ...this.#frame(foot(version)), counts },
        ),
    };
  }

  /** The same guide in other languages. */
  #variants({ page, file }: Shown, { guides }: Snapshot): { language: Guide['language']; href: string }[] {
    if (!page) return [];
    return guides.flatMap((other) =>
      other.page && other.file !== file && familyOf(other.page) === familyOf(page)
        ? [{ language: other.page.language, href: this.#names.addressOf(other.file).slice(1) }]
        : [],
    );
  }

  async #front(snapshot: Snapshot, fault: boolean): Promise<Draft> {
    const words = await serveWords(this.#context.language, this.#context.io);
    const { language, texts, messages } = words;
    const guides = [];
    const problems = new Set<string>();
    for (const shown of snapshot.guides) {
      const { findings, problem } = await this.#findings(shown, snapshot, language);
      if (problem) problems.add(texts.settings(problem.say(messages.usage)));
      guides.push({
        path: shown.file.path,
        href: this.#names.addressOf(shown.file),
        title: shown.page?.title,
        language: shown.page?.language,
        findings,
      });
    }
    const list = guideListHtml(guides, language, texts);
    const counts = countsOf(
      guides.flatMap(({ findings }) => findings),
      texts,
    );
    return this.#plain(200, words, texts.guides, trusted(list), snapshot, fault, [...problems], counts);
  }

  #plain(
    status: Page['status'],
    words: ServeWords,
    title: string,
    main: PlainPage['main'],
    snapshot: Snapshot,
    fault: boolean,
    problems: readonly string[] = [],
    counts?: string,
  ): Draft {
    const { language, texts } = words;
    const notices = [...problems, ...this.#notices(words, snapshot, fault)];
    const home = counts === undefined ? { home: frontAddress } : {};
    const foot = (version: string): string => noteHtml({ language, version, notices, ...home, texts });
    return {
      status,
      key: [title, main, foot(''), counts],
      make: (version) =>
        livePlainPage(
          { language, title, skip: texts.skip, main },
          { ...this.#frame(foot(version)), ...(counts === undefined ? {} : { counts }) },
        ),
    };
  }

  #notices({ texts, messages }: ServeWords, { problem }: Snapshot, fault: boolean): string[] {
    return [...(fault ? [texts.fault] : []), ...(problem ? [texts.settings(problem(messages.usage))] : [])];
  }

  /** What `veileder lint` tells of the guide; a list of known findings that cannot be read is a problem of its own. */
  async #findings(
    { checked }: Shown,
    { config }: Snapshot,
    language: UiLanguage,
  ): Promise<{ findings: readonly Located[]; suppressed: number; problem?: UsageError }> {
    const findings = await asFindings([checked], language);
    const { suppressed } = checked;
    try {
      const { shown, known } = await heldBack(findings, config.layers.at(-1)?.baseline, false, this.#context.io);
      return { findings: shown, suppressed: suppressed + known };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { findings, suppressed, problem: error };
    }
  }

  #frame(foot: string): LiveFrame {
    const { io } = this.#context;
    return { assets: pageAssets(io), live: liveAssets(io), foot };
  }
}
