import { indexOf } from '../../model/index-of.ts';
import type { GuideText } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { textsWith } from '../text/haystack.ts';
import { writtenLinks } from '../text/links.ts';
import { maskedText } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { placesOf, type Word } from '../text/word-index.ts';

type Messages = { default: { words: string }; empty: { words: string } };

/** Where “her” or “here” ends what it says, and does not begin a thought of its own. */
const ends = /^[\s]*(?:[.,;:!?)]|$|(?:og|eller|and|or)(?![A-Za-zÀ-ÖØ-öø-ɏ]))/;
const promise =
  /(?<![a-zß-öø-ɏ])(?:trykk|klikk|tap|click|les|lese|lest|se|sjå|ser|ser du|finn|finner|finnes|finst|ligg|ligger|last(?:e)? ned|hent|åpne|opne|gå inn|read|see|find|download|rutinen?|rutina|skjema(?:et)?|[a-zß-öø-ɏ]+skjema(?:et)?|mal(?:en)?)(?![a-zß-öø-ɏ])[^.!?;\n]{0,80}$/i;
/** “Her finner du oversikt over …”: something that can only be opened. */
const begins =
  /^(?:her|here)\s+(?:finner|finn|ligger|ligg|you(?: will|['’]ll)? find|is|are)(?![a-zß-öø-ɏ])[^.!?;:\n]{0,40}?(?<![a-zß-öø-ɏ])(?:oversikt|skjema|mal|rutine|lenke|lenkje|nettside|informasjon|brosjyre|veileder|rettleiar|prosedyre|overview|form|template|list|link)/i;
/** Nothing to open: the way through the guide itself, or an address after all. */
const somewhere = /\]\(|\]\[|:\/\/|www\./;

function words(text: GuideText, start: number, end: number): readonly [number, number] {
  const before = maskedText(text).slice(0, start);
  const verb =
    /(?:trykk|klikk|click|(?:les|se|sjå|finn(?:er)?|read|see)(?: (?:mer|meir|more))?) ?(?:den |det |de |du |dere )?$/i.exec(
      before,
    );
  return [verb ? verb.index : start, end];
}

/** Few of the sentences with “se” or “les” need to be looked at. */
const mayPromise = /^(?:les me|read more|(?:se|sjå) (?:verktøy|oversikt|e(?:gen|iga|igen|get|ige) ))/;

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'error', draft: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { text, start, end } of placesOf(guide, ['her', 'here'])) {
      if (text.part === 'changelog') continue;
      const shown = maskedText(text);
      if (shown.slice(start, end) === shown.slice(start, end).toUpperCase()) continue;
      const [from, to] = sentenceAround(shown, start, end);
      if (somewhere.test(text.text.slice(from, to)) || text.text.startsWith('](', end)) continue;
      const after = shown.slice(end, to);
      const atStart = shown.slice(from, start).replace(/^[\s>*+-]+/, '') === '';
      const found = atStart
        ? begins.test(shown.slice(start, to)) && !/:\s*$/.test(after)
        : ends.test(after) && promise.test(shown.slice(from, start));
      if (!found) continue;
      const [first, last] = words(text, start, end);
      report('default', { words: shown.slice(first, last) }, text.at(first, last));
    }
    for (const { text, start } of placesOf(guide, ['les', 'read', 'se', 'sjå'])) {
      if (!mayPromise.test(inSmallLetters(text.text.slice(start, start + 16)))) continue;
      const named = readMore(guide, text, start) ?? lookAt(text, start);
      if (named === undefined || text.part === 'changelog' || namesSomething(guide, named)) continue;
      report('default', { words: named }, text.at(start, start + named.length));
    }
    for (const place of placesOf(guide, ['heimesida', 'hjemmesida', 'hjemmesiden', 'nettsida', 'nettsiden'])) {
      const [first, last] = onSite(place) ?? [0, 0];
      if (last > 0) report('default', { words: place.text.text.slice(first, last) }, place.text.at(first, last));
    }
    for (const text of emptyLinksIn(guide)) {
      for (const link of writtenLinks(text.text)) {
        if (link.address === '' || link.address === '#' || link.address === '<>') {
          report('empty', { words: link.label }, text.at(link.start, link.end));
        }
      }
    }
  },
});

type Guide = Parameters<typeof indexOf>[0];

function* emptyLinksIn(guide: Guide): Generator<GuideText> {
  yield* textsWith(guide, /\]\(\s*(?:#|<>)?\s*\)/g);
}

/** “Les mer om aktivitetsplikten.” as a sentence of its own, that says of what but not where. */
function readMore(guide: Guide, text: GuideText, start: number): string | undefined {
  const shown = maskedText(text);
  const [from, to] = sentenceAround(shown, start);
  if (shown.slice(from, start).trim() !== '' || somewhere.test(text.text.slice(from, to))) return undefined;
  const level =
    /^(?:les (?:mer|meir)|read more) (?:om |about )?[a-zß-öø-ɏ ]{0,30}?i nivå (\d)(?: (?:trinn|steg) \d)?(?=[.!]?\s*$)/i.exec(
      shown.slice(start, to).trimEnd(),
    );
  // In a guide that has the level the reader finds the way; in another one there is none.
  if (level) return guide.levels.some(({ id }) => id === level[1]) ? undefined : level[0];
  const match = /^(?:les mer|les meir|read more)(?:\s+(?:om|about)\s+[a-zß-öø-ɏ -]{1,60})?(?=[.!]?\s*$)/i.exec(
    shown.slice(start, to).trimEnd(),
  );
  if (!match || /(?<![a-zß-öø-ɏ])(?:her|here|i|på|under|hos|in|on|at)(?![a-zß-öø-ɏ])/i.test(match[0])) return undefined;
  return match[0];
}

/** “Meir informasjon finn de på heimesida”: of whom, and where? */
function onSite({ text, start, end }: Word): [number, number] | undefined {
  const shown = maskedText(text);
  const [from, to] = sentenceAround(shown, start, end);
  const promised =
    /(?<![a-zß-öø-ɏ])(?:informasjon|finn(?:er|es)?|finst|les(?:e)?|ligg(?:er)?|skjema[a-z]*|rutin[a-z]*|oversikt[a-z]*)(?![a-zß-öø-ɏ])/i;
  if (
    text.part === 'changelog' ||
    somewhere.test(text.text.slice(from, to)) ||
    !promised.test(shown.slice(from, start))
  )
    return undefined;
  const before = /på (?:kommunens |kommunen sin |kommunen si )?$/i.exec(shown.slice(from, start));
  return before ? [start - before[0].length, end] : undefined;
}

/** “Se verktøy.”, «se egen rutine»: something that is elsewhere, where the step shows nothing of the kind. */
function lookAt(text: GuideText, start: number): string | undefined {
  const shown = maskedText(text);
  const [from, to] = sentenceAround(shown, start);
  if (somewhere.test(text.text.slice(from, to)) || (text.branch ?? text.step)?.tools.length) return undefined;
  const own =
    /^(?:se|sjå) (?:verktøy(?: nedenfor| nedanfor| under)?(?=\s*[.!]?$)|e(?:gen|iga|igen|get|ige) (?:handlings)?(?:veileder|rettleiar|rutine|prosedyre|skjema)(?![a-zß-öø-ɏ])|oversikt(?:en|a)? over [a-zß-öø-ɏ -]{3,60}?(?=\s*(?:[.,!]|$| og )))/i;
  return own.exec(shown.slice(start, to).trimEnd())?.[0];
}

/** Whether the guide has something of that name, which the reader sees beside the text. */
function namesSomething(guide: Guide, named: string): boolean {
  const about = named.split(/\s+/).slice(2);
  const stems = about
    .filter((word) => word.length > 3)
    .map((word) => word.toLowerCase().slice(0, Math.max(4, word.length - 3)));
  const { tools, articles, glossary, systems, roles } = indexOf(guide);
  const titles = [...tools.values(), ...articles.values(), ...systems.values(), ...roles.values()].map(
    ({ title }) => title,
  );
  const all = [...titles, ...[...glossary.values()].map(({ term }) => term)].map((title) => title.toLowerCase());
  return stems.some((stem) => all.some((title) => title.includes(stem)));
}

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ words }) =>
      `«${words}» lover en lenke, men det er ingen adresse. Skriv navnet på det leseren skal åpne, og gjør navnet til en lenke.`,
    empty: ({ words }) => `Lenken «${words}» har ingen adresse. Skriv adressen, eller ta bort lenken.`,
  },
  nn: {
    default: ({ words }) =>
      `«${words}» lovar ei lenkje, men det er inga adresse. Skriv namnet på det lesaren skal opne, og gjer namnet til ei lenkje.`,
    empty: ({ words }) => `Lenkja «${words}» har inga adresse. Skriv adressa, eller ta bort lenkja.`,
  },
  en: {
    default: ({ words }) =>
      `“${words}” promises a link, but there is no address. Write the name of what the reader is to open, and make the name a link.`,
    empty: ({ words }) => `The link “${words}” has no address. Write the address, or take the link away.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Teksten lover en lenke som ikke er der.',
    why: 'Når teksten er kopiert fra en nettside, blir «trykk her» igjen uten adressen. Leseren finner ikke skjemaet eller rutinen.',
    mend: 'Skriv navnet på det leseren skal åpne, som en lenke: [samtykkeskjemaet](filer/samtykke.docx).',
  },
  nn: {
    title: 'Teksten lovar ei lenkje som ikkje er der.',
    why: 'Når teksten er kopiert frå ei nettside, blir «trykk her» ståande utan adressa. Lesaren finn ikkje skjemaet eller rutinen.',
    mend: 'Skriv namnet på det lesaren skal opne, som ei lenkje: [samtykkeskjemaet](filer/samtykke.docx).',
  },
  en: {
    title: 'The text promises a link that is not there.',
    why: 'When a text is copied from a web page, “click here” is left without its address. The reader cannot find the form or the routine.',
    mend: 'Write the name of what the reader is to open, as a link: [the consent form](files/consent.docx).',
  },
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Opprett logg – trykk her. Se mer om verktøyet her.

  Rutinen finner du her og i perm 2. Bruk [samtykkeskjemaet]().
articles:
  - { id: a, title: Møter, body: Tilsette i kommunen kan sjå den her }
  - { id: b, title: Skole, body: Undersøk saken. Les mer om aktivitetsplikten. }
  - { id: c, title: Møte, body: Lag en plan. Se verktøy. }
  - { id: d, title: Logg, body: Les mer om dette i nivå 1 trinn 2. Skjemaet ligger på hjemmesiden. }
`,
      finds: ['2:18', '2:49', '4:11', '4:43', '6:58', '7:50', '8:46', '9:33', '9:84'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Les mer om loggen [her](https://example.org/logg). Avklar her hvem som har ansvar.

  Her finner dere rutinene:

  - [Rutine for møter](https://example.org/rutine)

  Les mer om samtykke. De som jobber her, kjenner barnet. Se hva barnet gjør.
articles:
  - { id: samtykke, title: Samtykke til deling, body: Her må det avklares hvem som deltar. }
`,
      finds: [],
    },
  ],
};
