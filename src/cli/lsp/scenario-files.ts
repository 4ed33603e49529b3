import { readFileSync } from 'node:fs';
import type { ScenarioFile } from '../../model/scenario.ts';
import { parseScenarios } from '../../parse/scenario.ts';
import { UsageError } from '../usage-error.ts';
import { findScenarios, guideOf } from '../walk/find-scenarios.ts';
import type { OpenTexts } from './open-texts.ts';
import type { Workspace } from './workspace.ts';

/** The scenarios of a guide, saved or not. */
export async function scenariosOf(workspace: Workspace, texts: OpenTexts, guide: string): Promise<ScenarioFile[]> {
  const { io } = workspace;
  const paths = new Set([...(await found(workspace, [])), ...(await found(workspace, [guide]))]);
  const scenarios: ScenarioFile[] = [];
  for (const path of paths) {
    const full = workspace.full(path);
    const text = texts.fileText(full);
    try {
      const { scenarios: file } = await parseScenarios(
        path,
        text === undefined ? readFileSync(full) : Buffer.from(text),
      );
      if (file && (await guideOf(io, path, file.guide?.text))?.path === guide) scenarios.push(file);
    } catch (error) {
      // What cannot be read holds no names.
      if (!(error instanceof UsageError) && !(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return scenarios;
}

async function found({ io }: Workspace, paths: readonly string[]): Promise<string[]> {
  try {
    return await findScenarios(io, paths);
  } catch (error) {
    if (error instanceof UsageError || (error instanceof Error && 'code' in error)) return [];
    throw error;
  }
}
