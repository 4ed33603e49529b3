import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import { type GuideText, textsOf } from '../../model/texts.ts';
import type { Range } from '../../source/source-file.ts';
import { maskedText } from '../text/masked.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { textsWithWords } from '../text/word-index.ts';
import { type OutdatedProvision, outdatedProvisions } from './outdated-provisions.ts';
import { holds } from './reference-date.ts';

/** An act by its name or a known short form, in small letters. */
export const actName =
  /(?<![a-zß-öø-ɏ])(?:[a-zß-öø-ɏ]*lov(?:en|a|ene|er|verk[a-zß-öø-ɏ]*)?s?|lov om|forskrift[a-zß-öø-ɏ]*|[a-zß-öø-ɏ]*konvensjon[a-zß-öø-ɏ]*|act|regulation|convention)(?![a-zß-öø-ɏ])|(?<![a-zß-öø-ɏ])(?:oppl|bhgl?|bhl|bvl|fvl|strl|hol|hotjl|pbrl|hpl|hlspl|grl|grunnl)\.?(?=\s|§)/;

/** A citation that no longer holds. Offsets into the text it stands in. */
export interface OutdatedCitation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly now: string;
  readonly provision: OutdatedProvision;
}

/** The act named last before a place in its sentence. */
function actBefore(sentence: string): string {
  const names = [...sentence.matchAll(new RegExp(actName, 'g'))];
  return names.at(-1)?.[0] ?? '';
}

const sameNumber = (number: string): string => number.toLowerCase().replace(/[–\s]/g, (c) => (c === '–' ? '-' : ''));

/** The outdated citations of one text, as of a day. */
export function outdatedIn(shown: string, date: string | undefined): OutdatedCitation[] {
  const found: OutdatedCitation[] = [];
  const lower = inSmallLetters(shown);
  for (const provision of outdatedProvisions) {
    if (!lower.includes(provision.sign) || !holds(provision.since, date)) continue;
    for (const match of lower.matchAll(provision.cited)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const [from, to] = sentenceAround(shown, start, end);
      if (provision.subject && !provision.subject.test(lower.slice(from, to))) continue;
      // § 9 a of another act is that act's own.
      const act = /^[§k\d]/.test(match[0]) ? actBefore(lower.slice(from, start)) : '';
      if (act !== '' && !/^(?:oppl|lov)/.test(act)) continue;
      const number = sameNumber(match.groups?.number ?? '');
      const words = shown.slice(start, end).trim();
      found.push({
        start,
        end: start + words.length,
        words,
        now: provision.numbers?.[number] ?? provision.now,
        provision,
      });
    }
  }
  return found;
}

/** Words, beside the sign §, without which a text cites nothing. */
const signs = ['9a', '9', 'kap', 'kapittel', 'barneverntjenester', 'barneverntenester', 'barnevernstjenester'];

const citing = new WeakMap<Guide, readonly GuideText[]>();

/** The texts that may cite a provision, the changelog left out; looked for once for all rules. */
export function citingTexts(guide: Guide): readonly GuideText[] {
  let found = citing.get(guide);
  if (!found) {
    const named = textsWithWords(guide, signs);
    found = textsOf(guide).filter((text) => text.part !== 'changelog' && (named.has(text) || text.text.includes('§')));
    citing.set(guide, found);
  }
  return found;
}

/** Every outdated citation in the running texts of a guide, and in its list of laws. */
export function* outdatedCitations(
  guide: Guide,
  date: string | undefined,
): Generator<OutdatedCitation & { readonly range: Range; readonly text?: GuideText }> {
  for (const text of citingTexts(guide)) {
    for (const citation of outdatedIn(maskedText(text), date)) {
      yield { ...citation, text, range: text.at(citation.start, citation.end) };
    }
  }
  for (const law of guide.laws) {
    const cited = `${law.act} ${law.paragraph ?? ''}`;
    const [citation] = outdatedIn(`${cited}, ${law.description?.text ?? ''}`, date);
    if (citation && citation.start < cited.length) {
      yield { ...citation, words: cited.trim(), range: at(law, law.paragraph === undefined ? 'act' : 'paragraph') };
    }
  }
}
