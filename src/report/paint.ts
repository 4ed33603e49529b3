import type { Severity } from '../diagnostic/diagnostic.ts';

/** The few ways a report paints text. Never the only sign of anything: the words say it too. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
}

const plain = (text: string): string => text;

/** Chalk is loaded only where colours are wanted. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour)
    return { severity: { error: plain, warning: plain, info: plain }, strong: plain, faint: plain, good: plain };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan.bold },
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
  };
}
