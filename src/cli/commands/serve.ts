import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { uiLanguages } from '../language.ts';
import { listen, loopback, portAsked, usualPort } from '../serve/address.ts';
import { FolderWatch } from '../serve/folder-watch.ts';
import { foldersOf } from '../serve/folders.ts';
import { Follower } from '../serve/follower.ts';
import { interruptedByUser } from '../serve/interrupted.ts';
import { PageNames } from '../serve/names.ts';
import { type Page, Pages } from '../serve/pages.ts';
import { pageServer } from '../serve/server.ts';
import { serveTexts } from '../serve/words.ts';
import { type Snapshot, Workshop } from '../serve/workshop.ts';

export interface ServeOptions extends SharedOptions {
  readonly port?: string;
  readonly open?: boolean;
  readonly config?: string;
}

/** `veileder serve`: the guides and their findings in the browser, anew after every save, until Ctrl-C. */
export async function serveCommand(paths: readonly string[], options: ServeOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const asked = await portAsked(options.port, language);
  const texts = await serveTexts(language);
  const workshop = new Workshop(paths, options.config, context);
  const first = await workshop.look(true);
  if (!first) throw new Error('the first look at the guides gave nothing');

  const say = (text: string): unknown => options.quiet !== true && io.stderr.write(`${text}\n`);
  const pages = new Pages(
    context,
    uiLanguages.find((one) => one === options.lang),
    new PageNames(),
  );
  let snapshot: Snapshot = first;
  let fault = false;
  const failed = (error: unknown): void => {
    fault = true;
    io.stderr.write(`${context.messages.fault({ message: error instanceof Error ? error.message : String(error) })}\n`);
  };
  const pageAt = (address: string): Promise<Page> => pages.at(address, snapshot, fault);
  const { server, listeners, close } = pageServer(
    {
      start: () => pages.start(snapshot),
      // Asked for anew, so that a page that is reloaded is of now whether or not its folder can be watched.
      page: async (address) => {
        await follower.look();
        return pageAt(address);
      },
      failed,
    },
    texts,
  );
  const tellAll = async (): Promise<void> => {
    for (const address of listeners.addresses()) listeners.tell(address, (await pageAt(address)).version);
  };
  const watch = new FolderWatch(
    () => follower.happened(),
    (folder) => io.stderr.write(`${texts.terminal.cannotWatch({ folder })}\n`),
  );
  const follow = (): void => {
    if (watch.watch(foldersOf(io, paths, snapshot))) follower.happened();
  };
  const follower = new Follower(
    workshop,
    first,
    (seen) => {
      snapshot = seen;
      fault = false;
      tellAll().catch(failed);
      follow();
    },
    (error) => {
      failed(error);
      tellAll().catch(failed);
    },
  );

  const stopped = io.interrupted ?? interruptedByUser();
  try {
    const port = await listen(server, asked, language);
    follow();
    const address = `http://${loopback}:${port}${pages.start(snapshot)}`;
    if (asked === undefined && port !== usualPort) say(texts.terminal.otherPort({ usual: usualPort, port }));
    say(texts.terminal.started({ address }));
    io.stdout.write(`${address}\n`);
    if (options.open) {
      const { openBrowser } = await import('../serve/open-browser.ts');
      openBrowser(address, () => io.stderr.write(`${texts.terminal.cannotOpen}\n`));
    }
    await stopped;
  } finally {
    watch.close();
    await close();
  }
  return exitCodes.interrupted;
}
