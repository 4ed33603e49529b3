import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
type Shell = (typeof shells)[number];

/** `veileder completion SHELL`: the script that lets a shell ask the program what may stand where a person presses Tab. */
export async function completionCommand(asked: string, { io, messages }: Context): Promise<number> {
  const shell = shells.find((name) => name === asked);
  if (!shell) {
    const option = `<${messages.help.placeholders.shell}>`;
    throw new UsageError((u) => u.badOptionValue({ option, value: asked, allowed: shells }));
  }
  io.stdout.write(await scriptFor(shell));
  return exitCodes.done;
}

async function scriptFor(shell: Shell): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/scripts/bash.ts')).bash;
    case 'zsh':
      return (await import('../completion/scripts/zsh.ts')).zsh;
    case 'fish':
      return (await import('../completion/scripts/fish.ts')).fish;
    case 'powershell':
      return (await import('../completion/scripts/powershell.ts')).powershell;
  }
}
