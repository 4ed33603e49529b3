import { counted, listed } from '../counted.ts';
import type { ServeTexts } from './shape.ts';

export const nn: ServeTexts = {
  guides: 'Rettleiarar',
  skip: 'Gå til innhaldet',
  skipToFindings: 'Gå til funna',
  allGuides: 'Alle rettleiarane',
  findings: 'Funn',
  counts: ({ errors, warnings, infos }) =>
    listed(
      [
        errors > 0 && counted(errors, 'feil', 'feil'),
        warnings > 0 && counted(warnings, 'åtvaring', 'åtvaringar'),
        infos > 0 && counted(infos, 'tips', 'tips'),
      ],
      'og',
      'ingen funn',
    ),
  showFindings: 'Vis funna',
  suppressed: (n) => `${counted(n, 'funn', 'funn')} er haldne tilbake.`,
  related: 'Sjå òg',
  onPage: 'På sida',
  rule: 'Regel',
  updated: 'Oppdatert kl. {time}: {counts}.',
  lost: 'Inga tilkopling: programmet er stoppa, og sida blir ikkje oppdatert. Start «veileder serve» igjen.',
  noScript: 'Nettlesaren køyrer ikkje skript. Last sida på nytt for å sjå det du har lagra.',
  before: 'Slik var sida før feilen. Rett feila under, så blir rettleiaren vist slik han er no.',
  partly: 'Delar av rettleiaren kan ikkje lesast, og kan mangle på sida. Rett feila under.',
  unreadable: 'Rettleiaren kan ikkje lesast enno. Rett feila, så blir han vist her.',
  settings: (reason) => `Sida er ikkje oppdatert: ${reason}`,
  fault: 'Sida er ikkje oppdatert, for noko gjekk gale inne i programmet. Det er ikkje din feil. Sjå i terminalen.',
  gone: 'Denne rettleiaren finst ikkje',
  goneHelp: 'Fila er flytta, sletta eller har fått nytt namn. Kjem ho tilbake, blir ho vist her igjen.',
  notFound: 'Denne sida finst ikkje',
  refused: {
    host: 'Denne adressa viser ingenting. Bruk adressa som står i terminalen.',
    method: 'Sidene her kan berre lesast.',
  },
  terminal: {
    started: ({ address }) =>
      `Viser rettleiaren på ${address}\nSida følgjer med når du lagrar. Trykk Ctrl+C for å stoppe.`,
    otherPort: ({ usual, port }) => `Port ${usual} er oppteken; bruker ${port} i staden.`,
    cannotWatch: ({ folder }) =>
      `Kan ikkje følgje med på mappa «${folder}». Last sida på nytt sjølv når du har lagra noko der.`,
    cannotOpen: 'Fekk ikkje opna nettlesaren. Opne adressa sjølv.',
  },
  usage: {
    port: ({ value }) =>
      `«${value}» kan ikkje brukast med «--port». Skriv eit tal frå 0 til 65535; 0 er ein ledig port.`,
    portTaken: ({ port }) =>
      `Port ${port} er oppteken. Vel eit anna tal, eller la vere å skrive --port, så finn programmet ein ledig.`,
  },
};
