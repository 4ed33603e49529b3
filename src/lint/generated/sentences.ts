// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { AnySentences } from '../registry.ts';
import type { RuleId } from './ids.ts';
import { sentences as aliasExpansion } from '../rules/alias-expansion.ts';
import { sentences as deadAnchor } from '../rules/dead-anchor.ts';
import { sentences as duplicateId } from '../rules/duplicate-id.ts';
import { sentences as duplicateKey } from '../rules/duplicate-key.ts';
import { sentences as encoding } from '../rules/encoding.ts';
import { sentences as idFormat } from '../rules/id-format.ts';
import { sentences as markdownStructure } from '../rules/markdown-structure.ts';
import { sentences as missingFile } from '../rules/missing-file.ts';
import { sentences as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { sentences as schema } from '../rules/schema.ts';
import { sentences as tooLarge } from '../rules/too-large.ts';
import { sentences as unknownArena } from '../rules/unknown-arena.ts';
import { sentences as unknownArticle } from '../rules/unknown-article.ts';
import { sentences as unknownAudience } from '../rules/unknown-audience.ts';
import { sentences as unknownConsent } from '../rules/unknown-consent.ts';
import { sentences as unknownContact } from '../rules/unknown-contact.ts';
import { sentences as unknownExit } from '../rules/unknown-exit.ts';
import { sentences as unknownKey } from '../rules/unknown-key.ts';
import { sentences as unknownLaw } from '../rules/unknown-law.ts';
import { sentences as unknownLevel } from '../rules/unknown-level.ts';
import { sentences as unknownNotice } from '../rules/unknown-notice.ts';
import { sentences as unknownRole } from '../rules/unknown-role.ts';
import { sentences as unknownStep } from '../rules/unknown-step.ts';
import { sentences as unknownSystem } from '../rules/unknown-system.ts';
import { sentences as unknownTool } from '../rules/unknown-tool.ts';
import { sentences as unknownTrack } from '../rules/unknown-track.ts';
import { sentences as unsafeInclude } from '../rules/unsafe-include.ts';
import { sentences as unusedDefinition } from '../rules/unused-definition.ts';
import { sentences as yamlSyntax } from '../rules/yaml-syntax.ts';

export const sentences: Readonly<Record<RuleId, AnySentences>> = {
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
