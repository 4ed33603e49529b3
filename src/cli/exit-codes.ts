/** What the exit codes of every command mean. */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  fault: 3,
  /** Ctrl-C, as shells count it: 128 + SIGINT. */
  interrupted: 130,
} as const;
