import type { CompletionWords } from './shape.ts';

const languages = { nb: 'Norwegian bokmål', nn: 'Norwegian nynorsk', en: 'English' };

export const en: CompletionWords = {
  folder: 'folder',
  scenarios: 'scenarios',
  values: {
    messageLanguage: languages,
    language: languages,
    severity: {
      error: 'errors only',
      warning: 'warnings and errors',
      info: 'hints, warnings and errors',
      never: 'nothing',
    },
    tier: {
      practice: 'what someone must do becomes another thing',
      reference: 'what others point to is gone',
      review: 'content that should be read',
      editorial: 'wording and order too',
      never: 'nothing',
    },
    format: {
      pretty: 'for the eye, with the lines of the file',
      concise: 'one line a finding',
      text: 'text in the terminal',
      json: 'JSON, for other programs',
      markdown: 'Markdown, such as for a comment',
      md: 'Markdown',
      html: 'web page',
      svg: 'drawing (SVG)',
      mermaid: 'Mermaid, for Markdown pages',
      dot: 'DOT, for Graphviz',
      sarif: 'SARIF, for code scanning',
      github: 'annotations in GitHub Actions',
      gitlab: 'code quality in GitLab',
      junit: 'JUnit, for test reports',
      checkstyle: 'Checkstyle',
      rdjson: 'reviewdog',
    },
    formats: {
      html: 'web page',
      pdf: 'handbook (PDF)',
      docx: 'Word',
      md: 'Markdown',
      svg: 'flow chart (SVG)',
    },
    standard: { 'ua-1': 'accessible (PDF/UA)', 'a-2a': 'for archives (PDF/A)' },
    name: { github: 'workflow in GitHub Actions', gitlab: 'job in GitLab CI' },
    form: { md: 'Markdown', yaml: 'YAML' },
    shell: {
      bash: 'usual on Linux',
      zsh: 'usual on Mac',
      fish: 'fish',
      powershell: 'usual on Windows',
    },
  },
};
