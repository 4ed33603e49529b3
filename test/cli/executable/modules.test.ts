import { describe, expect, it } from 'vitest';
import { loaderOf } from '../../../src/cli/executable/modules.ts';

const texts: Readonly<Record<string, string>> = {
  'main.cjs': `
    const { word } = require('./chunks/a.cjs');
    exports.say = () => word + require('node:path').sep.length + this.constructor.name;
    exports.far = () => outside('elsewhere');`,
  'chunks/a.cjs': "exports.early = true; exports.word = require('./b.cjs').word;",
  // Each asks for the other, which CommonJS allows.
  'chunks/b.cjs': "exports.word = require('../chunks/a.cjs').early ? 'æ' : 'never';",
  'instead.cjs': 'module.exports = () => 7;',
  'wrong.cjs': 'throw new Error("at once");',
};

const loader = (over: Partial<Parameters<typeof loaderOf>[0]> = {}) =>
  loaderOf({
    source: (path) => texts[path] ?? '',
    cache: () => undefined,
    builtin: (id) => process.getBuiltinModule(id),
    outside: async (name) => `${name} it is`,
    ...over,
  });

describe('modules from memory', () => {
  it('load one another, Node, and what is outside', async () => {
    const main = loader()('main.cjs') as { say(): string; far(): Promise<string> };
    expect(main.say()).toBe('æ1Object');
    expect(await main.far()).toBe('elsewhere it is');
  });

  it('are run once, and may be anything', () => {
    const load = loader();
    expect(load('chunks/a.cjs')).toBe(load('chunks/a.cjs'));
    expect((load('instead.cjs') as () => number)()).toBe(7);
    expect(() => load('wrong.cjs')).toThrow('at once');
  });

  it('start from what V8 made of them before, and without it where it is spoilt', () => {
    const caches = new Map<string, Uint8Array>();
    loader({ compiled: (script, path) => caches.set(path, script.createCachedData()) })('main.cjs');
    expect([...caches.keys()].sort()).toEqual(['chunks/a.cjs', 'chunks/b.cjs', 'main.cjs']);
    const rejected: (boolean | undefined)[] = [];
    const again = loader({
      cache: (p) => caches.get(p),
      compiled: (script) => rejected.push(script.cachedDataRejected),
    });
    expect((again('main.cjs') as { say(): string }).say()).toBe('æ1Object');
    expect(rejected).toEqual([false, false, false]);
    const spoilt = loader({ cache: () => Buffer.from('of another V8') });
    expect((spoilt('main.cjs') as { say(): string }).say()).toBe('æ1Object');
  });
});
