import type {
  Audience,
  Consent,
  Contact,
  Exit,
  Law,
  Notice,
  Phone,
  Role,
  System,
  Tool,
  Track,
} from '../../model/definitions.ts';
import { slug } from '../../model/slug.ts';
import { lineOf } from '../scalar.ts';
import type { Tree } from '../tree.ts';
import { Fields, placed } from './fields.ts';
import { originAt } from './origins.ts';
import {
  contactKinds,
  exitKinds,
  noticeKinds,
  roleKinds,
  systemKinds,
  toolKinds,
  trackKinds,
  visibilities,
} from './words.ts';

/** The id as given, else made from the title. */
export function named(f: Fields): { id: string; title: string } {
  const title = f.text('title') ?? '';
  return { id: f.text('id') ?? slug(title), title };
}

export function audienceOf(f: Fields): Audience {
  return f.made<Audience>({ ...named(f), description: f.prose('description') });
}

export function systemOf(f: Fields): System {
  return f.made<System>({
    ...named(f),
    kind: f.oneOf('kind', systemKinds),
    description: f.prose('description'),
    url: f.text('url'),
  });
}

export function noticeOf(f: Fields): Notice {
  const title = f.text('title');
  return f.made<Notice>({
    id: f.text('id') ?? slug(title ?? ''),
    kind: f.oneOf('kind', noticeKinds) ?? 'note',
    title,
    text: f.someProse('text'),
    contacts: f.texts('contacts'),
    laws: f.texts('laws'),
    audiences: f.texts('audiences'),
  });
}

export function roleOf(f: Fields): Role {
  return f.made<Role>({
    ...named(f),
    kind: f.oneOf('kind', roleKinds),
    description: f.prose('description'),
    duties: f.texts('duties'),
  });
}

export function toolOf(f: Fields): Tool {
  return f.made<Tool>({
    ...named(f),
    aliases: f.texts('aliases'),
    kind: f.oneOf('kind', toolKinds),
    file: f.text('file'),
    url: f.text('url'),
    fileType: f.text('fileType'),
    visibility: f.oneOf('visibility', visibilities),
    description: f.prose('description'),
  });
}

/** A number alone, or `{ number, label, hours }`. */
function phoneOf(tree: Tree): Phone | undefined {
  if (tree.kind === 'map') {
    const f = new Fields(tree);
    return f.made<Phone>({ number: f.text('number') ?? '', label: f.text('label'), hours: f.text('hours') });
  }
  const number = tree.kind === 'scalar' ? lineOf(tree) : undefined;
  return number === undefined ? undefined : placed<Phone>({ number }, originAt(tree.range, { number: tree.range }));
}

export function contactOf(f: Fields): Contact {
  return f.made<Contact>({
    ...named(f),
    kind: f.oneOf('kind', contactKinds),
    numbers: f.list('numbers', phoneOf),
    hours: f.text('hours'),
    email: f.text('email'),
    url: f.text('url'),
    address: f.text('address'),
    description: f.prose('description'),
  });
}

export function consentOf(f: Fields): Consent {
  return f.made<Consent>({
    ...named(f),
    scope: f.prose('scope'),
    givenBy: f.text('givenBy'),
    age: f.number('age'),
    written: f.flag('written'),
    renewal: f.text('renewal'),
    exceptions: f.prose('exceptions'),
    overriddenBy: f.text('overriddenBy'),
    tool: f.text('tool'),
    laws: f.texts('laws'),
  });
}

export function exitOf(f: Fields): Exit {
  return f.made<Exit>({
    ...named(f),
    kind: f.oneOf('kind', exitKinds),
    text: f.prose('text'),
    url: f.text('url'),
    contacts: f.texts('contacts'),
  });
}

export function lawOf(f: Fields): Law {
  const act = f.text('act') ?? '';
  return f.made<Law>({
    id: f.text('id') ?? slug(act),
    act,
    paragraph: f.text('paragraph'),
    date: f.text('date'),
    url: f.text('url'),
    description: f.prose('description'),
  });
}

export function trackOf(f: Fields): Track {
  return f.made<Track>({ ...named(f), kind: f.oneOf('kind', trackKinds), description: f.prose('description') });
}
