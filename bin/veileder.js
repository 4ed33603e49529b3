#!/usr/bin/env node

const { join } = require('node:path');
const { enableCompileCache } = require('node:module');

// From Node 22.1 on Node keeps what V8 compiled; for 20 the build has made it, and `--version` does without.
if (enableCompileCache) enableCompileCache();
else if (!process.argv[2]?.startsWith('-')) require('./code-cache.js').withCodeCache(join(__dirname, '..', 'dist'));
// To end at once spares the time it takes to tear down what is forgotten anyway.
require('../dist/main.cjs')
  .main()
  .then((done) => done && process.exit());
