import { smallGuide } from '../cli/harness.ts';
import type { Files } from '../factory/program-runs.ts';

const scenarios = `gjelder: liten.yaml
scenarier:
  - navn: Ikke bekymret
    gang:
      - start: Sett ord på bekymringen
      - velg: Det er ingen grunn til bekymring
      - forvent: { slutt: avslutt }
`;

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : Buffer.from(p))));

/** Files that hold nothing. */
export const emptyFiles: Files = {
  'tom.yaml': '',
  'tom.md': '',
  'blank.md': ' \n\t\n\r\n',
  'merke.yaml': bytes([0xef, 0xbb, 0xbf]),
};

/** Files that are no guides: each is another mistake of somebody who names the wrong file. */
export const wrongFiles: Files = {
  'bilde.md': bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 1, 0, 0, 0, 1, 0, 8, 6]),
  'data.json': '{ "navn": "liten", "antall": 3 }\n',
  'lesmeg.md': '# Les meg\n\nDette er **ikke** en veileder.\n',
  'annet.yaml': 'services:\n  web:\n    image: nginx\n',
  'ugyldig.yaml': bytes('navn: Sj', [0xf8], 'fart og l', [0xe6], 'ring\n'),
};

/** What stands in the folder of every case. */
export const world: Files = {
  'liten.yaml': smallGuide(),
  'ny.yaml': smallGuide((t) => t.replace('Snakk med barnet', 'Snakk med barnet alene')),
  'liten.scenarier.yaml': scenarios,
  'gammel.txt': 'det som sto her før\n',
  'tom-mappe/.keep': '',
  'uten/notat.md': '# Notat\n',
  ...emptyFiles,
  ...wrongFiles,
};

/** Scenarios for another guide than the small one. */
export const scenariosFor = (guide: string): string => scenarios.replace('liten.yaml', guide);
