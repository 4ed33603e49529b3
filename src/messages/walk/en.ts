import { asWord } from '../as-word.ts';
import { counted } from '../counted.ts';
import { dayIn } from '../day.ts';
import { quotedList } from './quoted.ts';
import type { ExpectedThing, NamedPlace, WalkWords } from './shape.ts';

const list = (texts: readonly string[]): string => quotedList(texts, 'and', ['“', '”']);

function place(at: NamedPlace): string {
  switch (at.kind) {
    case 'step':
      return `“${at.title}” (level ${at.level})`;
    case 'close':
      return 'the end of the case';
    case 'close-log':
      return 'the end of the case and its log';
    case 'exit':
      return `“${at.title}” outside the guide`;
    case 'nowhere':
      return 'a place the guide says nothing about';
  }
}

const things: Readonly<Record<ExpectedThing, string>> = {
  step: 'the step',
  level: 'the level',
  deadline: 'the deadline',
  tool: 'the tool',
  who: 'the one responsible',
  notice: 'the notice',
  contact: 'the contact',
  consent: 'the consent',
  outcome: 'the outcome',
  'not-tool': 'the tool',
  'not-outcome': 'the outcome',
  end: 'the end',
};

const choices = (found: readonly string[]): string =>
  found.length === 0 ? 'There is nothing to choose here: write “next”.' : `There you can choose ${list(found)}.`;

export const en: WalkWords = {
  place,
  failure: {
    unknownAudience: ({ wanted, found }) =>
      `The guide has no audience called “${wanted}”. ${found.length === 0 ? 'It has no audiences: take the line away.' : `It has ${list(found)}.`}`,
    otherStart: ({ wanted, place }) =>
      `The scenario starts at “${wanted}”, but the guide starts at ${place}. Correct the line, or where the guide starts.`,
    noSuchChoice: ({ wanted, place, found }) => `“${wanted}” cannot be chosen at ${place}. ${choices(found)}`,
    severalChoices: ({ wanted, place, found }) =>
      `“${wanted}” at ${place} can mean several ways. Write “to:” with one of these: ${list(found)}.`,
    mustChoose: ({ place, found }) =>
      found.length === 0
        ? `The guide does not say what comes after ${place}.`
        : `The scenario goes on without choosing, but ${place} asks for a choice: ${list(found)}.`,
    notAskedFirst: ({ wanted, place, found }) =>
      `${place} does not ask for “${wanted}” to be done first.${found.length === 0 ? '' : ` It asks for ${list(found)}.`}`,
    nothingToReturnTo: ({ place }) => `There is nothing to return to from ${place}. Take the line away.`,
    ended: ({ place }) =>
      `The way has ended: ${place}. Take the lines after this away, or choose something else before.`,
    notMet: ({ what, wanted, place, found }) =>
      `Expected ${things[what]} “${wanted}” at ${place}. ${found.length === 0 ? 'The guide has nothing of the kind there.' : `The guide has ${list(found)}.`}`,
    metAnyway: ({ what, wanted, place }) =>
      `Expected ${things[what]} “${wanted}” not to be at ${place}, but the guide has it there.`,
    notEnded: ({ wanted, place }) => `Expected the way to end with “${wanted}”, but it stands at ${place}.`,
    guidePlace: ({ path }) => `in the guide: ${path}`,
  },
  fault: {
    notScenarios: 'The file has no scenarios. It should have “scenarios:” with a list below.',
    unknownKey: ({ key, suggestion }) =>
      `“${key}” is not a word that is used here.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    missingKey: ({ key }) => `The scenario lacks “${key}:”.`,
    wantedText: ({ key }) => `“${key}” must have a text after it.`,
    wantedList: ({ key }) => `“${key}” must have a list below it, where each line begins with “-”.`,
    wantedMap: 'Here should stand a word, a colon and a value, such as “choose: …”.',
    severalMoves: 'Two things stand in the same item here. Give each its own “-”.',
    badDate: ({ value }) => `“${value}” is not a date. Write year, month and day like this: 2026-08-17.`,
    doubleName: ({ name }) => `Two scenarios are called “${name}”. Give each its own name.`,
    noGuide: ({ path }) =>
      `Cannot find the guide of the scenarios: “${path}”. Write the name of the file after “guide:” at the top.`,
  },
  test: {
    passed: 'holds',
    failed: 'does not hold',
    unreadable: 'cannot be read',
    summary: ({ passed, failed, files }) =>
      `${counted(passed, 'scenario holds', 'scenarios hold')}, ${failed} ${failed === 1 ? 'does' : 'do'} not, in ${counted(files, 'file', 'files')}.`,
    coverage: ({ guide, steps, allSteps, outcomes, allOutcomes, percent }) =>
      `${guide}: ${outcomes} of ${counted(allOutcomes, 'outcome', 'outcomes')} (${percent}%) and ${steps} of ${counted(allSteps, 'step', 'steps')} are tried.`,
    below: ({ percent, wanted }) =>
      `Only ${percent}% of the outcomes are tried. The limit is ${wanted}%. Add scenarios, or run “veileder test --suggest”.`,
    missedSteps: 'Steps no scenario comes to:',
    missedOutcomes: 'Outcomes no scenario chooses:',
    noScenarios: ({ paths }) =>
      `Found no scenarios in ${paths.length === 0 ? 'the folder you are in' : list(paths)}. A scenario file is named like “oppdal.scenarios.yaml”. Make one with “veileder test --suggest GUIDE -o NAME.scenarios.yaml”.`,
    suggested: ({ path, scenarios, proven, atLeast }) =>
      `Made “${path}” with ${counted(scenarios, 'scenario', 'scenarios')}. ${proven ? `Fewer cannot cover every outcome: ${counted(atLeast, 'outcome', 'outcomes')} cannot share a scenario.` : `At least ${atLeast} are needed.`}`,
    nothingToSuggest: ({ guide }) => `${guide} has no outcomes to make scenarios for.`,
  },
  paths: {
    noSteps: 'The guide has no steps to walk through.',
    title: ({ guide }) => `All ways through “${guide}”`,
    bound: ({ loops }) =>
      loops === 0
        ? 'Counted without going back to an earlier step.'
        : `Counted with a case going back to an earlier step at most ${counted(loops, 'time', 'times')}.`,
    everyone: 'Everyone',
    count: ({ count }) => (count === '1' ? '1 way' : `${count} ways`),
    none: 'No way leads to an end.',
    ends: 'Ends with',
    shortest: 'Shortest way',
    longest: 'Longest way',
    quickest: 'Least time by the deadlines',
    slowest: 'Most time by the deadlines',
    steps: (n) => counted(n, 'step', 'steps'),
    time: ({ time, untimed }) =>
      `${time} by the deadlines${untimed === 0 ? '' : ` (${counted(untimed, 'step', 'steps')} without a fixed deadline)`}`,
    noTime: 'no fixed deadlines',
    first: 'Done only when another step asks for it',
    stepsNeverMet: 'Steps no way comes to',
    outcomesNeverTaken: 'Outcomes no way takes',
    allMet: 'Every step and outcome is on at least one way.',
    path: (n) => `Way ${n}`,
    more: (n) => `… and ${n} more. Use --limit with a higher number to see them.`,
    timeRule:
      'The time is the sum of the longest deadline of each step. Deadlines for only some cases, and deadlines without a number, are left out.',
    chart: { paths: 'Number of ways', steps: 'Steps of the longest way', longestTime: 'Most time by the deadlines' },
  },
  transcript: {
    audience: 'Audience',
    started: 'Start date',
    version: 'Version',
    who: 'Who',
    deadlines: 'Deadline',
    tools: 'Use',
    produces: 'Fill in',
    consents: 'Consent',
    contacts: 'Contact',
    notices: 'Note',
    outcome: 'Chosen',
    ending: 'End',
    from: 'counted from',
    latest: (day) => `by ${dayIn('en', day)}`,
    earliest: (day) => `not before ${dayIn('en', day)}`,
    within: (time) => `within ${time}`,
    between: (shortest, longest) => `between ${shortest} and ${longest}`,
    notBefore: (time) => `not before ${time}`,
    inCase: (words) => words,
    binds: {
      call: 'calling',
      hold: 'holding',
      inform: 'informing',
      act: 'acting',
      report: 'reporting',
      document: 'documenting',
    },
    arrived: (day) => `Comes here by ${dayIn('en', day)}`,
    jumped: 'Went straight here',
    doneFirst: 'Done first',
    here: 'You are here',
    level: (id) => `Level ${id}`,
  },
  walk: {
    notATerminal:
      'The walk needs a terminal to ask in. If the answers come from another command, add --plain. With the answers in a file, run “veileder walk GUIDE --script FILE”.',
    prompt: ({ ways }) =>
      ways === 0
        ? 'Write b (back), e (emergency), ? (help), q (quit): '
        : ways === 1
          ? 'Write 1, b (back), e (emergency), ? (help), q (quit): '
          : `Write 1–${ways}, b (back), e (emergency), ? (help), q (quit): `,
    help: 'A number chooses. b: back. e: emergency. o: all steps. l: read more. g STEP: go to a step. v: show the step again. q: quit.',
    notUnderstood: (text) => `Cannot understand “${text}”. Write ? for help.`,
    place: ({ step, steps }) => `step ${step} of ${steps}`,
    nowhere: 'The guide does not say what happens next. Talk to the one responsible for the guide.',
    goOn: (title) => `On to “${title}”`,
    doFirst: (title, when) => `First do “${title}”${when === '' ? '' : ` (${when})`}`,
    goBack: (title) => `Back to “${title}”`,
    noEmergency: 'The guide has no emergency notice. Call 112 if someone is in danger.',
    noSuchStep: (text) => `There is no step called “${text}”. Write o to see them all.`,
    severalSteps: (text, found) => `Several steps fit “${text}”: ${list(found)}.`,
    atStart: 'You are at the first step.',
    chooseAudience: 'Who are you? Write a number:',
    anyAudience: 'Show everything, for all',
    saved: (path) => `Saved in “${path}”: only the names of steps and outcomes, and dates.`,
    finished: 'The way has ended.',
    questions: 'Questions',
    recommendation: 'Recommendation',
    reading: {
      criterion: 'Criterion',
      services: ({ from, to }) =>
        to === undefined
          ? `${from} or more services`
          : from === undefined
            ? `up to ${counted(to, 'service', 'services')}`
            : from === to
              ? counted(to, 'service', 'services')
              : `${from}–${to} services`,
      keyPoints: 'Key points',
      arena: 'Arena',
      article: 'Read more',
      trigger: 'When',
      participants: 'Participants',
      owner: 'Responsible',
      frequency: 'How often',
      more: 'Type l to read more about the level and the step.',
      nothing: 'The guide has no more to read here.',
    },
    unknownAudience: ({ audience, known }) =>
      `The guide has no audience “${audience}”. ${known.length === 0 ? 'It has no audiences.' : `Choose one of these: ${list(known)}.`}`,
    badDate: (value) => `“${value}” is not a date. Write year, month and day like this: 2026-08-17.`,
    badNumber: ({ option, value }) => `“${value}” cannot be used with “${option}”. Write a whole number.`,
    notSaved: (path) => `“${path}” is not a saved walk. Use a file that “--save” made.`,
    notOneGuide: ({ found }) => `One guide is needed here, but there are ${found}. Write the name of the file.`,
    unreadableGuide: (path) =>
      `“${path}” has faults and cannot be read. Run “veileder lint ${asWord(path)}” to see them.`,
    noSuchScenario: ({ name, known }) => `The file has no scenario called “${name}”. It has ${list(known)}.`,
    otherVersion: ({ saved, now }) => `The guide has changed since: from version ${saved} to ${now}.`,
    dropped: (n) => `${counted(n, 'answer is', 'answers are')} taken away. Go on from here.`,
  },
  misfit: {
    otherGuide: ({ saved, now }) => `The walk is for the guide “${saved}”, but this is “${now}”.`,
    audienceGone: ({ audience }) => `The audience “${audience}” is gone.`,
    stepGone: ({ n, step }) => `Answer ${n}: the step “${step}” is gone.`,
    stepNotForAudience: ({ n, step }) => `Answer ${n}: the step “${step}” is no longer for this audience.`,
    elsewhere: ({ n, step, now }) => `Answer ${n} was given at the step “${step}”, but the way now leads to “${now}”.`,
    outcomeGone: ({ n, step, outcome }) => `Answer ${n}: the step “${step}” no longer has the outcome “${outcome}”.`,
    leadsElsewhere: ({ n, step, outcome, saved, now }) =>
      `Answer ${n}: ${outcome === '' ? `after “${step}”` : `the outcome “${outcome}” of “${step}”`} led to “${saved}”, and now leads ${now.every((to) => to === '') ? 'nowhere' : `to ${list(now)}`}.`,
    wayGone: ({ n, step, to }) => `Answer ${n}: there is no longer a way from “${step}” to “${to}”.`,
  },
};
