import type { Diagnostic, DiagnosticData } from '../diagnostic/diagnostic.ts';
import type { UiLanguage } from './rule.ts';

type Sentence = (data: DiagnosticData) => string;
type Sentences = Readonly<Record<string, Readonly<Record<UiLanguage, Readonly<Record<string, Sentence>>>>>>;

export interface Said {
  readonly message: string;
  readonly related: readonly string[];
}

/** The sentences of findings; loaded only when there is something to say. */
export async function sentencesFor(diagnostics: readonly Diagnostic[], language: UiLanguage): Promise<Said[]> {
  if (diagnostics.length === 0) return [];
  const { sentences } = await import('./generated/sentences.ts');
  const table = sentences as unknown as Sentences;
  const say = (rule: string, message: string, data: DiagnosticData): string => {
    const sentence = table[rule]?.[language][message];
    if (!sentence) throw new Error(`no sentence for ${rule}/${message}`);
    return sentence(data);
  };
  return diagnostics.map((d) => ({
    message: say(d.rule, d.message, d.data),
    related: d.related.map((r) => say(d.rule, r.message, r.data)),
  }));
}
