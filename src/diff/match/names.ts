import type { ReferenceKind } from '../../model/references.ts';

/**
 * Names of both guides made comparable: a reference means the same thing on both sides when its key is the same,
 * also where the thing it names has another id now.
 */
export class Names {
  readonly #old = new Map<string, string>();
  readonly #new = new Map<string, string>();
  #agree = true;

  /** Two ids, one on each side, name the same thing. Of a thing written twice the first counts. */
  join(kind: ReferenceKind, oldId: string, newId: string): void {
    const key = `${kind} ${oldId}\u0000${newId}`;
    if (oldId !== newId) this.#agree = false;
    if (!this.#old.has(`${kind} ${oldId}`)) this.#old.set(`${kind} ${oldId}`, key);
    if (!this.#new.has(`${kind} ${newId}`)) this.#new.set(`${kind} ${newId}`, key);
  }

  /** An id on one side names something that is only there. */
  alone(side: 'old' | 'new', kind: ReferenceKind, id: string): void {
    const [table, other] = side === 'old' ? [this.#old, this.#new] : [this.#new, this.#old];
    if (other.has(`${kind} ${id}`)) this.#agree = false;
    if (!table.has(`${kind} ${id}`)) table.set(`${kind} ${id}`, `${kind} ${side} ${id}`);
  }

  /** The id named nothing on the side where the thing is not: a reference left behind there is the same reference. */
  leftBehind(side: 'old' | 'new', kind: ReferenceKind, id: string): void {
    const [own, other] = side === 'old' ? [this.#old, this.#new] : [this.#new, this.#old];
    const key = own.get(`${kind} ${id}`);
    if (key !== undefined && !other.has(`${kind} ${id}`)) other.set(`${kind} ${id}`, key);
  }

  /** One part of a split or merged thing names what the whole does. */
  also(side: 'old' | 'new', kind: ReferenceKind, id: string, wholeId: string): void {
    this.#agree = false;
    (side === 'old' ? this.#old : this.#new).set(`${kind} ${id}`, this.key(side, kind, wholeId));
  }

  /** Every id means the same on both sides, so that what names the same ids leads to the same things. */
  get agree(): boolean {
    return this.#agree;
  }

  /** The key of a reference; an id that names nothing stands for itself. */
  key(side: 'old' | 'new', kind: ReferenceKind, id: string): string {
    return (side === 'old' ? this.#old : this.#new).get(`${kind} ${id}`) ?? `${kind} ${id}`;
  }
}
