import type {
  Arena,
  Article,
  Audience,
  Change,
  Consent,
  Contact,
  Example,
  Exit,
  Law,
  Notice,
  Phone,
  Role,
  System,
  Term,
  Tool,
  Track,
} from '../model/definitions.ts';
import type { Guide, Level } from '../model/guide.ts';
import type { ReferenceKind } from '../model/references.ts';
import type { Branch, ConsentUse, Deadline, Definition, Effect, Outcome, Prerequisite, Step } from '../model/step.ts';
import type { Choice } from '../model/target.ts';

/** Everything in a guide that can come, go or change. */
export interface Elements {
  guide: Guide;
  level: Level;
  step: Step;
  branch: Branch;
  outcome: Outcome;
  choice: Choice;
  effect: Effect;
  deadline: Deadline;
  consentUse: ConsentUse;
  prerequisite: Prerequisite;
  word: Definition;
  audience: Audience;
  system: System;
  notice: Notice;
  role: Role;
  tool: Tool;
  contact: Contact;
  phone: Phone;
  consent: Consent;
  exit: Exit;
  arena: Arena;
  article: Article;
  term: Term;
  example: Example;
  law: Law;
  track: Track;
  change: Change;
}
export type ElementKind = keyof Elements;

/** How a field of the model is compared. */
export type FieldShape =
  /** Names the element, or is handled where elements are matched. */
  | 'own'
  /** One plain value. */
  | 'value'
  /** Words on one line. */
  | 'line'
  /** Several of them. */
  | 'lines'
  /** Running text. */
  | 'prose'
  | 'target'
  /** Names of other things, in a list. */
  | { readonly refs: ReferenceKind }
  /** The name of another thing. */
  | { readonly ref: ReferenceKind }
  | { readonly parts: ElementKind }
  /** Fields gathered in an object of their own; a record has any key, all of one shape. */
  | { readonly inside: Readonly<Record<string, FieldShape>> }
  | { readonly record: FieldShape };

type Shapes = { readonly [K in ElementKind]: { readonly [F in keyof Elements[K]]-?: FieldShape } };

const refs = (kind: ReferenceKind): FieldShape => ({ refs: kind });
const ref = (kind: ReferenceKind): FieldShape => ({ ref: kind });
const parts = (element: ElementKind): FieldShape => ({ parts: element });

const who: FieldShape = { inside: { roles: refs('role'), text: 'prose' } };
const ages: FieldShape = { inside: { from: 'value', to: 'value', pregnancy: 'value', text: 'line' } };

/** Each field of the model, and how it is compared: a new field does not compile until it stands here. */
export const shapes: Shapes = {
  guide: {
    id: 'value',
    title: 'line',
    name: 'line',
    municipality: { inside: { name: 'line', number: 'value' } },
    language: 'value',
    version: 'value',
    dates: { inside: { created: 'value', published: 'value', updated: 'value', review: 'value' } },
    status: 'value',
    profile: 'value',
    ages,
    terms: { record: 'line' },
    intro: 'prose',
    start: 'target',
    levels: 'own',
    audiences: parts('audience'),
    systems: parts('system'),
    notices: parts('notice'),
    roles: parts('role'),
    tools: parts('tool'),
    contacts: parts('contact'),
    consents: parts('consent'),
    exits: parts('exit'),
    arenas: parts('arena'),
    articles: parts('article'),
    glossary: parts('term'),
    examples: parts('example'),
    laws: parts('law'),
    tracks: parts('track'),
    variantOf: { inside: { guide: 'value', version: 'value', texts: { record: 'value' } } },
    base: { inside: { guide: 'value', version: 'value' } },
    changelog: parts('change'),
  },
  level: {
    id: 'own',
    order: 'own',
    title: 'line',
    longTitle: 'line',
    intro: 'prose',
    criterion: { inside: { text: 'prose', minServices: 'value', maxServices: 'value' } },
    keyPoints: 'lines',
    entry: ref('step'),
    audiences: refs('audience'),
    tracks: refs('track'),
    notices: refs('notice'),
    tools: refs('tool'),
    contacts: refs('contact'),
    articles: refs('article'),
    laws: refs('law'),
    steps: 'own',
  },
  step: {
    id: 'own',
    idGiven: 'own',
    number: 'own',
    title: 'line',
    kind: 'value',
    what: 'prose',
    who,
    how: 'prose',
    body: 'prose',
    questions: 'lines',
    recommendation: 'prose',
    definitions: parts('word'),
    tools: refs('tool'),
    produces: refs('tool'),
    deadlines: parts('deadline'),
    consents: parts('consentUse'),
    appoints: refs('role'),
    shares: 'lines',
    systems: refs('system'),
    notices: refs('notice'),
    contacts: refs('contact'),
    arenas: refs('arena'),
    articles: refs('article'),
    laws: refs('law'),
    audiences: refs('audience'),
    tracks: refs('track'),
    branches: parts('branch'),
    prerequisites: parts('prerequisite'),
    outcomes: parts('outcome'),
  },
  branch: {
    id: 'own',
    title: 'line',
    audiences: refs('audience'),
    body: 'prose',
    who,
    tools: refs('tool'),
    deadlines: parts('deadline'),
    consents: parts('consentUse'),
    shares: 'lines',
    notices: refs('notice'),
    contacts: refs('contact'),
    systems: refs('system'),
    laws: refs('law'),
    outcomes: parts('outcome'),
  },
  outcome: {
    id: 'own',
    idGiven: 'own',
    when: 'lines',
    go: parts('choice'),
    text: 'prose',
    requires: refs('consent'),
    effects: parts('effect'),
    deadlines: parts('deadline'),
    audiences: refs('audience'),
    tracks: refs('track'),
  },
  choice: { to: 'target', when: 'line' },
  effect: {
    kind: 'value',
    text: 'line',
    consent: ref('consent'),
    role: ref('role'),
    tool: ref('tool'),
    contact: ref('contact'),
    system: ref('system'),
  },
  deadline: {
    text: 'line',
    within: 'value',
    after: 'value',
    fromWords: 'own',
    from: 'line',
    when: 'line',
    binds: 'value',
    audiences: refs('audience'),
  },
  consentUse: { consent: ref('consent'), action: 'value' },
  prerequisite: { step: ref('step'), when: 'line', audiences: refs('audience') },
  word: { term: 'line', text: 'prose' },
  audience: { id: 'own', title: 'line', description: 'prose' },
  system: { id: 'own', title: 'line', kind: 'value', description: 'prose', url: 'value' },
  notice: {
    id: 'own',
    kind: 'value',
    title: 'line',
    text: 'prose',
    contacts: refs('contact'),
    laws: refs('law'),
    audiences: refs('audience'),
  },
  role: { id: 'own', title: 'line', kind: 'value', description: 'prose', duties: 'lines' },
  tool: {
    id: 'own',
    title: 'line',
    aliases: 'lines',
    kind: 'value',
    file: 'value',
    url: 'value',
    fileType: 'value',
    visibility: 'value',
    description: 'prose',
  },
  contact: {
    id: 'own',
    title: 'line',
    kind: 'value',
    numbers: parts('phone'),
    hours: 'line',
    email: 'value',
    url: 'value',
    address: 'line',
    description: 'prose',
  },
  phone: { number: 'value', label: 'line', hours: 'line' },
  consent: {
    id: 'own',
    title: 'line',
    scope: 'prose',
    givenBy: 'line',
    age: 'value',
    written: 'value',
    renewal: 'line',
    exceptions: 'prose',
    overriddenBy: ref('notice'),
    tool: ref('tool'),
    laws: refs('law'),
  },
  exit: { id: 'own', title: 'line', kind: 'value', text: 'prose', url: 'value', contacts: refs('contact') },
  arena: {
    id: 'own',
    title: 'line',
    trigger: 'prose',
    participants: 'prose',
    owner: 'prose',
    frequency: 'line',
    ages,
    consent: 'prose',
    visibility: 'value',
    audiences: refs('audience'),
    body: 'prose',
    steps: refs('step'),
    tools: refs('tool'),
    contacts: refs('contact'),
    consents: refs('consent'),
    laws: refs('law'),
  },
  article: {
    id: 'own',
    title: 'line',
    body: 'prose',
    audiences: refs('audience'),
    visibility: 'value',
    laws: refs('law'),
  },
  term: { id: 'own', term: 'line', definition: 'prose', aliases: 'lines' },
  example: { id: 'own', title: 'line', body: 'prose', names: 'lines', article: ref('article') },
  law: { id: 'own', act: 'line', paragraph: 'value', date: 'value', url: 'value', description: 'prose' },
  track: { id: 'own', title: 'line', kind: 'value', description: 'prose' },
  change: { version: 'value', date: 'value', text: 'prose' },
};

/** Lists of the guide that hold things with ids, by the kind of reference that names them. */
export const definitionLists = {
  audience: 'audiences',
  system: 'systems',
  notice: 'notices',
  role: 'roles',
  tool: 'tools',
  contact: 'contacts',
  consent: 'consents',
  exit: 'exits',
  arena: 'arenas',
  article: 'articles',
  term: 'glossary',
  example: 'examples',
  law: 'laws',
  track: 'tracks',
} as const satisfies Partial<Record<ElementKind, keyof Guide>>;

export type DefinitionKind = keyof typeof definitionLists;
export const definitionKinds = Object.keys(definitionLists) as DefinitionKind[];
