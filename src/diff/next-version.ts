import { type Change, type Tier, tiers } from './check.ts';

/** Which number goes up: the first when practice has changed, the last when only the language has. */
const step: Readonly<Record<Tier, 0 | 1 | 2>> = { practice: 0, reference: 1, review: 1, editorial: 2 };

/** The version a changed guide should have; a version that is not numbers with dots is followed by `.1`. */
export function nextVersion(version: string | undefined, changes: readonly Pick<Change, 'tier'>[]): string | undefined {
  if (version === undefined) return '1.0.0';
  const gravest = tiers.find((tier) => changes.some((c) => c.tier === tier));
  if (!gravest) return undefined;
  if (!/^\d+(?:\.\d+){0,2}$/.test(version)) return `${version}.1`;
  const numbers = version.split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = numbers;
  switch (step[gravest]) {
    case 0:
      return `${major + 1}.0.0`;
    case 1:
      return `${major}.${minor + 1}.0`;
    case 2:
      return `${major}.${minor}.${patch + 1}`;
  }
}
