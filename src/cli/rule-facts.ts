import type { RuleMeta } from '../lint/rule.ts';
import type { Catalog } from '../messages/catalog.ts';

/** What a rule is about, how severe it is, and which profiles it is in: one line. */
export function ruleFacts(meta: RuleMeta, { explain, severity, groups }: Catalog): string {
  const draft = meta.draft ? ` (${explain.inDraft}: ${severity[meta.draft]})` : '';
  const off = meta.off ? ` · ${explain.off}` : '';
  return `${groups[meta.group]} · ${explain.severity}: ${severity[meta.severity]}${draft} · ${explain.profiles}: ${meta.profiles.join(', ')}${off}`;
}
