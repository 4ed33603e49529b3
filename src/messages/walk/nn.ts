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
      return 'avslutning av saka';
    case 'close-log':
      return 'avslutning av saka og loggen';
    case 'exit':
      return `«${at.title}» utanfor rettleiaren`;
    case 'nowhere':
      return 'ein stad rettleiaren ikkje seier noko om';
  }
}

const things: Readonly<Record<ExpectedThing, string>> = {
  step: 'steget',
  level: 'nivået',
  deadline: 'fristen',
  tool: 'verktøyet',
  who: 'den ansvarlege',
  notice: 'merknaden',
  contact: 'kontakten',
  consent: 'samtykket',
  outcome: 'utfallet',
  'not-tool': 'verktøyet',
  'not-outcome': 'utfallet',
  end: 'slutten',
};

const choices = (found: readonly string[]): string =>
  found.length === 0 ? 'Her er det ingenting å velje: Skriv «vidare».' : `Der kan du velje ${list(found)}.`;

export const nn: WalkWords = {
  place,
  failure: {
    unknownAudience: ({ wanted, found }) =>
      `Rettleiaren har inga målgruppe som heiter «${wanted}». ${found.length === 0 ? 'Han har ingen målgrupper: Ta bort linja.' : `Han har ${list(found)}.`}`,
    otherStart: ({ wanted, place }) =>
      `Scenarioet startar på «${wanted}», men rettleiaren startar på ${place}. Rett linja, eller startpunktet i rettleiaren.`,
    noSuchChoice: ({ wanted, place, found }) => `«${wanted}» kan ikkje veljast på ${place}. ${choices(found)}`,
    severalChoices: ({ wanted, place, found }) =>
      `«${wanted}» på ${place} kan bety fleire vegar. Skriv «til:» med éin av desse: ${list(found)}.`,
    mustChoose: ({ place, found }) =>
      found.length === 0
        ? `Rettleiaren seier ikkje kva som kjem etter ${place}.`
        : `Scenarioet går vidare utan å velje, men på ${place} må det veljast: ${list(found)}.`,
    notAskedFirst: ({ wanted, place, found }) =>
      `${place} ber ikkje om at «${wanted}» blir gjort først.${found.length === 0 ? '' : ` Det ber om ${list(found)}.`}`,
    nothingToReturnTo: ({ place }) => `Det er ikkje noko å gå tilbake til frå ${place}. Ta bort linja.`,
    ended: ({ place }) => `Vegen er slutt: ${place}. Ta bort linjene etter dette, eller vel noko anna før.`,
    notMet: ({ what, wanted, place, found }) =>
      `Venta ${things[what]} «${wanted}» på ${place}. ${found.length === 0 ? 'Rettleiaren har ingenting slikt der.' : `Rettleiaren har ${list(found)}.`}`,
    metAnyway: ({ what, wanted, place }) =>
      `Venta at ${things[what]} «${wanted}» ikkje var på ${place}, men rettleiaren har det der.`,
    notEnded: ({ wanted, place }) => `Venta at vegen slutta med «${wanted}», men han står på ${place}.`,
    guidePlace: ({ path }) => `i rettleiaren: ${path}`,
  },
  fault: {
    notScenarios: 'Fila har ingen scenario. Ho skal ha «scenario:» med ei liste under.',
    unknownKey: ({ key, suggestion }) =>
      `«${key}» er ikkje eit ord som blir brukt her.${suggestion ? ` Meinte du «${suggestion}»?` : ''}`,
    missingKey: ({ key }) => `Scenarioet manglar «${key}:».`,
    wantedText: ({ key }) => `«${key}» må ha ein tekst etter seg.`,
    wantedList: ({ key }) => `«${key}» må ha ei liste under seg, der kvar linje byrjar med «-».`,
    wantedMap: 'Her skal det stå eit ord, kolon og ein verdi, til dømes «vel: …».',
    severalMoves: 'Her står det to ting på same punkt. Gi dei kvar sin «-».',
    badDate: ({ value }) => `«${value}» er ikkje ein dato. Skriv år, månad og dag slik: 2026-08-17.`,
    doubleName: ({ name }) => `To scenario heiter «${name}». Gi dei kvart sitt namn.`,
    noGuide: ({ path }) => `Finn ikkje rettleiaren til scenarioa: «${path}». Skriv namnet på fila etter «gjeld:» øvst.`,
  },
  test: {
    passed: 'stemmer',
    failed: 'stemmer ikkje',
    unreadable: 'kan ikkje lesast',
    summary: ({ passed, failed, files }) =>
      `${counted(passed, 'scenario stemmer', 'scenario stemmer')}, ${failed} stemmer ikkje, i ${counted(files, 'fil', 'filer')}.`,
    coverage: ({ guide, steps, allSteps, outcomes, allOutcomes, percent }) =>
      `${guide}: ${outcomes} av ${counted(allOutcomes, 'utfall', 'utfall')} (${String(percent).replace('.', ',')} %) og ${steps} av ${counted(allSteps, 'steg', 'steg')} er prøvde.`,
    below: ({ percent, wanted }) =>
      `Berre ${String(percent).replace('.', ',')} % av utfalla er prøvde. Grensa er ${wanted} %. Lag fleire scenario, eller skriv «veileder test --suggest».`,
    missedSteps: 'Steg ingen scenario kjem til:',
    missedOutcomes: 'Utfall ingen scenario vel:',
    noScenarios: ({ paths }) =>
      `Fann ingen scenario i ${paths.length === 0 ? 'mappa du står i' : list(paths)}. Ei scenariofil heiter til dømes «oppdal.scenario.yaml». Lag ei med «veileder test --suggest RETTLEIAR -o NAMN.scenario.yaml».`,
    suggested: ({ path, scenarios, proven, atLeast }) =>
      `Laga «${path}» med ${counted(scenarios, 'scenario', 'scenario')}. ${proven ? `Færre kan ikkje dekkje alle utfalla: ${counted(atLeast, 'utfall', 'utfall')} kan ikkje vere i same scenario.` : `Minst ${atLeast} trengst.`}`,
    nothingToSuggest: ({ guide }) => `${guide} har ingen utfall å lage scenario for.`,
  },
  paths: {
    noSteps: 'Rettleiaren har ingen steg å gå gjennom.',
    title: ({ guide }) => `Alle vegar gjennom «${guide}»`,
    bound: ({ loops }) =>
      loops === 0
        ? 'Rekna utan å gå tilbake til eit tidlegare steg.'
        : `Rekna med at ei sak går tilbake til eit tidlegare steg høgst ${counted(loops, 'gong', 'gonger')}.`,
    everyone: 'Alle',
    count: ({ count }) => (count === '1' ? '1 veg' : `${count} vegar`),
    none: 'Ingen veg fører til ein slutt.',
    ends: 'Sluttar med',
    shortest: 'Kortaste vegen',
    longest: 'Lengste vegen',
    quickest: 'Minst tid etter fristane',
    slowest: 'Mest tid etter fristane',
    steps: (n) => counted(n, 'steg', 'steg'),
    time: ({ time, untimed }) =>
      `${time} etter fristane${untimed === 0 ? '' : ` (${counted(untimed, 'steg', 'steg')} utan fast frist)`}`,
    noTime: 'ingen faste fristar',
    first: 'Blir berre gjort når eit anna steg ber om det',
    stepsNeverMet: 'Steg ingen veg går innom',
    outcomesNeverTaken: 'Utfall ingen veg tek',
    allMet: 'Alle steg og utfall er på minst éin veg.',
    path: (n) => `Veg ${n}`,
    more: (n) => `… og ${n} til. Skriv --limit med eit høgare tal for å sjå fleire.`,
    timeRule:
      'Tida er summen av den lengste fristen på kvart steg. Fristar for berre nokre saker, og fristar utan tal, er ikkje med.',
    chart: { paths: 'Talet på vegar', steps: 'Steg på den lengste vegen', longestTime: 'Mest tid etter fristane' },
  },
  transcript: {
    audience: 'Målgruppe',
    started: 'Startdato',
    version: 'Utgåve',
    who: 'Kven',
    deadlines: 'Frist',
    tools: 'Bruk',
    produces: 'Fyll ut',
    consents: 'Samtykke',
    contacts: 'Kontakt',
    notices: 'Merk',
    outcome: 'Valt',
    ending: 'Slutt',
    from: 'rekna frå',
    latest: (day) => `seinast ${dayIn('nn', day)}`,
    earliest: (day) => `tidlegast ${dayIn('nn', day)}`,
    within: (time) => `innan ${time}`,
    between: (shortest, longest) => `mellom ${shortest} og ${longest}`,
    notBefore: (time) => `tidlegast etter ${time}`,
    inCase: (words) => words,
    binds: {
      call: 'innkalling',
      hold: 'gjennomføring',
      inform: 'beskjed',
      act: 'tiltak',
      report: 'melding',
      document: 'dokumentasjon',
    },
    arrived: (day) => `Kjem hit seinast ${dayIn('nn', day)}`,
    jumped: 'Gjekk rett hit',
    doneFirst: 'Blir gjort først',
    here: 'Her står du no',
    level: (id) => `Nivå ${id}`,
  },
  walk: {
    notATerminal:
      'Gjennomgangen treng ein terminal å spørje i. Kjem svara frå ein annan kommando, legg du til --plain. Har du dei i ei fil, skriv du «veileder walk RETTLEIAR --script FIL».',
    prompt: ({ ways }) =>
      ways === 0
        ? 'Skriv t (tilbake), a (akutt), ? (hjelp), q (slutt): '
        : ways === 1
          ? 'Skriv 1, t (tilbake), a (akutt), ? (hjelp), q (slutt): '
          : `Skriv 1–${ways}, t (tilbake), a (akutt), ? (hjelp), q (slutt): `,
    help: 'Eit tal vel. t: tilbake. a: akutt. o: alle stega. l: les meir. g STEG: gå til eit steg. v: vis steget igjen. q: slutt.',
    notUnderstood: (text) => `Forstår ikkje «${text}». Skriv ? for hjelp.`,
    place: ({ step, steps }) => `steg ${step} av ${steps}`,
    nowhere: 'Rettleiaren seier ikkje kva som skjer vidare. Snakk med den som har ansvar for rettleiaren.',
    goOn: (title) => `Vidare til «${title}»`,
    doFirst: (title, when) => `Gjer først «${title}»${when === '' ? '' : ` (${when})`}`,
    goBack: (title) => `Tilbake til «${title}»`,
    noEmergency: 'Rettleiaren har inga akuttmelding. Ring 112 om nokon er i fare.',
    noSuchStep: (text) => `Finn ikkje noko steg som heiter «${text}». Skriv o for å sjå alle.`,
    severalSteps: (text, found) => `Fleire steg passar til «${text}»: ${list(found)}.`,
    atStart: 'Du står på det første steget.',
    chooseAudience: 'Kven er du? Skriv eit tal:',
    anyAudience: 'Vis alt, for alle',
    saved: (path) => `Lagra i «${path}»: berre namn på steg og utfall, og datoar.`,
    finished: 'Vegen er slutt.',
    questions: 'Spørsmål',
    recommendation: 'Tilråding',
    reading: {
      criterion: 'Kriterium',
      services: ({ from, to }) =>
        to === undefined
          ? `${from} eller fleire tenester`
          : from === undefined
            ? `inntil ${counted(to, 'teneste', 'tenester')}`
            : from === to
              ? counted(to, 'teneste', 'tenester')
              : `${from}–${to} tenester`,
      keyPoints: 'Hovudpunkt',
      arena: 'Møteplass',
      article: 'Les meir',
      trigger: 'Når',
      participants: 'Deltakarar',
      owner: 'Ansvar',
      frequency: 'Kor ofte',
      more: 'Skriv l for å lese meir om nivået og steget.',
      nothing: 'Rettleiaren har ikkje meir å lese her.',
    },
    unknownAudience: ({ audience, known }) =>
      `Målgruppa «${audience}» finst ikkje i rettleiaren. ${known.length === 0 ? 'Rettleiaren har ingen målgrupper.' : `Vel éi av desse: ${list(known)}.`}`,
    badDate: (value) => `«${value}» er ikkje ein dato. Skriv år, månad og dag slik: 2026-08-17.`,
    badNumber: ({ option, value }) => `«${value}» kan ikkje brukast med «${option}». Skriv eit heilt tal.`,
    notSaved: (path) => `«${path}» er ikkje ein lagra gjennomgang. Bruk ei fil som «--save» har laga.`,
    notOneGuide: ({ found }) => `Her trengst éin rettleiar, men det er ${found}. Skriv namnet på fila.`,
    unreadableGuide: (path) =>
      `«${path}» har feil som gjer at han ikkje kan lesast. Skriv «veileder lint ${asWord(path)}» for å sjå dei.`,
    noSuchScenario: ({ name, known }) => `Fila har ikkje noko scenario som heiter «${name}». Ho har ${list(known)}.`,
    otherVersion: ({ saved, now }) => `Rettleiaren er endra sidan sist: frå utgåve ${saved} til ${now}.`,
    dropped: (n) => `${counted(n, 'svar', 'svar')} er tekne bort. Gå vidare herifrå.`,
  },
  misfit: {
    otherGuide: ({ saved, now }) => `Gjennomgangen er for rettleiaren «${saved}», men dette er «${now}».`,
    audienceGone: ({ audience }) => `Målgruppa «${audience}» finst ikkje lenger.`,
    stepGone: ({ n, step }) => `Svar ${n}: Steget «${step}» finst ikkje lenger.`,
    stepNotForAudience: ({ n, step }) => `Svar ${n}: Steget «${step}» er ikkje lenger for denne målgruppa.`,
    elsewhere: ({ n, step, now }) => `Svar ${n} er gitt på steget «${step}», men vegen fører no til «${now}».`,
    outcomeGone: ({ n, step, outcome }) => `Svar ${n}: Steget «${step}» har ikkje lenger utfallet «${outcome}».`,
    leadsElsewhere: ({ n, step, outcome, saved, now }) =>
      `Svar ${n}: ${outcome === '' ? `Etter «${step}»` : `Utfallet «${outcome}» på «${step}»`} førte til «${saved}», og fører no ${now.every((to) => to === '') ? 'ingen stader' : `til ${list(now)}`}.`,
    wayGone: ({ n, step, to }) => `Svar ${n}: Det går ikkje lenger nokon veg frå «${step}» til «${to}».`,
  },
};
