import type { Catalog } from './catalog.ts';
import { counted } from './counted.ts';

const maybe = (suggestion: string | undefined): string => (suggestion ? ` Mente du «${suggestion}»?` : '');

export const nb: Catalog = {
  severity: { error: 'feil', warning: 'advarsel', info: 'tips' },
  summary: {
    clean: ({ guides }) => `Ingen feil i ${counted(guides, 'veileder', 'veiledere')}.`,
    found: ({ errors, warnings, infos, guides, suppressed }) =>
      `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'advarsel', 'advarsler')} og ${counted(infos, 'tips', 'tips')} i ${counted(guides, 'veileder', 'veiledere')}${suppressed ? `, ${suppressed} holdt tilbake` : ''}.`,
    explainHint: 'Skriv «veileder explain REGEL» for å lese mer om en regel.',
  },
  columns: { place: 'Sted', severity: 'Alvorlighet', finding: 'Funn', rule: 'Regel' },
  usage: {
    unknownOption: ({ option, suggestion }) => `Valget «${option}» finnes ikke.${maybe(suggestion)}`,
    unknownCommand: ({ command, suggestion }) => `Kommandoen «${command}» finnes ikke.${maybe(suggestion)}`,
    missingArgument: ({ argument }) => `Det mangler noe etter kommandoen: ${argument}.`,
    missingOptionValue: ({ option }) => `Valget «${option}» må ha en verdi etter seg.`,
    badOptionValue: ({ option, value, allowed }) =>
      `«${value}» kan ikke brukes med «${option}». Velg én av disse: ${allowed.join(', ')}.`,
    tooManyArguments: ({ command }) => `Kommandoen «${command}» fikk flere ord enn den kan bruke.`,
    noSuchFile: ({ path }) => `Finner ikke «${path}». Sjekk navnet og hvilken mappe du står i.`,
    unreadable: ({ path }) => `Kan ikke lese «${path}». Sjekk at du har tilgang til filen.`,
    noGuides: ({ paths }) =>
      `Fant ingen veileder i ${paths.map((p) => `«${p}»`).join(', ')}. En veileder er en YAML- eller Markdown-fil med linjen «veileder: 1». Lag en ny med «veileder init».`,
    unknownRule: ({ rule, suggestion }) =>
      `Regelen «${rule}» finnes ikke.${maybe(suggestion)} Skriv «veileder rules» for å se alle reglene.`,
    stdinFilename:
      'Når teksten kommer fra en annen kommando («-»), må du skrive --stdin-filename med et filnavn som slutter på .md eller .yaml.',
    configUnreadable: ({ place }) =>
      `Kan ikke lese innstillingene (${place}). Se etter innrykk, kolon og anførselstegn der.`,
    configUnknown: ({ place, name, suggestion }) =>
      `${place}: Innstillingen «${name}» finnes ikke.${maybe(suggestion)}`,
    configWrongValue: ({ place, name, value, allowed }) =>
      `${place}: «${value}» kan ikke brukes${name ? ` for «${name}»` : ''}.${allowed.length > 0 ? ` Velg én av disse: ${allowed.join(', ')}.` : ''}`,
    configCycle: ({ path }) => `Innstillingene i «${path}» bygger på seg selv. Ta bort ett av leddene under «extends».`,
    badBaseline: ({ path }) => `«${path}» er ikke en liste over kjente funn. Lag den på nytt med --update-baseline.`,
    fixNeedsFile: 'Tekst fra en annen kommando («-») kan ikke rettes på plass. Skriv navnet på filen i stedet.',
    cannotWrite: ({ path, reason }) => `Kan ikke skrive til «${path}»: ${reason}. Ingenting er endret.`,
    sameName: ({ first, second, name }) =>
      `«${first}» og «${second}» ville fått samme filnavn («${name}»). Gi en av dem en annen id.`,
    alreadyThere: ({ path }) => `«${path}» finnes fra før og blir ikke skrevet over. Velg en annen mappe.`,
    nodeTooOld: ({ found, needed }) => `veileder trenger Node.js ${needed} eller nyere. Her er det ${found}.`,
    helpHint: ({ command }) => `Skriv «${command} --help» for hjelp.`,
    error: 'Feil i kommandoen',
  },
  render: {
    progress: ({ n, of, path }) => `Lager ${n} av ${of}: ${path}`,
    would: {
      create: ({ path }) => `Ville laget «${path}».`,
      change: ({ path }) => `Ville endret «${path}».`,
    },
    written: ({ files }) => `Laget ${counted(files, 'fil', 'filer')}.`,
    checked: ({ created, changed, same }) =>
      created + changed === 0
        ? `Ingenting ville blitt endret (${counted(same, 'fil', 'filer')} kontrollert).`
        : `${counted(created, 'ny fil', 'nye filer')}, ${counted(changed, 'endret fil', 'endrede filer')} og ${counted(same, 'lik fil', 'like filer')}. Ingenting er skrevet.`,
    held: ({ guides }) =>
      `${counted(guides, 'veileder', 'veiledere')} med feil ble ikke laget. Rett feilene over, eller skriv --fail-on never for å lage den likevel.`,
  },
  fault: ({ message }) =>
    `Noe gikk galt inne i programmet. Det er ikke din feil. Meld gjerne fra om det, og legg ved denne linjen:\n  ${message}`,
  interrupted: 'Avbrutt.',
  help: {
    headings: {
      'Usage:': 'Bruk:',
      'Arguments:': 'Det du skriver etter kommandoen:',
      'Options:': 'Valg:',
      'Global Options:': 'Felles valg:',
      'Commands:': 'Kommandoer:',
      'Examples:': 'Eksempler:',
    },
    defaultValue: 'vanligvis',
    choices: 'velg blant',
    program: 'Skriv, kontroller og publiser handlingsveiledere for tidlig innsats.',
    help: 'vis denne hjelpen',
    helpCommand: 'vis hjelp til en kommando',
    version: 'vis versjonen av programmet',
    lang: 'språket i meldingene: nb, nn eller en',
    noColor: 'skriv uten farger',
    quiet: 'vis bare feil',
    format: 'måten resultatet skrives på; NAVN=FIL skriver til fil',
    output: 'skriv resultatet til denne filen',
    lint: 'kontroller veiledere',
    lintPaths: 'filer, mapper eller mønstre (vanligvis mappen guides)',
    failOn: 'meld feil til systemet fra og med denne alvorligheten',
    stdinFilename: 'filnavnet når teksten kommer inn på standard inn («-»)',
    config: 'filen med innstillinger (vanligvis nærmeste veileder.config.yaml)',
    baseline: 'hold tilbake funn som står i denne filen',
    updateBaseline: 'skriv alle funn som kjente i filen fra --baseline',
    fix: 'rett det som trygt kan rettes',
    dryRun: 'vis hva --fix ville ha endret, uten å endre noe',
    configCommand: 'vis hvilke regler som gjelder for en veileder, og hvorfor',
    configGuide: 'veilederen',
    explain: 'forklar en regel, med eksempler',
    explainRule: 'navnet på regelen',
    rules: 'list opp alle reglene',
    init: 'lag en ny veileder fra en mal',
    render: 'lag håndbok og nettsider av veiledere',
    renderPaths: 'filer, mapper eller mønstre (vanligvis mappen guides)',
    renderTo: 'hva som skal lages, med komma mellom',
    renderOut: 'mappen filene skal ligge i (vanligvis ut)',
    renderSite: 'lag et nettsted av alle veilederne, i mappen site',
    renderCheck: 'si hva som ville blitt endret, uten å skrive noe',
    renderPoster: 'lag PDF-en som en plakat på én side',
    renderPdfStandard: 'hvilken PDF-standard filen skal følge',
    renderFailOn: 'never: lag også veiledere som har feil',
    initDir: 'mappen veilederen skal ligge i',
    initForm: 'skriveformen',
    initLanguage: 'språket i veilederen',
    initTitle: 'tittelen på veilederen',
    initMunicipality: 'navnet på kommunen',
  },
  explain: {
    why: 'Hvorfor',
    mend: 'Slik retter du',
    bad: 'Slik går det galt',
    good: 'Slik er det riktig',
    sources: 'Kilder',
    severity: 'Alvorlighet',
    inDraft: 'i et utkast',
    off: 'slått av til vanlig',
    profiles: 'Regelsett',
  },
  groups: {
    reading: 'Lesing av filen',
    references: 'Henvisninger',
    flow: 'Flyt',
    bti: 'BTI',
    deadlines: 'Frister',
    page: 'Lenker og side',
    law: 'Ord og lov',
    contacts: 'Kontakter og personer',
    language: 'Språk',
    upkeep: 'Vedlikehold',
  },
  rulesFooter: 'Skriv «veileder explain REGEL» for å lese mer om en regel.',
  mended: ({ files }) => (files === 0 ? 'Ingenting å rette.' : `Rettet ${counted(files, 'fil', 'filer')}.`),
  wouldMend: ({ files }) => (files === 0 ? 'Ingenting å rette.' : `Ville ha rettet ${counted(files, 'fil', 'filer')}.`),
  config: {
    head: ({ guide, files, profiles }) =>
      `${guide}\nRegelsett: ${profiles.join(', ')}\nInnstillinger: ${files.length > 0 ? files.join(', ') : 'ingen fil, bare det som gjelder til vanlig'}`,
    byProfile: (profiles) => `regelsettet ${profiles.join(', ')}`,
    notInProfile: (profiles) => (profiles.length > 0 ? `bare i regelsettet ${profiles.join(', ')}` : 'må slås på'),
  },
  initDone: ({ path }) => `Laget «${path}». Kontroller den med «veileder lint ${path}».`,
  initTexts: { title: 'Handlingsveileder for tidlig innsats', municipality: 'Eksempel' },
};
