import type { LspWords } from './shape.ts';

export const nb: LspWords = {
  forEditors:
    '«veileder lsp» er for skriveprogrammer, ikke for terminalen. Et program som VS Code, Neovim eller Helix starter kommandoen selv og viser funnene mens du skriver. README forteller hvordan du setter det opp. Vil du kontrollere en veileder her, skriver du «veileder lint».',
  fault: ({ message }) => `Noe gikk galt i veileder, men du kan skrive videre. Meld gjerne fra om dette: ${message}`,
  fix: {
    replace: ({ old, text }) => `Skriv «${text}» i stedet for «${old}»`,
    remove: ({ old }) => `Fjern «${old}»`,
    insert: ({ text }) => `Sett inn «${text}»`,
    several: ({ places }) => `Rett dette (${places} steder)`,
    all: ({ findings }) => `Rett alt som trygt kan rettes (${findings})`,
  },
  suppress: ({ rule }) => `Overse «${rule}» her. Du må skrive grunnen.`,
  rename: {
    notHere: 'Her står det ikke noe kortnavn (id) som kan byttes.',
    notWritten: ({ id }) =>
      `Kortnavnet «${id}» er laget av tittelen og følger den. Skriv et eget kortnavn der først, så kan du bytte det.`,
    badId: ({ id }) =>
      `«${id}» kan ikke brukes som kortnavn. Bruk bare små bokstaver fra a til z, tall, punktum og bindestrek, og begynn med en bokstav eller et tall.`,
    taken: ({ id, by }) => `«${id}» er alt i bruk: ${by}. Velg et annet kortnavn.`,
    unclear: ({ id }) =>
      `Kortnavnet kan ikke byttes til «${id}» uten at noe annet i veilederen endrer mening. Velg et annet kortnavn, eller rett feilene i veilederen først.`,
  },
  kinds: {
    guide: 'Veileder',
    level: 'Nivå',
    step: 'Trinn',
    branch: 'For noen målgrupper',
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
    example: 'Eksempel',
    law: 'Lovhjemmel',
    track: 'Spor',
  },
  hover: { who: 'Hvem', deadline: 'Frist', when: 'Når', leadsTo: 'Fører til', file: 'Fil', phone: 'Telefon' },
  targets: {
    next: 'Neste trinn',
    close: 'Avslutt saken',
    'close-log': 'Avslutt loggen',
    unspecified: 'Ikke sagt',
  },
};
