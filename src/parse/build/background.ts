import type { Arena, Article, Change, Example, Term } from '../../model/definitions.ts';
import type { Ages } from '../../model/guide.ts';
import { slug } from '../../model/slug.ts';
import { named } from './definitions.ts';
import type { Fields } from './fields.ts';
import { visibilities } from './words.ts';

export function agesOf(f: Fields): Ages {
  return f.made<Ages>({
    from: f.number('from'),
    to: f.number('to'),
    pregnancy: f.flag('pregnancy'),
    text: f.text('text'),
  });
}

export function arenaOf(f: Fields): Arena {
  return f.made<Arena>({
    ...named(f),
    trigger: f.prose('trigger'),
    participants: f.prose('participants'),
    owner: f.prose('owner'),
    frequency: f.text('frequency'),
    ages: f.map('ages', agesOf),
    consent: f.prose('consent'),
    visibility: f.oneOf('visibility', visibilities),
    audiences: f.texts('audiences'),
    body: f.prose('body'),
    steps: f.texts('steps'),
    tools: f.texts('tools'),
    contacts: f.texts('contacts'),
    consents: f.texts('consents'),
    laws: f.texts('laws'),
  });
}

export function articleOf(f: Fields): Article {
  return f.made<Article>({
    ...named(f),
    body: f.someProse('body'),
    audiences: f.texts('audiences'),
    visibility: f.oneOf('visibility', visibilities),
    laws: f.texts('laws'),
  });
}

export function termOf(f: Fields): Term {
  const term = f.text('term') ?? '';
  return f.made<Term>({
    id: f.text('id') ?? slug(term),
    term,
    definition: f.someProse('definition'),
    aliases: f.texts('aliases'),
  });
}

export function exampleOf(f: Fields): Example {
  return f.made<Example>({
    ...named(f),
    body: f.someProse('body'),
    names: f.texts('names'),
    article: f.text('article'),
  });
}

export function changeOf(f: Fields): Change {
  return f.made<Change>({ version: f.text('version') ?? '', date: f.text('date'), text: f.someProse('text') });
}
