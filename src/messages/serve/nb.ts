import { counted, listed } from '../counted.ts';
import type { ServeTexts } from './shape.ts';

export const nb: ServeTexts = {
  guides: 'Veiledere',
  skip: 'Gå til innholdet',
  skipToFindings: 'Gå til funnene',
  allGuides: 'Alle veilederne',
  findings: 'Funn',
  counts: ({ errors, warnings, infos }) =>
    listed(
      [
        errors > 0 && counted(errors, 'feil', 'feil'),
        warnings > 0 && counted(warnings, 'advarsel', 'advarsler'),
        infos > 0 && counted(infos, 'tips', 'tips'),
      ],
      'og',
      'ingen funn',
    ),
  showFindings: 'Vis funnene',
  suppressed: (n) => `${counted(n, 'funn', 'funn')} er holdt tilbake.`,
  related: 'Se også',
  onPage: 'På siden',
  rule: 'Regel',
  updated: 'Oppdatert kl. {time}: {counts}.',
  lost: 'Ingen forbindelse: programmet er stoppet, og siden blir ikke oppdatert. Start «veileder serve» igjen.',
  noScript: 'Nettleseren kjører ikke skript. Last siden på nytt for å se det du har lagret.',
  before: 'Slik var siden før feilen. Rett feilene under, så vises veilederen slik den er nå.',
  partly: 'Deler av veilederen kan ikke leses, og kan mangle på siden. Rett feilene under.',
  unreadable: 'Veilederen kan ikke leses ennå. Rett feilene, så vises den her.',
  settings: (reason) => `Siden er ikke oppdatert: ${reason}`,
  fault: 'Siden er ikke oppdatert, for noe gikk galt inne i programmet. Det er ikke din feil. Se i terminalen.',
  gone: 'Denne veilederen finnes ikke',
  goneHelp: 'Filen er flyttet, slettet eller har fått nytt navn. Kommer den tilbake, vises den her igjen.',
  notFound: 'Denne siden finnes ikke',
  refused: {
    host: 'Denne adressen viser ingenting. Bruk adressen som står i terminalen.',
    method: 'Sidene her kan bare leses.',
  },
  terminal: {
    started: ({ address }) =>
      `Viser veilederen på ${address}\nSiden følger med når du lagrer. Trykk Ctrl+C for å stoppe.`,
    otherPort: ({ usual, port }) => `Port ${usual} er opptatt; bruker ${port} i stedet.`,
    cannotWatch: ({ folder }) =>
      `Kan ikke følge med på mappen «${folder}». Last siden på nytt selv når du har lagret noe der.`,
    cannotOpen: 'Fikk ikke åpnet nettleseren. Åpne adressen selv.',
  },
  usage: {
    port: ({ value }) => `«${value}» kan ikke brukes med «--port». Skriv et tall fra 0 til 65535; 0 er en ledig port.`,
    portTaken: ({ port }) =>
      `Port ${port} er opptatt. Velg et annet tall, eller la være å skrive --port, så finner programmet en ledig.`,
  },
};
