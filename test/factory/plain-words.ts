import { join } from 'node:path';

export type Language = 'nb' | 'nn' | 'en';
export const languages: readonly Language[] = ['nb', 'nn', 'en'];

const packageRoot = join(import.meta.dirname, '../..');

/** Words that only one language has, among those that messages are made of. */
const wordsOf: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}-])(?:the|and|not|with|file|files|folder|cannot|found|was|error|unexpected|expected|invalid|missing|property|must|should|please|option|guide)(?![\p{L}-])/iu,
  nb: /(?<![\p{L}-])(?:ikke|hva|hvilken|fra|noen|disse|filen|mappen|finnes|mangler|velg|bare|ble|være|veilederen)(?![\p{L}-])/iu,
  nn: /(?<![\p{L}-])(?:ikkje|kva|frå|nokon|desse|fila|mappa|finst|manglar|vel|berre|vart|vere|ein|eit|rettleiaren)(?![\p{L}-])/iu,
};

/** What nobody who is not a programmer should meet. */
const machinery: readonly (readonly [string, RegExp])[] = [
  ['a stack trace', /\n\s+at .*:\d+/],
  ['an error class', /\b\w+Error\b|\bError:/],
  ['a part of Node', /\bnode:|\bNode\.js v/],
  ['a JSON pointer', /(?:^|[\s«“"'(])#?\/(?:levels|steps|outcomes|\d+)\b/m],
  ['the word schema', /schema/i],
  ['a value that leaked', /\bundefined\b|\bNaN\b|\[object /],
];

/** What a text for people has that it should not: traces of the machinery, or another language. Empty: it is plain. */
export function notPlain(text: string, language: Language): string[] {
  const faults = machinery.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${what}: ${found[0].trim()}`] : [];
  });
  if (text.includes(packageRoot)) faults.push('a folder of the program');
  const own = ownWords(text);
  for (const other of ['nb', 'nn', 'en'] as const) {
    const found = other === language ? undefined : wordsOf[other].exec(own);
    if (found) faults.push(`a word of ${other}: ${found[0]}`);
  }
  return faults;
}

/** Without what is quoted or shown of a file, names of options and files, and lists of values to choose from. */
function ownWords(text: string): string {
  return text
    .replace(/«[^»]*»|“[^”]*”/g, '""')
    .replace(/(?:Velg én av disse|Vel éin av desse|Choose one of): [^\n]*/g, '')
    .replace(/^\s*\d+ │.*$/gm, '')
    .replace(/^ {2}git .*$/gm, '')
    .replace(/--?[\w-]+|[\w./-]+\.(?:ya?ml|md|json|html|pdf|svg)\b/g, '');
}

/** Sentences of a text: a message says what is wrong in one, and what to do in another. */
export const sentencesIn = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
