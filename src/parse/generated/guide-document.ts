// Made by `npm run generate` from schemas/guide.schema.json. Do not edit.

/** En handlingsveileder: hva de som arbeider med barn og unge i én kommune skal gjøre når de er bekymret for et barn, trinn for trinn. */
export interface GuideDocument {
  /** Versjonen av filformatet. Skriv 1. */
  readonly veileder: 1;
  /** Kort, fast navn på veilederen, brukt i filnavn og lenker. Mangler den, brukes filnavnet. */
  readonly id?: Id;
  /** Tittelen leseren ser. */
  readonly title: Line;
  /** Veilederens eget navn i kommunen, for eksempel «Sett-veilederen». */
  readonly name?: Line;
  readonly municipality?: Municipality;
  /** Språket teksten er skrevet på: nb (bokmål), nn (nynorsk), se (nordsamisk) eller en (engelsk). */
  readonly language: "nb" | "nn" | "se" | "en";
  /** Versjonsnummeret til denne utgaven, for eksempel 1.2.0. */
  readonly version?: LineOrNumber;
  readonly dates?: Dates;
  /** draft = utkast, der hull bare gir varsler. published = publisert (dette gjelder også når linjen mangler). */
  readonly status?: "draft" | "published";
  /** bti = følger den nasjonale modellen Bedre tverrfaglig innsats. none = ingen egen modell. */
  readonly profile?: "bti" | "none";
  readonly ages?: Ages;
  /** Målgruppene blant de ansatte, for eksempel barnehage, skole og helsestasjon. */
  readonly audiences?: readonly Audience[];
  /** Fagsystemene veilederen viser til, for eksempel loggen. */
  readonly systems?: readonly System[];
  readonly terms?: Terms;
  /** Innledningen til veilederen. */
  readonly intro?: Prose;
  /** Hvor veilederen begynner, skrevet som step:ID eller level:ID. Mangler den, begynner den på det første trinnet. */
  readonly start?: Target;
  /** Varsler og merknader. Hver skrives én gang her og vises der et nivå eller trinn nevner den. */
  readonly notices?: readonly Notice[];
  /** Rollene i arbeidet, for eksempel stafettholder. */
  readonly roles?: readonly Role[];
  /** Verktøy: skjemaer, maler og oversikter. */
  readonly tools?: readonly Tool[];
  /** Kontakter med telefonnumre og åpningstider. */
  readonly contacts?: readonly Contact[];
  /** Samtykkene veilederen krever. */
  readonly consents?: readonly Consent[];
  /** Steder der saken forlater veilederen, for eksempel melding til barnevernet. */
  readonly exits?: readonly Exit[];
  /** Møteplasser og samhandlingsarenaer. */
  readonly arenas?: readonly Arena[];
  /** Bakgrunnsartikler. */
  readonly articles?: readonly Article[];
  /** Ordliste med faguttrykk og forkortelser. */
  readonly glossary?: readonly Term[];
  /** Eksempler. Navn på personer i eksempler skal være oppdiktet. */
  readonly examples?: readonly Example[];
  /** Lovhjemlene veilederen viser til. */
  readonly laws?: readonly Law[];
  /** Spor: arbeid rundt ett barn (individ) eller rundt gruppe og miljø (system). */
  readonly tracks?: readonly Track[];
  /** Nivåene, i den rekkefølgen de skal leses. */
  readonly levels?: readonly Level[];
  readonly variantOf?: VariantOf;
  readonly base?: Base;
  /** Endringsloggen til veilederen, nyeste først. */
  readonly changelog?: readonly Change[];
}

/** Kort navn med små bokstaver, tall, punktum og bindestrek. */
export type Id = string;

/** Kort navn eller nummer. */
export type IdOrNumber = string | number;

/** Tekst på én linje. */
export type Line = string;

/** Tekst eller tall. */
export type LineOrNumber = string | number;

/** Tekst. Du kan bruke lister, lenker, uthevet tekst og tabeller på vanlig Markdown-vis. */
export type Prose = string;

/** Dato skrevet som år-måned-dag, for eksempel 2026-08-01. */
export type Date = string;

/** Nettadresse, for eksempel https://www.kommune.no/skjema. */
export type Url = string;

/** Filnavn, regnet fra mappen veilederen ligger i. */
export type Path = string;

/** Varighet etter ISO 8601: P1W er én uke, P3D tre dager, P1M én måned, PT24H ett døgn. */
export type Duration = string;

/** Liste med id-er. */
export type Refs = readonly IdOrNumber[];

/** Et sted i veilederen: next, step:ID, level:ID, close, close-log, exit:ID eller unspecified. */
export type Target = string;

/** Kommunen som eier veilederen. */
export interface Municipality {
  /** Navnet på kommunen. */
  readonly name: Line;
  /** Kommunenummeret, fire siffer i anførselstegn, for eksempel "0301". */
  readonly number?: LineOrNumber;
}

/** Datoene for veilederen. */
export interface Dates {
  /** Da veilederen ble laget. */
  readonly created?: Date;
  /** Da denne versjonen ble publisert. */
  readonly published?: Date;
  /** Da teksten sist ble endret. */
  readonly updated?: Date;
  /** Da veilederen skal gjennomgås på nytt. */
  readonly review?: Date;
}

/** Alderen på barna og ungdommene det gjelder. */
export interface Ages {
  /** Fra og med denne alderen, i år. */
  readonly from?: number;
  /** Til og med denne alderen, i år. */
  readonly to?: number;
  /** true når veilederen også gjelder gravide og svangerskapet. */
  readonly pregnancy?: boolean;
  /** Alderen med ord, når tall ikke er nok. */
  readonly text?: Line;
}

/** En målgruppe blant de ansatte. */
export interface Audience {
  readonly id: Id;
  /** Navnet leseren ser, for eksempel «Barnehage». */
  readonly title: Line;
  /** Hvem målgruppen er. */
  readonly description?: Prose;
}

/** Et fagsystem. */
export interface System {
  readonly id: Id;
  /** Navnet på systemet. */
  readonly title: Line;
  /** log = stafettlogg, journal = fagprogram, plan = plansystem, quality = kvalitetssystem, archive = arkiv. */
  readonly kind?: "log" | "journal" | "plan" | "quality" | "archive" | "other";
  /** Hva systemet brukes til. */
  readonly description?: Prose;
  readonly url?: Url;
}

/** Ordene denne veilederen bruker om faste begreper. */
export interface Terms {
  /** Ordet for den som samordner, for eksempel «stafettholder». */
  readonly coordinator?: Line;
  /** Ordet for bekymringen, for eksempel «undring». */
  readonly worry?: Line;
  /** Ordet for et trinn, for eksempel «trinn» eller «steg». */
  readonly step?: Line;
  /** Ordet for et nivå. */
  readonly level?: Line;
  /** Ordet for loggen, for eksempel «stafettlogg». */
  readonly log?: Line;
  /** Ordet for foresatte. */
  readonly guardians?: Line;
  /** Ordet for barnet eller ungdommen. */
  readonly child?: Line;
  /** Ordet for samarbeidsmøtet. */
  readonly meeting?: Line;
}

/** Et varsel eller en merknad som kan vises flere steder. */
export interface Notice {
  readonly id: Id;
  /** emergency = akutt, note = merk, recommendation = anbefaling. */
  readonly kind: "emergency" | "note" | "recommendation";
  /** Overskriften på varselet. */
  readonly title?: Line;
  /** Teksten i varselet. */
  readonly text: Prose;
  /** Kontaktene som skal stå i varselet. */
  readonly contacts?: Refs;
  /** Lovhjemlene varselet bygger på. */
  readonly laws?: Refs;
  /** Målgruppene varselet gjelder. Tomt betyr alle. */
  readonly audiences?: Refs;
}

/** En rolle i arbeidet. */
export interface Role {
  readonly id: Id;
  /** Navnet på rollen. */
  readonly title: Line;
  /** coordinator = samordner (stafettholder), employee = ansatt, leader = leder, guardian = foresatte, child = barnet eller ungdommen, service = tjeneste. */
  readonly kind?: "coordinator" | "employee" | "leader" | "guardian" | "child" | "service" | "other";
  /** Hvem som har rollen. */
  readonly description?: Prose;
  /** Oppgavene rollen har. */
  readonly duties?: readonly Line[];
}

/** Et verktøy: skjema, mal, oversikt. */
export interface Tool {
  readonly id: Id;
  /** Navnet på verktøyet. */
  readonly title: Line;
  /** Andre navn på det samme verktøyet. */
  readonly aliases?: readonly Line[];
  /** form = skjema, template = mal, guidance = veiledning, checklist = sjekkliste, overview = oversikt, scale = skala, routine = rutine, system = fagsystem, website = nettside. */
  readonly kind?: "form" | "template" | "guidance" | "checklist" | "overview" | "scale" | "routine" | "system" | "website" | "other";
  /** Filen verktøyet ligger i. */
  readonly file?: Path;
  /** Nettadressen til verktøyet. */
  readonly url?: Url;
  /** Filtypen, for eksempel PDF. */
  readonly fileType?: Line;
  readonly visibility?: Visibility;
  /** Hva verktøyet brukes til. */
  readonly description?: Prose;
}

/** public = åpent for alle, employees = bare for ansatte. */
export type Visibility = "public" | "employees";

/** En kontakt. */
export interface Contact {
  readonly id: Id;
  /** Navnet på tjenesten. */
  readonly title: Line;
  /** child-welfare = barnevernstjenesten, child-welfare-out-of-hours = barnevernsvakten, police = politiet, emergency = nødnummer, health = helsetjeneste, helpline = hjelpetelefon, service = kommunal tjeneste. */
  readonly kind?: "child-welfare" | "child-welfare-out-of-hours" | "police" | "emergency" | "health" | "helpline" | "service" | "other";
  /** Telefonnumrene. */
  readonly numbers?: readonly Phone[];
  /** Åpningstiden når den er lik for alle numrene, for eksempel 08.00–15.00. */
  readonly hours?: Line;
  /** E-postadressen til tjenesten. */
  readonly email?: Line;
  readonly url?: Url;
  /** Besøksadressen. */
  readonly address?: Line;
  /** Når og hvordan kontakten brukes. */
  readonly description?: Prose;
}

/** Et telefonnummer, alene eller med merkelapp og åpningstid. */
export type Phone = {
  /** Telefonnummeret, i anførselstegn. */
  readonly number: LineOrNumber;
  /** Hva nummeret gjelder, for eksempel «ikke akutt». */
  readonly label?: Line;
  /** Når nummeret er betjent. */
  readonly hours?: Line;
} | LineOrNumber;

/** Et samtykke. */
export interface Consent {
  readonly id: Id;
  /** Navnet på samtykket. */
  readonly title: Line;
  /** Hva samtykket gjelder. */
  readonly scope?: Prose;
  /** Hvem som gir samtykket. */
  readonly givenBy?: Line;
  /** Alderen der barnet selv gir samtykke, i år. */
  readonly age?: number;
  /** true når samtykket skal være skriftlig. */
  readonly written?: boolean;
  /** Når samtykket må gis på nytt. */
  readonly renewal?: Line;
  /** Når samtykket ikke trengs. */
  readonly exceptions?: Prose;
  /** Id-en til det akutte varselet som går foran plikten til å varsle foresatte. */
  readonly overriddenBy?: Id;
  /** Id-en til skjemaet som brukes. */
  readonly tool?: Id;
  /** Lovhjemlene samtykket bygger på. */
  readonly laws?: Refs;
}

/** En utgang: saken forlater veilederen. */
export interface Exit {
  readonly id: Id;
  /** Navnet på utgangen. */
  readonly title: Line;
  /** child-welfare = barnevernet, police = politiet, individual-plan = individuell plan, education-plan = individuell opplæringsplan, service = annen tjeneste, system = annet system, guide = en annen veileder. */
  readonly kind?: "child-welfare" | "police" | "individual-plan" | "education-plan" | "service" | "system" | "guide" | "other";
  /** Hva som skjer videre. */
  readonly text?: Prose;
  readonly url?: Url;
  /** Kontaktene for utgangen. */
  readonly contacts?: Refs;
}

/** En møteplass eller samhandlingsarena. Står den i en egen fil, skriver du bare file her. */
export interface Arena {
  readonly id: Id;
  /** Navnet på arenaen. */
  readonly title: Line;
  /** Når arenaen brukes. */
  readonly trigger?: Prose;
  /** Hvem som deltar. */
  readonly participants?: Prose;
  /** Hvem som har ansvaret. */
  readonly owner?: Prose;
  /** Hvor ofte arenaen brukes. */
  readonly frequency?: Line;
  readonly ages?: Ages;
  /** Hvilket samtykke som kreves. */
  readonly consent?: Prose;
  readonly visibility?: Visibility;
  /** Målgruppene arenaen gjelder. */
  readonly audiences?: Refs;
  /** Omtalen av arenaen. */
  readonly body?: Prose;
  /** Trinnene i denne veilederen der arenaen brukes. */
  readonly steps?: Refs;
  /** Verktøyene som brukes. */
  readonly tools?: Refs;
  /** Kontaktene for arenaen. */
  readonly contacts?: Refs;
  /** Samtykkene arenaen krever. */
  readonly consents?: Refs;
  /** Lovhjemlene. */
  readonly laws?: Refs;
}

/** En bakgrunnsartikkel. */
export interface Article {
  readonly id: Id;
  /** Tittelen på artikkelen. */
  readonly title: Line;
  /** Teksten i artikkelen. */
  readonly body: Prose;
  /** Målgruppene artikkelen gjelder. */
  readonly audiences?: Refs;
  readonly visibility?: Visibility;
  /** Lovhjemlene. */
  readonly laws?: Refs;
}

/** Et ord i ordlisten. */
export interface Term {
  readonly id?: Id;
  /** Ordet eller forkortelsen. */
  readonly term: Line;
  /** Forklaringen. */
  readonly definition: Prose;
  /** Andre former av ordet, for eksempel forkortelsen. */
  readonly aliases?: readonly Line[];
}

/** Et eksempel med oppdiktede personer. */
export interface Example {
  readonly id: Id;
  /** Tittelen på eksempelet. */
  readonly title: Line;
  /** Teksten i eksempelet. */
  readonly body: Prose;
  /** De oppdiktede navnene som brukes. */
  readonly names?: readonly Line[];
  /** Artikkelen eksempelet hører til. */
  readonly article?: Id;
}

/** En lovhjemmel. */
export interface Law {
  readonly id: Id;
  /** Loven, for eksempel opplæringslova. */
  readonly act: Line;
  /** Paragrafen eller kapittelet, for eksempel «§ 12-4». */
  readonly paragraph?: LineOrNumber;
  /** Datoen hjemmelen sist ble kontrollert. */
  readonly date?: Date;
  readonly url?: Url;
  /** Hva hjemmelen sier. */
  readonly description?: Prose;
}

/** Et spor i arbeidet. */
export interface Track {
  readonly id: Id;
  /** Navnet på sporet. */
  readonly title: Line;
  /** individual = rundt ett barn, system = rundt gruppe eller miljø. */
  readonly kind?: "individual" | "system";
  /** Hva sporet gjelder. */
  readonly description?: Prose;
}

/** Et nivå med trinnene sine. Står nivået i en egen fil, skriver du bare file her. */
export interface Level {
  /** Navnet på nivået, for eksempel 0, A eller 3.0. */
  readonly id: IdOrNumber;
  /** Plassen i rekkefølgen, når den ikke følger av plassen i filen. */
  readonly order?: number;
  /** Kort tittel. */
  readonly title: Line;
  /** Lang tittel. */
  readonly longTitle?: Line;
  /** Innledningen til nivået. */
  readonly intro?: Prose;
  readonly criterion?: Criterion;
  /** Hovedpunktene på nivået. */
  readonly keyPoints?: readonly Line[];
  /** Trinnet nivået begynner med. Mangler den, er det det første. */
  readonly entry?: Id;
  /** Målgruppene nivået gjelder. Tomt betyr alle. */
  readonly audiences?: Refs;
  /** Sporene nivået gjelder. */
  readonly tracks?: Refs;
  /** Varslene som vises på nivået. */
  readonly notices?: Refs;
  /** Verktøyene på nivået. */
  readonly tools?: Refs;
  /** Kontaktene på nivået. */
  readonly contacts?: Refs;
  /** Artiklene som hører til nivået. */
  readonly articles?: Refs;
  /** Lovhjemlene på nivået. */
  readonly laws?: Refs;
  /** Trinnene på nivået. */
  readonly steps: readonly Step[];
}

/** Når saken hører hjemme på nivået. */
export interface Criterion {
  /** Kriteriet med ord. */
  readonly text?: Prose;
  /** Minst så mange tjenester. */
  readonly minServices?: number;
  /** Høyst så mange tjenester. */
  readonly maxServices?: number;
}

/** Et trinn. Står trinnet i en egen fil, skriver du bare file her. */
export interface Step {
  /** Fast navn på trinnet. Mangler det, lages det av nivået og tittelen. */
  readonly id?: Id;
  /** Nummeret leseren ser. */
  readonly number?: LineOrNumber;
  /** Tittelen på trinnet. */
  readonly title: Line;
  /** Hva slags trinn det er: clarify = avklare, share = dele bekymringen, meet = møte eller samtale, log = opprette logg, plan = planlegge, act = sette i gang tiltak, evaluate = evaluere, decide = bestemme veien videre, close = avslutte. */
  readonly kind?: "clarify" | "share" | "meet" | "log" | "plan" | "act" | "evaluate" | "decide" | "close";
  /** Hva som skal gjøres. */
  readonly what?: Prose;
  readonly who?: Who;
  /** Hvordan det skal gjøres. */
  readonly how?: Prose;
  /** Teksten i trinnet. */
  readonly body?: Prose;
  /** Spørsmål å tenke gjennom. */
  readonly questions?: readonly Line[];
  /** En anbefaling. */
  readonly recommendation?: Prose;
  /** Ord som forklares i trinnet. */
  readonly definitions?: readonly Definition[];
  /** Verktøyene som brukes. */
  readonly tools?: Refs;
  /** Verktøyene som blir fylt ut eller laget i dette trinnet. */
  readonly produces?: Refs;
  /** Fristene. */
  readonly deadlines?: readonly Deadline[];
  /** Samtykkene som hentes inn, fornyes eller kontrolleres her. */
  readonly consents?: readonly ConsentUse[];
  /** Rollene som blir pekt ut i dette trinnet. */
  readonly appoints?: Refs;
  /** Tjenestene som får opplysninger om barnet i dette trinnet. */
  readonly shares?: readonly Line[];
  /** Fagsystemene som brukes. */
  readonly systems?: Refs;
  /** Varslene som vises i trinnet. */
  readonly notices?: Refs;
  /** Kontaktene som trengs. */
  readonly contacts?: Refs;
  /** Møteplassene som brukes. */
  readonly arenas?: Refs;
  /** Artiklene som hører til trinnet. */
  readonly articles?: Refs;
  /** Lovhjemlene. */
  readonly laws?: Refs;
  /** Målgruppene trinnet gjelder. Tomt betyr alle. */
  readonly audiences?: Refs;
  /** Sporene trinnet gjelder. */
  readonly tracks?: Refs;
  /** Det som gjelder bare for noen målgrupper. */
  readonly branches?: readonly Branch[];
  /** Trinn som må være gjort først. Etterpå kommer leseren tilbake hit. */
  readonly prerequisites?: readonly Prerequisite[];
  /** Utfallene: veiene videre fra trinnet. */
  readonly outcomes?: readonly Outcome[];
}

/** Hvem som gjør det: en liste med rolle-id-er, eller fri tekst. */
export type Who = Refs | {
  /** Rollene. */
  readonly roles?: Refs;
  /** Hvem, med ord. */
  readonly text?: Prose;
} | string;

/** Et ord og forklaringen av det. */
export interface Definition {
  /** Ordet. */
  readonly term: Line;
  /** Forklaringen. */
  readonly text: Prose;
}

/** En frist. */
export interface Deadline {
  /** Fristen med ord, slik leseren ser den. */
  readonly text?: Line;
  /** Senest innen så lang tid. */
  readonly within?: Duration;
  /** Tidligst etter så lang tid, når fristen er et spenn. */
  readonly after?: Duration;
  /** Hendelsen fristen regnes fra. */
  readonly from?: Line;
  /** I hvilket tilfelle fristen gjelder. */
  readonly when?: Line;
  /** Hva som må være gjort: call = kalle inn, hold = gjennomføre, inform = si fra, act = sette i gang, report = melde, document = skrive ned. */
  readonly binds?: "call" | "hold" | "inform" | "act" | "report" | "document";
  /** Målgruppene fristen gjelder. */
  readonly audiences?: Refs;
}

/** Et samtykke som brukes: id-en, eller id og handling. */
export type ConsentUse = {
  /** Id-en til samtykket. */
  readonly consent: Id;
  /** obtain = hente inn, renew = fornye, check = kontrollere at det finnes. */
  readonly action?: "obtain" | "renew" | "check";
} | Id;

/** Det som gjelder for én eller flere målgrupper. */
export interface Branch {
  readonly id?: Id;
  /** Overskriften leseren ser, når den ikke følger av målgruppene. */
  readonly title?: Line;
  /** Målgruppene. Tomt betyr alle. */
  readonly audiences?: Refs;
  /** Teksten. */
  readonly body?: Prose;
  readonly who?: Who;
  /** Verktøyene. */
  readonly tools?: Refs;
  /** Fristene. */
  readonly deadlines?: readonly Deadline[];
  /** Samtykkene. */
  readonly consents?: readonly ConsentUse[];
  /** Tjenestene som får opplysninger. */
  readonly shares?: readonly Line[];
  /** Varslene. */
  readonly notices?: Refs;
  /** Kontaktene. */
  readonly contacts?: Refs;
  /** Fagsystemene som brukes. */
  readonly systems?: Refs;
  /** Lovhjemlene. */
  readonly laws?: Refs;
  /** Utfallene for disse målgruppene. */
  readonly outcomes?: readonly Outcome[];
}

/** Et trinn som må være gjort først. */
export interface Prerequisite {
  /** Id-en til trinnet som må gjøres først. */
  readonly step: Id;
  /** I hvilket tilfelle. */
  readonly when?: Line;
  /** Målgruppene det gjelder. */
  readonly audiences?: Refs;
}

/** Et utfall: en vei videre. */
export interface Outcome {
  /** Fast navn på utfallet. Mangler det, lages det av teksten. */
  readonly id?: Id;
  /** Når dette utfallet gjelder. En liste betyr at ett av punktene er nok. */
  readonly when?: readonly Line[] | Line;
  /** Hvor saken går: next, step:ID, level:ID, close (avslutt saken), close-log (avslutt loggen), exit:ID eller unspecified. En liste når det er flere mulige steder. */
  readonly go?: readonly Choice[] | Target;
  /** Mer om utfallet. */
  readonly text?: Prose;
  /** Samtykkene som må være på plass. */
  readonly requires?: Refs;
  /** Det som skal gjøres i tillegg, for eksempel en henvisning. */
  readonly effects?: readonly Effect[];
  /** Fristene for utfallet. */
  readonly deadlines?: readonly Deadline[];
  /** Målgruppene utfallet gjelder. Tomt betyr alle. */
  readonly audiences?: Refs;
  /** Sporene utfallet gjelder. */
  readonly tracks?: Refs;
}

/** Ett av flere mulige steder: stedet, eller stedet og når det gjelder. */
export type Choice = {
  readonly to: Target;
  /** Når saken går hit. */
  readonly when?: Line;
} | Target;

/** Noe som skal gjøres i tillegg. */
export interface Effect {
  /** consent = samtykke, referral = henvisning, invitation = invitasjon, role-change = bytte av rolle, notify = si fra, document = skrive ned, open-log = opprette logg, close-log = avslutte logg, plan = opprette plan. */
  readonly kind: "consent" | "referral" | "invitation" | "role-change" | "notify" | "document" | "open-log" | "close-log" | "plan" | "other";
  /** Hva som skal gjøres. */
  readonly text?: Line;
  /** Samtykket det gjelder. */
  readonly consent?: Id;
  /** Rollen det gjelder. */
  readonly role?: Id;
  /** Verktøyet som brukes. */
  readonly tool?: Id;
  /** Kontakten det gjelder. */
  readonly contact?: Id;
  /** Fagsystemet det gjelder. */
  readonly system?: Id;
}

/** Denne veilederen er en språkutgave av en annen. */
export interface VariantOf {
  /** Id-en til veilederen denne er en utgave av. */
  readonly guide: Id;
  /** Versjonen teksten er laget fra. */
  readonly version?: LineOrNumber;
  /** For enkelte id-er: versjonen akkurat den teksten er laget fra. */
  readonly texts?: { readonly [key: string]: LineOrNumber };
}

/** Veilederen denne bygger på (holdt av til senere bruk). */
export interface Base {
  /** Id-en til veilederen denne bygger på. */
  readonly guide: Id;
  /** Versjonen den bygger på. */
  readonly version?: LineOrNumber;
}

/** En linje i endringsloggen. */
export interface Change {
  /** Versjonen. */
  readonly version: LineOrNumber;
  /** Datoen. */
  readonly date?: Date;
  /** Hva som ble endret. */
  readonly text: Prose;
}
