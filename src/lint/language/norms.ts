// Words that tell bokmål (nb) and nynorsk (nn) apart, as `bokmål:nynorsk`.
//
// Sources:
// - counted: in 437 bokmål and 78 nynorsk acts (lovdata.no, NLOD 2.0, as consolidated in April 2026) and in the
//   development and test parts of UD_Norwegian-Bokmaal and -Nynorsk (github.com/UniversalDependencies). The bokmål form
//   is at most 2 % as frequent in nynorsk.
// - looked up: the form is in the hunspell word list of its own norm and not in that of the other (Norsk ordliste,
//   npm dictionary-nb and dictionary-nn). Inflections that bokmål allows too (saka, tiltaka, undersøking, veit) fall out.

type Pairs = readonly (readonly [nb: string, nn: string])[];

const pairs = (text: string): Pairs =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [nb = '', nn = ''] = pair.split(':');
      return [nb, nn];
    });

/** Looked up both ways: either form belongs to its norm alone. */
const both = pairs(`
  ikke:ikkje jeg:eg hva:kva hvordan:korleis hvorfor:kvifor hverandre:kvarandre fra:frå noe:noko noen:nokon noen:nokre
  mer:meir innen:innan være:vere vært:vore gjøre:gjere flere:fleire måned:månad måneder:månader måneden:månaden
  elevene:elevane brukere:brukarar brukerne:brukarane brukeren:brukaren lederen:leiaren ledere:leiarar
  medarbeider:medarbeidar medarbeidere:medarbeidarar mulighet:moglegheit muligheter:moglegheiter muntlig:munnleg
  veileder:rettleiar veilederen:rettleiaren tjeneste:teneste tjenesten:tenesta tjenester:tenester
  tjenestene:tenestene opplysninger:opplysningar taushetsplikt:teieplikt taushetsplikten:teieplikta
  oppmerksomhet:merksemd deres:deira foresatte:føresette tilhørende:tilhøyrande videre:vidare barnehager:barnehagar
  alene:åleine tilbud:tilbod tilbudet:tilbodet fravær:fråvær stafettholder:stafetthaldar
  stafettholderen:stafetthaldaren helsesykepleier:helsesjukepleiar sykepleier:sjukepleiar
  handlingsveileder:handlingsrettleiar selv:sjølv sammen:saman en:ein hvilke:kva hvilken:kva hvilket:kva
  rettigheter:rettar annet:anna barnevernstjenesten:barnevernstenesta deltaker:deltakar deltakere:deltakarar
  lærere:lærarar oppretter:opprettar samarbeidspartnere:samarbeidspartnarar tegn:teikn tegnene:teikna spørre:spørje
  utgave:utgåve utgaven:utgåva oppgave:oppgåve oppgaver:oppgåver oppgaven:oppgåva oppgavene:oppgåvene
  forteller:fortel fortell:fortel hverdag:kvardag hverdagen:kvardagen voksne:vaksne senest:seinast senere:seinare
  nærmeste:næraste morgen:morgon utenfor:utanfor koordinerende:koordinerande manglende:manglande navn:namn
  navnet:namnet navnene:namna åpen:open åpne:opne åpent:ope åpningstid:opningstid nevne:nemne nevnt:nemnt
  familier:familiar instanser:instansar avdelinger:avdelingar høyere:høgare høyest:høgast øker:aukar
  inneholder:inneheld kommuner:kommunar frister:fristar gutter:gutar hjelpere:hjelparar snakker:snakkar
  slutter:sluttar gjennomføres:gjennomførast opprettes:opprettast avsluttes:avsluttast inviteres:inviterast
  følges:følgjast brukes:brukast gjøres:gjerast vektlegges:vektleggjast`);

/** The bokmål form is counted or looked up; bokmål allows the nynorsk one, or it means something else there. */
const bokmalAlone = pairs(`
  hvem:kven hver:kvar hvert:kvart hvor:kvar hvis:dersom et:eit mye:mykje uten:utan ble:vart hun:ho eget:eige egen:eigen
  egne:eigne gjør:gjer gjelder:gjeld uke:veke uker:veker uken:veka ansatt:tilsett ansatte:tilsette vold:vald
  kommer:kjem trenger:treng leder:leiar samtaler:samtalar dere:de selve:sjølve atferd:åtferd enhet:eining
  enheten:eininga undersøkelse:undersøking undersøkelser:undersøkingar foreldrene:foreldra tiltakene:tiltaka
  målene:måla spørsmålene:spørsmåla møtene:møta trinnene:stega nivåene:nivåa verktøyene:verktøya opprettet:oppretta
  hjemme:heime hjemmet:heimen beslutning:avgjerd avgjørelse:avgjerd ledelse:leiing ledelsen:leiinga rettighet:rett
  antall:tal sier:seier opplevelse:oppleving opplevelsen:opplevinga veiledning:rettleiing veiledningen:rettleiinga
  veilede:rettleie forberedelse:førebuing forberede:førebu forbered:førebu henvisning:tilvising
  henvisningen:tilvisinga utredning:utgreiing fremdeles:framleis tror:trur stedet:staden samme:same mening:meining
  mandag:måndag løsning:løysing løse:løyse holder:held hensyn:omsyn omsorgen:omsorga uroen:uroa veien:vegen
  stafettholdar:stafetthaldar fremgangsmåte:framgangsmåte`);

/** The nynorsk form is looked up; nynorsk allows the bokmål one, or the word list is not certain of it. */
const nynorskAlone = pairs(`
  et:eit mye:mykje uten:utan samtaler:samtalar samtalene:samtalane leder:leiar gi:gje dem:dei bestemmer:avgjer
  begynn:byrja begynner:byrjar møtes:møtest ringer:ringjer hørt:høyrt hører:høyrer legge:leggje drøfter:drøftar
  lager:lagar pekt:peikt peke:peike disse:desse siden:sidan bygger:byggjer voksen:vaksen avgjør:avgjer avgjøre:avgjere
  sette:setje undersøke:undersøkje holde:halde tenke:tenkje tenker:tenkjer finnes:finst søke:søkje søker:søkjer
  derfor:difor verken:korkje hennes:hennar ønsker:ønskjer`);

/** Says something only together with another one. */
const bokmalHints = pairs(`
  hele:heile følger:følgjer ønsker:ønskjer dem:dei ganger:gonger vei:veg kun:berre fortsatt:framleis fikk:fekk
  gikk:gjekk saken:saka skyldes:kjem utsatt:utsett begynner:byrjar bare:berre senest:seinast`);
const nynorskHints = pairs(`
  hele:heile hvem:kven hver:kvar hvert:kvart uke:veke uken:veka uker:veker ansatt:tilsett ansatte:tilsette vold:vald
  ledelse:leiing vi:me si:seie trenger:treng kommer:kjem gir:gjev tar:tek gjør:gjer eksempel:døme tiltakene:tiltaka
  målene:måla opprettet:oppretta hjemmet:heimen hjemme:heime foreldrene:foreldra saken:saka uroen:uroa skolen:skulen
  skoler:skular høre:høyre undersøkelse:undersøking avgjørelse:avgjerd helhet:heilskap egen:eigen egne:eigne ble:vart
  hun:ho fikk:fekk møtene:møta da:då fremdeles:framleis utredning:utgreiing forberedelse:førebuing stedet:staden
  sted:stad trygghet:tryggleik veiledning:rettleiing opplevelse:oppleving sett:set henvisning:tilvising`);

/** Ends of words, by their letters; a set of them is looked up faster than a pattern is tried. */
export type Endings = ReadonlySet<string>;
const endings = (text: string): Endings => new Set(text.trim().split(/\s+/));

/** Words that do not belong in a norm, and what the norm has for them. */
export interface Strangers {
  readonly certain: ReadonlyMap<string, string>;
  /** Two different ones are needed. */
  readonly hints: ReadonlyMap<string, string>;
  /** Endings that do not belong, and the words that have them all the same. */
  readonly endings: Endings;
  readonly exceptions: RegExp;
  readonly hintEndings: Endings;
  readonly hintExceptions: RegExp;
}

/** Letters of the shortest and longest ending. */
export const endingLengths = { from: 2, to: 12 };

/** Stranger → own form; the first pair of a word counts. */
function mapped(lists: readonly Pairs[], stranger: 0 | 1): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of lists.flat()) if (!map.has(pair[stranger])) map.set(pair[stranger], pair[1 - stranger] ?? '');
  return map;
}

/** What is nynorsk in a bokmål text, and bokmål in a nynorsk one. */
export const strangers: Readonly<Record<'nb' | 'nn', Strangers>> = {
  nb: {
    certain: mapped([both, nynorskAlone], 1),
    hints: mapped([nynorskHints], 1),
    endings: endings(`
      leg legare legast heit heita heiter arar arane ingar ingane teneste tenesta tenester tenestene leiar leiaren
      leiarar leiarane haldar haldaren haldarar høyrande`),
    exceptions: /(?:privileg|hjemleg|anleg)$/,
    hintEndings: endings('ande ast ane ar'),
    hintExceptions:
      /(?:[bst]lande|strande|vande|andre|kast|mast|last|rast|hast|fast|gymnast|kontrast|entusiast|bane|vane|svane|fane|hane|plane|membrane|urbane|humane|sær[a-z]*|inar|adar|ikar|entar|ular|plar|uar|[^l]iar|svar|ommar|tekar|retar|rinar|snar|klar|far|mor|spar|ollar|altar|itar|atar)$/,
  },
  nn: {
    certain: mapped([both, bokmalAlone], 0),
    hints: mapped([bokmalHints], 0),
    endings: endings(`
      lig lige ligere ligst het heten heter hetene tjeneste tjenesten tjenester tjenestene veileder veilederen veiledere
      veilederne veiledning veiledningen sykepleier sykepleieren sykepleiere søkelse søkelsen søkelser søkelsene
      opplevelse opplevelsen opplevelser ingen inger ingene`),
    exceptions:
      /^(?:billige?|salige?|heilige?|ingen|inger)$|(?:viking|lærling|yngling|kylling|bygning|ledning|slektning|flyktning)en$|(?:finger|bringer|springer|svinger|tvinger|omringer)$/,
    hintEndings: endings('ende eres enes else elsen elser'),
    hintExceptions: /(?:[svh]ende|kjende|nyhende|legende|helse|kjensle|styrelse|følelse)$/,
  },
};
