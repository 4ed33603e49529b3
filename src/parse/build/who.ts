import type { ConsentUse, Who } from '../../model/step.ts';
import { makeProse } from '../prose.ts';
import { lineOf } from '../scalar.ts';
import type { Tree } from '../tree.ts';
import { Fields, placed, type Words, withoutMissing } from './fields.ts';
import { ListOrigin, originAt } from './origins.ts';

/** `[role, …]`, words, or `{ roles, text }`. */
export function whoOf(tree: Tree | undefined): Who | undefined {
  switch (tree?.kind) {
    case undefined:
      return undefined;
    case 'map': {
      const f = new Fields(tree);
      return f.made<Who>({ roles: f.texts('roles'), text: f.prose('text') });
    }
    case 'list': {
      const named = tree.items.flatMap((item) => {
        const id = item.kind === 'scalar' ? lineOf(item) : undefined;
        return id === undefined ? [] : [{ id, item }];
      });
      const ids = named.map(({ id }) => id);
      const roles = placed(
        ids,
        new ListOrigin(
          tree,
          named.map(({ item }) => item),
        ),
      );
      return placed<Who>({ roles }, originAt(tree.range, { roles: tree.range }));
    }
    case 'scalar': {
      if (tree.value === null) return undefined;
      const roles = placed<string[]>([], originAt(tree.range));
      return placed(withoutMissing<Who>({ roles, text: makeProse(tree) }), originAt(tree.range, { text: tree.range }));
    }
  }
}

const actions: Words<ConsentUse['action']> = { obtain: true, renew: true, check: true };

/** The id of a consent, or `{ consent, action }`. */
export function consentUseOf(tree: Tree): ConsentUse | undefined {
  if (tree.kind === 'map') {
    const f = new Fields(tree);
    return f.made<ConsentUse>({ consent: f.text('consent') ?? '', action: f.oneOf('action', actions) ?? 'obtain' });
  }
  const consent = tree.kind === 'scalar' ? lineOf(tree) : undefined;
  if (consent === undefined) return undefined;
  return placed<ConsentUse>({ consent, action: 'obtain' }, originAt(tree.range, { consent: tree.range }));
}
