import { type Choice, parseTarget, type Target } from '../../model/target.ts';
import { lineOf, rangeIn } from '../scalar.ts';
import type { ScalarTree } from '../tree.ts';
import { Fields, itemsOf, placed } from './fields.ts';
import { ListOrigin, originAt } from './origins.ts';

/** Undefined when the scalar holds none of the written forms. The place of the id after the colon is the target's field. */
export function targetOf(scalar: ScalarTree): Target | undefined {
  const target = parseTarget(lineOf(scalar) ?? '');
  if (!target) return undefined;
  const id = 'step' in target ? target.step : 'level' in target ? target.level : 'exit' in target ? target.exit : '';
  const start = typeof scalar.value === 'string' ? scalar.value.lastIndexOf(id) : -1;
  const idAt = id === '' || start < 0 ? scalar.range : rangeIn(scalar, start, start + id.length);
  return placed(target, originAt(scalar.range, { [target.kind]: idAt }));
}

/** Where an outcome leads: one target, or several with their criteria; `unspecified` where nothing readable is written. */
export function choicesOf(f: Fields): readonly Choice[] {
  const go = f.get('go');
  const choices: Choice[] = [];
  const kept = [];
  for (const item of go === undefined || go.kind === 'map' ? [] : itemsOf(go)) {
    if (item.kind === 'list' || (item.kind === 'scalar' && item.value === null)) continue;
    kept.push(item);
    if (item.kind === 'scalar') {
      choices.push(placed({ to: targetOf(item) ?? unspecified(item) }, originAt(item.range, { to: item.range })));
    } else {
      const fields = new Fields(item);
      const to = fields.scalar('to');
      choices.push(fields.made({ to: (to && targetOf(to)) ?? unspecified(to ?? item), when: fields.text('when') }));
    }
  }
  if (choices.length > 0 && go && go.kind !== 'map') return placed(choices, new ListOrigin(go, kept));
  const written = go ?? f.tree;
  const only: Choice = placed({ to: unspecified(written) }, originAt(written.range));
  return placed([only], originAt(written.range));
}

function unspecified(tree: { range: ScalarTree['range'] }): Target {
  return placed<Target>({ kind: 'unspecified' }, originAt(tree.range));
}
