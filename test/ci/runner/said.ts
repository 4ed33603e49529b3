/** An annotation as GitHub would show it. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

/**
 * Reads what a step prints as the runner does: lines that are commands, unless commands are stopped.
 * Commands other than annotations are given by name.
 */
export function readSaid(text: string): { annotations: Annotation[]; others: string[] } {
  const annotations: Annotation[] = [];
  const others: string[] = [];
  let stopped: string | undefined;
  for (const line of text.split('\n')) {
    const command = /^\s*::([a-z-]+|[0-9a-f-]{36})(?: (.*?))?::(.*?)\r?$/.exec(line);
    if (!command) continue;
    const [, name = '', properties = '', message = ''] = command;
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
    } else if (name === 'stop-commands') {
      stopped = message;
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      const pairs = properties.split(',').filter((p) => p !== '');
      annotations.push({
        kind: name,
        properties: Object.fromEntries(
          pairs.map((p) => [p.slice(0, p.indexOf('=')), unescaped(p.slice(p.indexOf('=') + 1))]),
        ),
        message: unescaped(message),
      });
    } else others.push(name);
  }
  if (stopped !== undefined) throw new Error('commands were stopped and never taken up again');
  return { annotations, others };
}

/** Reads a file of outputs: `name=value`, or `name<<END` and lines up to END. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const long = /^([\w-]+)<<(.+)$/.exec(line);
    if (long) {
      const end = lines.indexOf(long[2] ?? '', i + 1);
      if (end < 0) throw new Error(`the value of ${long[1]} has no end`);
      outputs[long[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`not an output: ${line}`);
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
    }
  }
  return outputs;
}
