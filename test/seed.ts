import fc from 'fast-check';

// In CI the random cases are the same in every run, so that a red run can be repeated; elsewhere each run draws new ones.
if (process.env.CI) fc.configureGlobal({ seed: 20261122 });
