import type { UiLanguage } from './rule.ts';

/** The parts of a guide, as a sentence calls them. */
export type ObjectName =
  | 'guide'
  | 'level'
  | 'step'
  | 'branch'
  | 'outcome'
  | 'choice'
  | 'effect'
  | 'deadline'
  | 'prerequisite'
  | 'consentUse'
  | 'who'
  | 'definition'
  | 'audience'
  | 'system'
  | 'notice'
  | 'role'
  | 'tool'
  | 'contact'
  | 'phone'
  | 'consent'
  | 'exit'
  | 'arena'
  | 'article'
  | 'term'
  | 'example'
  | 'law'
  | 'track'
  | 'municipality'
  | 'dates'
  | 'ages'
  | 'terms'
  | 'criterion'
  | 'variantOf'
  | 'base'
  | 'change';

/** `the`: trinnet, the step; `a`: et trinn, a step. */
interface Noun {
  readonly the: string;
  readonly a: string;
}

const noun = (the: string, a: string): Noun => ({ the, a });

const objectNames: Readonly<Record<UiLanguage, Readonly<Record<ObjectName, Noun>>>> = {
  nb: {
    guide: noun('veilederen', 'en veileder'),
    level: noun('nivået', 'et nivå'),
    step: noun('trinnet', 'et trinn'),
    branch: noun('delen for målgruppen', 'en del for en målgruppe'),
    outcome: noun('utfallet', 'et utfall'),
    choice: noun('veien videre', 'en vei videre'),
    effect: noun('tilleggsoppgaven', 'en tilleggsoppgave'),
    deadline: noun('fristen', 'en frist'),
    prerequisite: noun('forutsetningen', 'en forutsetning'),
    consentUse: noun('bruken av samtykket', 'en bruk av et samtykke'),
    who: noun('feltet om hvem', 'et felt om hvem'),
    definition: noun('ordforklaringen', 'en ordforklaring'),
    audience: noun('målgruppen', 'en målgruppe'),
    system: noun('fagsystemet', 'et fagsystem'),
    notice: noun('merknaden', 'en merknad'),
    role: noun('rollen', 'en rolle'),
    tool: noun('verktøyet', 'et verktøy'),
    contact: noun('kontakten', 'en kontakt'),
    phone: noun('telefonnummeret', 'et telefonnummer'),
    consent: noun('samtykket', 'et samtykke'),
    exit: noun('utgangen', 'en utgang'),
    arena: noun('møteplassen', 'en møteplass'),
    article: noun('artikkelen', 'en artikkel'),
    term: noun('ordet i ordlisten', 'et ord i ordlisten'),
    example: noun('eksempelet', 'et eksempel'),
    law: noun('lovhjemmelen', 'en lovhjemmel'),
    track: noun('sporet', 'et spor'),
    municipality: noun('feltet om kommunen', 'et felt om kommunen'),
    dates: noun('feltet om datoer', 'et felt om datoer'),
    ages: noun('feltet om alder', 'et felt om alder'),
    terms: noun('listen over veilederens egne ord', 'en liste over veilederens egne ord'),
    criterion: noun('kriteriet', 'et kriterium'),
    variantOf: noun('feltet om språkutgaven', 'et felt om språkutgaven'),
    base: noun('feltet om veilederen denne bygger på', 'et felt om veilederen denne bygger på'),
    change: noun('linjen i endringsloggen', 'en linje i endringsloggen'),
  },
  nn: {
    guide: noun('rettleiaren', 'ein rettleiar'),
    level: noun('nivået', 'eit nivå'),
    step: noun('steget', 'eit steg'),
    branch: noun('delen for målgruppa', 'ein del for ei målgruppe'),
    outcome: noun('utfallet', 'eit utfall'),
    choice: noun('vegen vidare', 'ein veg vidare'),
    effect: noun('tilleggsoppgåva', 'ei tilleggsoppgåve'),
    deadline: noun('fristen', 'ein frist'),
    prerequisite: noun('føresetnaden', 'ein føresetnad'),
    consentUse: noun('bruken av samtykket', 'ein bruk av eit samtykke'),
    who: noun('feltet om kven', 'eit felt om kven'),
    definition: noun('ordforklaringa', 'ei ordforklaring'),
    audience: noun('målgruppa', 'ei målgruppe'),
    system: noun('fagsystemet', 'eit fagsystem'),
    notice: noun('merknaden', 'ein merknad'),
    role: noun('rolla', 'ei rolle'),
    tool: noun('verktøyet', 'eit verktøy'),
    contact: noun('kontakten', 'ein kontakt'),
    phone: noun('telefonnummeret', 'eit telefonnummer'),
    consent: noun('samtykket', 'eit samtykke'),
    exit: noun('utgangen', 'ein utgang'),
    arena: noun('møteplassen', 'ein møteplass'),
    article: noun('artikkelen', 'ein artikkel'),
    term: noun('ordet i ordlista', 'eit ord i ordlista'),
    example: noun('dømet', 'eit døme'),
    law: noun('lovheimelen', 'ein lovheimel'),
    track: noun('sporet', 'eit spor'),
    municipality: noun('feltet om kommunen', 'eit felt om kommunen'),
    dates: noun('feltet om datoar', 'eit felt om datoar'),
    ages: noun('feltet om alder', 'eit felt om alder'),
    terms: noun('lista over rettleiaren sine eigne ord', 'ei liste over rettleiaren sine eigne ord'),
    criterion: noun('kriteriet', 'eit kriterium'),
    variantOf: noun('feltet om språkutgåva', 'eit felt om språkutgåva'),
    base: noun('feltet om rettleiaren denne byggjer på', 'eit felt om rettleiaren denne byggjer på'),
    change: noun('linja i endringsloggen', 'ei linje i endringsloggen'),
  },
  en: {
    guide: noun('the guide', 'a guide'),
    level: noun('the level', 'a level'),
    step: noun('the step', 'a step'),
    branch: noun('the part for an audience', 'a part for an audience'),
    outcome: noun('the outcome', 'an outcome'),
    choice: noun('the way on', 'a way on'),
    effect: noun('the additional task', 'an additional task'),
    deadline: noun('the deadline', 'a deadline'),
    prerequisite: noun('the prerequisite', 'a prerequisite'),
    consentUse: noun('the use of a consent', 'a use of a consent'),
    who: noun('the field about who', 'a field about who'),
    definition: noun('the explanation of a word', 'an explanation of a word'),
    audience: noun('the audience', 'an audience'),
    system: noun('the system', 'a system'),
    notice: noun('the notice', 'a notice'),
    role: noun('the role', 'a role'),
    tool: noun('the tool', 'a tool'),
    contact: noun('the contact', 'a contact'),
    phone: noun('the telephone number', 'a telephone number'),
    consent: noun('the consent', 'a consent'),
    exit: noun('the exit', 'an exit'),
    arena: noun('the arena', 'an arena'),
    article: noun('the article', 'an article'),
    term: noun('the glossary word', 'a glossary word'),
    example: noun('the example', 'an example'),
    law: noun('the law reference', 'a law reference'),
    track: noun('the track', 'a track'),
    municipality: noun('the field about the municipality', 'a field about the municipality'),
    dates: noun('the field about dates', 'a field about dates'),
    ages: noun('the field about ages', 'a field about ages'),
    terms: noun('the list of the guide’s own words', 'a list of the guide’s own words'),
    criterion: noun('the criterion', 'a criterion'),
    variantOf: noun('the field about the language version', 'a field about the language version'),
    base: noun('the field about the guide this builds on', 'a field about the guide this builds on'),
    change: noun('the changelog line', 'a changelog line'),
  },
};

/** «trinnet», “the step”. */
export const the = (language: UiLanguage, name: ObjectName): string => objectNames[language][name].the;

/** «et trinn», “a step”. */
export const a = (language: UiLanguage, name: ObjectName): string => objectNames[language][name].a;

/** The same with a capital, for the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isObjectName = (name: string): name is ObjectName => Object.hasOwn(objectNames.en, name);

/** The part of the guide a parser problem stands in; a name nobody knows is the guide. */
export const theInside = (language: UiLanguage, inside: string): string =>
  the(language, isObjectName(inside) ? inside : 'guide');

/** A name as the author wrote it, in the language's quotation marks. */
export const quoted = (language: UiLanguage, text: string): string => (language === 'en' ? `“${text}”` : `«${text}»`);
