import type { WalkWords } from '../../messages/walk/shape.ts';
import { positionAt, type Range } from '../../source/source-file.ts';
import type { Misfit } from '../../walk/save.ts';
import type { Failure } from '../../walk/scenario/failure.ts';

/** `path:line:column` of the beginning of a range. */
export function placeText({ file, start }: Range): string {
  const { line, column } = positionAt(file, start);
  return `${file.path}:${line}:${column}`;
}

/** Why a scenario and its guide part ways, as a sentence. */
export function failureSentence({ code, what, wanted, place: at, found }: Failure, words: WalkWords): string {
  const say = words.failure;
  const place = words.place(at);
  switch (code) {
    case 'unknown-audience':
      return say.unknownAudience({ wanted, found });
    case 'other-start':
      return say.otherStart({ wanted, place });
    case 'no-such-choice':
      return say.noSuchChoice({ wanted, place, found });
    case 'several-choices':
      return say.severalChoices({ wanted, place, found });
    case 'must-choose':
      return say.mustChoose({ place, found });
    case 'not-asked-first':
      return say.notAskedFirst({ wanted, place, found });
    case 'nothing-to-return-to':
      return say.nothingToReturnTo({ place });
    case 'ended':
      return say.ended({ place });
    case 'not-met':
      return say.notMet({ what: what ?? 'step', wanted, place, found });
    case 'met-anyway':
      return say.metAnyway({ what: what ?? 'tool', wanted, place });
    case 'not-ended':
      return say.notEnded({ wanted, place });
  }
}

/** What of a saved walk no longer fits; answers count from 1, as people do. */
export function misfitSentence(misfit: Misfit, { misfit: say }: WalkWords): string {
  switch (misfit.kind) {
    case 'other-guide':
      return say.otherGuide(misfit);
    case 'audience-gone':
      return say.audienceGone(misfit);
    case 'step-gone':
      return say.stepGone({ n: misfit.index + 1, step: misfit.step });
    case 'step-not-for-audience':
      return say.stepNotForAudience({ n: misfit.index + 1, step: misfit.step });
    case 'elsewhere':
      return say.elsewhere({ n: misfit.index + 1, step: misfit.step, now: misfit.now });
    case 'outcome-gone':
      return say.outcomeGone({ n: misfit.index + 1, step: misfit.step, outcome: misfit.outcome });
    case 'leads-elsewhere': {
      const { index, step, outcome = '', saved, now } = misfit;
      return say.leadsElsewhere({ n: index + 1, step, outcome, saved, now });
    }
    case 'way-gone':
      return say.wayGone({ n: misfit.index + 1, step: misfit.step, to: misfit.to });
  }
}
