/** An entry of a guide's own change log. */
export interface ChangelogEntry {
  readonly version: string;
  /** `2026-08-01`. */
  readonly date: string;
  /** Sentences, one for each change. */
  readonly lines: readonly string[];
}

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>*_`\\]/g, '')
    .trim();

/** The entry as it is pasted below `changelog:` of a guide in YAML. */
export function changelogYaml({ version, date, lines }: ChangelogEntry): string {
  const text = lines.map((line) => `      - ${plain(line)}\n`).join('');
  return `  - version: "${version}"\n    date: ${date}\n    text: |\n${text}`;
}

/** The entry as it is pasted below `# Endringslogg` of a guide in Markdown. */
export function changelogMarkdown({ version, date, lines }: ChangelogEntry): string {
  return `## ${version} (${date})\n\n${lines.map((line) => `- ${plain(line)}\n`).join('')}`;
}
