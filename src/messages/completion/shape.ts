type Texts<Names extends string> = Readonly<Record<Names, string>>;
type Language = 'nb' | 'nn' | 'en';

/** What stands beside the values that a shell offers, by the name of the value in the help. A missing one does not compile. */
export interface CompletionWords {
  readonly folder: string;
  readonly scenarios: string;
  readonly values: {
    readonly messageLanguage: Texts<Language>;
    readonly language: Texts<Language>;
    readonly severity: Texts<'error' | 'warning' | 'info' | 'never'>;
    readonly tier: Texts<'practice' | 'reference' | 'review' | 'editorial' | 'never'>;
    readonly format: Texts<
      | 'pretty'
      | 'concise'
      | 'text'
      | 'json'
      | 'markdown'
      | 'md'
      | 'html'
      | 'svg'
      | 'mermaid'
      | 'dot'
      | 'sarif'
      | 'github'
      | 'gitlab'
      | 'junit'
      | 'checkstyle'
      | 'rdjson'
    >;
    readonly formats: Texts<'html' | 'pdf' | 'docx' | 'md' | 'svg'>;
    readonly standard: Texts<'ua-1' | 'a-2a'>;
    readonly name: Texts<'github' | 'gitlab'>;
    readonly form: Texts<'md' | 'yaml'>;
    readonly shell: Texts<'bash' | 'zsh' | 'fish' | 'powershell'>;
  };
}
