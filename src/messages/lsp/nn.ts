import type { LspWords } from './shape.ts';

export const nn: LspWords = {
  forEditors:
    '«veileder lsp» er for skriveprogram, ikkje for terminalen. Eit program som VS Code, Neovim eller Helix startar kommandoen sjølv og viser funna medan du skriv. README fortel korleis du set det opp. Vil du kontrollere ein rettleiar her, skriv du «veileder lint».',
  fault: ({ message }) => `Noko gjekk gale i veileder, men du kan skrive vidare. Meld gjerne frå om dette: ${message}`,
  fix: {
    replace: ({ old, text }) => `Skriv «${text}» i staden for «${old}»`,
    remove: ({ old }) => `Fjern «${old}»`,
    insert: ({ text }) => `Set inn «${text}»`,
    several: ({ places }) => `Rett dette (${places} stader)`,
    all: ({ findings }) => `Rett alt som trygt kan rettast (${findings})`,
  },
  suppress: ({ rule }) => `Oversjå «${rule}» her. Du må skrive grunnen.`,
  rename: {
    notHere: 'Her står det ikkje noko kortnamn (id) som kan bytast.',
    notWritten: ({ id }) =>
      `Kortnamnet «${id}» er laga av tittelen og følgjer han. Skriv eit eige kortnamn der først, så kan du byte det.`,
    badId: ({ id }) =>
      `«${id}» kan ikkje brukast som kortnamn. Bruk berre små bokstavar frå a til z, tal, punktum og bindestrek, og byrj med ein bokstav eller eit tal.`,
    taken: ({ id, by }) => `«${id}» er alt i bruk: ${by}. Vel eit anna kortnamn.`,
    unclear: ({ id }) =>
      `Kortnamnet kan ikkje bytast til «${id}» utan at noko anna i rettleiaren endrar meining. Vel eit anna kortnamn, eller rett feila i rettleiaren først.`,
  },
  kinds: {
    guide: 'Rettleiar',
    level: 'Nivå',
    step: 'Steg',
    branch: 'For nokre målgrupper',
    outcome: 'Utfall',
    audience: 'Målgruppe',
    system: 'Fagsystem',
    notice: 'Merknad',
    role: 'Rolle',
    tool: 'Verktøy',
    contact: 'Kontakt',
    consent: 'Samtykke',
    exit: 'Utgang',
    arena: 'Møteplass',
    article: 'Artikkel',
    term: 'Ord',
    example: 'Døme',
    law: 'Lovheimel',
    track: 'Spor',
  },
  hover: { who: 'Kven', deadline: 'Frist', when: 'Når', leadsTo: 'Fører til', file: 'Fil', phone: 'Telefon' },
  targets: {
    next: 'Neste steg',
    close: 'Avslutt saka',
    'close-log': 'Avslutt loggen',
    unspecified: 'Ikkje sagt',
  },
};
