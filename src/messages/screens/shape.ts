/** What the screens of a walk say beside the guide's own words. A language that lacks a line does not compile. */
export interface ScreenWords {
  readonly whichAudience: string;
  readonly audienceHelp: string;
  readonly everyAudience: string;
  readonly overview: string;
  readonly overviewHelp: string;
  readonly youAreHere: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly hits: (n: number) => string;
  readonly reading: string;
  readonly nothingToRead: string;
  /** Below what is only named on a step. */
  readonly moreToRead: string;
  readonly help: string;
  /** Key, and what it does. */
  readonly keys: readonly (readonly [string, string])[];
  readonly privacy: string;
  readonly startDate: string;
  readonly startDateNow: (day: string) => string;
  readonly newDate: string;
  readonly dateHelp: string;
  readonly notADate: string;
  readonly noEmergency: string;
  readonly moreUrgent: string;
  readonly noStart: string;
  readonly holeHere: string;
  readonly comesBack: string;
  readonly oneBack: string;
  readonly restart: string;
  readonly more: string;
  readonly tooSmall: string;
  /** At the foot of the screen, one or two words each. */
  readonly foot: Readonly<
    Record<
      'emergency' | 'back' | 'overview' | 'search' | 'help' | 'quit' | 'choose' | 'close' | 'move' | 'page',
      string
    >
  >;
}
