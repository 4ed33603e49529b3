import type { CompletionWords } from '../../messages/completion/shape.ts';
import type { Context } from '../context.ts';
import { commandList } from '../program/commands.ts';
import { longOf, type Values } from '../program/declaration.ts';
import type { Place } from './place.ts';
import { nothing, type Suggestion, type Suggestions } from './suggestion.ts';

/** What may stand at a place; only what begins with what is typed. */
export async function suggest(place: Place, words: CompletionWords, context: Context): Promise<Suggestions> {
  const { help } = context.messages;
  switch (place.kind) {
    case 'command': {
      const commands = commandList().map(([value, { text }]) => ({ value, text: help[text] }));
      return beginning(place.typed, [...commands, { value: 'help', text: help.helpCommand }]);
    }
    case 'option': {
      const own = place.options.map((option) => ({ value: longOf(option), text: help[option.text] }));
      return beginning(place.typed, [...own, { value: '--help', text: help.help }]);
    }
    case 'value': {
      const { list, native } = await valuesAt(place, words, context);
      // A file named like an option would be taken for one.
      const whole = list
        .map((one) => ({ ...one, value: place.before + one.value }))
        .filter(({ value }) => place.before !== '' || !value.startsWith('-'));
      return { list: whole, ...(native && { native }) };
    }
  }
}

type ValuePlace = Extract<Place, { kind: 'value' }>;

const beginning = (typed: string, list: readonly Suggestion[]): Suggestions => ({
  list: list.filter(({ value }) => value.startsWith(typed)),
});

async function valuesAt(place: ValuePlace, words: CompletionWords, context: Context): Promise<Suggestions> {
  const { values, typed, call } = place;
  switch (values.kind) {
    case 'choice':
      return choices(values, place, words);
    case 'file':
      return { list: [], native: 'files' };
    case 'folder':
      return { list: [], native: 'folders' };
    case 'guide':
    case 'scenario-file': {
      const { pathsFrom } = await import('./look-up/paths.ts');
      const scenarios = values.kind === 'scenario-file';
      const accept = { guides: !scenarios || call.command === 'test', scenarios };
      return orFiles(pathsFrom(context.io, typed, accept, words));
    }
    case 'guide-or-revision': {
      const [{ pathsFrom }, { revisionsFrom }] = await Promise.all([
        import('./look-up/paths.ts'),
        import('./look-up/revisions.ts'),
      ]);
      const paths = pathsFrom(context.io, typed, { guides: true, scenarios: false }, words);
      return orFiles([...paths, ...(typed === '' ? [] : await revisionsFrom(typed, true, context))]);
    }
    case 'revision':
      return beginning(typed, await (await import('./look-up/revisions.ts')).revisionsFrom(typed, false, context));
    case 'rule':
      return beginning(typed, await (await import('./look-up/rules.ts')).rulesToExplain(context.language));
    case 'audience':
    case 'level':
    case 'scenario': {
      const { namesIn } = await import('./look-up/in-guide.ts');
      return beginning(typed, await namesIn(values.kind, call, context));
    }
    case 'free':
      return nothing;
  }
}

/** Where nothing of ours fits, the shell's own files may: a path from the home folder, a name with a pattern. */
const orFiles = (list: readonly Suggestion[]): Suggestions => (list.length > 0 ? { list } : { list, native: 'files' });

function choices(
  { of, commas, toFile }: Extract<Values, { kind: 'choice' }>,
  { name, typed }: ValuePlace,
  { values }: CompletionWords,
): Suggestions {
  if (toFile && typed.includes('=')) return { list: [], native: 'files' };
  const written = commas ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const taken = written.split(',');
  const texts: Readonly<Record<string, string>> = values[name as keyof typeof values] ?? {};
  const left = of.filter((choice) => !taken.includes(choice));
  return beginning(
    typed,
    left.map((choice) => ({ value: written + choice, text: texts[choice] ?? '' })),
  );
}
