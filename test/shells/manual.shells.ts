import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../man');

it.each(['veileder.1', 'nb/veileder.1', 'nn/veileder.1'])('mandoc has nothing to say of man/%s', (page) => {
  const { status, stdout, stderr, error } = spawnSync('mandoc', ['-Tlint', '-Wall', join(folder, page)], {
    encoding: 'utf8',
  });
  expect([error, stdout, stderr, status]).toEqual([undefined, '', '', 0]);
});

it.each([
  ['veileder.1', 'SYNOPSIS'],
  ['nb/veileder.1', 'MILJØ'],
])('a reader sees the letters of man/%s', (page, heading) => {
  const { stdout } = spawnSync('mandoc', ['-Tutf8', join(folder, page)], { encoding: 'utf8' });
  expect(stdout.replace(/.\u0008/g, '')).toMatch(new RegExp(`^${heading}$`, 'm'));
});
