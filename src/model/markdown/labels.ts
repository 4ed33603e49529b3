import type * as D from '../definitions.ts';
import type { Level } from '../guide.ts';
import type { ReferenceKind } from '../references.ts';
import type * as S from '../step.ts';
import type { Choice } from '../target.ts';
import type { WordList } from './words.ts';

/** How the value behind a label is written, and so what it is read into. */
export type Form =
  | 'line'
  | 'prose'
  /** One line of text for each list item. */
  | 'lines'
  /** Short names, one for each list item or between commas. */
  | 'names'
  | 'number'
  | 'yes-no'
  | 'ages'
  | 'phones'
  | 'who'
  | 'deadlines'
  | 'consents'
  | 'definitions'
  | 'prerequisites'
  | 'outcomes'
  | 'go'
  | 'to'
  /** `2–3`, `3 eller flere` into a criterion's numbers. */
  | 'services'
  | 'criterion'
  | `refs:${ReferenceKind}`
  | `ref:${ReferenceKind}`
  | `words:${WordList}`;

/** A field and its labels in nb, nn and en; `|` between labels that mean the same, the first is the one to write. */
export type Labelled = readonly [form: Form, nb: string, nn: string, en: string];

/** `in-heading`: written in the heading or the list item itself. `own-label`: another label of the table stands for it. */
export type Field = Labelled | 'in-heading' | 'own-label';

/** Every field of a model object must be said to have a place in Markdown. */
type FieldsOf<T, Without extends keyof T = never, Also extends string = never> = Readonly<
  Record<Exclude<keyof T & string, Without> | Also, Field>
>;

const audiences: Labelled = [
  'refs:audience',
  'Gjelder|Målgruppe|Målgrupper',
  'Gjeld|Målgruppe|Målgrupper',
  'Applies to|Audience|Audiences',
];
const tracks: Labelled = ['refs:track', 'Spor', 'Spor', 'Track|Tracks'];
const tools: Labelled = ['refs:tool', 'Verktøy', 'Verktøy', 'Tools|Tool'];
const contacts: Labelled = ['refs:contact', 'Kontakter|Kontakt', 'Kontaktar|Kontakt', 'Contacts|Contact'];
const laws: Labelled = ['refs:law', 'Lovhjemler|Lovhjemmel|Hjemmel', 'Lovheimlar|Lovheimel|Heimel', 'Laws|Law'];
const articles: Labelled = ['refs:article', 'Les mer', 'Les meir', 'Read more'];
const notices: Labelled = [
  'refs:notice',
  'Merknader|Merknad|Varsler|Varsel',
  'Merknader|Merknad|Varsel',
  'Notices|Notice',
];
const deadlines: Labelled = ['deadlines', 'Frist|Frister', 'Frist|Fristar', 'Deadline|Deadlines'];
const systems: Labelled = ['refs:system', 'Fagsystem|Fagsystemer', 'Fagsystem', 'System|Systems'];
const shares: Labelled = ['names', 'Del med|Deles med', 'Del med|Blir delt med', 'Share with|Shared with'];
const consents: Labelled = ['consents', 'Samtykke', 'Samtykke', 'Consent'];
const who: Labelled = ['who', 'Hvem', 'Kven', 'Who'];
const outcomes: Labelled = ['outcomes', 'Utfall|Veien videre', 'Utfall|Vegen vidare', 'Outcomes|Outcome'];
const description: Labelled = ['prose', 'Beskrivelse|Omtale', 'Omtale|Skildring', 'Description'];
const aliases: Labelled = ['names', 'Også kalt|Andre navn', 'Også kalla|Andre namn', 'Also called|Other names'];
const url: Labelled = ['line', 'Nettadresse|Nettside|Lenke', 'Nettadresse|Nettside|Lenkje', 'Web address|Website|URL'];
const visibility: Labelled = ['words:visibility', 'Synlig for', 'Synleg for', 'Visible to'];
const kind = (list: WordList): Labelled => [`words:${list}`, 'Type|Slag', 'Type|Slag', 'Type|Kind'];

const level: FieldsOf<Level> = {
  id: 'in-heading',
  title: 'in-heading',
  steps: 'in-heading',
  order: ['number', 'Rekkefølge', 'Rekkjefølgje', 'Order'],
  longTitle: ['line', 'Lang tittel', 'Lang tittel', 'Long title'],
  intro: ['prose', 'Innledning', 'Innleiing', 'Introduction'],
  criterion: ['criterion', 'Kriterium|Kriterier', 'Kriterium', 'Criterion|Criteria'],
  keyPoints: ['lines', 'Hovedpunkter', 'Hovudpunkt', 'Key points'],
  entry: ['ref:step', 'Begynner med', 'Byrjar med|Startar med', 'Begins with'],
  audiences,
  tracks,
  notices,
  tools,
  contacts,
  articles,
  laws,
};
const criterion: FieldsOf<NonNullable<Level['criterion']>, never, 'services'> = {
  text: 'own-label',
  minServices: 'own-label',
  maxServices: 'own-label',
  services: ['services', 'Tjenester|Antall tjenester', 'Tenester|Talet på tenester', 'Services|Number of services'],
};
const step: FieldsOf<S.Step, 'idGiven'> = {
  id: 'in-heading',
  number: 'in-heading',
  title: 'in-heading',
  branches: 'in-heading',
  kind: kind('step'),
  what: ['prose', 'Hva', 'Kva', 'What'],
  who,
  how: ['prose', 'Hvordan', 'Korleis', 'How'],
  body: ['prose', 'Tekst', 'Tekst', 'Text'],
  questions: ['lines', 'Spørsmål', 'Spørsmål', 'Questions'],
  recommendation: ['prose', 'Anbefaling', 'Tilråding', 'Recommendation'],
  definitions: ['definitions', 'Ord', 'Ord', 'Words'],
  produces: ['refs:tool', 'Fyll ut|Lag', 'Fyll ut|Lag', 'Fill in|Make'],
  appoints: ['refs:role', 'Pek ut', 'Pek ut', 'Appoint'],
  arenas: ['refs:arena', 'Møteplass|Møteplasser', 'Møteplass|Møteplassar', 'Arena|Arenas'],
  prerequisites: ['prerequisites', 'Først', 'Først', 'First'],
  tools,
  deadlines,
  consents,
  shares,
  systems,
  notices,
  contacts,
  articles,
  laws,
  audiences,
  tracks,
  outcomes,
};
const branch: FieldsOf<S.Branch> = {
  id: 'in-heading',
  title: 'in-heading',
  audiences: 'in-heading',
  body: step.body,
  who,
  tools,
  deadlines,
  consents,
  shares,
  notices,
  contacts,
  systems,
  laws,
  outcomes,
};
const outcome: FieldsOf<S.Outcome, 'idGiven'> = {
  id: 'in-heading',
  when: ['lines', 'Når|Hvis', 'Når|Dersom', 'When|If'],
  go: ['go', 'Gå til|Går til', 'Gå til|Går til', 'Go to|Goes to'],
  text: ['prose', 'Tekst|Mer', 'Tekst|Meir', 'Text|More'],
  requires: ['refs:consent', 'Krever|Kreves', 'Krev', 'Requires'],
  effects: 'own-label',
  deadlines,
  audiences,
  tracks,
};
const deadline: FieldsOf<S.Deadline, 'fromWords'> = {
  text: 'in-heading',
  within: ['line', 'Innen', 'Innan', 'Within'],
  after: ['line', 'Tidligst etter', 'Tidlegast etter', 'Not before'],
  from: ['line', 'Fra|Regnes fra', 'Frå|Blir rekna frå', 'From|Counted from'],
  when: ['line', 'Når|Hvis', 'Når|Dersom', 'When|If'],
  binds: ['words:binds', 'For', 'For', 'For'],
  audiences,
};
const prerequisite: FieldsOf<S.Prerequisite> = {
  step: 'in-heading',
  when: deadline.when,
  audiences,
};
const consentUse: FieldsOf<S.ConsentUse> = {
  consent: 'in-heading',
  action: ['words:consentAction', 'Handling', 'Handling', 'Action'],
};
const effect: FieldsOf<S.Effect> = {
  kind: 'own-label',
  text: 'in-heading',
  consent: ['ref:consent', 'Samtykke', 'Samtykke', 'Consent'],
  role: ['ref:role', 'Rolle', 'Rolle', 'Role'],
  tool: ['ref:tool', 'Verktøy', 'Verktøy', 'Tool'],
  contact: ['ref:contact', 'Kontakt', 'Kontakt', 'Contact'],
  system: ['ref:system', 'Fagsystem', 'Fagsystem', 'System'],
};
const choice: FieldsOf<Choice> = { to: 'in-heading', when: 'in-heading' };
const definition: FieldsOf<S.Definition> = { term: 'in-heading', text: 'in-heading' };
const who_: FieldsOf<S.Who> = {
  roles: ['refs:role', 'Roller|Rolle', 'Roller|Rolle', 'Roles|Role'],
  text: 'in-heading',
};

const audience: FieldsOf<D.Audience> = { id: 'in-heading', title: 'in-heading', description };
const system: FieldsOf<D.System> = { id: 'in-heading', title: 'in-heading', kind: kind('system'), description, url };
const notice: FieldsOf<D.Notice> = {
  id: 'in-heading',
  title: 'in-heading',
  kind: kind('notice'),
  text: ['prose', 'Tekst', 'Tekst', 'Text'],
  contacts,
  laws,
  audiences,
};
const role: FieldsOf<D.Role> = {
  id: 'in-heading',
  title: 'in-heading',
  kind: kind('role'),
  description,
  duties: ['lines', 'Oppgaver', 'Oppgåver', 'Duties'],
};
const tool: FieldsOf<D.Tool> = {
  id: 'in-heading',
  title: 'in-heading',
  aliases,
  kind: kind('tool'),
  file: ['line', 'Fil', 'Fil', 'File'],
  url,
  fileType: ['line', 'Filtype', 'Filtype', 'File type'],
  visibility,
  description,
};
const contact: FieldsOf<D.Contact> = {
  id: 'in-heading',
  title: 'in-heading',
  kind: kind('contact'),
  numbers: ['phones', 'Telefon|Tlf|Mobil', 'Telefon|Tlf|Mobil', 'Phone|Telephone'],
  hours: ['line', 'Åpningstid|Åpningstider', 'Opningstid|Opningstider', 'Opening hours|Hours'],
  email: ['line', 'E-post|Epost', 'E-post|Epost', 'E-mail|Email'],
  url,
  address: ['line', 'Adresse|Besøksadresse', 'Adresse|Besøksadresse', 'Address'],
  description,
};
const phone: FieldsOf<D.Phone> = {
  number: 'in-heading',
  label: ['line', 'Gjelder', 'Gjeld', 'Label'],
  hours: contact.hours,
};
const consent: FieldsOf<D.Consent> = {
  id: 'in-heading',
  title: 'in-heading',
  scope: ['prose', 'Gjelder|Omfang', 'Gjeld|Omfang', 'Covers|Scope'],
  givenBy: ['line', 'Gis av', 'Blir gitt av|Gitt av', 'Given by'],
  age: ['number', 'Alder', 'Alder', 'Age'],
  written: ['yes-no', 'Skriftlig', 'Skriftleg', 'Written'],
  renewal: ['line', 'Fornyes', 'Blir fornya|Fornying', 'Renewed|Renewal'],
  exceptions: ['prose', 'Unntak', 'Unntak', 'Exceptions'],
  overriddenBy: ['ref:notice', 'Viker for', 'Vik for', 'Gives way to'],
  tool: ['ref:tool', 'Skjema', 'Skjema', 'Form'],
  laws,
};
const exit: FieldsOf<D.Exit> = {
  id: 'in-heading',
  title: 'in-heading',
  kind: kind('exit'),
  text: ['prose', 'Tekst', 'Tekst', 'Text'],
  url,
  contacts,
};
const arena: FieldsOf<D.Arena> = {
  id: 'in-heading',
  title: 'in-heading',
  trigger: ['prose', 'Brukes når|Når', 'Blir brukt når|Når', 'Used when|When'],
  participants: ['prose', 'Deltakere', 'Deltakarar', 'Participants'],
  owner: ['prose', 'Ansvar|Ansvarlig', 'Ansvar|Ansvarleg', 'Responsible|Owner'],
  frequency: ['line', 'Hyppighet|Hvor ofte', 'Kor ofte', 'How often|Frequency'],
  ages: ['ages', 'Alder', 'Alder', 'Ages|Age'],
  consent: ['prose', 'Samtykke', 'Samtykke', 'Consent'],
  visibility,
  audiences,
  body: description,
  steps: ['refs:step', 'Trinn', 'Trinn|Steg', 'Steps|Step'],
  tools,
  contacts,
  consents: ['refs:consent', 'Krever|Kreves', 'Krev', 'Requires'],
  laws,
};
const article: FieldsOf<D.Article> = {
  id: 'in-heading',
  title: 'in-heading',
  body: ['prose', 'Tekst', 'Tekst', 'Text'],
  audiences,
  visibility,
  laws,
};
const term: FieldsOf<D.Term> = {
  id: 'in-heading',
  term: 'in-heading',
  definition: ['prose', 'Forklaring', 'Forklaring', 'Definition'],
  aliases,
};
const example: FieldsOf<D.Example> = {
  id: 'in-heading',
  title: 'in-heading',
  body: ['prose', 'Tekst', 'Tekst', 'Text'],
  names: ['names', 'Oppdiktede navn|Navn', 'Oppdikta namn|Namn', 'Fictitious names|Names'],
  article: ['ref:article', 'Artikkel', 'Artikkel', 'Article'],
};
const law: FieldsOf<D.Law> = {
  id: 'in-heading',
  act: 'in-heading',
  paragraph: 'in-heading',
  date: ['line', 'Kontrollert', 'Kontrollert', 'Checked'],
  url,
  description,
};
const track: FieldsOf<D.Track> = { id: 'in-heading', title: 'in-heading', kind: kind('track'), description };
const change: FieldsOf<D.Change> = {
  version: 'in-heading',
  date: 'in-heading',
  text: ['prose', 'Tekst', 'Tekst', 'Text'],
};

/** The labels of every field of every concept: what the reader understands and a writer writes. */
export const labels = {
  level,
  criterion,
  step,
  branch,
  outcome,
  deadline,
  prerequisite,
  consentUse,
  effect,
  choice,
  definition,
  who: who_,
  audience,
  system,
  notice,
  role,
  tool,
  contact,
  phone,
  consent,
  exit,
  arena,
  article,
  term,
  example,
  law,
  track,
  change,
};

export type Concept = keyof typeof labels;

/** Labels that set a value besides their field: a consent to renew or to check. */
export const consentLabels = {
  renew: ['Nytt samtykke', 'Nytt samtykke', 'New consent'],
  check: ['Kontroller samtykke', 'Kontroller samtykke', 'Check consent'],
} as const;
