import type { ManualWords } from './shape.ts';

export const nb: ManualWords = {
  headings: {
    name: 'NAVN',
    synopsis: 'BRUK',
    description: 'BESKRIVELSE',
    commands: 'KOMMANDOER',
    sharedOptions: 'VALG FOR ALLE KOMMANDOER',
    alias: 'Skrives også',
    examples: 'Eksempler:',
    exitStatus: 'SLUTTKODER',
    environment: 'MILJØ',
    files: 'FILER',
    seeAlso: 'SE OGSÅ',
  },
  description:
    'veileder leser handlingsveiledere for tidlig innsats, skrevet i Markdown eller YAML, og kontrollerer, publiserer, sammenligner og går gjennom dem. Programmet trenger ikke nettet, og det lagrer ingenting om noen.\n\nResultatet skrives til standard ut, alt annet til standard feil.',
  exitStatus: {
    0: 'Ferdig; ingenting som teller som feil.',
    1: 'Funn, endringer eller forventninger som ikke holdt, fra og med --fail-on.',
    2: 'Kommandoen er skrevet feil, eller det ble ikke funnet noen veileder.',
    3: 'Noe er galt i programmet.',
  },
  environment: {
    'LC_ALL, LC_MESSAGES, LANG': 'Språket i meldingene når --lang ikke er gitt: nb, nn, ellers engelsk.',
    NO_COLOR: 'Uten farger, uansett verdi.',
    FORCE_COLOR: 'Med farger, også når det ikke skrives til en terminal.',
  },
  files: {
    'guides/': 'Her letes det etter veiledere når ingen sti er gitt.',
    'veileder.config.yaml': 'Innstillinger, i mappen eller over den.',
    'veileder.baseline.json': 'Kjente funn, der --baseline nevner filen.',
    '.veileder/approvals.yaml': 'Endringer som er godkjent.',
  },
  seeAlso:
    'veileder KOMMANDO --help viser valgene til en kommando, og veileder explain REGEL siden om en regel. Skriveformen for veiledere står i schemas/FORMAT.md.',
};
