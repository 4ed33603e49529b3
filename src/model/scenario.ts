import type { Range, SourceFile } from '../source/source-file.ts';

/** A name or a text as it stands in a scenario file. */
export interface Written {
  readonly text: string;
  readonly range: Range;
}

/** What can be expected of the step where a scenario stands; `end` is expected of where it stops. */
export const expectables = [
  'step',
  'level',
  'deadline',
  'tool',
  'who',
  'notice',
  'contact',
  'consent',
  'outcome',
  'not-tool',
  'not-outcome',
  'end',
] as const;
export type Expectable = (typeof expectables)[number];

/** One line of a scenario. Names are ids, or titles as the guide has them. */
export type Move =
  /** The walk begins at this step or level. */
  | { readonly kind: 'start'; readonly name: Written }
  /** Takes an outcome, by id or by its words; `to` tells its targets apart where it has several. */
  | { readonly kind: 'choose'; readonly name: Written; readonly to?: Written }
  /** On to the next step, where there is nothing to choose; with `until`, as many times as it takes to come to that step. */
  | { readonly kind: 'next'; readonly range: Range; readonly until?: Written }
  /** Does this step first. */
  | { readonly kind: 'first'; readonly name: Written }
  /** Back to the step that asked for something to be done first. */
  | { readonly kind: 'return'; readonly range: Range }
  | { readonly kind: 'expect'; readonly what: Expectable; readonly value: Written };

export interface Scenario {
  readonly name: Written;
  /** Id or title. */
  readonly audience?: Written;
  /** `YYYY-MM-DD` */
  readonly startDate?: Written;
  readonly moves: readonly Move[];
  readonly range: Range;
}

/** A scenario file as read (schemas/FORMAT.md, "Scenarios"). */
export interface ScenarioFile {
  readonly file: SourceFile;
  /** The guide it is for, relative to the file; undefined: the one beside it with the same name. */
  readonly guide?: Written;
  readonly scenarios: readonly Scenario[];
}

/** Names of scenario files in nb, nn and en: `oppdal.scenarier.yaml`, or `scenarier.yaml` in a guide's folder. */
export const isScenarioFile = (path: string): boolean =>
  /(?:^|[./\\])(?:scenarier|scenarioer|scenario|scenarioar|scenarios)\.ya?ml$/i.test(path);
