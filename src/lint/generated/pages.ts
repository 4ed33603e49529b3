// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { RulePage } from '../rule.ts';
import type { RuleId } from './ids.ts';
import { page as aliasExpansion } from '../rules/alias-expansion.ts';
import { page as deadAnchor } from '../rules/dead-anchor.ts';
import { page as duplicateId } from '../rules/duplicate-id.ts';
import { page as duplicateKey } from '../rules/duplicate-key.ts';
import { page as encoding } from '../rules/encoding.ts';
import { page as idFormat } from '../rules/id-format.ts';
import { page as markdownStructure } from '../rules/markdown-structure.ts';
import { page as missingFile } from '../rules/missing-file.ts';
import { page as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { page as schema } from '../rules/schema.ts';
import { page as tooLarge } from '../rules/too-large.ts';
import { page as unknownArena } from '../rules/unknown-arena.ts';
import { page as unknownArticle } from '../rules/unknown-article.ts';
import { page as unknownAudience } from '../rules/unknown-audience.ts';
import { page as unknownConsent } from '../rules/unknown-consent.ts';
import { page as unknownContact } from '../rules/unknown-contact.ts';
import { page as unknownExit } from '../rules/unknown-exit.ts';
import { page as unknownKey } from '../rules/unknown-key.ts';
import { page as unknownLaw } from '../rules/unknown-law.ts';
import { page as unknownLevel } from '../rules/unknown-level.ts';
import { page as unknownNotice } from '../rules/unknown-notice.ts';
import { page as unknownRole } from '../rules/unknown-role.ts';
import { page as unknownStep } from '../rules/unknown-step.ts';
import { page as unknownSystem } from '../rules/unknown-system.ts';
import { page as unknownTool } from '../rules/unknown-tool.ts';
import { page as unknownTrack } from '../rules/unknown-track.ts';
import { page as unsafeInclude } from '../rules/unsafe-include.ts';
import { page as unusedDefinition } from '../rules/unused-definition.ts';
import { page as yamlSyntax } from '../rules/yaml-syntax.ts';

export const pages: Readonly<Record<RuleId, RulePage>> = {
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
