import { Argument, Command, Option } from 'commander';
import type { Context, SharedOptions } from './context.ts';

/** Runs a command once the call has been understood; gives the exit code. */
export type Action = (command: string, args: readonly unknown[], options: SharedOptions) => void;

const collect = (value: string, list: readonly string[] | undefined): string[] => [...(list ?? []), value];

/** Every command with its options and help, in the reader's language. Nothing of the commands themselves is loaded. */
export function makeProgram({ messages, io }: Context, version: string, action: Action): Command {
  const { help } = messages;
  const program = new Command('veileder');
  const translate = (title: string): string =>
    title in help.headings ? help.headings[title as keyof typeof help.headings] : title;
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined })
      .configureHelp({ styleTitle: translate, showGlobalOptions: false })
      .helpOption('-h, --help', help.help)
      .showSuggestionAfterError(false);

  const add = (name: string, summary: string, examples: readonly string[]): Command => {
    const command = dress(program.command(name))
      .description(summary)
      .option('--lang <nb|nn|en>', help.lang)
      .option('--no-color', help.noColor)
      .option('--quiet', help.quiet);
    command.addHelpText('after', () => `\n${help.headings['Examples:']}\n${examples.map((e) => `  ${e}`).join('\n')}`);
    return command.action((...args: unknown[]) => {
      action(name, args.slice(0, -2), args.at(-2) as SharedOptions);
    });
  };

  dress(program)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .option('--lang <nb|nn|en>', help.lang)
    .helpCommand('help [command]', help.helpCommand);

  add('lint', help.lint, [
    'veileder lint',
    'veileder lint guides/oppdal.md',
    'veileder lint guides --format json=funn.json --format pretty',
  ])
    .alias('validate')
    .addArgument(new Argument('[paths...]', help.lintPaths))
    .option(
      '--format <format>',
      `${help.format} (pretty, concise, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html)`,
      collect,
    )
    .option('-o, --output <file>', help.output)
    .addOption(new Option('--fail-on <severity>', `${help.failOn} (error, warning, info, never)`))
    .option('--stdin-filename <file>', help.stdinFilename)
    .option('--config <file>', help.config)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--fix', help.fix)
    .option('--dry-run', help.dryRun)
    .option('--no-cache', help.noCache)
    .option('--workers <number>', help.workers);

  add('config', help.configCommand, ['veileder config guides/oppdal.md'])
    .addArgument(new Argument('<guide>', help.configGuide))
    .option('--config <file>', help.config)
    .option('--format <format>', `${help.format} (pretty, json)`, collect)
    .option('-o, --output <file>', help.output);

  add('walk', help.walk, [
    'veileder walk guides/oppdal.md',
    'veileder walk guides/oppdal.md --script guides/oppdal.scenarier.yaml',
    'veileder walk guides/oppdal.md --resume vei.json --transcript html=sjekkliste.html',
  ])
    .addArgument(new Argument('[guide]', help.walkGuide))
    .option('--audience <name>', help.walkAudience)
    .option('--start <date>', help.walkStart)
    .option('--plain', help.walkPlain)
    .option('--script <file>', help.walkScript)
    .option('--scenario <name>', help.walkScenario)
    .option('--save <file>', help.walkSave)
    .option('--resume <file>', help.walkResume)
    .option('--transcript <format>', help.walkTranscript)
    .option('-o, --output <file>', help.output);

  add('paths', help.paths, [
    'veileder paths guides/oppdal.md',
    'veileder paths guides/oppdal.md --format svg -o veier.svg',
  ])
    .addArgument(new Argument('[guide]', help.pathsGuide))
    .option('--loops <number>', help.pathsLoops)
    .option('--limit <number>', help.pathsList)
    .option('--audience <name>', help.pathsAudience)
    .option('--format <format>', `${help.format} (text, json, svg)`, collect)
    .option('-o, --output <file>', help.output);

  add('graph', help.graph, [
    'veileder graph guides/oppdal.md --format svg -o oppdal.svg',
    'veileder graph guides/oppdal.md --level 1',
  ])
    .addArgument(new Argument('[guide]', help.graphGuide))
    .option('--level <id>', help.graphLevel)
    .option('--audience <name>', help.pathsAudience)
    .option('--format <format>', `${help.format} (text, svg, mermaid, dot, json)`, collect)
    .option('-o, --output <file>', help.output);

  add('test', help.test, [
    'veileder test',
    'veileder test guides/oppdal.md --coverage 100',
    'veileder test --suggest guides/oppdal.md -o guides/oppdal.scenarier.yaml',
  ])
    .addArgument(new Argument('[paths...]', help.testPaths))
    .option('--coverage [percent]', help.testCoverage)
    .option('--suggest', help.testSuggest)
    .option('--format <format>', `${help.format} (pretty, json)`, collect)
    .option('-o, --output <file>', help.output)
    .option('--config <file>', help.config);

  add('diff', help.diff, [
    'veileder diff gammel.md ny.md',
    'veileder diff main:guides/oppdal.md guides/oppdal.md',
    'veileder diff --since origin/main --fail-on practice',
  ])
    .addArgument(new Argument('[paths...]', help.diffPaths))
    .option('--since <ref>', help.diffSince)
    .option('--no-merge-base', help.diffNoMergeBase)
    .option('--staged', help.diffStaged)
    .option('--variant', help.diffVariant)
    .option('--changelog', help.diffChangelog)
    .option('--approvals <file>', help.diffApprovals)
    .option('--git-driver', help.diffGitDriver)
    .addOption(new Option('--fail-on <tier>', `${help.diffFailOn} (practice, reference, review, editorial, never)`))
    .option(
      '--format <format>',
      `${help.format} (pretty, concise, json, markdown, html, sarif, github, gitlab, junit, checkstyle, rdjson)`,
      collect,
    )
    .option('-o, --output <file>', help.output);

  add('explain', help.explain, ['veileder explain dead-end']).addArgument(new Argument('<rule>', help.explainRule));

  add('rules', help.rules, ['veileder rules', 'veileder rules --format json'])
    .option('--format <format>', `${help.format} (pretty, json)`, collect)
    .option('-o, --output <file>', help.output);

  add('render', help.render, [
    'veileder render',
    'veileder render guides/oppdal.md --to html,pdf --out publisert',
    'veileder render guides --site --out publisert',
  ])
    .addArgument(new Argument('[paths...]', help.renderPaths))
    .addOption(new Option('--to <formats>', `${help.renderTo} (html, pdf, docx, md, svg)`).argParser(collect))
    .option('--out <folder>', help.renderOut)
    .option('--site', help.renderSite)
    .option('--check', help.renderCheck)
    .option('--poster', help.renderPoster)
    .option('--pdf-standard <standard>', `${help.renderPdfStandard} (ua-1, a-2a)`)
    .option('--fail-on <severity>', `${help.renderFailOn} (error, never)`);

  add('init', help.init, ['veileder init guides', 'veileder init guides --form yaml --language nn'])
    .addArgument(new Argument('[dir]', help.initDir))
    .addOption(new Option('--form <form>', `${help.initForm} (md, yaml)`))
    .addOption(new Option('--language <language>', `${help.initLanguage} (nb, nn, en)`))
    .option('--title <title>', help.initTitle)
    .option('--municipality <name>', help.initMunicipality);

  return program;
}
