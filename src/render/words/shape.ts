import type {
  ContactKind,
  ExitKind,
  NoticeKind,
  Role,
  System,
  Tool,
  Track,
  Visibility,
} from '../../model/definitions.ts';
import type { Ages, TermName } from '../../model/guide.ts';
import type { ConsentUse, Deadline, EffectKind, StepKind } from '../../model/step.ts';

type Named<K extends string> = Readonly<Record<K, string>>;

/**
 * Everything an output says around the guide's own text. Plain words, sentence case, no trailing punctuation
 * unless the text is a sentence. A language that lacks a word does not compile.
 */
export interface Words {
  /** For the language the words are in (`nb`, `en` …): may differ from the guide's where a language borrows words. */
  readonly language: string;
  readonly and: string;
  readonly or: string;
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  /** Parts of the whole. */
  readonly parts: Named<
    | 'contents'
    | 'introduction'
    | 'emergency'
    | 'chart'
    | 'way'
    | 'levels'
    | 'audiences'
    | 'roles'
    | 'tools'
    | 'contacts'
    | 'notices'
    | 'consents'
    | 'exits'
    | 'arenas'
    | 'systems'
    | 'tracks'
    | 'articles'
    | 'glossary'
    | 'examples'
    | 'laws'
    | 'deadlines'
    | 'changelog'
    | 'about'
    | 'outcomes'
  >;
  /** Labels in front of a value. */
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
    | 'tracks'
    | 'questions'
    | 'recommendation'
    | 'definitions'
    | 'first'
    | 'criterion'
    | 'services'
    | 'keyPoints'
    | 'entry'
    | 'start'
    | 'name'
    | 'title'
    | 'kind'
    | 'aliases'
    | 'description'
    | 'file'
    | 'url'
    | 'visibility'
    | 'duties'
    | 'phone'
    | 'hours'
    | 'email'
    | 'address'
    | 'scope'
    | 'givenBy'
    | 'age'
    | 'ages'
    | 'written'
    | 'renewal'
    | 'exceptions'
    | 'overriddenBy'
    | 'tool'
    | 'trigger'
    | 'participants'
    | 'owner'
    | 'frequency'
    | 'steps'
    | 'usedIn'
    | 'from'
    | 'article'
    | 'exampleNames'
    | 'checked'
    | 'term'
    | 'meaning'
    | 'when'
    | 'leadsTo'
    | 'requires'
    | 'version'
    | 'created'
    | 'published'
    | 'updated'
    | 'review'
    | 'municipality'
    | 'status'
    | 'language'
    | 'profile'
    | 'variantOf'
    | 'base'
  >;
  /** The usual words for fixed concepts, where the guide has none of its own. */
  readonly terms: Named<TermName>;
  /** Names of the concepts, to show beside the guide's own words for them. */
  readonly concepts: Named<TermName>;
  readonly ownWords: string;
  readonly stepKind: Named<StepKind>;
  readonly noticeKind: Named<NoticeKind>;
  readonly roleKind: Named<NonNullable<Role['kind']>>;
  readonly toolKind: Named<NonNullable<Tool['kind']>>;
  readonly contactKind: Named<ContactKind>;
  readonly systemKind: Named<NonNullable<System['kind']>>;
  readonly exitKind: Named<ExitKind>;
  readonly trackKind: Named<NonNullable<Track['kind']>>;
  readonly visibility: Named<Visibility>;
  readonly binds: Named<NonNullable<Deadline['binds']>>;
  readonly consentAction: Named<ConsentUse['action']>;
  readonly effect: Named<EffectKind>;
  readonly status: Named<'draft' | 'published'>;
  readonly profile: Named<'bti' | 'none'>;
  readonly languages: Named<'nb' | 'nn' | 'se' | 'en'>;
  readonly targets: Named<'next' | 'close' | 'close-log' | 'exit' | 'unspecified'>;
  /** What a web page says around the guide. A text with a name in it is also made with `{…}` in its place, for the script. */
  readonly ui: Named<
    | 'skip'
    | 'nav'
    | 'overview'
    | 'search'
    | 'searchHelp'
    | 'noHits'
    | 'showFor'
    | 'showAll'
    | 'startDate'
    | 'startDateHelp'
    | 'begin'
    | 'walk'
    | 'walkHelp'
    | 'back'
    | 'restart'
    | 'leave'
    | 'printWay'
    | 'way'
    | 'chosen'
    | 'howHere'
    | 'startsHere'
    | 'toOverview'
    | 'print'
    | 'emergencyLink'
    | 'fullNotice'
    | 'closed'
    | 'closedLog'
    | 'stepsFor'
    | 'privacy'
    | 'guides'
    | 'front'
    | 'previous'
    | 'otherLanguage'
    | 'onePage'
    | 'showChart'
    | 'choices'
    | 'here'
    | 'table'
  > & {
    readonly hits: (n: string) => string;
    readonly showing: (audience: string) => string;
    readonly latest: (date: string) => string;
    readonly earliest: (date: string) => string;
    readonly counted: (date: string) => string;
    readonly returnTo: (step: string) => string;
    readonly madeBy: (program: string) => string;
  };
  readonly yes: string;
  readonly no: string;
  readonly handbook: string;
  readonly poster: string;
  readonly everyone: string;
  readonly draft: string;
  readonly page: (page: string) => string;
  readonly pageOf: (page: string, pages: string) => string;
  readonly forAudiences: (names: string) => string;
  readonly minServices: (n: number) => string;
  readonly maxServices: (n: number) => string;
  readonly servicesBetween: (from: number, to: number) => string;
  /** The author's own words where there are some. */
  readonly ages: (ages: Ages) => string;
  readonly within: (limit: string) => string;
  readonly between: (after: string, within: string) => string;
  readonly earliest: (after: string) => string;
  readonly fromEvent: (event: string) => string;
  readonly fromAge: (years: number) => string;
  readonly image: (alt: string) => string;
  /** In front of a step that stands earlier. */
  readonly backTo: string;
  readonly chartAlt: (title: string) => string;
}
