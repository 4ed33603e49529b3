import { counted } from '../counted.ts';
import { dayIn } from '../day.ts';
import type { DiffWords } from './shape.ts';

export const nn: DiffWords = {
  language: 'nn',
  tiers: {
    practice: {
      name: 'Praksis',
      meaning: 'kva nokon må gjere, innan når, med kven sitt samtykke, eller kvar ei sak går',
    },
    reference: { name: 'Tilvisingar', meaning: 'noko andre viser til, er borte eller har eit anna namn' },
    review: { name: 'Bør lesast', meaning: 'innhald som ein lesar bør sjå på' },
    editorial: { name: 'Språk og form', meaning: 'ordlyd, skrivefeil og rekkjefølgje utan betydning' },
  },
  same: 'Ingen endringar.',
  summary: ({ practice, reference, review, editorial }) =>
    `${counted(practice, 'endring', 'endringar')} i praksis, ${counted(reference, 'tilvising', 'tilvisingar')}, ${review} som bør lesast, ${editorial} i språk og form.`,
  title: (old, now) => `Endringar frå ${old} til ${now}`,
  before: 'Før',
  after: 'No',
  removed: 'fjerna',
  added: 'lagt til',
  effects: 'Følgjer',
  change: 'Endring',
  place: 'Stad',
  kind: 'Slag',
  fingerprint: 'Fingeravtrykk',
  content: 'Innhald',
  nothing: '(ingenting)',
  approved: ({ who, why, until }) =>
    `Godkjend av ${who}${until === undefined ? '' : ` til ${dayIn('nn', until)}`}: ${why}`,
  unused: ({ fingerprint, who }) => `Godkjenninga ${fingerprint} (${who}) gjeld inga endring her. Ho kan fjernast.`,
  expired: ({ fingerprint, who, until }) =>
    `Godkjenninga ${fingerprint} (${who}) gjekk ut ${dayIn('nn', until)} og tel ikkje lenger.`,
  explainHint: 'Skriv «veileder explain ENDRING» for å lese meir om ei slik endring.',
  approve: {
    added: ({ path, count }) => `${counted(count, 'ny godkjenning', 'nye godkjenningar')} i «${path}»:`,
    nothing: ({ tier }) =>
      `Ingen endringar av slaget «${tier}» eller viktigare manglar godkjenning, og ingenting er skrive.${tier === 'editorial' ? '' : ' Vel eit anna slag med --fail-on for å godkjenne fleire.'}`,
    notWhole: 'Ingenting er godkjent, fordi ikkje alt kunne samanliknast. Rett feila, og prøv igjen.',
  },
  readingErrors: ({ path, count }) =>
    `«${path}» har ${counted(count, 'feil', 'feil')} som kan gjere samanlikninga ufullstendig. Kontroller han med «veileder lint».`,
  notRead: ({ path }) => `«${path}» kan ikkje lesast som rettleiar, og er derfor ikkje samanlikna.`,
  noPartner: ({ path }) => `«${path}» finst berre på den eine sida.`,
  changelog: {
    nothing: 'Det er ingen endringar å føre i endringsloggen.',
    next: ({ version, from }) => `Forslag til nytt versjonsnummer: ${version} (før ${from}).`,
    set: ({ version }) => `Versjonsnummeret er alt sett til ${version}.`,
  },
  git: {
    missing: 'Finn ikkje git. Installer git, eller samanlikn to filer: «veileder diff GAMMAL NY».',
    notRepository: 'Denne mappa høyrer ikkje til eit git-arkiv. Gå til mappa der rettleiarane er lagra med git.',
    unknownRef: ({ ref, command }) =>
      `Git kjenner ikkje «${ref}» her. ${command.startsWith('git fetch') ? 'Hent han' : 'Sjå kva som finst'} med:\n  ${command}`,
    noMergeBase: ({ ref, command }) =>
      `Git finn ikkje kvar arbeidet skilde lag med «${ref}», fordi historia ikkje er henta. Hent ho med:\n  ${command}`,
    noSuchPath: ({ ref, path, command }) => `«${path}» finst ikkje i «${ref}». Sjå kva som finst med:\n  ${command}`,
    failed: ({ command, reason }) => `Git klarte ikkje «${command}»: ${reason}`,
    stagedNoCommit: 'Det er inga tidlegare utgåve å samanlikne med enno. Lagre ei første utgåve med «git commit».',
  },
  usage: {
    two: 'Skriv to stader som skal samanliknast: «veileder diff GAMMAL NY». Ein stad er ei fil, ei mappe eller REF:STI i git. Eller bruk --since REF eller --staged.',
    sinceAndStaged: 'Vel anten --since eller --staged, ikkje begge.',
    badApprovals: ({ place }) =>
      `Godkjenningsfila kan ikkje brukast (${place}). Kvar godkjenning treng «change», «who» og «why», og kan ha «until» med ein dato som 2026-12-31.`,
    unsigned: ({ option }) =>
      `Ei godkjenning treng kven som godkjenner, og kvifor. Her manglar ${option}. Skriv «--approve --by NAMN --why GRUNN».`,
    badUntil: ({ value }) => `«${value}» er ikkje ein dato. Skriv år, månad og dag slik: 2026-12-31.`,
    untilOver: ({ value }) =>
      `Dagen «${value}» er over, så godkjenninga ville ikkje telje. Skriv ein seinare dag, eller ta bort --until.`,
    noRoom: ({ path }) =>
      `Kan ikkje føye godkjenningar til i «${path}» utan å endre noko anna der. Skriv dei inn for hand, eller vel ei ny fil med --approvals.`,
    variantTwo: 'Skriv rettleiaren og språkutgåva: «veileder diff --variant RETTLEIAR SPRÅKUTGÅVE».',
    driver:
      '--git-driver blir brukt av git sjølv. Set det opp slik: git config diff.veileder.command "npx veileder diff --git-driver"',
  },
  variant: {
    missing: ({ what, name }) => `Manglar i språkutgåva: ${what} ${name}.`,
    extra: ({ what, name }) => `Finst berre i språkutgåva: ${what} ${name}.`,
    differs: ({ what, base, variant }) => `Ulikt i dei to: ${what}. Rettleiaren: ${base}. Språkutgåva: ${variant}.`,
    order: ({ what }) => `Står i ulik rekkjefølgje i dei to: ${what}.`,
    baseOnly: ({ sentence }) => `Berre endra i rettleiaren: ${sentence}`,
    variantOnly: ({ sentence }) => `Berre endra i språkutgåva: ${sentence}`,
    same: 'Språkutgåva har det same som rettleiaren.',
    since: ({ commit }) => `Dei to vart sist endra saman i ${commit}.`,
    noHistory: 'Utan git-historie kan det ikkje seiast kva som berre er endra i den eine.',
  },
};
