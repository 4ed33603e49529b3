import { createInterface } from 'node:readline';

/** What is typed at the terminal, line by line. */
export async function* terminalLines(): AsyncGenerator<string, void, undefined> {
  const reader = createInterface({ input: process.stdin });
  try {
    yield* reader;
  } finally {
    reader.close();
  }
}
