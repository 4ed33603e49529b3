import type { Guide } from '../../model/guide.ts';
import { at, originOf } from '../../model/origin.ts';
import type { Prose } from '../../model/prose.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { Target } from '../../model/target.ts';
import type { Names } from '../match/names.ts';
import { isReordered, type Matching, type Measures, match, withoutWords } from '../match/pairs.ts';
import { type PartTools, partMeasures } from '../match/parts.ts';
import { type ElementKind, type Elements, type FieldShape, shapes } from '../shape.ts';
import { alike, bagOf } from '../text/bag.ts';
import { compareTexts } from '../text/judge.ts';
import { type Fact, keyOf, type Side } from './fact.ts';
import { comparableText } from './links.ts';
import { isIdGiven, pathTo, placeOf, type Spot, type Spots, sideOf, spotsIn } from './spot.ts';
import { type TargetKeys, targetKeys } from './targets.ts';
import { targetWords, titleOfId } from './titles.ts';

type Which = 'old' | 'new';
type Anything = Readonly<Record<string, unknown>>;

/** An element to compare: its fields, and the object whose places in the file are told. */
interface Pair {
  readonly element: ElementKind;
  readonly old: Anything;
  readonly new: Anything;
  readonly spots: Spots;
}

/** Values that a language variant has its own of. */
const ownToLanguage: ReadonlySet<string> = new Set(['url', 'file', 'address', 'date']);

const plainLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Goes through two guides field by field and gathers what is not as it was. */
export class Comparison {
  readonly facts: Fact[] = [];
  readonly names: Names;
  /** Things whose coming or going is told once, and not again wherever they are named. */
  readonly alone: ReadonlySet<string>;

  /** False for two languages: that a text is there counts, and not what it says. */
  readonly inWords: boolean;
  readonly #namesAgree: boolean;

  constructor(names: Names, alone: ReadonlySet<string>, inWords = true) {
    this.names = names;
    this.alone = alone;
    this.inWords = inWords;
    this.#namesAgree = names.agree;
  }

  add(fact: Omit<Fact, 'key'>): void {
    this.facts.push({ ...fact, key: keyOf(fact) });
  }

  /** Nothing in the two has changed, and nothing they name: there is nothing to compare. Most of a guide is so. */
  isAsBefore(old: object, now: object): boolean {
    return this.#namesAgree && (old === now || JSON.stringify(old) === JSON.stringify(now));
  }

  /** Compares the fields of two elements that belong together, without those in `skip`. */
  element<K extends ElementKind>(
    kind: K,
    old: Elements[K],
    now: Elements[K],
    spots: Spots,
    skip: ReadonlySet<string> = new Set(),
  ): void {
    const pair: Pair = { element: kind, old: old as unknown as Anything, new: now as unknown as Anything, spots };
    for (const [field, shape] of Object.entries(shapes[kind]) as [string, FieldShape][]) {
      if (!skip.has(field)) this.#field(pair, field, field, shape, pair.old, pair.new);
    }
  }

  #field(pair: Pair, name: string, field: string, shape: FieldShape, old: Anything, now: Anything): void {
    const a = old[field];
    const b = now[field];
    if (shape === 'own' || (a === undefined && b === undefined)) return;
    if (shape === 'value') this.#value(pair, name, field, old, now);
    else if (shape === 'line') this.#line(pair, name, field, old, now);
    else if (shape === 'prose') this.#prose(pair, name, field, old, now);
    else if (shape === 'lines') this.#lines(pair, name, (a ?? []) as string[], (b ?? []) as string[]);
    else if (shape === 'target') this.#target(pair, name, field, old, now);
    else if ('refs' in shape) this.#refs(pair, name, shape.refs, (a ?? []) as string[], (b ?? []) as string[]);
    else if ('ref' in shape) this.#ref(pair, name, field, shape.ref, old, now);
    else if ('parts' in shape) this.#parts(pair, name, shape.parts, (a ?? []) as object[], (b ?? []) as object[]);
    else this.#deeper(pair, name, shape, (a ?? {}) as Anything, (b ?? {}) as Anything);
  }

  /** Fields that stand in an object of their own. */
  #deeper(
    pair: Pair,
    name: string,
    shape: Extract<FieldShape, { inside: unknown } | { record: unknown }>,
    left: Anything,
    right: Anything,
  ): void {
    if ('inside' in shape) {
      for (const [inner, s] of Object.entries(shape.inside))
        this.#field(pair, `${name}.${inner}`, inner, s, left, right);
      return;
    }
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const before = this.facts.length;
      this.#field(pair, name, key, shape.record, left, right);
      for (let i = before; i < this.facts.length; i++) this.facts[i] = { ...(this.facts[i] as Fact), detail: key };
    }
  }

  #side(spot: Spot, node: object, holder: object, field: string | undefined, rest: Partial<Side>): Side {
    return {
      node,
      range: placeOf(holder, field),
      title: rest.title ?? '',
      chain: spot.chain,
      audiences: spot.audiences,
      ...rest,
    };
  }

  #changed(
    pair: Pair,
    field: string,
    inner: string,
    holders: readonly [Anything, Anything],
    rest: {
      from: string | undefined;
      to: string | undefined;
      change?: Fact['change'];
      text?: Fact['text'];
    },
  ): void {
    const { spots } = pair;
    const { from, to } = rest;
    const own = spots.old.chain.at(-1)?.title ?? '';
    const ownNew = spots.new.chain.at(-1)?.title ?? '';
    const change = rest.change ?? (from === undefined ? 'added' : to === undefined ? 'removed' : 'changed');
    this.add({
      change,
      element: pair.element,
      field,
      path: `${spots.path}/${field}`,
      old: this.#side(spots.old, pair.old, originOf(holders[0]) ? holders[0] : pair.old, inner, {
        title: own,
        value: from,
      }),
      new: this.#side(spots.new, pair.new, originOf(holders[1]) ? holders[1] : pair.new, inner, {
        title: ownNew,
        value: to,
      }),
      text: rest.text,
    });
  }

  #value(pair: Pair, name: string, field: string, old: Anything, now: Anything): void {
    const [a, b] = [old[field], now[field]];
    const say = (v: unknown): string | undefined => (v === undefined ? undefined : String(v));
    // A number is the same however it is grouped.
    const plain = (v: unknown): unknown =>
      pair.element === 'phone' && typeof v === 'string' ? v.replace(/\s+/g, '') : v;
    // The name of a file is no id that anyone gave.
    if (name === 'id' && !(hasField(old, 'id') && hasField(now, 'id'))) return;
    if (!this.inWords && ownToLanguage.has(field)) return;
    if (plain(a) !== plain(b)) this.#changed(pair, name, field, [old, now], { from: say(a), to: say(b) });
  }

  #line(pair: Pair, name: string, field: string, old: Anything, now: Anything): void {
    const [a, b] = [old[field], now[field]] as [string | undefined, string | undefined];
    this.#words(
      pair,
      name,
      field,
      [old, now],
      a === undefined ? undefined : plainLine(a),
      b === undefined ? undefined : plainLine(b),
    );
  }

  #prose(pair: Pair, name: string, field: string, old: Anything, now: Anything): void {
    const [a, b] = [old[field], now[field]] as [Prose | undefined, Prose | undefined];
    if (a?.text === b?.text) return;
    this.#words(pair, name, field, [old, now], this.proseText(a, 'old', pair), this.proseText(b, 'new', pair));
  }

  /** Running text as it is compared; undefined where there is none. */
  proseText(prose: Prose | undefined, which: Which, { spots }: Pick<Pair, 'spots'>): string | undefined {
    return prose ? this.text(prose.text, which, spots) || undefined : undefined;
  }

  text(text: string, which: Which, spots: Spots): string {
    return comparableText(text, which, spots[which].guide, this.names);
  }

  #words(
    pair: Pair,
    name: string,
    field: string,
    holders: readonly [Anything, Anything],
    a: string | undefined,
    b: string | undefined,
  ): void {
    if (a === b || (!this.inWords && a !== undefined && b !== undefined)) return;
    const text = compareTexts(a ?? '', b ?? '');
    this.#changed(pair, name, field, holders, { from: a, to: b, text });
  }

  #lines(pair: Pair, field: string, a: readonly string[], b: readonly string[]): void {
    if (a.length === b.length && a.every((text, i) => text === b[i])) return;
    const isCondition = field === 'when';
    const tokens = (list: readonly string[]): { text: string; i: number; list: readonly string[] }[] =>
      list.map((text, i) => ({ text: plainLine(text), i, list }));
    const matching = match(tokens(a), tokens(b), {
      key: ({ text, i }) => (this.inWords ? text : String(i)),
      likeness: (x, y) => alike(bagOf(x.text), bagOf(y.text)),
      threshold: 0.5,
      lastTwo: isCondition,
    });
    const { spots, element } = pair;
    const side = (which: Which, item: { text: string; i: number; list: readonly string[] }): Side =>
      this.#side(
        spots[which],
        pair[which],
        originOf(item.list) ? item.list : pair[which],
        originOf(item.list) ? String(item.i) : field,
        {
          title: item.text,
          value: item.text,
        },
      );
    for (const [x, y] of matching.pairs) {
      if (x.text === y.text || !this.inWords) continue;
      this.add({
        change: 'changed',
        element,
        field,
        path: `${spots.path}/${field}/${x.i + 1}`,
        old: side('old', x),
        new: side('new', y),
        text: compareTexts(x.text, y.text),
      });
    }
    for (const x of matching.removed)
      this.add({ change: 'removed', element, field, path: `${spots.path}/${field}/${x.i + 1}`, old: side('old', x) });
    for (const y of matching.added)
      this.add({ change: 'added', element, field, path: `${spots.path}/${field}/${y.i + 1}`, new: side('new', y) });
    this.#order(pair, field, matching);
  }

  #target(pair: Pair, name: string, field: string, old: Anything, now: Anything): void {
    const [a, b] = [old[field], now[field]] as [Target | undefined, Target | undefined];
    const from = a && this.targetKeys(a, 'old', pair.spots.old);
    const to = b && this.targetKeys(b, 'new', pair.spots.new);
    if (from?.written === to?.written) return;
    const change = from && to && from.place === to.place ? 'rewritten' : undefined;
    this.#changed(pair, name, field, [old, now], {
      from: a && targetWords(a, pair.spots.old.guide),
      to: b && targetWords(b, pair.spots.new.guide),
      ...(change ? { change } : {}),
    });
  }

  targetKeys(target: Target, which: Which, spot: Spot): TargetKeys {
    return targetKeys(target, which, this.names, spot.guide, spot.level, spot.step);
  }

  #ref(pair: Pair, name: string, field: string, kind: ReferenceKind, old: Anything, now: Anything): void {
    const [a, b] = [old[field], now[field]] as [string | undefined, string | undefined];
    const from = a === undefined ? undefined : this.names.key('old', kind, a);
    const to = b === undefined ? undefined : this.names.key('new', kind, b);
    if (from === to) return;
    // A thing that comes or goes is told of once.
    if ((a === undefined || b === undefined) && this.alone.has(from ?? to ?? '')) return;
    const title = (id: string | undefined, which: Which): string | undefined =>
      id === undefined ? undefined : titleOfId(pair.spots[which].guide, kind, id);
    this.#changed(pair, name, field, [old, now], { from: title(a, 'old'), to: title(b, 'new') });
  }

  #refs(pair: Pair, field: string, kind: ReferenceKind, a: readonly string[], b: readonly string[]): void {
    const same = (id: string, i: number): boolean =>
      this.names.key('old', kind, id) === this.names.key('new', kind, b[i] ?? '');
    if (a.length === b.length && a.every(same)) return;
    const items = (
      list: readonly string[],
      which: Which,
    ): { id: string; i: number; key: string; list: readonly string[] }[] =>
      list.map((id, i) => ({ id, i, key: this.names.key(which, kind, id), list }));
    const matching = match(items(a, 'old'), items(b, 'new'), { key: (item) => item.key });
    if (kind === 'audience') {
      this.#audiences(pair, field, matching, a, b);
      return;
    }
    const { spots, element } = pair;
    const side = (which: Which, item: { id: string; i: number; list: readonly string[] }): Side => {
      const { guide } = spots[which];
      const holder = originOf(item.list) ? item.list : pair[which];
      return this.#side(
        spots[which],
        definitionOf(guide, kind, item.id) ?? pair[which],
        holder,
        originOf(item.list) ? String(item.i) : field,
        {
          title: titleOfId(guide, kind, item.id),
          id: item.id,
          value: item.id,
        },
      );
    };
    for (const x of matching.removed) {
      if (this.alone.has(x.key)) continue;
      this.add({ change: 'removed', element, field, path: `${spots.path}/${field}/${x.id}`, old: side('old', x) });
    }
    for (const y of matching.added) {
      if (this.alone.has(y.key)) continue;
      this.add({ change: 'added', element, field, path: `${spots.path}/${field}/${y.id}`, new: side('new', y) });
    }
    this.#order(pair, field, matching);
  }

  /** An empty list means everyone. */
  #audiences(pair: Pair, field: string, matching: Matching<unknown>, a: readonly string[], b: readonly string[]): void {
    const gone = matching.removed.length > 0;
    const come = matching.added.length > 0;
    if (!gone && !come) return;
    const narrowed = a.length === 0 || (gone && !come && b.length > 0);
    const widened = b.length === 0 || (come && !gone && a.length > 0);
    const { spots } = pair;
    const side = (which: Which, ids: readonly string[]): Side => {
      const titles = ids.map((id) => titleOfId(spots[which].guide, 'audience', id));
      return this.#side(spots[which], pair[which], pair[which], field, {
        title: spots[which].chain.at(-1)?.title ?? '',
        value: titles.join(', '),
        audiences: titles,
      });
    };
    this.add({
      change: narrowed ? 'narrowed' : widened ? 'widened' : 'changed',
      element: pair.element,
      field,
      path: `${spots.path}/${field}`,
      old: side('old', a),
      new: side('new', b),
    });
  }

  #parts(pair: Pair, field: string, kind: ElementKind, a: readonly object[], b: readonly object[]): void {
    if (a.length === 0 && b.length === 0) return;
    const { spots } = pair;
    const tools: PartTools = {
      names: this.names,
      old: spots.old.guide,
      new: spots.new.guide,
      targetKey: (target, which) => this.targetKeys(target, which, spots[which]).place,
    };
    const measures = partMeasures[kind]?.(tools as never) as Measures<object> | undefined;
    const by = this.inWords ? (measures ?? {}) : withoutWords(kind === 'word' ? {} : (measures ?? {}));
    this.matched(pair, field, kind, match(a, b, by), a, b);
  }

  /** Tells what came and went among the parts of one kind, and compares those that belong together. */
  matched(
    pair: Pick<Pair, 'element' | 'spots'> & { readonly old: object; readonly new: object },
    field: string,
    kind: ElementKind,
    matching: Matching<object>,
    old: readonly object[] = [],
    now: readonly object[] = [],
  ): void {
    const { spots } = pair;
    for (const [x, y] of matching.pairs) {
      if (this.isAsBefore(x, y)) continue;
      const inner = spotsIn(spots, kind, x, y, old.indexOf(x));
      this.id(kind, x, y, inner);
      this.element(kind, x as never, y as never, inner);
    }
    for (const x of matching.removed) this.gone(spots, kind, x, old.indexOf(x));
    for (const y of matching.added) this.come(spots, kind, y, now.indexOf(y));
    this.#order({ ...pair, old: pair.old as Anything, new: pair.new as Anything }, field, matching);
  }

  gone(spots: Spots, kind: ElementKind, node: object, i = 0): void {
    const path = pathTo(spots, kind, node, i);
    this.add({ change: 'removed', element: kind, path, old: sideOf(spots.old, kind, node) });
  }

  come(spots: Spots, kind: ElementKind, node: object, i = 0): void {
    const path = pathTo(spots, kind, node, i);
    this.add({ change: 'added', element: kind, path, new: sideOf(spots.new, kind, node) });
  }

  /** Tells that an element has another id, unless both ids were only made from its title. */
  id(kind: ElementKind, old: object, now: object, spots: Spots): void {
    if (!('id' in old) || !('id' in now) || old.id === now.id) return;
    if (old.id === undefined || now.id === undefined || (!isIdGiven(old) && !isIdGiven(now))) return;
    const side = (which: Which, node: object & { id: unknown }): Side => ({
      ...sideOf(spots[which], kind, node),
      chain: spots[which].chain.slice(0, -1),
      range: at(node, 'id'),
      value: String(node.id),
    });
    this.add({ change: 'id', element: kind, path: `${spots.path}/id`, old: side('old', old), new: side('new', now) });
  }

  #order(pair: Pair, field: string, matching: Matching<unknown>): void {
    if (!isReordered(matching)) return;
    const { spots } = pair;
    const side = (which: Which): Side =>
      this.#side(spots[which], pair[which], pair[which], field, { title: spots[which].chain.at(-1)?.title ?? '' });
    const path = `${spots.path}/${field}/order`;
    this.add({ change: 'order', element: pair.element, field, path, old: side('old'), new: side('new') });
  }
}

const hasField = (node: object, field: string): boolean => originOf(node)?.values.has(field) ?? true;

function definitionOf(guide: Guide, kind: ReferenceKind, id: string): object | undefined {
  switch (kind) {
    case 'notice':
      return guide.notices.find((n) => n.id === id);
    case 'contact':
      return guide.contacts.find((c) => c.id === id);
    default:
      return undefined;
  }
}
