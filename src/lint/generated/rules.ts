// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { RunnableRule } from '../registry.ts';
import type { RuleId } from './ids.ts';
import { rule as aliasExpansion } from '../rules/alias-expansion.ts';
import { rule as deadAnchor } from '../rules/dead-anchor.ts';
import { rule as duplicateId } from '../rules/duplicate-id.ts';
import { rule as duplicateKey } from '../rules/duplicate-key.ts';
import { rule as encoding } from '../rules/encoding.ts';
import { rule as idFormat } from '../rules/id-format.ts';
import { rule as markdownStructure } from '../rules/markdown-structure.ts';
import { rule as missingFile } from '../rules/missing-file.ts';
import { rule as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { rule as schema } from '../rules/schema.ts';
import { rule as tooLarge } from '../rules/too-large.ts';
import { rule as unknownArena } from '../rules/unknown-arena.ts';
import { rule as unknownArticle } from '../rules/unknown-article.ts';
import { rule as unknownAudience } from '../rules/unknown-audience.ts';
import { rule as unknownConsent } from '../rules/unknown-consent.ts';
import { rule as unknownContact } from '../rules/unknown-contact.ts';
import { rule as unknownExit } from '../rules/unknown-exit.ts';
import { rule as unknownKey } from '../rules/unknown-key.ts';
import { rule as unknownLaw } from '../rules/unknown-law.ts';
import { rule as unknownLevel } from '../rules/unknown-level.ts';
import { rule as unknownNotice } from '../rules/unknown-notice.ts';
import { rule as unknownRole } from '../rules/unknown-role.ts';
import { rule as unknownStep } from '../rules/unknown-step.ts';
import { rule as unknownSystem } from '../rules/unknown-system.ts';
import { rule as unknownTool } from '../rules/unknown-tool.ts';
import { rule as unknownTrack } from '../rules/unknown-track.ts';
import { rule as unsafeInclude } from '../rules/unsafe-include.ts';
import { rule as unusedDefinition } from '../rules/unused-definition.ts';
import { rule as yamlSyntax } from '../rules/yaml-syntax.ts';

export const rules: Readonly<Record<RuleId, RunnableRule>> = {
  'alias-expansion': aliasExpansion,
  'dead-anchor': deadAnchor,
  'duplicate-id': duplicateId,
  'duplicate-key': duplicateKey,
  'encoding': encoding,
  'id-format': idFormat,
  'markdown-structure': markdownStructure,
  'missing-file': missingFile,
  'near-duplicate-definition': nearDuplicateDefinition,
  'schema': schema,
  'too-large': tooLarge,
  'unknown-arena': unknownArena,
  'unknown-article': unknownArticle,
  'unknown-audience': unknownAudience,
  'unknown-consent': unknownConsent,
  'unknown-contact': unknownContact,
  'unknown-exit': unknownExit,
  'unknown-key': unknownKey,
  'unknown-law': unknownLaw,
  'unknown-level': unknownLevel,
  'unknown-notice': unknownNotice,
  'unknown-role': unknownRole,
  'unknown-step': unknownStep,
  'unknown-system': unknownSystem,
  'unknown-tool': unknownTool,
  'unknown-track': unknownTrack,
  'unsafe-include': unsafeInclude,
  'unused-definition': unusedDefinition,
  'yaml-syntax': yamlSyntax,
};
