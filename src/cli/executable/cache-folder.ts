import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The person's folder for what can be made again, as the system has it; nobody else may write there. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  return join(base(env, platform), 'veileder');
}

function base(
  { LOCALAPPDATA, XDG_CACHE_HOME }: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  if (platform === 'win32') return LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  // A path that is not absolute must be left unheeded: XDG Base Directory Specification, section “Basics”.
  return XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache');
}

/** What names another folder than the usual one. */
export function cacheVariable(platform: string): string {
  if (platform === 'win32') return 'LOCALAPPDATA';
  return platform === 'darwin' ? 'HOME' : 'XDG_CACHE_HOME';
}
