/** Why something cannot be written: the disk is full, it is not allowed, a file stands where a folder should … */
export type WriteFault = 'full' | 'denied' | 'in-the-way' | 'folder' | 'busy' | 'other';

/** A sentence or two for each: why, and what to do. `code` is the system's name of it, where there are no better words. */
export type WriteFaultWords = Readonly<Record<Exclude<WriteFault, 'other'>, string>> & {
  readonly other: (code: string) => string;
};

export const sayWriteFault = (words: WriteFaultWords, fault: WriteFault, code: string): string =>
  fault === 'other' ? words.other(code) : words[fault];
