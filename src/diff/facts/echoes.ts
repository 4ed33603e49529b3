import type { Fact } from './fact.ts';

/** Fields of a deadline that its words are read into, the gravest first: the first that changed tells of the others. */
const ofDeadline = ['within', 'after', 'from', 'when', 'binds', 'text'];

/**
 * Leaves out what only repeats another fact: the words of a deadline whose limit has changed, and the second half of
 * a range.
 */
export function withoutEchoes(facts: readonly Fact[]): Fact[] {
  const limits = new Set<string>();
  const values = new Set<string>();
  for (const { element, field, path } of facts) {
    if (element !== 'deadline' || field === undefined) continue;
    const deadline = path.slice(0, path.lastIndexOf('/'));
    if (field === 'within') limits.add(deadline);
    if (field !== 'text' && ofDeadline.includes(field)) values.add(deadline);
  }
  if (values.size === 0) return [...facts];
  return facts.filter(({ element, field, path }) => {
    if (element !== 'deadline') return true;
    const deadline = path.slice(0, path.lastIndexOf('/'));
    return !(field === 'text' && values.has(deadline)) && !(field === 'after' && limits.has(deadline));
  });
}
