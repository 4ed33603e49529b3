import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { textsOf } from '../../model/texts.ts';
import { type Range, textOf } from '../../source/source-file.ts';
import { givenNames } from '../contacts/given-names.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { maskedText } from '../text/masked.ts';
import { type Word, wordsOf } from '../text/word-index.ts';

type Messages = { default: { name: string }; email: { email: string } };

const email = /[A-Za-zÀ-ÖØ-öø-ɏ\d._%+-]+@[A-Za-zÀ-ÖØ-öø-ɏ\d-]+(?:\.[A-Za-zÀ-ÖØ-öø-ɏ\d-]+)+/g;
/** Parts of the address of an office. */
const office =
  /post|kontakt|info|vakt|barne?vern|helse|skole|skule|barnehage|ppt|pp|familie|tjeneste|teneste|kommune|servicetorg|resepsjon|kontor|avdeling|leder|leiar|rektor|styrer|arkiv|melding|bti|nav|koordinator|team|ungdom|kultur|oppvekst|support|admin|noreply|politi|legevakt|senter/i;

/** `kari.nordmann@…`: a given name and a surname; other parts are guessed to be offices. */
function isPersons(address: string): boolean {
  const parts = (address.split('@')[0] ?? '').toLowerCase().split(/[._-]/).filter(Boolean);
  const [first = '', second = ''] = parts;
  if (parts.length < 2 || parts.some((part) => /\d/.test(part) && part.length > 2)) return false;
  if (givenNames.has(first) && second.length > 1) return !office.test(second);
  return (
    parts.every((part) => part.length > 1 && !office.test(part)) &&
    parts.length === 2 &&
    first.length > 2 &&
    second.length > 2
  );
}

/** Where a name is that of a place or a thing. */
const ofAThing =
  /^(?:\s+(?:[a-zß-öø-ɏ]+\s)?(?:skole|skule|barnehage|gate|gata|vei|veg|plass|pris|stiftelse|senter|minne|hospital|sykehus)|s?\s*(?:gate|vei|veg|plass))/i;

const capital = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ][a-zß-öø-ÿčđŋšŧž]/;

/** The name that begins at a given name, with its surnames; undefined for one without, or one inside a longer name. */
function wholeName({ text, start, end }: Word): readonly [number, number] | undefined {
  const shown = maskedText(text);
  const before = /([A-Za-zÀ-ÖØ-öø-ɏ]+)[ -]$/.exec(shown.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  if (!capital.test(shown.slice(start, end)) || givenNames.has(before.toLowerCase())) return undefined;
  const rest = /^(?:[ -][A-ZÀ-ÖØ-ÞČĐŊŠŦŽ][a-zß-öø-ÿčđŋšŧž]+){1,3}/.exec(shown.slice(end, end + 60));
  if (!rest) return undefined;
  const last = end + rest[0].length;
  return ofAThing.test(shown.slice(last, last + 30)) ? undefined : [start, last];
}

/** Names that examples say are made up. */
const declared = (guide: Guide): ReadonlySet<string> =>
  new Set(guide.examples.flatMap((example) => example.names).flatMap((name) => [name, name.split(' ')[0] ?? '']));

export const rule = defineRule<Messages>({
  meta: { group: 'contacts', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const madeUp = declared(guide);
    const say = (address: string, range: Range): void => {
      if (isPersons(address)) report('email', { email: address }, range);
    };
    for (const contact of guide.contacts) {
      if (contact.email === undefined) continue;
      const range = at(contact, 'email');
      const found = textOf(range).indexOf(contact.email);
      say(
        contact.email,
        found < 0 ? range : { ...range, start: range.start + found, end: range.start + found + contact.email.length },
      );
    }
    for (const text of textsOf(guide)) {
      if (!text.text.includes('@')) continue;
      for (const match of text.text.matchAll(email)) {
        // In a link the address stands twice; the words before it are what the reader sees.
        const before = text.text.slice(0, match.index);
        if (before.endsWith('mailto:') && before.includes(match[0])) continue;
        say(match[0], text.at(match.index, match.index + match[0].length));
      }
    }
    const words = wordsOf(guide);
    for (const word of words.all) {
      if (!givenNames.has(word)) continue;
      for (const place of words.placesOf(word)) {
        const found = place.text.part === 'examples' ? undefined : wholeName(place);
        if (!found) continue;
        const name = place.text.text.slice(...found);
        if (!madeUp.has(name) && !madeUp.has(name.split(' ')[0] ?? ''))
          report('default', { name }, place.text.at(...found));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ name }) => `«${name}» ser ut til å være en person. Skriv rollen eller tjenesten i stedet.`,
    email: ({ email }) => `«${email}» ser ut til å være adressen til en person. Bruk en felles adresse for tjenesten.`,
  },
  nn: {
    default: ({ name }) => `«${name}» ser ut til å vere ein person. Skriv rolla eller tenesta i staden.`,
    email: ({ email }) => `«${email}» ser ut til å vere adressa til ein person. Bruk ei felles adresse for tenesta.`,
  },
  en: {
    default: ({ name }) => `“${name}” seems to be a person. Write the role or the service instead.`,
    email: ({ email }) => `“${email}” seems to be the address of a person. Use an address of the service.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'En ansatt er nevnt med navn.',
    why: 'Folk bytter jobb, og da når ingen fram. Et samtykke skal også gis til tjenesten, ikke til én ansatt.',
    mend: 'Skriv rollen og den felles adressen til tjenesten. Regelen gjetter ut fra vanlige fornavn.',
  },
  nn: {
    title: 'Ein tilsett er nemnd med namn.',
    why: 'Folk byter jobb, og då når ingen fram. Eit samtykke skal òg bli gitt til tenesta, ikkje til éin tilsett.',
    mend: 'Skriv rolla og den felles adressa til tenesta. Regelen gjettar ut frå vanlege fornamn.',
  },
  en: {
    title: 'An employee is named.',
    why: 'People change jobs, and then nobody is reached. A consent too is given to the service, not to one employee.',
    mend: 'Write the role and the shared address of the service. The rule guesses from common given names.',
  },
  sources: ['https://bti.tynset.kommune.no/verktoy/veiledning-til-samtykkeskjema'],
  bad: [
    {
      form: 'yaml',
      text: `intro: Ta kontakt med Kari Nordmann, eller skriv til ola.hansen@kommune.example.
contacts:
  - { id: a, title: Anne Berit Lie, email: anne.lie@kommune.example }
`,
      finds: ['1:23', '1:54', '3:21', '3:44'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: Møt på Ole Bull skole. Skriv til post.barnevern@kommune.example eller familie.senter@kommune.example.
examples:
  - { id: e, title: Gode mål, body: Per Hansen gjør lekser., names: [Per Hansen] }
articles:
  - { id: m, title: Mål, body: Et mål for Per Hansen er å lese. }
`,
      finds: [],
    },
  ],
};
