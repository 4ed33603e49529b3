// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.

/** Every rule, by name. */
export const ruleIds = [
  'alias-expansion',
  'dead-anchor',
  'duplicate-id',
  'duplicate-key',
  'encoding',
  'id-format',
  'markdown-structure',
  'missing-file',
  'near-duplicate-definition',
  'schema',
  'too-large',
  'unknown-arena',
  'unknown-article',
  'unknown-audience',
  'unknown-consent',
  'unknown-contact',
  'unknown-exit',
  'unknown-key',
  'unknown-law',
  'unknown-level',
  'unknown-notice',
  'unknown-role',
  'unknown-step',
  'unknown-system',
  'unknown-tool',
  'unknown-track',
  'unsafe-include',
  'unused-definition',
  'yaml-syntax',
] as const;

export type RuleId = (typeof ruleIds)[number];
