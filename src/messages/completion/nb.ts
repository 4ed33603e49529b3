import type { CompletionWords } from './shape.ts';

const languages = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' };

export const nb: CompletionWords = {
  folder: 'mappe',
  scenarios: 'scenarier',
  values: {
    messageLanguage: languages,
    language: languages,
    severity: {
      error: 'bare feil',
      warning: 'advarsler og feil',
      info: 'tips, advarsler og feil',
      never: 'ikke noe',
    },
    tier: {
      practice: 'det noen må gjøre, blir noe annet',
      reference: 'noe andre viser til, er borte',
      review: 'innhold som bør leses',
      editorial: 'også ordlyd og rekkefølge',
      never: 'ikke noe',
    },
    format: {
      pretty: 'for øyet, med linjene fra filen',
      concise: 'én linje for hvert funn',
      text: 'tekst i terminalen',
      json: 'JSON, for andre programmer',
      markdown: 'Markdown, for eksempel til en kommentar',
      md: 'Markdown',
      html: 'nettside',
      svg: 'tegning (SVG)',
      mermaid: 'Mermaid, for Markdown-sider',
      dot: 'DOT, for Graphviz',
      sarif: 'SARIF, for kodeskanning',
      github: 'merknader i GitHub Actions',
      gitlab: 'kodekvalitet i GitLab',
      junit: 'JUnit, for testrapporter',
      checkstyle: 'Checkstyle',
      rdjson: 'reviewdog',
    },
    formats: {
      html: 'nettside',
      pdf: 'håndbok (PDF)',
      docx: 'Word',
      md: 'Markdown',
      svg: 'flytkart (SVG)',
    },
    standard: { 'ua-1': 'universelt utformet (PDF/UA)', 'a-2a': 'for arkiv (PDF/A)' },
    name: { github: 'arbeidsflyt i GitHub Actions', gitlab: 'jobb i GitLab CI' },
    form: { md: 'Markdown', yaml: 'YAML' },
    shell: {
      bash: 'vanlig på Linux',
      zsh: 'vanlig på Mac',
      fish: 'fish',
      powershell: 'vanlig på Windows',
    },
  },
};
