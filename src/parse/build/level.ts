import type { Level } from '../../model/guide.ts';
import { slug } from '../../model/slug.ts';
import { Fields, itemsOf, placed } from './fields.ts';
import { ListOrigin, originAt } from './origins.ts';
import { stepOf } from './step.ts';

/** The levels in reading order: by `order`, and where that is left out, by place in the file (from 0). */
export function levelsOf(f: Fields): readonly Level[] {
  const tree = f.get('levels');
  if (!tree || tree.kind === 'map') return placed<Level[]>([], originAt(tree?.range ?? f.tree.range));
  const written = itemsOf(tree)
    .filter((item) => item.kind === 'map')
    .map((item, index) => ({ item, level: levelOf(new Fields(item), index), index }))
    .sort((a, b) => (a.level.order ?? a.index) - (b.level.order ?? b.index) || a.index - b.index);
  return placed(
    written.map(({ level }) => level),
    new ListOrigin(
      tree,
      written.map(({ item }) => item),
    ),
  );
}

function levelOf(f: Fields, index: number): Level {
  const title = f.text('title') ?? '';
  const id = f.text('id') ?? (slug(title) || String(index));
  return f.made<Level>({
    id,
    order: f.number('order'),
    title,
    longTitle: f.text('longTitle'),
    intro: f.prose('intro'),
    criterion: f.map('criterion', (c) =>
      c.made<NonNullable<Level['criterion']>>({
        text: c.prose('text'),
        minServices: c.number('minServices'),
        maxServices: c.number('maxServices'),
      }),
    ),
    keyPoints: f.texts('keyPoints'),
    entry: f.text('entry'),
    audiences: f.texts('audiences'),
    tracks: f.texts('tracks'),
    notices: f.texts('notices'),
    tools: f.texts('tools'),
    contacts: f.texts('contacts'),
    articles: f.texts('articles'),
    laws: f.texts('laws'),
    steps: f.maps('steps', (step, place) => stepOf(step, id, place)),
  });
}
