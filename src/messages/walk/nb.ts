import { asWord } from '../as-word.ts';
import { counted } from '../counted.ts';
import { dayIn } from '../day.ts';
import { quotedList } from './quoted.ts';
import type { ExpectedThing, NamedPlace, WalkWords } from './shape.ts';

const list = (texts: readonly string[]): string => quotedList(texts, 'og', ['«', '»']);

function place(at: NamedPlace): string {
  switch (at.kind) {
    case 'step':
      return `«${at.title}» (nivå ${at.level})`;
    case 'close':
      return 'avslutning av saken';
    case 'close-log':
      return 'avslutning av saken og loggen';
    case 'exit':
      return `«${at.title}» utenfor veilederen`;
    case 'nowhere':
      return 'et sted veilederen ikke sier noe om';
  }
}

const things: Readonly<Record<ExpectedThing, string>> = {
  step: 'trinnet',
  level: 'nivået',
  deadline: 'fristen',
  tool: 'verktøyet',
  who: 'den ansvarlige',
  notice: 'merknaden',
  contact: 'kontakten',
  consent: 'samtykket',
  outcome: 'utfallet',
  'not-tool': 'verktøyet',
  'not-outcome': 'utfallet',
  end: 'slutten',
};

const choices = (found: readonly string[]): string =>
  found.length === 0 ? 'Her er det ingenting å velge: Skriv «videre».' : `Der kan du velge ${list(found)}.`;

export const nb: WalkWords = {
  place,
  failure: {
    unknownAudience: ({ wanted, found }) =>
      `Veilederen har ingen målgruppe som heter «${wanted}». ${found.length === 0 ? 'Den har ingen målgrupper: Ta bort linjen.' : `Den har ${list(found)}.`}`,
    otherStart: ({ wanted, place }) =>
      `Scenarioet starter på «${wanted}», men veilederen starter på ${place}. Rett linjen, eller startpunktet i veilederen.`,
    noSuchChoice: ({ wanted, place, found }) => `«${wanted}» kan ikke velges på ${place}. ${choices(found)}`,
    severalChoices: ({ wanted, place, found }) =>
      `«${wanted}» på ${place} kan bety flere veier. Skriv «til:» med én av disse: ${list(found)}.`,
    mustChoose: ({ place, found }) =>
      found.length === 0
        ? `Veilederen sier ikke hva som kommer etter ${place}.`
        : `Scenarioet går videre uten å velge, men på ${place} må det velges: ${list(found)}.`,
    notAskedFirst: ({ wanted, place, found }) =>
      `${place} ber ikke om at «${wanted}» gjøres først.${found.length === 0 ? '' : ` Det ber om ${list(found)}.`}`,
    nothingToReturnTo: ({ place }) => `Det er ikke noe å gå tilbake til fra ${place}. Ta bort linjen.`,
    ended: ({ place }) => `Veien er slutt: ${place}. Ta bort linjene etter dette, eller velg noe annet før.`,
    notMet: ({ what, wanted, place, found }) =>
      `Forventet ${things[what]} «${wanted}» på ${place}. ${found.length === 0 ? 'Veilederen har ingenting slikt der.' : `Veilederen har ${list(found)}.`}`,
    metAnyway: ({ what, wanted, place }) =>
      `Forventet at ${things[what]} «${wanted}» ikke var på ${place}, men veilederen har det der.`,
    notEnded: ({ wanted, place }) => `Forventet at veien sluttet med «${wanted}», men den står på ${place}.`,
    guidePlace: ({ path }) => `i veilederen: ${path}`,
  },
  fault: {
    notScenarios: 'Filen har ingen scenarier. Den skal ha «scenarier:» med en liste under.',
    unknownKey: ({ key, suggestion }) =>
      `«${key}» er ikke et ord som brukes her.${suggestion ? ` Mente du «${suggestion}»?` : ''}`,
    missingKey: ({ key }) => `Scenarioet mangler «${key}:».`,
    wantedText: ({ key }) => `«${key}» må ha en tekst etter seg.`,
    wantedList: ({ key }) => `«${key}» må ha en liste under seg, der hver linje begynner med «-».`,
    wantedMap: 'Her skal det stå et ord, kolon og en verdi, for eksempel «velg: …».',
    severalMoves: 'Her står det to ting på samme punkt. Gi dem hver sin «-».',
    badDate: ({ value }) => `«${value}» er ikke en dato. Skriv år, måned og dag slik: 2026-08-17.`,
    doubleName: ({ name }) => `To scenarier heter «${name}». Gi dem hvert sitt navn.`,
    noGuide: ({ path }) =>
      `Finner ikke veilederen til scenariene: «${path}». Skriv navnet på filen etter «gjelder:» øverst.`,
  },
  test: {
    passed: 'stemmer',
    failed: 'stemmer ikke',
    unreadable: 'kan ikke leses',
    summary: ({ passed, failed, files }) =>
      `${counted(passed, 'scenario stemmer', 'scenarier stemmer')}, ${failed} stemmer ikke, i ${counted(files, 'fil', 'filer')}.`,
    coverage: ({ guide, steps, allSteps, outcomes, allOutcomes, percent }) =>
      `${guide}: ${outcomes} av ${counted(allOutcomes, 'utfall', 'utfall')} (${String(percent).replace('.', ',')} %) og ${steps} av ${counted(allSteps, 'trinn', 'trinn')} er prøvd.`,
    below: ({ percent, wanted }) =>
      `Bare ${String(percent).replace('.', ',')} % av utfallene er prøvd. Grensen er ${wanted} %. Lag flere scenarier, eller skriv «veileder test --suggest».`,
    missedSteps: 'Trinn ingen scenarier kommer til:',
    missedOutcomes: 'Utfall ingen scenarier velger:',
    noScenarios: ({ paths }) =>
      `Fant ingen scenarier i ${paths.length === 0 ? 'mappen du står i' : list(paths)}. En scenariofil heter for eksempel «oppdal.scenarier.yaml». Lag en med «veileder test --suggest VEILEDER -o NAVN.scenarier.yaml».`,
    suggested: ({ path, scenarios, proven, atLeast }) =>
      `Laget «${path}» med ${counted(scenarios, 'scenario', 'scenarier')}. ${proven ? `Færre kan ikke dekke alle utfallene: ${counted(atLeast, 'utfall', 'utfall')} kan ikke være i samme scenario.` : `Minst ${atLeast} trengs.`}`,
    nothingToSuggest: ({ guide }) => `${guide} har ingen utfall å lage scenarier for.`,
  },
  paths: {
    noSteps: 'Veilederen har ingen trinn å gå gjennom.',
    title: ({ guide }) => `Alle veier gjennom «${guide}»`,
    bound: ({ loops }) =>
      loops === 0
        ? 'Regnet uten å gå tilbake til et tidligere trinn.'
        : `Regnet med at en sak går tilbake til et tidligere trinn høyst ${counted(loops, 'gang', 'ganger')}.`,
    everyone: 'Alle',
    count: ({ count }) => (count === '1' ? '1 vei' : `${count} veier`),
    none: 'Ingen vei fører til en slutt.',
    ends: 'Slutter med',
    shortest: 'Korteste vei',
    longest: 'Lengste vei',
    quickest: 'Minst tid etter fristene',
    slowest: 'Mest tid etter fristene',
    steps: (n) => counted(n, 'trinn', 'trinn'),
    time: ({ time, untimed }) =>
      `${time} etter fristene${untimed === 0 ? '' : ` (${counted(untimed, 'trinn', 'trinn')} uten fast frist)`}`,
    noTime: 'ingen faste frister',
    first: 'Gjøres bare når et annet trinn ber om det',
    stepsNeverMet: 'Trinn ingen vei går innom',
    outcomesNeverTaken: 'Utfall ingen vei tar',
    allMet: 'Alle trinn og utfall er på minst én vei.',
    path: (n) => `Vei ${n}`,
    more: (n) => `… og ${n} til. Skriv --limit med et høyere tall for å se flere.`,
    timeRule:
      'Tiden er summen av den lengste fristen på hvert trinn. Frister for bare noen saker, og frister uten tall, er ikke med.',
    chart: { paths: 'Antall veier', steps: 'Trinn på den lengste veien', longestTime: 'Mest tid etter fristene' },
  },
  transcript: {
    audience: 'Målgruppe',
    started: 'Startdato',
    version: 'Utgave',
    who: 'Hvem',
    deadlines: 'Frist',
    tools: 'Bruk',
    produces: 'Fyll ut',
    consents: 'Samtykke',
    contacts: 'Kontakt',
    notices: 'Merk',
    outcome: 'Valgt',
    ending: 'Slutt',
    from: 'regnet fra',
    latest: (day) => `senest ${dayIn('nb', day)}`,
    earliest: (day) => `tidligst ${dayIn('nb', day)}`,
    within: (time) => `innen ${time}`,
    between: (shortest, longest) => `mellom ${shortest} og ${longest}`,
    notBefore: (time) => `tidligst etter ${time}`,
    inCase: (words) => words,
    binds: {
      call: 'innkalling',
      hold: 'gjennomføring',
      inform: 'beskjed',
      act: 'tiltak',
      report: 'melding',
      document: 'dokumentasjon',
    },
    arrived: (day) => `Kommer hit senest ${dayIn('nb', day)}`,
    jumped: 'Gikk rett hit',
    doneFirst: 'Gjøres først',
    here: 'Her står du nå',
    level: (id) => `Nivå ${id}`,
  },
  walk: {
    notATerminal:
      'Gjennomgangen trenger en terminal å spørre i. Kommer svarene fra en annen kommando, legger du til --plain. Har du dem i en fil, skriver du «veileder walk VEILEDER --script FIL».',
    prompt: ({ ways }) =>
      ways === 0
        ? 'Skriv t (tilbake), a (akutt), ? (hjelp), q (slutt): '
        : ways === 1
          ? 'Skriv 1, t (tilbake), a (akutt), ? (hjelp), q (slutt): '
          : `Skriv 1–${ways}, t (tilbake), a (akutt), ? (hjelp), q (slutt): `,
    help: 'Et tall velger. t: tilbake. a: akutt. o: alle trinnene. l: les mer. g TRINN: gå til et trinn. v: vis trinnet igjen. q: slutt.',
    notUnderstood: (text) => `Forstår ikke «${text}». Skriv ? for hjelp.`,
    place: ({ step, steps }) => `trinn ${step} av ${steps}`,
    nowhere: 'Veilederen sier ikke hva som skjer videre. Snakk med den som har ansvar for veilederen.',
    goOn: (title) => `Videre til «${title}»`,
    doFirst: (title, when) => `Gjør først «${title}»${when === '' ? '' : ` (${when})`}`,
    goBack: (title) => `Tilbake til «${title}»`,
    noEmergency: 'Veilederen har ingen akuttmelding. Ring 112 hvis noen er i fare.',
    noSuchStep: (text) => `Finner ikke noe trinn som heter «${text}». Skriv o for å se alle.`,
    severalSteps: (text, found) => `Flere trinn passer til «${text}»: ${list(found)}.`,
    atStart: 'Du står på det første trinnet.',
    chooseAudience: 'Hvem er du? Skriv et tall:',
    anyAudience: 'Vis alt, for alle',
    saved: (path) => `Lagret i «${path}»: bare navn på trinn og utfall, og datoer.`,
    finished: 'Veien er slutt.',
    questions: 'Spørsmål',
    recommendation: 'Anbefaling',
    reading: {
      criterion: 'Kriterium',
      services: ({ from, to }) =>
        to === undefined
          ? `${from} eller flere tjenester`
          : from === undefined
            ? `inntil ${counted(to, 'tjeneste', 'tjenester')}`
            : from === to
              ? counted(to, 'tjeneste', 'tjenester')
              : `${from}–${to} tjenester`,
      keyPoints: 'Hovedpunkter',
      arena: 'Møteplass',
      article: 'Les mer',
      trigger: 'Når',
      participants: 'Deltakere',
      owner: 'Ansvar',
      frequency: 'Hyppighet',
      more: 'Skriv l for å lese mer om nivået og trinnet.',
      nothing: 'Veilederen har ikke mer å lese her.',
    },
    unknownAudience: ({ audience, known }) =>
      `Målgruppen «${audience}» finnes ikke i veilederen. ${known.length === 0 ? 'Veilederen har ingen målgrupper.' : `Velg én av disse: ${list(known)}.`}`,
    badDate: (value) => `«${value}» er ikke en dato. Skriv år, måned og dag slik: 2026-08-17.`,
    badNumber: ({ option, value }) => `«${value}» kan ikke brukes med «${option}». Skriv et helt tall.`,
    notSaved: (path) => `«${path}» er ikke en lagret gjennomgang. Bruk en fil som «--save» har laget.`,
    notOneGuide: ({ found }) => `Her trengs én veileder, men det er ${found}. Skriv navnet på filen.`,
    unreadableGuide: (path) =>
      `«${path}» har feil som gjør at den ikke kan leses. Skriv «veileder lint ${asWord(path)}» for å se dem.`,
    noSuchScenario: ({ name, known }) => `Filen har ikke noe scenario som heter «${name}». Den har ${list(known)}.`,
    otherVersion: ({ saved, now }) => `Veilederen er endret siden sist: fra utgave ${saved} til ${now}.`,
    dropped: (n) => `${counted(n, 'svar', 'svar')} er tatt bort. Gå videre herfra.`,
  },
  misfit: {
    otherGuide: ({ saved, now }) => `Gjennomgangen er for veilederen «${saved}», men dette er «${now}».`,
    audienceGone: ({ audience }) => `Målgruppen «${audience}» finnes ikke lenger.`,
    stepGone: ({ n, step }) => `Svar ${n}: Trinnet «${step}» finnes ikke lenger.`,
    stepNotForAudience: ({ n, step }) => `Svar ${n}: Trinnet «${step}» er ikke lenger for denne målgruppen.`,
    elsewhere: ({ n, step, now }) => `Svar ${n} er gitt på trinnet «${step}», men veien fører nå til «${now}».`,
    outcomeGone: ({ n, step, outcome }) => `Svar ${n}: Trinnet «${step}» har ikke lenger utfallet «${outcome}».`,
    leadsElsewhere: ({ n, step, outcome, saved, now }) =>
      `Svar ${n}: ${outcome === '' ? `Etter «${step}»` : `Utfallet «${outcome}» på «${step}»`} førte til «${saved}», og fører nå ${now.every((to) => to === '') ? 'ingen steder' : `til ${list(now)}`}.`,
    wayGone: ({ n, step, to }) => `Svar ${n}: Det går ikke lenger noen vei fra «${step}» til «${to}».`,
  },
};
