// The licences of everything in an executable, in one text that goes with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `nodeFolder`: Node's package for the machine this runs on, which has Node's licence and those of its parts. */
export function licencesOf(root, dist, nodeFolder) {
  const texts = [
    ['veileder', join(root, 'LICENSE')],
    ['Node.js', join(nodeFolder, 'LICENSE')],
    ['Typst and typst.ts', join(root, 'node_modules/@myriaddreamin/typst-ts-node-compiler/LICENSE')],
    ['Libraries', join(dist, 'THIRD-PARTY-LICENSES.txt')],
  ];
  return texts.map(([name, file]) => `# ${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n');
}
