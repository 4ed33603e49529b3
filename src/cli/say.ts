import type { Diagnostic, DiagnosticData } from '../diagnostic/diagnostic.ts';
import type { Finding } from '../report/lint/findings.ts';
import type { UiLanguage } from './language.ts';

type Sentence = (data: DiagnosticData) => string;
type Sentences = Readonly<Record<string, Readonly<Record<UiLanguage, Readonly<Record<string, Sentence>>>>>>;

/** Gives findings their sentences; the sentences are loaded only when there is something to say. */
export async function withSentences(diagnostics: readonly Diagnostic[], language: UiLanguage): Promise<Finding[]> {
  if (diagnostics.length === 0) return [];
  const { sentences } = await import('../lint/generated/sentences.ts');
  const table = sentences as unknown as Sentences;
  const say = (rule: string, message: string, data: DiagnosticData): string => {
    const sentence = table[rule]?.[language][message];
    if (!sentence) throw new Error(`no sentence for ${rule}/${message}`);
    return sentence(data);
  };
  return diagnostics.map((diagnostic) => ({
    diagnostic,
    message: say(diagnostic.rule, diagnostic.message, diagnostic.data),
    related: diagnostic.related.map((r) => say(diagnostic.rule, r.message, r.data)),
  }));
}
