import { counted } from '../counted.ts';
import { dayIn } from '../day.ts';
import type { DiffWords } from './shape.ts';

export const nb: DiffWords = {
  language: 'nb',
  tiers: {
    practice: { name: 'Praksis', meaning: 'hva noen må gjøre, innen når, med hvems samtykke, eller hvor en sak går' },
    reference: { name: 'Henvisninger', meaning: 'noe andre viser til, er borte eller har et annet navn' },
    review: { name: 'Bør leses', meaning: 'innhold som en leser bør se på' },
    editorial: { name: 'Språk og form', meaning: 'ordlyd, skrivefeil og rekkefølge uten betydning' },
  },
  same: 'Ingen endringer.',
  summary: ({ practice, reference, review, editorial }) =>
    `${counted(practice, 'endring', 'endringer')} i praksis, ${counted(reference, 'henvisning', 'henvisninger')}, ${review} som bør leses, ${editorial} i språk og form.`,
  title: (old, now) => `Endringer fra ${old} til ${now}`,
  before: 'Før',
  after: 'Nå',
  removed: 'fjernet',
  added: 'lagt til',
  effects: 'Følger',
  change: 'Endring',
  place: 'Sted',
  kind: 'Slag',
  fingerprint: 'Fingeravtrykk',
  content: 'Innhold',
  nothing: '(ingenting)',
  approved: ({ who, why, until }) =>
    `Godkjent av ${who}${until === undefined ? '' : ` til ${dayIn('nb', until)}`}: ${why}`,
  unused: ({ fingerprint, who }) => `Godkjenningen ${fingerprint} (${who}) gjelder ingen endring her. Den kan fjernes.`,
  expired: ({ fingerprint, who, until }) =>
    `Godkjenningen ${fingerprint} (${who}) gikk ut ${dayIn('nb', until)} og teller ikke lenger.`,
  explainHint: 'Skriv «veileder explain ENDRING» for å lese mer om en slik endring.',
  approve: {
    added: ({ path, count }) => `${counted(count, 'ny godkjenning', 'nye godkjenninger')} i «${path}»:`,
    nothing: ({ tier }) =>
      `Ingen endringer av slaget «${tier}» eller viktigere mangler godkjenning, og ingenting er skrevet.${tier === 'editorial' ? '' : ' Velg et annet slag med --fail-on for å godkjenne flere.'}`,
    notWhole: 'Ingenting er godkjent, fordi ikke alt kunne sammenlignes. Rett feilene, og prøv igjen.',
  },
  readingErrors: ({ path, count }) =>
    `«${path}» har ${counted(count, 'feil', 'feil')} som kan gjøre sammenligningen ufullstendig. Kontroller den med «veileder lint».`,
  notRead: ({ path }) => `«${path}» kan ikke leses som veileder, og er derfor ikke sammenlignet.`,
  noPartner: ({ path }) => `«${path}» finnes bare på den ene siden.`,
  changelog: {
    nothing: 'Det er ingen endringer å føre i endringsloggen.',
    next: ({ version, from }) => `Forslag til nytt versjonsnummer: ${version} (før ${from}).`,
    set: ({ version }) => `Versjonsnummeret er allerede satt til ${version}.`,
  },
  git: {
    missing: 'Finner ikke git. Installer git, eller sammenlign to filer: «veileder diff GAMMEL NY».',
    notRepository: 'Denne mappen hører ikke til et git-arkiv. Gå til mappen der veilederne er lagret med git.',
    unknownRef: ({ ref, command }) =>
      `Git kjenner ikke «${ref}» her. ${command.startsWith('git fetch') ? 'Hent den' : 'Se hva som finnes'} med:\n  ${command}`,
    noMergeBase: ({ ref, command }) =>
      `Git finner ikke hvor arbeidet skilte lag med «${ref}», fordi historien ikke er hentet. Hent den med:\n  ${command}`,
    noSuchPath: ({ ref, path, command }) => `«${path}» finnes ikke i «${ref}». Se hva som finnes med:\n  ${command}`,
    failed: ({ command, reason }) => `Git klarte ikke «${command}»: ${reason}`,
    stagedNoCommit: 'Det er ingen tidligere utgave å sammenligne med ennå. Lagre en første utgave med «git commit».',
  },
  usage: {
    two: 'Skriv to steder som skal sammenlignes: «veileder diff GAMMEL NY». Et sted er en fil, en mappe eller REF:STI i git. Eller bruk --since REF eller --staged.',
    sinceAndStaged: 'Velg enten --since eller --staged, ikke begge.',
    badApprovals: ({ place }) =>
      `Godkjenningsfilen kan ikke brukes (${place}). Hver godkjenning trenger «change», «who» og «why», og kan ha «until» med en dato som 2026-12-31.`,
    unsigned: ({ option }) =>
      `En godkjenning trenger hvem som godkjenner, og hvorfor. Her mangler ${option}. Skriv «--approve --by NAVN --why GRUNN».`,
    badUntil: ({ value }) => `«${value}» er ikke en dato. Skriv år, måned og dag slik: 2026-12-31.`,
    untilOver: ({ value }) =>
      `Dagen «${value}» er over, så godkjenningen ville ikke telle. Skriv en senere dag, eller ta bort --until.`,
    noRoom: ({ path }) =>
      `Kan ikke føye godkjenninger til i «${path}» uten å endre noe annet der. Skriv dem inn for hånd, eller velg en ny fil med --approvals.`,
    variantTwo: 'Skriv veilederen og språkutgaven: «veileder diff --variant VEILEDER SPRÅKUTGAVE».',
    driver:
      '--git-driver brukes av git selv. Sett det opp slik: git config diff.veileder.command "npx veileder diff --git-driver"',
  },
  variant: {
    missing: ({ what, name }) => `Mangler i språkutgaven: ${what} ${name}.`,
    extra: ({ what, name }) => `Finnes bare i språkutgaven: ${what} ${name}.`,
    differs: ({ what, base, variant }) => `Ulikt i de to: ${what}. Veilederen: ${base}. Språkutgaven: ${variant}.`,
    order: ({ what }) => `Står i ulik rekkefølge i de to: ${what}.`,
    baseOnly: ({ sentence }) => `Bare endret i veilederen: ${sentence}`,
    variantOnly: ({ sentence }) => `Bare endret i språkutgaven: ${sentence}`,
    same: 'Språkutgaven har det samme som veilederen.',
    since: ({ commit }) => `De to var sist endret sammen i ${commit}.`,
    noHistory: 'Uten git-historie kan det ikke sies hva som bare er endret i den ene.',
  },
};
