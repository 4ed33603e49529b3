/** What the manual page says beside the help. Texts are plain; a blank line begins a new paragraph. */
export interface ManualWords {
  readonly headings: Readonly<
    Record<
      | 'name'
      | 'synopsis'
      | 'description'
      | 'commands'
      | 'sharedOptions'
      | 'alias'
      | 'examples'
      | 'exitStatus'
      | 'environment'
      | 'files'
      | 'seeAlso',
      string
    >
  >;
  readonly description: string;
  readonly exitStatus: Readonly<Record<0 | 1 | 2 | 3, string>>;
  readonly environment: Readonly<Record<'LC_ALL, LC_MESSAGES, LANG' | 'NO_COLOR' | 'FORCE_COLOR', string>>;
  readonly files: Readonly<
    Record<'guides/' | 'veileder.config.yaml' | 'veileder.baseline.json' | '.veileder/approvals.yaml', string>
  >;
  readonly seeAlso: string;
}
