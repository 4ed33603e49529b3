import type { Io } from './io.ts';

const itself = 'veileder';
const throughNpx = 'npx veileder';

/**
 * What a person types to call this program again where it was called now: `npx veileder` where npm put it into a
 * project and no folder of the path has it, else `veileder`.
 * @param script the file that was started, as the process names it
 */
export function calledAs(script: string, env: Io['env'], cwd: () => string): string {
  // npx and the scripts of package.json start it by its link; `_npx` is where npx puts what is not installed.
  if (/[\\/](?:node_modules[\\/]\.bin|_npx)[\\/]/.test(script)) return throughNpx;
  // Windows has no such links: there npx says itself what it started. It may have started another that calls this one.
  if (env.npm_lifecycle_event === 'npx' && /^["']?veileder\b/.test(env.npm_lifecycle_script ?? '')) return throughNpx;
  const [project = ''] = script.split(/[\\/]node_modules[\\/]/, 1);
  return project !== script && isWithin(cwd(), project) ? throughNpx : itself;
}

const isWithin = (folder: string, project: string): boolean =>
  folder === project || (folder.startsWith(project) && /[\\/]/.test(folder.charAt(project.length)));

/** Words for people with the commands in them as they must be typed here. */
export function asTyped<W>(words: W, { calledAs: name = itself }: Pick<Io, 'calledAs'>): W {
  return name === itself ? words : (retold(words, name) as W);
}

function retold(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.replace(/(?<=[«“])veileder (?=[a-z-])/g, `${name} `);
  if (typeof value === 'function') return (...args: unknown[]) => retold(value(...args), name);
  if (Array.isArray(value)) return value.map((one) => retold(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, retold(one, name)]));
}

/** A whole command (`veileder lint`) as it must be typed here. */
export const typed = (command: string, { calledAs: name = itself }: Pick<Io, 'calledAs'>): string =>
  command.replace(/^veileder\b/, name);
