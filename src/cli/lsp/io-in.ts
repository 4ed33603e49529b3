import type { Io } from '../io.ts';

/** The world of the program, as a call started in another folder would see it. */
export function ioIn(io: Io, folder: string): Io {
  const { env, packageRoot, now, stdout, stderr, stdin } = io;
  return { env, cwd: folder, packageRoot, now, stdout, stderr, stdin };
}
