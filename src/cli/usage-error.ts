import type { Catalog } from '../messages/catalog.ts';

/** The call is wrong: exit 2, with a sentence that says what to do. */
export class UsageError extends Error {
  readonly say: (usage: Catalog['usage']) => string;

  constructor(say: (usage: Catalog['usage']) => string) {
    super('usage error');
    this.say = say;
  }
}
