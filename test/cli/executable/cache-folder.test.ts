import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder } from '../../../src/cli/executable/cache-folder.ts';

it('is where each system keeps what can be made again', () => {
  const home = homedir();
  expect(cacheFolder({}, 'linux')).toBe(join(home, '.cache/veileder'));
  expect(cacheFolder({ XDG_CACHE_HOME: '/var/tmp/me' }, 'linux')).toBe(join('/var/tmp/me', 'veileder'));
  expect(cacheFolder({ XDG_CACHE_HOME: 'not/absolute' }, 'linux')).toBe(join(home, '.cache/veileder'));
  expect(cacheFolder({ XDG_CACHE_HOME: '' }, 'linux')).toBe(join(home, '.cache/veileder'));
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'darwin')).toBe(join(home, 'Library/Caches/veileder'));
  expect(cacheFolder({ LOCALAPPDATA: '/Users/Kari/AppData/Local' }, 'win32')).toBe(
    join('/Users/Kari/AppData/Local', 'veileder'),
  );
  expect(cacheFolder({}, 'win32')).toBe(join(home, 'AppData/Local/veileder'));
});
