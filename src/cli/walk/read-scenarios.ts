import type { WalkWords } from '../../messages/walk/shape.ts';
import type { ScenarioFile } from '../../model/scenario.ts';
import { parseScenarios, type ScenarioFault } from '../../parse/scenario.ts';
import type { ScenarioProblem } from '../../report/walk/test-report.ts';
import type { Io } from '../io.ts';
import type { UiLanguage } from '../language.ts';
import { readBytes } from './find-scenarios.ts';

export interface ReadScenarios {
  readonly scenarios?: ScenarioFile;
  readonly problems: readonly ScenarioProblem[];
}

/** A scenario file with what is wrong in it, said in words. */
export async function readScenarios(
  io: Io,
  path: string,
  words: WalkWords,
  language: UiLanguage,
): Promise<ReadScenarios> {
  const { scenarios, diagnostics, faults } = await parseScenarios(path, readBytes(io, path));
  const problems: ScenarioProblem[] = faults.map((fault) => ({ message: sentence(fault, words), range: fault.range }));
  const wrong = diagnostics.filter((d) => d.severity === 'error');
  if (wrong.length > 0) {
    const { sentencesFor } = await import('../../lint/say.ts');
    const said = await sentencesFor(wrong, language);
    problems.unshift(...wrong.map((d, i) => ({ message: said[i]?.message ?? '', range: d.range })));
  }
  return { problems, ...(scenarios && { scenarios }) };
}

function sentence(fault: ScenarioFault, { fault: say }: WalkWords): string {
  switch (fault.code) {
    case 'not-scenarios':
      return say.notScenarios;
    case 'unknown-key':
      return say.unknownKey(fault);
    case 'missing-key':
      return say.missingKey(fault);
    case 'wanted-text':
      return say.wantedText(fault);
    case 'wanted-list':
      return say.wantedList(fault);
    case 'wanted-map':
      return say.wantedMap;
    case 'several-moves':
      return say.severalMoves;
    case 'bad-date':
      return say.badDate(fault);
    case 'double-name':
      return say.doubleName(fault);
  }
}
