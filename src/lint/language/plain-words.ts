/** A word that is heavier than it need be, and what can be written instead. */
export interface HeavyWord {
  /** In small letters; words of a phrase are separated by one space. */
  readonly forms: readonly string[];
  readonly plain: string;
}

const list = (text: string): readonly HeavyWord[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [forms = '', plain = ''] = line.split('→');
      return { forms: forms.split(',').map((form) => form.trim()), plain: plain.trim() };
    });

/**
 * Old words of the official style, with plain ones for them. Språkrådet calls its list a help, not a ban.
 * Sources: Språkrådet, «Gammeldagse ord og uttrykk (kansellistil)» and Kansellisten (2009), in the copy at
 * github.com/zrrrzzt/check-kansellisten; the nynorsk forms are our own, made from the bokmål ones.
 */
export const chancelleryWords: Readonly<Record<'nb' | 'nn', readonly HeavyWord[]>> = {
  nb: list(`
    angjeldende → den det gjelder
    angående, vedrørende → om
    besiktigelse, besiktigelsen → undersøkelse
    beskikke, beskikker, beskikket, beskikkes → oppnevne
    bevirke, bevirker, bevirket → føre til
    dog → likevel
    erleggelse, erleggelsen → betaling
    forefinnes, forefinne, forefinner → finnes
    foreligge, foreligger, forelå, foreligget → finnes
    forestå, forestår, forestås, forestått → sørge for
    forevise, foreviser, forevist, forevises → vise
    framkomme, framkommer, fremkomme, fremkommer, fremkommet, framkommet → komme fram
    henstand → utsettelse
    herunder → blant annet
    hva gjelder → når det gjelder
    likeledes → også
    medføre, medfører, medførte, medført → føre til
    nærværende → denne
    oppebære, oppebærer, oppebåret → motta
    påkrevd, påkrevet → nødvendig
    samt → og
    samtlige → alle
    således → slik
    så fremt, såfremt, så framt, såframt → hvis
    tillike → også
    underretning, underretningen → beskjed
    undertegnede → jeg
    unnlate å, unnlater å, unnlot å → ikke
    utferdige, utferdiger, utferdiget, utferdiges → utarbeide`),
  nn: list(`
    angåande, vedrørande → om
    dog → likevel
    føreligg, føreligge, føreliggje → finnast
    herunder → mellom anna
    kva gjeld → når det gjeld
    påkravd → nødvendig
    samt → og
    samtlege → alle
    såframt → dersom
    underteikna → eg`),
};

/** Words that plain-language advice often names but Kansellisten does not: no source that we could check. */
export const stiffWords: Readonly<Record<'nb' | 'nn', readonly HeavyWord[]>> = {
  nb: list(`
    benytte, benytter, benyttet, benyttes, benytt → bruke
    bistand, bistanden → hjelp
    bistå, bistår, bistått → hjelpe
    evt, ev → eventuelt
    hensiktsmessig, hensiktsmessige → nyttig
    i etterkant av → etter
    i forkant av → før
    i henhold til → etter
    iverksette, iverksetter, iverksatt, iverksatte, iverksettes, iverksett, iverksettelse → sette i gang
    på basis av → ut fra`),
  nn: list(`
    nytte seg av → bruke
    bistand, bistanden → hjelp
    bistå, bistår, bistått → hjelpe
    evt, ev → eventuelt
    føremålstenleg, føremålstenlege → nyttig
    i etterkant av → etter
    i forkant av → før
    i samsvar med → etter
    iverksetje, iverksette, iverkset, iverksett, iverksetting → setje i gang
    på basis av → ut frå`),
};
