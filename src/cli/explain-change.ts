import type { CheckMeta } from '../diff/check.ts';
import type { CheckId } from '../diff/generated/ids.ts';
import type { Paint } from '../report/paint.ts';
import { wrap } from '../report/wrap.ts';
import { terminalText } from '../source/terminal-text.ts';
import type { Context } from './context.ts';
import { diffWordsOf } from './diff/words.ts';

/** The page of a kind of change, for `veileder explain`; undefined when there is none of that name. */
export async function changePage(
  id: string,
  paint: Paint,
  width: number,
  { language, messages }: Context,
): Promise<string | undefined> {
  const { checkIds } = await import('../diff/generated/ids.ts');
  const code: CheckId | undefined = checkIds.find((c) => c === id);
  if (!code) return undefined;
  const [{ pages }, { checks }, words] = await Promise.all([
    import('../diff/generated/pages.ts'),
    import('../diff/generated/checks.ts'),
    diffWordsOf(language),
  ]);
  const page = pages[code];
  const meta: CheckMeta = checks[code].meta;
  const tier = words.tiers[meta.tier];
  const text = page[language];
  const example = (title: string, body: string): string => {
    const lines = body === '' ? [words.nothing] : body.replace(/\n$/, '').split('\n');
    return `\n${paint.strong(title)}\n${lines.map((line) => `  ${paint.faint('│')} ${terminalText(line)}\n`).join('')}`;
  };
  return [
    `${paint.strong(code)}: ${text.title}\n`,
    `${paint.faint(wrap(`${tier.name}: ${tier.meaning} · ↔ ${meta.mirror}`, width))}\n`,
    `\n${paint.strong(messages.explain.why)}\n${wrap(text.why, width, '  ')}\n`,
    example(words.before, page.example.old),
    example(words.after, page.example.new),
  ].join('');
}
