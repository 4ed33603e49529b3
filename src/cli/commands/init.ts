import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { fillIn } from '../init/fill-in.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-output.ts';

export interface InitOptions extends SharedOptions {
  readonly form?: string;
  readonly language?: string;
  readonly title?: string;
  readonly municipality?: string;
  readonly repo?: boolean;
  readonly ci?: string;
}

const forms = ['md', 'yaml'] as const;
const languages = ['nb', 'nn', 'en'] as const;

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const chosen = allowed.find((a) => a === value);
  if (!chosen) throw new UsageError((u) => u.badOptionValue({ option, value, allowed }));
  return chosen;
}

/** `veileder init`: a new guide from `templates/`, free of findings from the first minute; never over an old file. */
export async function initCommand(dir: string | undefined, options: InitOptions, context: Context): Promise<number> {
  const { io, messages } = context;
  const form = oneOf('--form', options.form ?? 'md', forms);
  const usual = context.language === 'nn' ? 'nn' : 'nb';
  const language = oneOf('--language', options.language ?? usual, languages);
  const folder = (dir ?? '.').replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const guide = (): string => {
    const template = readFileSync(join(io.packageRoot, 'templates', 'guide', `${language}.${form}`), 'utf8');
    return fillIn(template, { TITLE: options.title, TODAY: context.today, MUNICIPALITY: options.municipality });
  };
  if (options.repo) return initRepo(folder, { form, language }, guide(), options, context);
  if (options.ci !== undefined) throw new UsageError((u) => u.onlyWith({ option: '--ci', other: '--repo' }));
  const path = folder === '.' ? `veileder.${form}` : `${folder}/veileder.${form}`;
  if (existsSync(resolve(io.cwd, path))) throw new UsageError((u) => u.alreadyThere({ path }));
  await writeWhole(io, path, guide());
  tell(io, messages.initDone({ path }));
  return exitCodes.done;
}

type Chosen = { readonly form: (typeof forms)[number]; readonly language: (typeof languages)[number] };

/** `veileder init --repo`: the guide with all that a repository of its own needs. */
async function initRepo(
  folder: string,
  { form, language }: Chosen,
  guide: string,
  { ci, title }: InitOptions,
  { io, messages, version }: Context,
): Promise<number> {
  const [{ ciServices, repoFiles }, { inFolder, inTheWay, writeTogether }] = await Promise.all([
    import('../init/repo-files.ts'),
    import('../init/write-together.ts'),
  ]);
  const service = oneOf('--ci', ci ?? 'github', ciServices);
  const files = [
    { path: `guides/veileder.${form}`, content: guide },
    ...repoFiles(io.packageRoot, { language, form, ci: service, title, version }),
  ];
  const taken = inTheWay(
    io,
    folder,
    files.map((f) => f.path),
  ).map((path) => inFolder(folder, path));
  if (taken.length > 0)
    throw new UsageError((u) => u.inTheWay({ paths: taken.slice(0, 3), more: Math.max(0, taken.length - 3) }));
  writeTogether(io, folder, files);
  tell(io, messages.initRepoDone({ folder, files: files.length, readme: inFolder(folder, 'README.md') }));
  return exitCodes.done;
}
