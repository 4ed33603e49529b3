import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-output.ts';

export interface InitOptions extends SharedOptions {
  readonly form?: string;
  readonly language?: string;
  readonly title?: string;
  readonly municipality?: string;
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
  const path = folder === '.' ? `veileder.${form}` : `${folder}/veileder.${form}`;
  if (existsSync(resolve(io.cwd, path))) throw new UsageError((u) => u.alreadyThere({ path }));
  const template = readFileSync(join(io.packageRoot, 'templates', 'guide', `${language}.${form}`), 'utf8');
  const texts: Readonly<Record<string, string | undefined>> = {
    TITLE: options.title,
    TODAY: context.today,
    MUNICIPALITY: options.municipality,
  };
  await writeWhole(io, path, fillIn(template, texts));
  io.stderr.write(`${messages.initDone({ path })}\n`);
  return exitCodes.done;
}

/** `{{NAME|usual}}` → the given text as a quoted YAML string (both forms have these in YAML), else the usual one. */
function fillIn(template: string, texts: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{\{(\w+)\|([^}]*)\}\}/g, (_, name: string, usual: string) =>
    JSON.stringify(texts[name] ?? usual),
  );
}
