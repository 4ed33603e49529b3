import { smallGuide } from '../cli/harness.ts';
import { hostileTexts as lines } from '../factory/hostile.ts';

const inYaml = (text: string): string => smallGuide((t) => t.replace('En liten veileder', JSON.stringify(text)));
const inMarkdown = (text: string): string =>
  `---\nveileder: 1\ntitle: x\nlanguage: nb\n---\n# Nivå 0: ${text}\n\n## 1. ${text} {#a}\n\n**Hvem:** ${text}\n\n### Utfall\n1. ${text} → [x](#${text.slice(0, 20)})\n`;

/** Texts that no author would write, in both forms: with the ending of their file. */
export const hostileTexts: readonly (readonly [ending: 'md' | 'yaml', text: string])[] = [
  ...Object.values(lines).flatMap((text) => [['yaml', inYaml(text)] as const, ['md', inMarkdown(text)] as const]),
  ['yaml', ''],
  ['md', ''],
  ['yaml', 'veileder: 1'],
  ['md', '---\nveileder: 1\n'],
  ['md', '---\nveileder: 1\n---\n'],
  ['yaml', `veileder: 1\ntitle: ${'['.repeat(5000)}`],
  ['yaml', `veileder: 1\nlevels: ${'{ steps: ['.repeat(300)}`],
  ['yaml', `veileder: 1\n${'  - '.repeat(1000)}`],
  ['yaml', 'veileder: 1\na: &a [*a, *a]\nb: &b [*a, *b]\nlevels: *b\n'],
  [
    'yaml',
    'veileder: 1\n__proto__: { constructor: x }\nlevels: [{ id: __proto__, title: x, steps: [{ constructor: 1 }] }]\n',
  ],
  ['yaml', 'veileder: 1\nlevels:\n  - file: ../../../etc/passwd\n  - file: fiende-1.md\n'],
  ['md', `---\nveileder: 1\n---\n${'> '.repeat(2000)}[!AKUTT] x`],
  ['md', `---\nveileder: 1\n---\n# Nivå 0: x\n## 1. y\n${'['.repeat(3000)}](#a)`],
  ['md', `---\nveileder: 1\n---\n# Nivå 0: x\n## 1. y\n${'**Hvem:** '.repeat(2000)}`],
  ['md', `---\nveileder: 1\n---\n${'\r'.repeat(2000)}# Nivå`],
  ['yaml', `veileder: 1\ntitle: "\u0000\u0001\uFFFF"\n`],
];
