import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPlain } from './fill-in.ts';
import type { NewFile } from './write-together.ts';

export const ciServices = ['github', 'gitlab'] as const;
export type CiService = (typeof ciServices)[number];

export interface RepoSettings {
  readonly language: 'nb' | 'nn' | 'en';
  readonly form: 'md' | 'yaml';
  readonly ci: CiService;
  /** Of the guide; undefined: the template's own. */
  readonly title: string | undefined;
  /** Of the program, which the repository is pinned to. */
  readonly version: string;
}

/** Where each template goes. They stand without their dots: npm would take some of them for its own. */
const common = {
  'common/package.json': 'package.json',
  'common/gitignore': '.gitignore',
  'common/gitattributes': '.gitattributes',
  'common/editorconfig': '.editorconfig',
  'common/settings.json': '.vscode/settings.json',
  'common/extensions.json': '.vscode/extensions.json',
  'common/pre-commit-config.yaml': '.pre-commit-config.yaml',
} as const;

/** What stands around the guide in a repository of its own, in the guide's language. */
export function repoFiles(packageRoot: string, settings: RepoSettings): NewFile[] {
  const { language, ci, form, version } = settings;
  const template = (name: string): string => readFileSync(join(packageRoot, 'templates/repo', name), 'utf8');
  const own = JSON.parse(template(`${language}/texts.json`)) as Readonly<Record<string, string>>;
  const texts: Readonly<Record<string, string>> = {
    ...own,
    TITLE: markdownLine(settings.title ?? own.TITLE ?? ''),
    LANG: language,
    VERSION: version,
    GUIDE: `guides/veileder.${form}`,
    FORM_HINT: template(`${language}/form-${form}.md`).trimEnd(),
    CI_HINT: fillPlain(template(`${language}/ci-${ci}.md`).trimEnd(), own),
  };
  const filled = (name: string, path: string): NewFile => ({ path, content: fillPlain(template(name), texts) });
  return [
    filled(`${language}/README.md`, 'README.md'),
    filled(`${language}/veileder.config.yaml`, 'veileder.config.yaml'),
    ...Object.entries(common).map(([name, path]) => filled(name, path)),
    ci === 'github'
      ? filled('common/github-workflow.yml', '.github/workflows/veileder.yml')
      : { path: '.gitlab-ci.yml', content: gitlabIn(packageRoot, language) },
    // Copies, so that an editor has its help without a network and whichever way the program was got.
    ...['guide', 'scenario'].map((name) => ({
      path: `schemas/${name}.schema.json`,
      content: readFileSync(join(packageRoot, 'schemas', `${name}.schema.json`)),
    })),
  ];
}

/** The shared template for GitLab, in the guide's language; package.json holds the version. */
function gitlabIn(packageRoot: string, language: string): string {
  const text = readFileSync(join(packageRoot, 'templates/ci/gitlab.yml'), 'utf8');
  return text.replace(/^( {2}VEILEDER_LANG: )nb$/m, `$1${language}`);
}

/** Somebody's words as one line of Markdown. */
function markdownLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>{}]/g, '\\$&');
}
