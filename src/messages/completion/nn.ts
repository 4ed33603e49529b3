import type { CompletionWords } from './shape.ts';

const languages = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' };

export const nn: CompletionWords = {
  folder: 'mappe',
  scenarios: 'scenario',
  values: {
    messageLanguage: languages,
    language: languages,
    severity: {
      error: 'berre feil',
      warning: 'åtvaringar og feil',
      info: 'tips, åtvaringar og feil',
      never: 'ikkje noko',
    },
    tier: {
      practice: 'det nokon må gjere, blir noko anna',
      reference: 'noko andre viser til, er borte',
      review: 'innhald som bør lesast',
      editorial: 'òg ordlyd og rekkjefølgje',
      never: 'ikkje noko',
    },
    format: {
      pretty: 'for auget, med linjene frå fila',
      concise: 'éi linje for kvart funn',
      text: 'tekst i terminalen',
      json: 'JSON, for andre program',
      markdown: 'Markdown, til dømes til ein kommentar',
      md: 'Markdown',
      html: 'nettside',
      svg: 'teikning (SVG)',
      mermaid: 'Mermaid, for Markdown-sider',
      dot: 'DOT, for Graphviz',
      sarif: 'SARIF, for kodeskanning',
      github: 'merknader i GitHub Actions',
      gitlab: 'kodekvalitet i GitLab',
      junit: 'JUnit, for testrapportar',
      checkstyle: 'Checkstyle',
      rdjson: 'reviewdog',
    },
    formats: {
      html: 'nettside',
      pdf: 'handbok (PDF)',
      docx: 'Word',
      md: 'Markdown',
      svg: 'flytkart (SVG)',
    },
    standard: { 'ua-1': 'universelt utforma (PDF/UA)', 'a-2a': 'for arkiv (PDF/A)' },
    name: { github: 'arbeidsflyt i GitHub Actions', gitlab: 'jobb i GitLab CI' },
    form: { md: 'Markdown', yaml: 'YAML' },
    shell: {
      bash: 'vanleg på Linux',
      zsh: 'vanleg på Mac',
      fish: 'fish',
      powershell: 'vanleg på Windows',
    },
  },
};
