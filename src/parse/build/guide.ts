import type { Guide, TermName } from '../../model/guide.ts';
import type { MapTree, Tree } from '../tree.ts';
import { agesOf, arenaOf, articleOf, changeOf, exampleOf, termOf } from './background.ts';
import {
  audienceOf,
  consentOf,
  contactOf,
  exitOf,
  lawOf,
  noticeOf,
  roleOf,
  systemOf,
  toolOf,
  trackOf,
} from './definitions.ts';
import { Fields, placed } from './fields.ts';
import { levelsOf } from './level.ts';
import { originAt } from './origins.ts';
import { targetOf } from './target.ts';
import { languages, profiles, statuses, termNames } from './words.ts';

/** The model of what was written, as far as it can be read; never throws, and tells of nothing. */
export function buildGuide(tree: Tree, options: { readonly fallbackId: string }): Guide {
  const root: MapTree = tree.kind === 'map' ? tree : { kind: 'map', range: tree.range, entries: [] };
  const f = new Fields(root);
  const start = f.scalar('start');
  const title = f.text('title') ?? '';
  return f.made<Guide>({
    id: f.text('id') ?? options.fallbackId,
    title,
    name: f.text('name'),
    municipality: f.map('municipality', (m) => m.made({ name: m.text('name') ?? '', number: m.text('number') })),
    language: f.oneOf('language', languages) ?? 'nb',
    version: f.text('version'),
    dates: f.map('dates', datesOf) ?? placed<Guide['dates']>({}, originAt(root.range)),
    status: f.oneOf('status', statuses) ?? 'published',
    profile: f.oneOf('profile', profiles) ?? 'none',
    ages: f.map('ages', agesOf),
    terms: f.map('terms', termsOf) ?? placed<Guide['terms']>({}, originAt(root.range)),
    intro: f.prose('intro'),
    start: start && targetOf(start),
    levels: levelsOf(f),
    audiences: f.maps('audiences', audienceOf),
    systems: f.maps('systems', systemOf),
    notices: f.maps('notices', noticeOf),
    roles: f.maps('roles', roleOf),
    tools: f.maps('tools', toolOf),
    contacts: f.maps('contacts', contactOf),
    consents: f.maps('consents', consentOf),
    exits: f.maps('exits', exitOf),
    arenas: f.maps('arenas', arenaOf),
    articles: f.maps('articles', articleOf),
    glossary: f.maps('glossary', termOf),
    examples: f.maps('examples', exampleOf),
    laws: f.maps('laws', lawOf),
    tracks: f.maps('tracks', trackOf),
    variantOf: f.map('variantOf', (v) =>
      v.made({
        guide: v.text('guide') ?? '',
        version: v.text('version'),
        texts: v.map('texts', textsOf) ?? placed<Record<string, string>>({}, originAt(v.tree.range)),
      }),
    ),
    base: f.map('base', (b) => b.made({ guide: b.text('guide') ?? '', version: b.text('version') })),
    changelog: f.maps('changelog', changeOf),
  });
}

function datesOf(f: Fields): Guide['dates'] {
  return f.made<Guide['dates']>({
    created: f.text('created'),
    published: f.text('published'),
    updated: f.text('updated'),
    review: f.text('review'),
  });
}

function termsOf(f: Fields): Guide['terms'] {
  const names = Object.keys(termNames) as TermName[];
  return f.made<Guide['terms']>(Object.fromEntries(names.map((name) => [name, f.text(name)])));
}

/** Own properties by definition, so that an id `__proto__` is an id like any other. */
function textsOf(f: Fields): Record<string, string> {
  return f.made(
    Object.fromEntries(
      f.tree.entries.flatMap(({ key }) => {
        const text = f.text(key);
        return text === undefined ? [] : [[key, text] as const];
      }),
    ),
  );
}
