import { expect, test } from 'vitest';
import { guideFile, plainOf, read } from './reading.ts';

const nb = `# Nivå 0: A
**Tjenester:** 3 eller flere

## 1. B {#b}
**Type:** planlegge
**Hva:** a
**Hvem:** b
**Hvordan:** c
**Frist for tiltak (hast):** innen 2 uker fra møtet
**Les mer:** [x](#x)
**Først:** [B](#b) hvis det trengs

### Spørsmål
- d

### Utfall
- e
  *eller*
  f → [Slutt](#avslutt)
  - **Henvisning:** g
  - **Opprett logg:** h

# Verktøy
- T: i
  - **Type:** sjekkliste
  - **Også kalt:** U

# Kontakter
- K
  - **Telefon:** 72 40 10 00
  - **Åpningstid:** j
`;

const nn = `# Nivå 0: A
**Tenester:** 3 eller fleire

## 1. B {#b}
**Type:** planleggje
**Kva:** a
**Kven:** b
**Korleis:** c
**Frist for tiltak (hast):** innen 2 uker frå møtet
**Les meir:** [x](#x)
**Først:** [B](#b) dersom det trengs

### Spørsmål
- d

### Utfall
- e
  *eller*
  f → [Slutt](#avslutt)
  - **Tilvising:** g
  - **Opprett logg:** h

# Verktøy
- T: i
  - **Type:** sjekkliste
  - **Også kalla:** U

# Kontaktar
- K
  - **Telefon:** 72 40 10 00
  - **Opningstid:** j
`;

const en = `# Level 0: A
**Services:** 3 or more

## Step 1: B {#b}
**Type:** plan
**What:** a
**Who:** b
**How:** c
**Deadline for action (hast):** innen 2 uker from møtet
**Read more:** [x](#x)
**First:** [B](#b) if det trengs

### Questions
- d

### Outcomes
- e
  *or*
  f -> [Close](#close)
  - **Referral:** g
  - **Open log:** h

# Tools
- T: i
  - **Type:** checklist
  - **Also called:** U

# Contacts
- K
  - **Phone:** 72 40 10 00
  - **Opening hours:** j
`;

const withoutDeadlineWords = (body: string) => body.replace(/ (?:fra|frå|from) møtet/, ' etter møtet');

test('the labels of bokmål, nynorsk and English give the same guide', async () => {
  const [first, second, third] = await Promise.all(
    [nb, nn, en].map(async (body) => plainOf(await read(guideFile(withoutDeadlineWords(body))))),
  );
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect(JSON.stringify(first)).toContain('"criterion":{"minServices":3}');
});

test.each([nb, nn, en])('the event of a deadline is read in each language', async (body) => {
  expect(JSON.stringify(plainOf(await read(guideFile(body))))).toContain('"from":"møtet","binds":"act","when":"hast"');
});
