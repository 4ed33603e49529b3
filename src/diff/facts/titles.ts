import { type DefinedKind, definedKinds, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { formatTarget, type Target } from '../../model/target.ts';
import type { ElementKind, Elements } from '../shape.ts';

const tables = new WeakMap<Guide, Map<string, string>>();

/** What the reader knows a thing by; its id where the guide does not define it. */
export function titleOfId(guide: Guide, kind: DefinedKind, id: string): string {
  let table = tables.get(guide);
  if (!table) {
    table = new Map();
    for (const k of definedKinds) for (const d of definedOf(guide, k)) table.set(`${k} ${d.id}`, d.title);
    tables.set(guide, table);
  }
  return table.get(`${kind} ${id}`) ?? id;
}

type Titles = { readonly [K in ElementKind]: (node: Elements[K], guide: Guide) => string };

const titles: Titles = {
  guide: (g) => g.title,
  level: (l) => l.title,
  step: (s) => s.title,
  branch: (b, guide) => b.title ?? b.audiences.map((id) => titleOfId(guide, 'audience', id)).join(', '),
  outcome: (o) => o.when.join(' / ') || o.text?.text.split('\n')[0] || o.id,
  choice: (c, guide) => targetWords(c.to, guide),
  effect: (e) => e.text ?? e.kind,
  deadline: (d) => d.text ?? d.within ?? d.after ?? '',
  consentUse: (c, guide) => titleOfId(guide, 'consent', c.consent),
  prerequisite: (p, guide) => titleOfId(guide, 'step', p.step),
  word: (w) => w.term,
  audience: (a) => a.title,
  system: (s) => s.title,
  notice: (n) => n.title ?? n.id,
  role: (r) => r.title,
  tool: (t) => t.title,
  contact: (c) => c.title,
  phone: (p) => p.number,
  consent: (c) => c.title,
  exit: (e) => e.title,
  arena: (a) => a.title,
  article: (a) => a.title,
  term: (t) => t.term,
  example: (e) => e.title,
  law: (l) => (l.paragraph === undefined ? l.act : `${l.act} ${l.paragraph}`),
  track: (t) => t.title,
  change: (c) => c.version,
};

export function titleOf<K extends ElementKind>(kind: K, node: Elements[K], guide: Guide): string {
  return titles[kind](node, guide);
}

/** A target in the words the report turns into a sentence: `level:1|Title`. */
export function targetWords(target: Target, guide: Guide): string {
  const written = formatTarget(target);
  switch (target.kind) {
    case 'step':
      return `${written}|${titleOfId(guide, 'step', target.step)}`;
    case 'level':
      return `${written}|${titleOfId(guide, 'level', target.level)}`;
    case 'exit':
      return `${written}|${titleOfId(guide, 'exit', target.exit)}`;
    case 'next':
    case 'close':
    case 'close-log':
    case 'unspecified':
      return written;
  }
}
