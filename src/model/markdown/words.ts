import type { Arena, Contact, Exit, Notice, Role, System, Tool, Track } from '../definitions.ts';
import type { ConsentUse, Deadline, EffectKind, Step } from '../step.ts';

/** A word for a fixed value in nb, nn and en; `|` between words that mean the same, the first is the one to write. */
export type Words = readonly [nb: string, nn: string, en: string];

type WordsOf<T> = Readonly<Record<T extends undefined ? never : T & string, Words>>;

const step: WordsOf<NonNullable<Step['kind']>> = {
  clarify: ['avklare', 'avklare', 'clarify'],
  share: ['dele', 'dele', 'share'],
  meet: ['samtale|møte', 'samtale|møte', 'meet|meeting'],
  log: ['logg', 'logg', 'log'],
  plan: ['planlegge', 'planleggje|planlegge', 'plan'],
  act: ['tiltak', 'tiltak', 'act'],
  evaluate: ['evaluere', 'evaluere', 'evaluate'],
  decide: ['beslutte|bestemme', 'avgjere|bestemme', 'decide'],
  close: ['avslutte', 'avslutte', 'close'],
};
const notice: WordsOf<Notice['kind']> = {
  emergency: ['akutt|obs', 'akutt|obs', 'urgent|caution|warning|emergency'],
  note: ['merk|nb', 'merk|nb', 'note|important'],
  recommendation: ['anbefaling|tips', 'tilråding|tips', 'tip|recommendation'],
};
const binds: WordsOf<NonNullable<Deadline['binds']>> = {
  call: ['innkalling|invitasjon|kalle inn', 'innkalling|invitasjon|kalle inn', 'invitation|call|calling'],
  hold: ['gjennomføring|gjennomføre', 'gjennomføring|gjennomføre', 'holding|hold|meeting'],
  inform: ['beskjed|å si fra|si fra', 'beskjed|å seie frå|seie frå', 'notice|inform|informing'],
  act: ['tiltak|sette i gang', 'tiltak|setje i gang', 'action|act|measures'],
  report: ['melding|melde', 'melding|melde', 'report|reporting'],
  document: ['dokumentasjon|skrive ned', 'dokumentasjon|skrive ned', 'documentation|document'],
};
const consentAction: WordsOf<ConsentUse['action']> = {
  obtain: ['hente inn', 'hente inn', 'obtain'],
  renew: ['fornye', 'fornye', 'renew'],
  check: ['kontrollere', 'kontrollere', 'check'],
};
const effect: WordsOf<EffectKind> = {
  consent: ['Samtykke', 'Samtykke', 'Consent'],
  referral: ['Henvisning', 'Tilvising', 'Referral'],
  invitation: ['Invitasjon', 'Invitasjon', 'Invitation'],
  'role-change': ['Rollebytte', 'Rollebyte|Rollebytte', 'Change of role'],
  notify: ['Beskjed', 'Beskjed', 'Notify'],
  document: ['Dokumentasjon', 'Dokumentasjon', 'Document'],
  'open-log': ['Opprett logg', 'Opprett logg', 'Open log'],
  'close-log': ['Avslutt logg', 'Avslutt logg', 'Close log'],
  plan: ['Plan', 'Plan', 'Plan'],
  other: ['Annet', 'Anna', 'Other'],
};
const system: WordsOf<NonNullable<System['kind']>> = {
  log: ['logg|stafettlogg', 'logg|stafettlogg', 'log'],
  journal: ['journal|fagprogram', 'journal|fagprogram', 'journal'],
  plan: ['plan|plansystem', 'plan|plansystem', 'plan'],
  quality: ['kvalitetssystem', 'kvalitetssystem', 'quality'],
  archive: ['arkiv', 'arkiv', 'archive'],
  other: ['annet', 'anna', 'other'],
};
const role: WordsOf<NonNullable<Role['kind']>> = {
  coordinator: ['koordinator|samordner|stafettholder', 'koordinator|samordnar|stafetthaldar', 'coordinator'],
  employee: ['ansatt', 'tilsett', 'employee'],
  leader: ['leder', 'leiar', 'leader'],
  guardian: ['foresatt|foresatte', 'føresett|føresette', 'guardian'],
  child: ['barn|barn eller ungdom', 'barn|barn eller ungdom', 'child'],
  service: ['tjeneste', 'teneste', 'service'],
  other: ['annet|annen', 'anna|annan', 'other'],
};
const tool: WordsOf<NonNullable<Tool['kind']>> = {
  form: ['skjema', 'skjema', 'form'],
  template: ['mal', 'mal', 'template'],
  guidance: ['veiledning', 'rettleiing', 'guidance'],
  checklist: ['sjekkliste', 'sjekkliste', 'checklist'],
  overview: ['oversikt', 'oversyn|oversikt', 'overview'],
  scale: ['skala', 'skala', 'scale'],
  routine: ['rutine', 'rutine', 'routine'],
  system: ['fagsystem', 'fagsystem', 'system'],
  website: ['nettside|nettsted', 'nettside|nettstad', 'website'],
  other: ['annet', 'anna', 'other'],
};
const contact: WordsOf<NonNullable<Contact['kind']>> = {
  'child-welfare': ['barnevern|barneverntjeneste|barnevernstjeneste', 'barnevern|barnevernsteneste', 'child welfare'],
  'child-welfare-out-of-hours': ['barnevernvakt|barnevernsvakt', 'barnevernsvakt', 'child welfare out of hours'],
  police: ['politi', 'politi', 'police'],
  emergency: ['nødnummer', 'naudnummer', 'emergency'],
  health: ['helsetjeneste', 'helseteneste', 'health'],
  helpline: ['hjelpetelefon', 'hjelpetelefon', 'helpline'],
  service: ['tjeneste|kommunal tjeneste', 'teneste|kommunal teneste', 'service'],
  other: ['annet', 'anna', 'other'],
};
const exit: WordsOf<NonNullable<Exit['kind']>> = {
  'child-welfare': ['barnevern', 'barnevern', 'child welfare'],
  police: ['politi', 'politi', 'police'],
  'individual-plan': ['individuell plan', 'individuell plan', 'individual plan'],
  'education-plan': ['individuell opplæringsplan', 'individuell opplæringsplan', 'education plan'],
  service: ['tjeneste|annen tjeneste', 'teneste|anna teneste', 'service'],
  system: ['fagsystem|system', 'fagsystem|system', 'system'],
  guide: ['veileder|annen veileder', 'rettleiar|annan rettleiar', 'guide'],
  other: ['annet', 'anna', 'other'],
};
const visibility: WordsOf<NonNullable<Arena['visibility']>> = {
  public: ['alle', 'alle', 'everyone|public'],
  employees: ['ansatte', 'tilsette', 'employees'],
};
const track: WordsOf<NonNullable<Track['kind']>> = {
  individual: ['individ|barn', 'individ|barn', 'individual'],
  system: ['system|gruppe og miljø', 'system|gruppe og miljø', 'system'],
};

/** The fixed values a guide writes in its own language; the schema's own word is always understood as well. */
export const words = {
  step,
  notice,
  binds,
  consentAction,
  effect,
  system,
  role,
  tool,
  contact,
  exit,
  visibility,
  track,
} satisfies Record<string, Readonly<Record<string, Words>>>;

export type WordList = keyof typeof words;
