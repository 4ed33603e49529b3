/** A place of a walk as its sentences name it. */
export type NamedPlace =
  | { readonly kind: 'step'; readonly title: string; readonly level: string }
  | { readonly kind: 'close' | 'close-log' | 'nowhere' }
  | { readonly kind: 'exit'; readonly title: string };

type Texts = readonly string[];
export type ExpectedThing =
  | 'step'
  | 'level'
  | 'deadline'
  | 'tool'
  | 'who'
  | 'notice'
  | 'contact'
  | 'consent'
  | 'outcome'
  | 'not-tool'
  | 'not-outcome'
  | 'end';

/** What the program says about walks, paths and scenarios. A language that lacks a line does not compile. */
export interface WalkWords {
  readonly place: (place: NamedPlace) => string;
  readonly failure: {
    readonly unknownAudience: (d: { wanted: string; found: Texts }) => string;
    readonly otherStart: (d: { wanted: string; place: string }) => string;
    readonly noSuchChoice: (d: { wanted: string; place: string; found: Texts }) => string;
    readonly severalChoices: (d: { wanted: string; place: string; found: Texts }) => string;
    readonly mustChoose: (d: { place: string; found: Texts }) => string;
    readonly notAskedFirst: (d: { wanted: string; place: string; found: Texts }) => string;
    readonly nothingToReturnTo: (d: { place: string }) => string;
    readonly ended: (d: { place: string }) => string;
    readonly notMet: (d: { what: ExpectedThing; wanted: string; place: string; found: Texts }) => string;
    readonly metAnyway: (d: { what: ExpectedThing; wanted: string; place: string }) => string;
    readonly notEnded: (d: { wanted: string; place: string }) => string;
    readonly guidePlace: (d: { path: string }) => string;
  };
  readonly fault: {
    readonly notScenarios: string;
    readonly unknownKey: (d: { key: string; suggestion?: string | undefined }) => string;
    readonly missingKey: (d: { key: string }) => string;
    readonly wantedText: (d: { key: string }) => string;
    readonly wantedList: (d: { key: string }) => string;
    readonly wantedMap: string;
    readonly severalMoves: string;
    readonly badDate: (d: { value: string }) => string;
    readonly doubleName: (d: { name: string }) => string;
    readonly noGuide: (d: { path: string }) => string;
  };
  readonly test: {
    readonly passed: string;
    readonly failed: string;
    readonly unreadable: string;
    readonly summary: (d: { passed: number; failed: number; files: number }) => string;
    readonly coverage: (d: {
      guide: string;
      steps: number;
      allSteps: number;
      outcomes: number;
      allOutcomes: number;
      percent: number;
    }) => string;
    readonly below: (d: { percent: number; wanted: number }) => string;
    readonly missedSteps: string;
    readonly missedOutcomes: string;
    readonly noScenarios: (d: { paths: Texts }) => string;
    readonly suggested: (d: { path: string; scenarios: number; proven: boolean; atLeast: number }) => string;
    readonly nothingToSuggest: (d: { guide: string }) => string;
  };
  readonly paths: {
    readonly noSteps: string;
    readonly title: (d: { guide: string }) => string;
    readonly bound: (d: { loops: number }) => string;
    readonly everyone: string;
    readonly count: (d: { count: string }) => string;
    readonly none: string;
    readonly ends: string;
    readonly shortest: string;
    readonly longest: string;
    readonly quickest: string;
    readonly slowest: string;
    readonly steps: (n: number) => string;
    readonly time: (d: { time: string; untimed: number }) => string;
    readonly noTime: string;
    readonly first: string;
    readonly stepsNeverMet: string;
    readonly outcomesNeverTaken: string;
    readonly allMet: string;
    readonly path: (n: number) => string;
    readonly more: (n: string) => string;
    readonly timeRule: string;
    readonly chart: { readonly paths: string; readonly steps: string; readonly longestTime: string };
  };
  readonly transcript: {
    readonly audience: string;
    readonly started: string;
    readonly version: string;
    readonly who: string;
    readonly deadlines: string;
    readonly tools: string;
    readonly produces: string;
    readonly consents: string;
    readonly contacts: string;
    readonly notices: string;
    readonly outcome: string;
    readonly ending: string;
    readonly from: string;
    readonly latest: (day: string) => string;
    readonly earliest: (day: string) => string;
    readonly within: (time: string) => string;
    readonly between: (shortest: string, longest: string) => string;
    readonly notBefore: (time: string) => string;
    readonly inCase: (words: string) => string;
    readonly binds: Readonly<Record<'call' | 'hold' | 'inform' | 'act' | 'report' | 'document', string>>;
    readonly arrived: (day: string) => string;
    readonly jumped: string;
    readonly doneFirst: string;
    readonly here: string;
    readonly level: (id: string) => string;
  };
  readonly walk: {
    readonly notATerminal: string;
    readonly prompt: (d: { ways: number }) => string;
    readonly help: string;
    readonly notUnderstood: (text: string) => string;
    readonly place: (d: { step: number; steps: number }) => string;
    readonly nowhere: string;
    readonly goOn: (title: string) => string;
    readonly doFirst: (title: string, when: string) => string;
    readonly goBack: (title: string) => string;
    readonly noEmergency: string;
    readonly noSuchStep: (text: string) => string;
    readonly severalSteps: (text: string, found: Texts) => string;
    readonly atStart: string;
    readonly chooseAudience: string;
    readonly anyAudience: string;
    readonly saved: (path: string) => string;
    readonly finished: string;
    readonly questions: string;
    readonly recommendation: string;
    /** What there is to read around a step: its level, its arenas, its articles. */
    readonly reading: {
      readonly criterion: string;
      readonly services: (d: { from: number | undefined; to: number | undefined }) => string;
      readonly keyPoints: string;
      readonly arena: string;
      readonly article: string;
      readonly trigger: string;
      readonly participants: string;
      readonly owner: string;
      readonly frequency: string;
      readonly more: string;
      readonly nothing: string;
    };
    readonly unknownAudience: (d: { audience: string; known: Texts }) => string;
    readonly badDate: (value: string) => string;
    readonly badNumber: (d: { option: string; value: string }) => string;
    readonly notSaved: (path: string) => string;
    readonly notOneGuide: (d: { found: number }) => string;
    readonly unreadableGuide: (path: string) => string;
    readonly noSuchScenario: (d: { name: string; known: Texts }) => string;
    readonly otherVersion: (d: { saved: string; now: string }) => string;
    readonly dropped: (n: number) => string;
  };
  readonly misfit: {
    readonly otherGuide: (d: { saved: string; now: string }) => string;
    readonly audienceGone: (d: { audience: string }) => string;
    readonly stepGone: (d: { n: number; step: string }) => string;
    readonly stepNotForAudience: (d: { n: number; step: string }) => string;
    readonly elsewhere: (d: { n: number; step: string; now: string }) => string;
    readonly outcomeGone: (d: { n: number; step: string; outcome: string }) => string;
    readonly leadsElsewhere: (d: { n: number; step: string; outcome: string; saved: string; now: Texts }) => string;
    readonly wayGone: (d: { n: number; step: string; to: string }) => string;
  };
}
