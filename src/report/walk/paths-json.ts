import { formatIso, minutesOf } from '../../model/duration.ts';
import type { AudiencePaths, GuidePaths, Path } from '../../walk/paths/paths.ts';

/** A number as long as it is exact as one, else its digits. */
const whole = (n: bigint): number | string => (n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : String(n));

/** schemas/paths-report.schema.json, version 1. */
export function pathsJson(paths: GuidePaths): string {
  const report = {
    version: 1,
    guide: paths.guide.id,
    loops: paths.loops,
    audiences: paths.audiences.map(audienceJson),
    stepsNeverMet: paths.stepsNeverMet.map(({ id }) => id),
    outcomesNeverTaken: paths.outcomesNeverTaken.map(({ id }) => id),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function audienceJson(one: AudiencePaths): object {
  return {
    audience: one.audience ?? null,
    start: one.start?.id ?? null,
    count: whole(one.count),
    ends: Object.fromEntries([...one.ends].map(([end, n]) => [end, whole(n)])),
    shortest: one.shortest ? pathJson(one.shortest) : null,
    longest: one.longest ? pathJson(one.longest) : null,
    quickest: one.quickest ? pathJson(one.quickest) : null,
    slowest: one.slowest ? pathJson(one.slowest) : null,
    doneFirst: one.first.map(({ id }) => id),
    stepsNeverMet: one.stepsNeverMet.map(({ id }) => id),
    outcomesNeverTaken: one.outcomesNeverTaken.map(({ id }) => id),
    paths: one.list.map(pathJson),
  };
}

function pathJson({ stops, end, time, untimed, backs }: Path): object {
  return {
    stops: stops.map(({ step, choice }) => ({ step: step.id, outcome: choice.outcome?.id ?? null })),
    end,
    deadlines: { sum: formatIso(time), days: Math.round((minutesOf(time) / 1440) * 100) / 100, stepsWithout: untimed },
    timesBack: backs,
  };
}
