import type { ScreenWords } from '../messages/screens/shape.ts';
import type { NoticeKind, Tool } from '../model/definitions.ts';
import type { Guide, TermName } from '../model/guide.ts';
import type { ConsentUse, Deadline, EffectKind } from '../model/step.ts';

type Named<K extends string> = Readonly<Record<K, string>>;

/** The words around a guide's own content, in the guide's language. */
export interface GuideWords {
  readonly and: string;
  readonly or: string;
  readonly parts: Named<'outcomes' | 'emergency'>;
  readonly fields: Named<
    | 'what'
    | 'who'
    | 'how'
    | 'deadline'
    | 'tools'
    | 'produces'
    | 'consent'
    | 'appoints'
    | 'shares'
    | 'systems'
    | 'contacts'
    | 'arenas'
    | 'articles'
    | 'laws'
    | 'audiences'
    | 'questions'
    | 'recommendation'
    | 'definitions'
    | 'first'
    | 'requires'
    | 'criterion'
    | 'services'
    | 'keyPoints'
    | 'trigger'
    | 'participants'
    | 'owner'
    | 'frequency'
  >;
  readonly terms: Named<TermName>;
  readonly noticeKind: Named<NoticeKind>;
  readonly toolKind: Named<NonNullable<Tool['kind']>>;
  readonly consentAction: Named<ConsentUse['action']>;
  readonly effect: Named<EffectKind>;
  readonly targets: Named<'next' | 'close' | 'close-log' | 'exit' | 'unspecified'>;
  readonly ui: Named<'closed' | 'closedLog'> & {
    readonly latest: (date: string) => string;
    readonly earliest: (date: string) => string;
    readonly counted: (date: string) => string;
    readonly returnTo: (step: string) => string;
  };
  readonly forAudiences: (names: string) => string;
  readonly minServices: (n: number) => string;
  readonly maxServices: (n: number) => string;
  readonly servicesBetween: (from: number, to: number) => string;
}

/** What stays the same through a whole walk on the screen. */
export interface Setting {
  readonly guide: Guide;
  /** In the guide's language. */
  readonly words: GuideWords;
  /** In the program's language. */
  readonly say: ScreenWords;
  /** A day (`YYYY-MM-DD`) in the guide's language. */
  readonly sayDate: (day: string) => string;
  readonly sayDeadline: (deadline: Deadline) => {
    readonly when: string;
    readonly limit: string;
    readonly from: string;
  };
}
