#!/usr/bin/env node

// The compile cache exists from Node 22.1 on; on 20 the program starts without it.
require('node:module').enableCompileCache?.();
require('../dist/main.cjs').main();
