import type { ManualWords } from './shape.ts';

export const nn: ManualWords = {
  headings: {
    name: 'NAMN',
    synopsis: 'BRUK',
    description: 'SKILDRING',
    commands: 'KOMMANDOAR',
    sharedOptions: 'VAL FOR ALLE KOMMANDOAR',
    alias: 'Kan òg skrivast',
    examples: 'Døme:',
    exitStatus: 'SLUTTKODAR',
    environment: 'MILJØ',
    files: 'FILER',
    seeAlso: 'SJÅ ÒG',
  },
  description:
    'veileder les handlingsrettleiarar for tidleg innsats, skrivne i Markdown eller YAML, og kontrollerer, publiserer, samanliknar og går gjennom dei. Programmet treng ikkje nettet, og det lagrar ingenting om nokon.\n\nResultatet blir skrive til standard ut, alt anna til standard feil.',
  exitStatus: {
    0: 'Ferdig; ingenting som tel som feil.',
    1: 'Funn, endringar eller forventningar som ikkje heldt, frå og med --fail-on.',
    2: 'Kommandoen er skriven feil, eller det blei ikkje funne nokon rettleiar.',
    3: 'Noko er gale i programmet.',
  },
  environment: {
    'LC_ALL, LC_MESSAGES, LANG': 'Språket i meldingane når --lang ikkje er gitt: nb, nn, elles engelsk.',
    NO_COLOR: 'Utan fargar, same kva verdien er.',
    FORCE_COLOR: 'Med fargar, òg når det ikkje blir skrive til ein terminal.',
  },
  files: {
    'guides/': 'Her blir det leita etter rettleiarar når ingen sti er gitt.',
    'veileder.config.yaml': 'Innstillingar, i mappa eller over ho.',
    'veileder.baseline.json': 'Kjende funn, der --baseline nemner fila.',
    '.veileder/approvals.yaml': 'Endringar som er godkjende.',
  },
  seeAlso:
    'veileder KOMMANDO --help viser vala til ein kommando, og veileder explain REGEL sida om ein regel. Skriveforma for rettleiarar står i schemas/FORMAT.md.',
};
