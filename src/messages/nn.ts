import { asWord } from './as-word.ts';
import type { Catalog } from './catalog.ts';
import { counted } from './counted.ts';
import { sayWriteFault, type WriteFaultWords } from './write-fault.ts';

const writeFaults: WriteFaultWords = {
  full: 'Disken er full. Frigjer plass, eller vel ein annan stad.',
  denied: 'Du har ikkje lov til å skrive der. Vel ein annan stad, eller be den som har ansvar for maskina, om tilgang.',
  'in-the-way': 'Der det skulle vore ei mappe, står det ei fil. Vel ei anna mappe.',
  folder: 'Det er ei mappe. Skriv namnet på ei fil.',
  busy: 'Eit anna program bruker fila. Lukk ho der, og prøv igjen.',
  other: (code) => `Sjekk at staden finst, og at du har lov til å skrive der (${code}).`,
};

const maybe = (suggestion: string | undefined): string => (suggestion ? ` Meinte du «${suggestion}»?` : '');

export const nn: Catalog = {
  severity: { error: 'feil', warning: 'åtvaring', info: 'tips' },
  summary: {
    clean: ({ guides }) => `Ingen feil i ${counted(guides, 'rettleiar', 'rettleiarar')}.`,
    found: ({ errors, warnings, infos, guides, suppressed }) =>
      `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'åtvaring', 'åtvaringar')} og ${counted(infos, 'tips', 'tips')} i ${counted(guides, 'rettleiar', 'rettleiarar')}${suppressed ? `, ${suppressed} haldne tilbake` : ''}.`,
    waiting: ({ faults, first }) =>
      faults === 1
        ? `Fleire kontrollar blir køyrde når feilen i ${first} er retta.`
        : `Fleire kontrollar blir køyrde når ${faults} feil i oppsettet er retta. Den første står i ${first}.`,
    mendable: ({ findings }) => `Programmet kan rette ${findings} av funna sjølv: Skriv «veileder lint --fix».`,
    explainHint: 'Skriv «veileder explain REGEL» for å lese meir om ein regel.',
  },
  checking: ({ done, total }) => `Kontrollerer rettleiarar: ${done} av ${total}`,
  columns: { place: 'Stad', severity: 'Alvorsgrad', finding: 'Funn', rule: 'Regel' },
  usage: {
    unknownOption: ({ option, suggestion }) => `Valet «${option}» finst ikkje.${maybe(suggestion)}`,
    optionAfterCommand: ({ option }) =>
      `Valet «${option}» kan ikkje brukast her. Skriv det etter ein kommando som har det.`,
    unknownCommand: ({ command, suggestion }) => `Kommandoen «${command}» finst ikkje.${maybe(suggestion)}`,
    missingArgument: ({ argument }) => `Det manglar noko etter kommandoen: ${argument}.`,
    missingOptionValue: ({ option }) => `Valet «${option}» må ha ein verdi etter seg.`,
    badOptionValue: ({ option, value, allowed }) =>
      `«${value}» kan ikkje brukast med «${option}». Vel éin av desse: ${allowed.join(', ')}.`,
    tooManyArguments: ({ command }) => `Kommandoen «${command}» fekk fleire ord enn han kan bruke.`,
    notTogether: ({ option, other }) =>
      `Valet «${option}» kan ikkje brukast saman med «${other}». Ta bort eitt av dei.`,
    notAGuide: ({ path }) =>
      `«${path}» kan ikkje lesast som rettleiar. Skriv «veileder lint ${asWord(path)}» for å sjå kva som er gale.`,
    noSuchFile: ({ path }) => `Finn ikkje «${path}». Sjekk namnet og kva mappe du står i.`,
    unreadable: ({ path }) => `Kan ikkje lese «${path}». Sjekk at du har tilgang til fila.`,
    noGuides: ({ paths }) =>
      `Fann ingen rettleiar i ${paths.map((p) => (p === '.' ? 'mappa du står i' : `«${p}»`)).join(', ')}. Ein rettleiar er ei YAML- eller Markdown-fil med linja «veileder: 1». Lag ein ny med «veileder init».`,
    unknownRule: ({ rule, suggestion }) =>
      `Regelen «${rule}» finst ikkje.${maybe(suggestion)} Skriv «veileder rules» for å sjå alle reglane.`,
    unknownRuleOrChange: ({ id, suggestion }) =>
      `Ingen regel og inga endring heiter «${id}».${maybe(suggestion)} Skriv «veileder rules» for å sjå alle reglane.`,
    stdinFilename:
      'Når teksten kjem frå ein annan kommando («-»), må du skrive --stdin-filename med eit filnamn som sluttar på .md eller .yaml.',
    configUnreadable: ({ place }) =>
      `Kan ikkje lese innstillingane (${place}). Sjå etter innrykk, kolon og hermeteikn der.`,
    configUnknown: ({ place, name, suggestion, known }) =>
      `${place}: Innstillinga «${name}» finst ikkje.${maybe(suggestion) || (known.length > 0 ? ` Vel éi av desse: ${known.join(', ')}.` : '')}`,
    configWrongValue: ({ place, name, value, allowed }) =>
      `${place}: «${value}» kan ikkje brukast${name ? ` for «${name}»` : ''}.${allowed.length > 0 ? ` Vel éin av desse: ${allowed.join(', ')}.` : ''}`,
    configNotSettings: ({ place }) =>
      `${place}: Her skal det stå innstillingar, éi på kvar linje: namn, kolon og verdi. Skriv til dømes «failOn: warning».`,
    configCycle: ({ path }) =>
      `Innstillingane i «${path}» byggjer på seg sjølve. Ta bort eitt av ledda under «extends».`,
    noBaseline: ({ path }) =>
      `Finn ikkje «${path}» med kjende funn. Sjekk namnet, eller lag fila med --update-baseline.`,
    badBaseline: ({ path }) => `«${path}» er ikkje ei liste over kjende funn. Lag henne på nytt med --update-baseline.`,
    fixNeedsFile: 'Tekst frå ein annan kommando («-») kan ikkje rettast på plass. Skriv namnet på fila i staden.',
    cannotWrite: ({ path, fault, code }) =>
      `Kan ikkje skrive til «${path}». ${sayWriteFault(writeFaults, fault, code)} Det som stod der frå før, er ikkje endra.`,
    cannotPrint: ({ fault, code }) => `Kan ikkje skrive ut resultatet. ${sayWriteFault(writeFaults, fault, code)}`,
    unreadableInput:
      'Kan ikkje lese teksten som skulle kome frå ein annan kommando («-»). Prøv igjen, eller skriv namnet på fila i staden.',
    noFolder: 'Mappa du står i, finst ikkje lenger. Gå til ei anna mappe, og prøv igjen.',
    nowhereToUnpack: ({ folder, variable }) =>
      `Programmet må leggje nokre av filene sine i «${folder}», men får ikkje skrive der. Rydd plass på disken, eller lat miljøvariabelen ${variable} peike på ei mappe du kan skrive i.`,
    sameName: ({ first, second, name }) =>
      `«${first}» og «${second}» ville fått same filnamn («${name}»). Gi ein av dei ein annan id.`,
    alreadyThere: ({ path }) => `«${path}» finst frå før og blir ikkje skriven over. Vel ei anna mappe.`,
    inTheWay: ({ paths, more }) =>
      `${paths.map((p) => `«${p}»`).join(', ')}${more > 0 ? ` og ${counted(more, 'fil', 'filer')} til` : ''} finst frå før og blir ikkje skrive over. Ingenting er skrive. Skriv namnet på ei ny mappe etter --repo, eller flytt det som er i vegen.`,
    onlyWith: ({ option, other }) => `«${option}» kan berre brukast saman med «${other}».`,
    nodeTooOld: ({ found, needed }) => `veileder treng Node.js ${needed} eller nyare. Her er det ${found}.`,
    helpHint: ({ command }) => `Skriv «${command} --help» for hjelp.`,
    error: 'Feil i kommandoen',
  },
  render: {
    progress: ({ n, of, path }) => `Lagar ${n} av ${of}: ${path}`,
    would: {
      create: ({ path }) => `Ville laga «${path}».`,
      change: ({ path }) => `Ville endra «${path}».`,
    },
    written: ({ files }) => `Laga ${counted(files, 'fil', 'filer')}.`,
    checked: ({ created, changed, same }) =>
      created + changed === 0
        ? `Ingenting ville blitt endra (${counted(same, 'fil', 'filer')} kontrollert).`
        : `${counted(created, 'ny fil', 'nye filer')}, ${counted(changed, 'endra fil', 'endra filer')} og ${counted(same, 'lik fil', 'like filer')}. Ingenting er skrive.`,
    held: ({ guides }) =>
      `${counted(guides, 'rettleiar', 'rettleiarar')} med feil blei ikkje laga. Rett feila over, eller skriv --fail-on never for å lage han likevel.`,
  },
  fault: ({ message }) =>
    `Noko gjekk gale inne i programmet. Det er ikkje din feil. Meld gjerne frå om det, og legg ved denne linja:\n  ${message}`,
  interrupted: 'Avbroten.',
  help: {
    headings: {
      'Usage:': 'Bruk:',
      'Arguments:': 'Det du skriv etter kommandoen:',
      'Options:': 'Val:',
      'Global Options:': 'Felles val:',
      'Commands:': 'Kommandoar:',
      'Examples:': 'Døme:',
    },
    placeholders: {
      options: 'val',
      command: 'kommando',
      file: 'fil',
      folder: 'mappe',
      paths: 'stiar',
      guide: 'rettleiar',
      name: 'namn',
      number: 'tal',
      percent: 'prosent',
      date: 'dato',
      reason: 'grunn',
      ref: 'ref',
      rule: 'regel',
      id: 'id',
      severity: 'alvorsgrad',
      tier: 'slag',
      format: 'format',
      formats: 'format',
      form: 'form',
      language: 'språk',
      messageLanguage: 'nb|nn|en',
      standard: 'standard',
      title: 'tittel',
      shell: 'skal',
    },
    program: 'Skriv, kontroller og publiser handlingsrettleiarar for tidleg innsats.',
    help: 'vis denne hjelpa',
    helpCommand: 'vis hjelp til ein kommando',
    version: 'vis versjonen av programmet',
    lang: 'språket i meldingane: nb, nn eller en',
    noColor: 'skriv utan fargar',
    quiet: 'vis berre feil',
    format: 'måten resultatet blir skrive på; NAMN=FIL skriv til fil',
    output: 'skriv resultatet til denne fila',
    lint: 'kontroller rettleiarar',
    lintPaths: 'filer, mapper eller mønster (vanlegvis mappa guides)',
    failOn: 'meld feil til systemet frå og med denne alvorsgraden',
    stdinFilename: 'filnamnet når teksten kjem inn på standard inn («-»)',
    config: 'fila med innstillingar (vanlegvis næraste veileder.config.yaml)',
    baseline: 'hald tilbake funn som står i denne fila',
    updateBaseline: 'skriv alle funn som kjende i fila frå --baseline',
    fix: 'rett det som trygt kan rettast',
    dryRun: 'vis kva --fix ville ha endra, utan å endre noko',
    noCache: 'kontroller alt på nytt, utan det som er hugsa frå førre gong',
    workers: 'kor mange trådar som kontrollerer rettleiarar samtidig (vanlegvis éin for kvar kjerne)',
    configCommand: 'vis kva reglar som gjeld for ein rettleiar, og kvifor',
    configGuide: 'rettleiaren',
    diff: 'sei kva som er endra frå éi utgåve til ei anna, og kva det betyr',
    diffPaths: 'det gamle og det nye: filer, mapper eller REF:STI i git',
    diffSince: 'samanlikn arbeidsmappa med der ho skilde lag med REF',
    diffNoMergeBase: 'samanlikn med REF sjølv',
    diffStaged: 'samanlikn det som er klargjort for git commit, med siste utgåve',
    diffVariant: 'samanlikn ein rettleiar med ei språkutgåve av han',
    diffChangelog: 'skriv linja til rettleiaren sin eigen endringslogg, og foreslå versjonsnummer',
    diffApprovals: 'fil med endringar som er godkjende (vanlegvis .veileder/approvals.yaml)',
    diffApprove:
      'godkjenn endringane: skriv dei inn i fila frå --approvals (frå og med slaget i --fail-on, vanlegvis practice)',
    diffBy: 'den som godkjenner',
    diffWhy: 'grunnen til at endringane er i orden (ikkje noko om eit barn)',
    diffUntil: 'siste dagen godkjenninga gjeld, til dømes 2026-12-31',
    diffGitDriver: 'bruk som diff-drivar i git',
    diffFailOn: 'meld feil til systemet frå og med endringar av dette slaget',
    explain: 'forklar ein regel, med døme',
    explainRule: 'namnet på regelen',
    rules: 'list opp alle reglane',
    init: 'lag ein ny rettleiar frå ein mal',
    render: 'lag handbok og nettsider av rettleiarar',
    renderPaths: 'filer, mapper eller mønster (vanlegvis mappa guides)',
    renderTo: 'kva som skal lagast, med komma mellom',
    renderOut: 'mappa filene skal liggje i (vanlegvis ut)',
    renderSite: 'lag ein nettstad av alle rettleiarane, i mappa site',
    renderCheck: 'sei kva som ville blitt endra, utan å skrive noko',
    renderPoster: 'lag PDF-en som ein plakat på éi side',
    renderPdfStandard: 'kva PDF-standard fila skal følgje',
    renderFailOn: 'never: lag òg rettleiarar som har feil',
    serve: 'vis sida og funna i nettlesaren medan du skriv',
    servePaths: 'rettleiarar som skal visast: filer, mapper eller mønster (vanlegvis guides/, elles denne mappa)',
    servePort: 'port som sida blir vist på; vanlegvis 4747, eller ein ledig om han er oppteken',
    serveOpen: 'opne sida i nettlesaren',
    initDir: 'mappa rettleiaren skal liggje i',
    initForm: 'skriveforma',
    initLanguage: 'språket i rettleiaren',
    initTitle: 'tittelen på rettleiaren',
    initMunicipality: 'namnet på kommunen',
    initRepo: 'lag alt eit eige repo treng: rettleiar, innstillingar, kontroll ved kvar endring, README',
    initCi: 'tenesta som skal kontrollere kvar endring',
    walk: 'gå gjennom ein rettleiar steg for steg',
    walkGuide: 'rettleiaren: ei fil eller ei mappe',
    walkAudience: 'målgruppa du går som',
    walkStart: 'datoen fristane blir rekna frå, til dømes 2026-08-17 (vanlegvis i dag)',
    walkScript: 'gå vegen som står i denne scenariofila, utan å spørje',
    walkScenario: 'namnet på scenarioet i fila',
    walkPlain: 'spør linje for linje, utan å teikne om på skjermen',
    walkSave: 'lagre vegen i denne fila (berre namn på steg og utfall, og datoar)',
    walkResume: 'gå vidare frå ein lagra veg',
    walkTranscript: 'skriv vegen som sjekkliste (md, json, html)',
    paths: 'vis alle vegar gjennom ein rettleiar',
    pathsGuide: 'rettleiaren: ei fil eller ei mappe',
    pathsLoops: 'kor mange gonger ei sak kan gå tilbake til eit tidlegare steg (vanlegvis 1)',
    pathsList: 'skriv opp så mange av vegane (vanlegvis ingen)',
    pathsAudience: 'berre denne målgruppa',
    graph: 'teikn flyten i ein rettleiar',
    graphGuide: 'rettleiaren: ei fil eller ei mappe',
    graphLevel: 'berre dette nivået',
    test: 'kontroller at scenarioa stemmer med rettleiarane',
    testPaths: 'scenariofiler, rettleiarar eller mapper (vanlegvis mappa guides)',
    testCoverage: 'vis kor mange utfall som er prøvde; med eit tal: krev så mange prosent',
    testSuggest: 'lag det minste settet scenario som dekkjer alle utfalla',
    completion: 'fyll ut kommandoar, reglar og rettleiarar når du trykkjer Tab',
    completionShell: 'skalet du skriv i',
    completionInstall: `Slik slår du det på, éin gong for kvart skal:

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

Opne så eit nytt terminalvindauge.`,
    lsp: 'vis funn, forslag og forklaringar i eit skriveprogram medan du skriv (VS Code, Neovim, Helix)',
    lspStdio: 'slik er det alltid; skriveprogram sender dette med',
  },
  explain: {
    why: 'Kvifor',
    mend: 'Slik rettar du',
    bad: 'Slik går det gale',
    good: 'Slik er det rett',
    sources: 'Kjelder',
    severity: 'Alvorsgrad',
    inDraft: 'i eit utkast',
    off: 'slått av til vanleg',
    profiles: 'Regelsett',
  },
  groups: {
    reading: 'Lesing av fila',
    references: 'Tilvisingar',
    flow: 'Flyt',
    bti: 'BTI',
    deadlines: 'Fristar',
    page: 'Lenkjer og side',
    law: 'Ord og lov',
    contacts: 'Kontaktar og personar',
    language: 'Språk',
    upkeep: 'Vedlikehald',
  },
  rulesFooter: 'Skriv «veileder explain REGEL» for å lese meir om ein regel.',
  mended: ({ files }) => (files === 0 ? 'Ingenting å rette.' : `Retta ${counted(files, 'fil', 'filer')}.`),
  wouldMend: ({ files }) => (files === 0 ? 'Ingenting å rette.' : `Ville ha retta ${counted(files, 'fil', 'filer')}.`),
  config: {
    head: ({ guide, files, profiles }) =>
      `${guide}\nRegelsett: ${profiles.join(', ')}\nInnstillingar: ${files.length > 0 ? files.join(', ') : 'inga fil, berre det som gjeld til vanleg'}`,
    byProfile: (profiles) => `regelsettet ${profiles.join(', ')}`,
    notInProfile: (profiles) => (profiles.length > 0 ? `berre i regelsettet ${profiles.join(', ')}` : 'må slåast på'),
  },
  initDone: ({ path }) => `Laga «${path}». Kontroller han med «veileder lint ${asWord(path)}».`,
  initRepoDone: ({ folder, files, readme }) =>
    `Laga ${counted(files, 'fil', 'filer')} i «${folder}». Les «${readme}» for å kome i gang.`,
  initTexts: { title: 'Handlingsrettleiar for tidleg innsats', municipality: 'Døme' },
};
