import { asWord } from './as-word.ts';
import type { Catalog } from './catalog.ts';
import { counted } from './counted.ts';
import { sayWriteFault, type WriteFaultWords } from './write-fault.ts';

const writeFaults: WriteFaultWords = {
  full: 'Disken er full. Frigjør plass, eller velg et annet sted.',
  denied: 'Du har ikke lov til å skrive der. Velg et annet sted, eller be den som har ansvar for maskinen, om tilgang.',
  'in-the-way': 'Der det skulle vært en mappe, står det en fil. Velg en annen mappe.',
  folder: 'Det er en mappe. Skriv navnet på en fil.',
  busy: 'Et annet program bruker filen. Lukk den der, og prøv igjen.',
  other: (code) => `Sjekk at stedet finnes, og at du har lov til å skrive der (${code}).`,
};

const maybe = (suggestion: string | undefined): string => (suggestion ? ` Mente du «${suggestion}»?` : '');

export const nb: Catalog = {
  severity: { error: 'feil', warning: 'advarsel', info: 'tips' },
  summary: {
    clean: ({ guides }) => `Ingen feil i ${counted(guides, 'veileder', 'veiledere')}.`,
    found: ({ errors, warnings, infos, guides, suppressed }) =>
      `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'advarsel', 'advarsler')} og ${counted(infos, 'tips', 'tips')} i ${counted(guides, 'veileder', 'veiledere')}${suppressed ? `, ${suppressed} holdt tilbake` : ''}.`,
    waiting: ({ faults, first }) =>
      faults === 1
        ? `Flere kontroller kjøres når feilen i ${first} er rettet.`
        : `Flere kontroller kjøres når ${faults} feil i oppsettet er rettet. Den første står i ${first}.`,
    mendable: ({ findings }) => `Programmet kan rette ${findings} av funnene selv: Skriv «veileder lint --fix».`,
    explainHint: 'Skriv «veileder explain REGEL» for å lese mer om en regel.',
  },
  checking: ({ done, total }) => `Kontrollerer veiledere: ${done} av ${total}`,
  columns: { place: 'Sted', severity: 'Alvorlighet', finding: 'Funn', rule: 'Regel' },
  usage: {
    unknownOption: ({ option, suggestion }) => `Valget «${option}» finnes ikke.${maybe(suggestion)}`,
    optionAfterCommand: ({ option }) =>
      `Valget «${option}» kan ikke brukes her. Skriv det etter en kommando som har det.`,
    unknownCommand: ({ command, suggestion }) => `Kommandoen «${command}» finnes ikke.${maybe(suggestion)}`,
    missingArgument: ({ argument }) => `Det mangler noe etter kommandoen: ${argument}.`,
    missingOptionValue: ({ option }) => `Valget «${option}» må ha en verdi etter seg.`,
    badOptionValue: ({ option, value, allowed }) =>
      `«${value}» kan ikke brukes med «${option}». Velg én av disse: ${allowed.join(', ')}.`,
    tooManyArguments: ({ command }) => `Kommandoen «${command}» fikk flere ord enn den kan bruke.`,
    notTogether: ({ option, other }) => `Valget «${option}» kan ikke brukes sammen med «${other}». Ta bort ett av dem.`,
    notAGuide: ({ path }) =>
      `«${path}» kan ikke leses som veileder. Skriv «veileder lint ${asWord(path)}» for å se hva som er galt.`,
    noSuchFile: ({ path }) => `Finner ikke «${path}». Sjekk navnet og hvilken mappe du står i.`,
    unreadable: ({ path }) => `Kan ikke lese «${path}». Sjekk at du har tilgang til filen.`,
    noGuides: ({ paths }) =>
      `Fant ingen veileder i ${paths.map((p) => (p === '.' ? 'mappen du står i' : `«${p}»`)).join(', ')}. En veileder er en YAML- eller Markdown-fil med linjen «veileder: 1». Lag en ny med «veileder init».`,
    unknownRule: ({ rule, suggestion }) =>
      `Regelen «${rule}» finnes ikke.${maybe(suggestion)} Skriv «veileder rules» for å se alle reglene.`,
    unknownRuleOrChange: ({ id, suggestion }) =>
      `Ingen regel og ingen endring heter «${id}».${maybe(suggestion)} Skriv «veileder rules» for å se alle reglene.`,
    stdinFilename:
      'Når teksten kommer fra en annen kommando («-»), må du skrive --stdin-filename med et filnavn som slutter på .md eller .yaml.',
    configUnreadable: ({ place }) =>
      `Kan ikke lese innstillingene (${place}). Se etter innrykk, kolon og anførselstegn der.`,
    configUnknown: ({ place, name, suggestion, known }) =>
      `${place}: Innstillingen «${name}» finnes ikke.${maybe(suggestion) || (known.length > 0 ? ` Velg én av disse: ${known.join(', ')}.` : '')}`,
    configWrongValue: ({ place, name, value, allowed }) =>
      `${place}: «${value}» kan ikke brukes${name ? ` for «${name}»` : ''}.${allowed.length > 0 ? ` Velg én av disse: ${allowed.join(', ')}.` : ''}`,
    configNotSettings: ({ place }) =>
      `${place}: Her skal det stå innstillinger, én på hver linje: navn, kolon og verdi. Skriv for eksempel «failOn: warning».`,
    configCycle: ({ path }) => `Innstillingene i «${path}» bygger på seg selv. Ta bort ett av leddene under «extends».`,
    noBaseline: ({ path }) =>
      `Finner ikke «${path}» med kjente funn. Sjekk navnet, eller lag den med --update-baseline.`,
    badBaseline: ({ path }) => `«${path}» er ikke en liste over kjente funn. Lag den på nytt med --update-baseline.`,
    fixNeedsFile: 'Tekst fra en annen kommando («-») kan ikke rettes på plass. Skriv navnet på filen i stedet.',
    cannotWrite: ({ path, fault, code }) =>
      `Kan ikke skrive til «${path}». ${sayWriteFault(writeFaults, fault, code)} Det som sto der fra før, er ikke endret.`,
    cannotPrint: ({ fault, code }) => `Kan ikke skrive ut resultatet. ${sayWriteFault(writeFaults, fault, code)}`,
    unreadableInput:
      'Kan ikke lese teksten som skulle komme fra en annen kommando («-»). Prøv igjen, eller skriv navnet på filen i stedet.',
    noFolder: 'Mappen du står i, finnes ikke lenger. Gå til en annen mappe, og prøv igjen.',
    nowhereToUnpack: ({ folder, variable }) =>
      `Programmet må legge noen av filene sine i «${folder}», men får ikke skrevet der. Rydd plass på disken, eller la miljøvariabelen ${variable} peke på en mappe du kan skrive i.`,
    sameName: ({ first, second, name }) =>
      `«${first}» og «${second}» ville fått samme filnavn («${name}»). Gi en av dem en annen id.`,
    alreadyThere: ({ path }) => `«${path}» finnes fra før og blir ikke skrevet over. Velg en annen mappe.`,
    inTheWay: ({ paths, more }) =>
      `${paths.map((p) => `«${p}»`).join(', ')}${more > 0 ? ` og ${counted(more, 'fil', 'filer')} til` : ''} finnes fra før og blir ikke skrevet over. Ingenting er skrevet. Skriv navnet på en ny mappe etter --repo, eller flytt det som er i veien.`,
    onlyWith: ({ option, other }) => `«${option}» kan bare brukes sammen med «${other}».`,
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
    placeholders: {
      options: 'valg',
      command: 'kommando',
      file: 'fil',
      folder: 'mappe',
      paths: 'stier',
      guide: 'veileder',
      name: 'navn',
      number: 'tall',
      percent: 'prosent',
      date: 'dato',
      reason: 'grunn',
      ref: 'ref',
      rule: 'regel',
      id: 'id',
      severity: 'alvorlighet',
      tier: 'slag',
      format: 'format',
      formats: 'formater',
      form: 'form',
      language: 'språk',
      messageLanguage: 'nb|nn|en',
      standard: 'standard',
      title: 'tittel',
      shell: 'skall',
    },
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
    noCache: 'kontroller alt på nytt, uten det som er husket fra forrige gang',
    workers: 'hvor mange tråder som kontrollerer veiledere samtidig (vanligvis én for hver kjerne)',
    configCommand: 'vis hvilke regler som gjelder for en veileder, og hvorfor',
    configGuide: 'veilederen',
    diff: 'si hva som er endret fra én utgave til en annen, og hva det betyr',
    diffPaths: 'det gamle og det nye: filer, mapper eller REF:STI i git',
    diffSince: 'sammenlign arbeidsmappen med der den skilte lag med REF',
    diffNoMergeBase: 'sammenlign med REF selv',
    diffStaged: 'sammenlign det som er klargjort for git commit, med siste utgave',
    diffVariant: 'sammenlign en veileder med en språkutgave av den',
    diffChangelog: 'skriv linjen til veilederens egen endringslogg, og foreslå versjonsnummer',
    diffApprovals: 'fil med endringer som er godkjent (vanligvis .veileder/approvals.yaml)',
    diffApprove:
      'godkjenn endringene: skriv dem inn i filen fra --approvals (fra og med slaget i --fail-on, vanligvis practice)',
    diffBy: 'den som godkjenner',
    diffWhy: 'grunnen til at endringene er i orden (ikke noe om et barn)',
    diffUntil: 'siste dag godkjenningen gjelder, for eksempel 2026-12-31',
    diffGitDriver: 'bruk som diff-driver i git',
    diffFailOn: 'meld feil til systemet fra og med endringer av dette slaget',
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
    serve: 'vis siden og funnene i nettleseren mens du skriver',
    servePaths: 'veiledere som skal vises: filer, mapper eller mønstre (vanligvis guides/, ellers denne mappen)',
    servePort: 'port som siden vises på; vanligvis 4747, eller en ledig hvis den er opptatt',
    serveOpen: 'åpne siden i nettleseren',
    initDir: 'mappen veilederen skal ligge i',
    initForm: 'skriveformen',
    initLanguage: 'språket i veilederen',
    initTitle: 'tittelen på veilederen',
    initMunicipality: 'navnet på kommunen',
    initRepo: 'lag alt et eget repo trenger: veileder, innstillinger, kontroll ved hver endring, README',
    initCi: 'tjenesten som skal kontrollere hver endring',
    walk: 'gå gjennom en veileder trinn for trinn',
    walkGuide: 'veilederen: en fil eller en mappe',
    walkAudience: 'målgruppen du går som',
    walkStart: 'datoen fristene regnes fra, for eksempel 2026-08-17 (vanligvis i dag)',
    walkScript: 'gå veien som står i denne scenariofilen, uten å spørre',
    walkScenario: 'navnet på scenarioet i filen',
    walkPlain: 'spør linje for linje, uten å tegne om på skjermen',
    walkSave: 'lagre veien i denne filen (bare navn på trinn og utfall, og datoer)',
    walkResume: 'gå videre fra en lagret vei',
    walkTranscript: 'skriv veien som sjekkliste (md, json, html)',
    paths: 'vis alle veier gjennom en veileder',
    pathsGuide: 'veilederen: en fil eller en mappe',
    pathsLoops: 'hvor mange ganger en sak kan gå tilbake til et tidligere trinn (vanligvis 1)',
    pathsList: 'skriv opp så mange av veiene (vanligvis ingen)',
    pathsAudience: 'bare denne målgruppen',
    graph: 'tegn flyten i en veileder',
    graphGuide: 'veilederen: en fil eller en mappe',
    graphLevel: 'bare dette nivået',
    test: 'kontroller at scenariene stemmer med veilederne',
    testPaths: 'scenariofiler, veiledere eller mapper (vanligvis mappen guides)',
    testCoverage: 'vis hvor mange utfall som er prøvd; med et tall: krev så mange prosent',
    testSuggest: 'lag det minste settet scenarier som dekker alle utfallene',
    completion: 'fyll ut kommandoer, regler og veiledere når du trykker Tab',
    completionShell: 'skallet du skriver i',
    completionInstall: `Slik slår du det på, én gang for hvert skall:

  bash
    echo 'source <(veileder completion bash)' >> ~/.bashrc
  zsh
    echo 'autoload -U compinit; compinit' >> ~/.zshrc
    echo 'source <(veileder completion zsh)' >> ~/.zshrc
  fish
    veileder completion fish \\
      > ~/.config/fish/completions/veileder.fish
  PowerShell
    veileder completion powershell >> $PROFILE

Åpne så et nytt terminalvindu.`,
    lsp: 'vis funn, forslag og forklaringer i et skriveprogram mens du skriver (VS Code, Neovim, Helix)',
    lspStdio: 'slik er det alltid; skriveprogrammer sender dette med',
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
  initDone: ({ path }) => `Laget «${path}». Kontroller den med «veileder lint ${asWord(path)}».`,
  initRepoDone: ({ folder, files, readme }) =>
    `Laget ${counted(files, 'fil', 'filer')} i «${folder}». Les «${readme}» for å komme i gang.`,
  initTexts: { title: 'Handlingsveileder for tidlig innsats', municipality: 'Eksempel' },
};
