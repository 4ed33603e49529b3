import type { RuleExample } from '../../src/lint/rule.ts';

const heads: Readonly<Record<RuleExample['form'], string>> = {
  yaml: 'veileder: 1\ntitle: Eksempel\nlanguage: nb\n',
  md: '---\nveileder: 1\ntitle: Eksempel\nlanguage: nb\n---\n',
};

const isWhole = ({ form, text }: RuleExample): boolean => text.startsWith(form === 'yaml' ? 'veileder:' : '---');

/** A whole guide from an example, which may be an excerpt; `linesAbove` are the lines put before it. */
export function exampleFile(example: RuleExample): { path: string; text: string; linesAbove: number } {
  const head = isWhole(example) ? '' : heads[example.form];
  const path = `eksempel.${example.form}`;
  return { path, text: head + example.text, linesAbove: head.split('\n').length - 1 };
}
