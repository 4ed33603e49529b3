import type { Io, Out } from './io.ts';

/** Whether to write colours to a stream: `--no-color`, NO_COLOR and FORCE_COLOR go before what the stream is. */
export function wantsColour(io: Io, out: Out, option: boolean): boolean {
  if (!option || (io.env.NO_COLOR ?? '') !== '') return false;
  const force = io.env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return out.isTTY === true && io.env.TERM !== 'dumb';
}
