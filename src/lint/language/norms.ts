// Words that tell bokmål (nb) and nynorsk (nn) apart.
// Source: counted in 437 bokmål and 78 nynorsk acts (lovdata.no, NLOD 2.0, as consolidated in April 2026) and in
// UD_Norwegian-Bokmaal and -Nynorsk (github.com/UniversalDependencies): a bokmål form is here when it is at most 2 %
// as frequent in nynorsk texts. Forms that the other norm also allows (heile, tiltaka, undersøking, ønsker) are left out.

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [nb = '', nn = ''] = pair.split(':');
      return [nb, nn];
    });

/** `bokmål:nynorsk`; each form belongs to its norm alone, so that one is enough. */
const certain = pairs(`
  ikke:ikkje jeg:eg hva:kva hvem:kven hvordan:korleis hvorfor:kvifor hver:kvar hvert:kvart hverandre:kvarandre fra:frå
  noe:noko noen:nokon mye:mykje mer:meir uten:utan innen:innan være:vere være:vera vært:vore gjøre:gjere gjøre:gjera
  se:sjå kommer:kjem flere:fleire måned:månad måneder:månader måneden:månaden samtaler:samtalar samtalene:samtalane
  elevene:elevane lærere:lærarar lærer:lærar lærerne:lærarane brukere:brukarar brukerne:brukarane leder:leiar
  lederen:leiaren ledere:leiarar lederne:leiarane medarbeider:medarbeidar medarbeidere:medarbeidarar egen:eigen
  eget:eige egne:eigne ansvarlig:ansvarleg mulig:mogleg mulighet:moglegheit muligheter:moglegheiter
  muntlig:munnleg veiledning:rettleiing veiledningen:rettleiinga veileder:rettleiar veilederen:rettleiaren
  veilede:rettleie tjeneste:teneste tjenesten:tenesta tjenester:tenester tjenestene:tenestene
  opplysninger:opplysningar taushetsplikt:teieplikt taushetsplikten:teieplikta forberedelse:førebuing
  forberede:førebu forbered:førebu oppmerksomhet:merksemd trygghet:tryggleik helhet:heilskap deres:deira
  foresatte:føresette tilhørende:tilhøyrande dere:dykk bare:berre videre:vidare barnehager:barnehagar ganger:gonger
  alene:åleine tilbud:tilbod atferd:åtferd fravær:fråvær stafettholder:stafetthaldar stafettholderen:stafetthaldaren
  helsesykepleier:helsesjukepleiar helsesykepleieren:helsesjukepleiaren sykepleier:sjukepleiar
  handlingsveileder:handlingsrettleiar handlingsveilederen:handlingsrettleiaren verken:korkje derfor:difor
  gi:gje gir:gjev tar:tek dem:dei det:dette finnes:finst enhet:eining enheten:eininga syk:sjuk syke:sjuke
  sykdom:sjukdom samtidig:samstundes selv:sjølv selve:sjølve sammen:saman avgjørelse:avgjerd`);

/** Bokmål forms of that list that nynorsk allows too, or that mean something else there. */
const alsoNynorsk = new Set(
  'se lærer lærere bare videre gi gir tar dem det finnes tilbud atferd fravær derfor samtidig alene syk syke egne'.split(
    ' ',
  ),
);
/** Nynorsk forms of that list that bokmål allows too, or that mean something else there. */
const alsoBokmal = new Set('vera sjuk sjuke sjukdom eige dette samstundes merksemd heilskap avgjerd kvart'.split(' '));

const onlyNb = pairs(`
  ble:vart hun:ho hvor:kvar hvilke:kva hvilken:kva hvilket:kva hvis:dersom gjelder:gjeld uke:veke uker:veker uken:veka
  ansatt:tilsett ansatte:tilsette vold:vald undersøkelse:undersøking undersøkelser:undersøkingar foreldrene:foreldra
  tiltakene:tiltaka opprettet:oppretta hjemme:heime hjemmet:heimen beslutning:avgjerd ledelse:leiing
  ledelsen:leiinga rettighet:rett rettigheter:rettar antall:tal flest:flest skriftlig:skriftleg sier:seier
  trenger:treng annet:anna annen:annan barnevernstjenesten:barnevernstenesta stafettholdar:stafetthaldar
  spørsmålene:spørsmåla målene:måla opplevelse:oppleving opplevelsen:opplevinga deltaker:deltakar
  deltakere:deltakarar gjort:gjort tilrettelegge:leggje vurderinger:vurderingar endringer:endringar
  bekymringer:uroer bekymringen:uroa meldinger:meldingar henvisning:tilvising henvisningen:tilvisinga`);
/** Only said of by the pairs; the same word in both norms. */
const onlyNn = pairs(`
  de:dei jeg:eg og:òg etter:ifølgje hverandre:kvarandre følge:følgje følger:følgjer ønske:ønskje ønsker:ønskjer
  kommune:kommunane skjer:hender begynne:byrje begynner:byrjar måte:vis åpen:open åpne:opne spør:spør`);

/** `bokmål:nynorsk`; a hint only: two different ones in the same text are needed. */
const hintsNb = pairs(`
  en:ein et:eit hele:heile følger:følgjer ønsker:ønskjer dem:dei gjennomføres:gjennomførast ganger:gonger vei:veg
  veien:vegen kun:berre kjenner:kjenner steder:stader lærere:lærarar egne:eigne oppretter:opprettar
  møtedeltakerne:møtedeltakarane bestemmer:avgjer partnere:partnarar samarbeidspartnere:samarbeidspartnarar`);
const hintsNn = pairs(`
  hele:heile annet:anna uke:veke uken:veka uker:veker ansatt:tilsett ansatte:tilsette vold:vald rettigheter:rettar
  ledelse:leiing meg:me si:seie trenger:treng gjør:gjer eksempel:døme tiltakene:tiltaka opprettet:oppretta
  hjemmet:heimen foreldrene:foreldra saken:saka uroen:uroa skolen:skulen skoler:skular barnehagene:barnehagane
  høre:høyre hørt:høyrt undersøkelse:undersøking avgjørelse:avgjerd oppmerksomhet:merksemd helhet:heilskap
  blir:vert ble:vart hvert:kvart eget:eige egen:eiga hun:ho hjemme:heime fikk:fekk møtene:møta gikk:gjekk`);

const bySecond = (list: readonly (readonly [string, string])[], but: ReadonlySet<string>): [string, string][] =>
  list.flatMap(([nb, nn]) => (nb === nn || but.has(nn) ? [] : [[nn, nb] as [string, string]]));
const byFirst = (list: readonly (readonly [string, string])[], but: ReadonlySet<string>): [string, string][] =>
  list.flatMap(([nb, nn]) => (nb === nn || but.has(nb) ? [] : [[nb, nn] as [string, string]]));
const none: ReadonlySet<string> = new Set();

/** Words that do not belong in a norm, and what the norm has for them. */
export interface Strangers {
  readonly certain: ReadonlyMap<string, string>;
  readonly hints: ReadonlyMap<string, string>;
  /** Endings that do not belong: `-leg` in bokmål, `-lig` in nynorsk. */
  readonly endings: RegExp;
  /** Words with such an ending that belong all the same. */
  readonly exceptions: RegExp;
  readonly hintEndings: RegExp;
  readonly hintExceptions: RegExp;
}

const firstWins = (list: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const [word, other] of list) if (!map.has(word)) map.set(word, other);
  return map;
};

/** What is nynorsk in a bokmål text, and bokmål in a nynorsk one. */
export const strangers: Readonly<Record<'nb' | 'nn', Strangers>> = {
  nb: {
    certain: firstWins([
      ...bySecond(certain, alsoBokmal),
      ...bySecond(onlyNn, new Set(['kommunane', 'hender', 'vis'])),
    ]),
    hints: firstWins(bySecond(hintsNn, none)),
    endings:
      /[a-zæøå]{3}(?:leg|legare|legast|heit|heita|heiter|heitene|arar|arane|ingar|ingane|tenest[ea]|tenest(?:er|ene|ar|ane)|leiar(?:en|ar|ane)?|haldar(?:en|ar|ane)?|rettleiing(?:a)?|førebu[a-z]*|høyrande|ynskje[a-z]*)$/,
    exceptions: /^(?:privileg|kollleg|beleg|utleg|anleg|hjemleg|arbeid(?:ar)?|vikarar)$/,
    hintEndings: /[a-zæøå]{4}(?:ande|ast|ane|ar)$/,
    hintExceptions:
      /(?:[bst]lande|strande|vande|andre|kast|mast|last|rast|hast|fast|gymnast|kontrast|best|entusiast|bane|vane|svane|fane|hane|plane|membrane|urbane|humane|seminar|radar|vikar|kommentar|formular|eksemplar|januar|februar|familiar|ansvar|svar|forsvar|kaviar|sommar|bibliotekar|sekretar|veterinar|tilsvar|snar|klar|bar|par|far|mor?far|bestefar|spar|dollar|altar|kollektivtrafikkar)$/,
  },
  nn: {
    certain: firstWins([...byFirst(certain, alsoNynorsk), ...byFirst(onlyNb, new Set(['hvor', 'flest']))]),
    hints: firstWins([...byFirst(hintsNb, none), ['hvor', 'kvar']]),
    endings:
      /[a-zæøå]{2}(?:lig|lige|ligere|ligst|ighet|heten|heter|hetene|skapelig|tjeneste(?:n|r|ne)?|veileder(?:en|e|ne)?|veiledning(?:en)?|sykepleier(?:en|e|ne)?|undersøkelse(?:n|r|ne)?|opplevelse(?:n|r|ne)?)$/,
    exceptions: /^(?:billige?|salige?|heilige?|stilige?|fordelige?)$/,
    hintEndings: /[a-zæøå]{4}(?:ende|eres|enes|inger|ingene|else|elsen|elser)$/,
    hintExceptions:
      /(?:[sv]ende|hende|kjende|nyhende|legende|finger|bringer|ringer|springer|svinger|tvinger|synger|helse|kjensle|styrelse|følelse)$/,
  },
};
