// What V8 made of the program's files when it was built, for Node 20; from 22.1 on Node keeps such a cache itself.
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** Where the cache of one file of dist/ stands: V8 takes it only from its own version and flags. */
const cacheOf = (file) => `${file}.cache`;

function kept(file) {
  try {
    return readFileSync(cacheOf(file));
  } catch {
    return undefined;
  }
}

/**
 * Compiles the files under `folder` from their caches, and as ever where there is none or V8 will not have it.
 * `compiled` is told of each file that may have one, for the build to make the caches from.
 */
exports.withCodeCache = (folder, compiled) => {
  // A check of one guide is over before optimised code has paid for itself; V8 asks later whether to make it.
  setFlagsFromString('--interrupt-budget=400000');
  // And once there is more to keep, memory for new things grows in one go, not by doubling.
  setFlagsFromString('--semi-space-growth-factor=16');
  // Of a pattern V8 makes one form to run at once, not first one to interpret: most are asked more than once. Not by
  // `--no-regexp-tier-up`: patterns that Node itself has begun by then keep the way they were begun.
  setFlagsFromString('--regexp-tier-up-ticks=0');
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (source, file, ...rest) {
    const cachedData = file.startsWith(folder) && !compiled ? kept(file) : undefined;
    // A Script loads no ES modules: what imports one gets no cache.
    const mayBeKept = compiled && file.startsWith(folder) && !/\bimport\(/.test(source);
    if (!cachedData && !mayBeKept) return compile.call(this, source, file, ...rest);
    const script = new Script(Module.wrap(source), { filename: file, cachedData });
    compiled?.(script, cacheOf(file));
    const load = (id) => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, load, this, file, dirname(file));
  };
};
