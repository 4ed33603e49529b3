import { diffFormats, lintFormats, testFormats } from '../report-formats.ts';
import type { CommandDeclaration } from './declaration.ts';
import { choice, config, fileOption, formatOf, free, output } from './options.ts';

/** Every command with its argument and options, in the order of the help. */
export const commands = {
  lint: {
    text: 'lint',
    alias: 'validate',
    examples: [
      'veileder lint',
      'veileder lint guides/oppdal.md',
      'veileder lint guides --format json=funn.json --format pretty',
    ],
    argument: { name: 'paths', text: 'lintPaths', values: { kind: 'guide' }, several: true },
    options: [
      formatOf(...lintFormats),
      output,
      { flags: '--fail-on', value: 'severity', text: 'failOn', values: choice('error', 'warning', 'info', 'never') },
      fileOption('--stdin-filename', 'stdinFilename'),
      config,
      fileOption('--baseline', 'baseline'),
      { flags: '--update-baseline', text: 'updateBaseline' },
      { flags: '--fix', text: 'fix' },
      { flags: '--dry-run', text: 'dryRun' },
      { flags: '--no-cache', text: 'noCache' },
      { flags: '--workers', value: 'number', text: 'workers', values: free },
    ],
  },
  config: {
    text: 'configCommand',
    examples: ['veileder config guides/oppdal.md'],
    argument: { name: 'guide', text: 'configGuide', values: { kind: 'guide' }, required: true },
    options: [config, formatOf('pretty', 'json'), output],
  },
  walk: {
    text: 'walk',
    examples: [
      'veileder walk guides/oppdal.md',
      'veileder walk guides/oppdal.md --script guides/oppdal.scenarier.yaml',
      'veileder walk guides/oppdal.md --resume vei.json --transcript html=vei.html',
    ],
    argument: { name: 'guide', text: 'walkGuide', values: { kind: 'guide' } },
    options: [
      { flags: '--audience', value: 'name', text: 'walkAudience', values: { kind: 'audience' } },
      { flags: '--start', value: 'date', text: 'walkStart', values: free },
      { flags: '--plain', text: 'walkPlain' },
      { flags: '--script', value: 'file', text: 'walkScript', values: { kind: 'scenario-file' } },
      { flags: '--scenario', value: 'name', text: 'walkScenario', values: { kind: 'scenario' } },
      fileOption('--save', 'walkSave'),
      fileOption('--resume', 'walkResume'),
      {
        flags: '--transcript',
        value: 'format',
        text: 'walkTranscript',
        values: { kind: 'choice', of: ['md', 'json', 'html'], toFile: true },
      },
      output,
    ],
  },
  paths: {
    text: 'paths',
    examples: ['veileder paths guides/oppdal.md', 'veileder paths guides/oppdal.md --format svg -o veier.svg'],
    argument: { name: 'guide', text: 'pathsGuide', values: { kind: 'guide' } },
    options: [
      { flags: '--loops', value: 'number', text: 'pathsLoops', values: free },
      { flags: '--limit', value: 'number', text: 'pathsList', values: free },
      { flags: '--audience', value: 'name', text: 'pathsAudience', values: { kind: 'audience' } },
      formatOf('text', 'json', 'svg'),
      output,
    ],
  },
  graph: {
    text: 'graph',
    examples: [
      'veileder graph guides/oppdal.md --format svg -o oppdal.svg',
      'veileder graph guides/oppdal.md --level 1',
    ],
    argument: { name: 'guide', text: 'graphGuide', values: { kind: 'guide' } },
    options: [
      { flags: '--level', value: 'id', text: 'graphLevel', values: { kind: 'level' } },
      { flags: '--audience', value: 'name', text: 'pathsAudience', values: { kind: 'audience' } },
      formatOf('text', 'svg', 'mermaid', 'dot', 'json'),
      output,
    ],
  },
  test: {
    text: 'test',
    examples: [
      'veileder test',
      'veileder test guides/oppdal.md --coverage 100',
      'veileder test --format junit=scenarier.xml --format pretty',
      'veileder test --suggest guides/oppdal.md -o guides/oppdal.scenarier.yaml',
    ],
    argument: { name: 'paths', text: 'testPaths', values: { kind: 'scenario-file' }, several: true },
    options: [
      { flags: '--coverage', value: 'percent', text: 'testCoverage', values: free, optional: true },
      { flags: '--suggest', text: 'testSuggest' },
      formatOf(...testFormats),
      output,
      config,
    ],
  },
  diff: {
    text: 'diff',
    examples: [
      'veileder diff gammel.md ny.md',
      'veileder diff main:guides/oppdal.md guides/oppdal.md',
      'veileder diff --since origin/main --fail-on practice',
      'veileder diff gammel.md ny.md --approve --by Kari --why Vedtatt',
    ],
    argument: { name: 'paths', text: 'diffPaths', values: { kind: 'guide-or-revision' }, several: true },
    options: [
      { flags: '--since', value: 'ref', text: 'diffSince', values: { kind: 'revision' } },
      { flags: '--no-merge-base', text: 'diffNoMergeBase' },
      { flags: '--staged', text: 'diffStaged' },
      { flags: '--variant', text: 'diffVariant' },
      { flags: '--changelog', text: 'diffChangelog' },
      fileOption('--approvals', 'diffApprovals'),
      { flags: '--approve', text: 'diffApprove' },
      { flags: '--by', value: 'name', text: 'diffBy', values: free },
      { flags: '--why', value: 'reason', text: 'diffWhy', values: free },
      { flags: '--until', value: 'date', text: 'diffUntil', values: free },
      { flags: '--git-driver', text: 'diffGitDriver' },
      {
        flags: '--fail-on',
        value: 'tier',
        text: 'diffFailOn',
        values: choice('practice', 'reference', 'review', 'editorial', 'never'),
      },
      formatOf(...diffFormats),
      output,
    ],
  },
  explain: {
    text: 'explain',
    examples: ['veileder explain dead-end'],
    argument: { name: 'rule', text: 'explainRule', values: { kind: 'rule' }, required: true },
    options: [],
  },
  rules: {
    text: 'rules',
    examples: ['veileder rules', 'veileder rules --format json'],
    options: [formatOf('pretty', 'json'), output],
  },
  render: {
    text: 'render',
    examples: [
      'veileder render',
      'veileder render guides/oppdal.md --to html,pdf --out publisert',
      'veileder render guides --site --out publisert',
    ],
    argument: { name: 'paths', text: 'renderPaths', values: { kind: 'guide' }, several: true },
    options: [
      {
        flags: '--to',
        value: 'formats',
        text: 'renderTo',
        values: { kind: 'choice', of: ['html', 'pdf', 'docx', 'md', 'svg'], commas: true },
        repeated: true,
      },
      { flags: '--out', value: 'folder', text: 'renderOut', values: { kind: 'folder' } },
      { flags: '--site', text: 'renderSite' },
      { flags: '--check', text: 'renderCheck' },
      { flags: '--poster', text: 'renderPoster' },
      { flags: '--pdf-standard', value: 'standard', text: 'renderPdfStandard', values: choice('ua-1', 'a-2a') },
      { flags: '--fail-on', value: 'severity', text: 'renderFailOn', values: choice('error', 'never') },
    ],
  },
  serve: {
    text: 'serve',
    examples: ['veileder serve', 'veileder serve guides/oppdal.md --open'],
    argument: { name: 'paths', text: 'servePaths', values: { kind: 'guide' }, several: true },
    options: [
      { flags: '--port', value: 'number', text: 'servePort', values: free },
      { flags: '--open', text: 'serveOpen' },
      config,
    ],
  },
  init: {
    text: 'init',
    examples: [
      'veileder init guides',
      'veileder init guides --form yaml --language nn',
      'veileder init --repo min-kommune --ci gitlab',
    ],
    argument: { name: 'folder', text: 'initDir', values: { kind: 'folder' } },
    options: [
      { flags: '--form', value: 'form', text: 'initForm', values: choice('md', 'yaml') },
      { flags: '--language', value: 'language', text: 'initLanguage', values: choice('nb', 'nn', 'en') },
      { flags: '--title', value: 'title', text: 'initTitle', values: free },
      { flags: '--municipality', value: 'name', text: 'initMunicipality', values: free },
      { flags: '--repo', text: 'initRepo' },
      { flags: '--ci', value: 'name', text: 'initCi', values: choice('github', 'gitlab') },
    ],
  },
  lsp: {
    text: 'lsp',
    examples: ['veileder lsp', 'veileder lsp --config felles.config.yaml --lang nn'],
    options: [config, { flags: '--stdio', text: 'lspStdio' }],
  },
  completion: {
    text: 'completion',
    examples: ['veileder completion bash', 'veileder completion powershell'],
    more: 'completionInstall',
    argument: {
      name: 'shell',
      text: 'completionShell',
      values: choice('bash', 'zsh', 'fish', 'powershell'),
      required: true,
    },
    options: [],
  },
} as const satisfies Readonly<Record<string, CommandDeclaration>>;

export type CommandName = keyof typeof commands;

/** What is declared of a command; undefined for a word that is none. An alias is its command. */
export function declarationOf(word: string): (CommandDeclaration & { readonly name: CommandName }) | undefined {
  for (const [name, declared] of commandList()) {
    if (name === word || declared.alias === word) return { ...declared, name };
  }
  return undefined;
}

/** Every command by its name. */
export const commandList = (): readonly (readonly [CommandName, CommandDeclaration])[] =>
  Object.entries(commands) as [CommandName, CommandDeclaration][];
