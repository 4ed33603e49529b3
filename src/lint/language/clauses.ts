const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs that are common second in a main clause (nb, nn, en); a help to tell a sentence from a phrase. */
export const mainClauseVerbs = setOf(`
  er var blir blei ble vert har hadde kan kunne skal skulle må måtte bør burde vil ville får fikk fekk
  går kommer kjem tar tek gir gjev gjør gjer ser skriver skriv finner finn finnes finst bruker brukar ligger ligg
  står bestemmer avgjør avgjer vurderer avklarer avklarar følger følgjer drøfter drøftar deltar deltek hjelper
  arbeider arbeidar ber gjennomgår sitter sit forteller fortel
  trenger treng gjelder gjeld betyr tyder koordinerer opprettes opprettast gjennomføres
  gjennomførast avsluttes avsluttast innkalles inviteres
  is are was were has have can may must shall should will does do goes takes needs applies means`);

/** Verbs in the passive, which are too many for a list. */
export const passive = /(?:eres|erast|føres|førast|settes|setjast|rettes|rettast|kalles|kallast|sendes|sendast)$/;

/** Orders that begin a sentence. */
export const orders = setOf(`
  gå les se sjå ta husk skriv bruk benytt kontakt meld inviter gjennomfør avklar avslutt dokumenter vurder sørg
  informer drøft del definer opprett innhent avtal be spør fortell forklar lag lagre send ring følg finn pass
  gjør gjer iverksett forbered førebu evaluer hent vis tilby opplys veiled rettlei gi gje legg hold hald sett set
  go read see take remember write use contact report invite agree ask tell make send call follow find give`);

/** What begins a clause that is no sentence of its own. */
export const subordinators = setOf(`
  som der når hvis dersom viss om at fordi siden sidan mens medan før etter slik hva kva hvem kven hvor kvar hvordan
  korleis hvilke hvilken who which that when if where because while what how`);
