import type { SuggestedLine, SuggestedScenario } from '../../walk/suggest/suggested.ts';

interface Lexicon {
  readonly head: readonly string[];
  readonly guide: string;
  readonly scenarios: string;
  readonly name: string;
  readonly audience: string;
  readonly moves: string;
  readonly choose: string;
  readonly to: string;
  readonly next: string;
  readonly expect: string;
  readonly step: string;
  readonly level: string;
  readonly end: string;
  readonly close: string;
  readonly closeLog: string;
  readonly at: string;
  readonly on: string;
  readonly after: string;
}

const nb: Lexicon = {
  head: ['Scenarier: veier gjennom veilederen som skal stemme.', 'Kontroller dem med «veileder test».'],
  guide: 'gjelder',
  scenarios: 'scenarier',
  name: 'navn',
  audience: 'målgruppe',
  moves: 'gang',
  choose: 'velg',
  to: 'til',
  next: 'videre',
  expect: 'forvent',
  step: 'trinn',
  level: 'nivå',
  end: 'slutt',
  close: 'avslutt',
  closeLog: 'avslutt-loggen',
  at: 'på',
  on: 'på',
  after: 'etter',
};
const nn: Lexicon = {
  ...nb,
  head: ['Scenario: vegar gjennom rettleiaren som skal stemme.', 'Kontroller dei med «veileder test».'],
  guide: 'gjeld',
  scenarios: 'scenario',
  name: 'namn',
  choose: 'vel',
  next: 'vidare',
  step: 'steg',
};
const en: Lexicon = {
  head: ['Scenarios: ways through the guide that must hold.', 'Check them with “veileder test”.'],
  guide: 'guide',
  scenarios: 'scenarios',
  name: 'name',
  audience: 'audience',
  moves: 'steps',
  choose: 'choose',
  to: 'to',
  next: 'next',
  expect: 'expect',
  step: 'step',
  level: 'level',
  end: 'end',
  close: 'close',
  closeLog: 'close-log',
  at: 'at',
  on: 'on',
  after: 'after',
};

/** A text as YAML on one line: plain where nothing in it can be read as anything else, else in double quotes. */
export function yamlText(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{N} .,/()«»–’'-]*$/u.test(text) &&
    text === text.trim() &&
    !/ #|^(?:true|false|null|yes|no|on|off|y|n|ja|nei)$/i.test(text);
  return isPlain
    ? text
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}

/** Inside `{…}` a comma ends the value. */
const inBraces = (text: string): string => (/[,{}[\]]/.test(text) ? JSON.stringify(text) : yamlText(text));

function lineOf(line: SuggestedLine, words: Lexicon): string[] {
  switch (line.kind) {
    case 'start':
      return [`- start: ${yamlText(line.name)}`];
    case 'choose':
      return [
        `- ${words.choose}: ${yamlText(line.name)}`,
        ...(line.to === undefined ? [] : [`  ${words.to}: ${yamlText(line.to)}`]),
      ];
    case 'next':
      return [line.until === undefined ? `- ${words.next}` : `- ${words.next}: ${yamlText(line.until)}`];
    case 'step': {
      const level = line.level === undefined ? '' : `, ${words.level}: ${inBraces(line.level)}`;
      return [`- ${words.expect}: { ${words.step}: ${inBraces(line.name)}${level} }`];
    }
    case 'end': {
      const name = line.end === 'exit' ? line.name : line.end === 'close' ? words.close : words.closeLog;
      return [`- ${words.expect}: { ${words.end}: ${inBraces(name)} }`];
    }
  }
}

/** The last outcome names a scenario; where several end in the same way, its step, level, audience and the outcomes before do too. */
function namesFor(scenarios: readonly SuggestedScenario[], words: Lexicon): string[] {
  const longer = (scenario: SuggestedScenario, length: number): string => {
    const { taken, audience } = scenario;
    const last = taken.at(-1);
    const parts = [
      last?.words ?? '',
      ...(length > 0 && last ? [`, ${words.at} «${last.step}»`] : []),
      ...(length > 1 && last ? [` ${words.on} ${words.level} ${last.level}`] : []),
      ...(length > 2 && audience !== undefined ? [` (${audience})`] : []),
      ...taken
        .slice(0, -1)
        .toReversed()
        .slice(0, Math.max(0, length - 3))
        .map((t) => `, ${words.after} «${t.words}»`),
    ];
    return parts.join('');
  };
  const used = new Set<string>();
  return scenarios.map((scenario) => {
    const twins = (length: number): number =>
      scenarios.filter((other) => longer(other, length) === longer(scenario, length)).length;
    const most = 3 + scenario.taken.length;
    let length = 0;
    while (length < most && twins(length) > 1) length++;
    const base = longer(scenario, length);
    let name = base;
    for (let n = 2; used.has(name); n++) name = `${base} ${n}`;
    used.add(name);
    return name;
  });
}

/** A scenario file (schemas/FORMAT.md, "Scenarios") in the guide's own language. `guide`: its path from the file. */
export function scenarioYaml(scenarios: readonly SuggestedScenario[], guide: string, language: string): string {
  const words = language === 'nn' ? nn : language === 'en' ? en : nb;
  const names = namesFor(scenarios, words);
  const lines = [...words.head.map((line) => `# ${line}`), `${words.guide}: ${yamlText(guide)}`, `${words.scenarios}:`];
  for (const [i, scenario] of scenarios.entries()) {
    lines.push(`  - ${words.name}: ${yamlText(names[i] ?? '')}`);
    if (scenario.audience !== undefined) lines.push(`    ${words.audience}: ${yamlText(scenario.audience)}`);
    lines.push(`    ${words.moves}:`);
    for (const line of scenario.lines) for (const text of lineOf(line, words)) lines.push(`      ${text}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
