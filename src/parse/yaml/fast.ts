import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { SourceFile } from '../../source/source-file.ts';
import type { Entry, ScalarTree, Tree } from '../tree.ts';
import { maxDepth, Nodes } from './nodes.ts';
import type { ScalarStyle } from './pieces.ts';

/** Where the text stops being YAML, in the words of the reader that found it. */
export interface Failure {
  readonly kind: 'failure';
  readonly reason: string;
  readonly at: number;
}

/**
 * What the quick reader makes of a text. `unusual`: lawful YAML that guides seldom use (anchors, tags, several
 * documents, keys that are no words), left to the thorough reader.
 */
export type FastReading =
  | { readonly kind: 'tree'; readonly tree: Tree | undefined; readonly nodes: Nodes }
  | { readonly kind: 'unusual' }
  | { readonly kind: 'too-deep'; readonly at: number }
  | Failure;

const styles: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/**
 * @param text what is read: the file's text, or a mended copy of the same length.
 * @param file what ranges refer to; `start` and `end` limit the stretch that is read.
 */
export function readFast(text: string, file: SourceFile, start: number, end: number): FastReading {
  const input = start === 0 && end === text.length ? text : text.slice(start, end);
  let events: Event[];
  try {
    // The library counts a key or value as a level of its own.
    events = parseEvents(input, { maxDepth: maxDepth + 1 });
  } catch (error) {
    const at = start + (error instanceof YAMLException ? (error.mark?.position ?? 0) : 0);
    const reason = error instanceof YAMLException ? error.reason : String(error);
    return reason.startsWith('nesting exceeded') ? { kind: 'too-deep', at } : { kind: 'failure', reason, at };
  }
  try {
    return new EventReader(events, input, new Nodes(file, text), start).read();
  } catch (error) {
    if (error instanceof Unusual) return { kind: 'unusual' };
    throw error;
  }
}

class Unusual extends Error {}

/** Walks the events once; every node knows where it ends, since the events tell only where collections begin. */
class EventReader {
  private at = 0;
  private readonly events: readonly Event[];
  private readonly input: string;
  private readonly nodes: Nodes;
  private readonly base: number;

  constructor(events: readonly Event[], input: string, nodes: Nodes, base: number) {
    this.events = events;
    this.input = input;
    this.nodes = nodes;
    this.base = base;
  }

  read(): FastReading {
    const { nodes } = this;
    const documents = this.events.filter((e) => e.type === EVENT_ID.DOCUMENT).length;
    if (documents === 0) return { kind: 'tree', tree: undefined, nodes };
    if (documents > 1) throw new Unusual();
    this.at = 1;
    const tree = isEmpty(this.events[1]) ? undefined : this.node(0);
    return { kind: 'tree', tree, nodes };
  }

  /** @param emptyAt where the value would stand, should it be left out. */
  private node(emptyAt: number): Tree {
    const event = this.events[this.at++];
    if (event === undefined || event.type === EVENT_ID.ALIAS) throw new Unusual();
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) throw new Unusual();
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw new Unusual();
    if (event.type === EVENT_ID.SCALAR) return isEmpty(event) ? this.nodes.empty(emptyAt) : this.scalar(event);
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const start = this.base + event.start;
    return event.type === EVENT_ID.MAPPING ? this.map(start, flow) : this.list(start, flow);
  }

  private map(start: number, flow: boolean): Tree {
    const { nodes } = this;
    const bracket = flow && this.input[start - this.base] === '{';
    const entries: Entry[] = [];
    let end = start + 1;
    while (!this.popped()) {
      const key = this.key();
      if (entries.length === 0 && !bracket && key.range.start !== start) throw new Unusual();
      const value = this.node(nodes.emptyAfter(key.range.end));
      end = value.range.end;
      const name = nodes.keyText(key);
      if (name === '<<') throw new Unusual();
      entries.push({ key: name, keyRange: key.range, value });
    }
    return nodes.map(entries, start, bracket ? nodes.closing(end, '}') : end);
  }

  private key(): ScalarTree {
    const event = this.events[this.at];
    if (event?.type !== EVENT_ID.SCALAR || isEmpty(event)) throw new Unusual();
    const key = this.node(0);
    if (key.kind !== 'scalar') throw new Unusual();
    return key;
  }

  private list(start: number, flow: boolean): Tree {
    const { nodes } = this;
    const items: Tree[] = [];
    let end = start + 1;
    while (!this.popped()) {
      if (isEmpty(this.events[this.at])) throw new Unusual();
      const item = this.node(0);
      end = item.range.end;
      items.push(item);
    }
    return nodes.list(items, start, flow ? nodes.closing(end, ']') : end);
  }

  private popped(): boolean {
    if (this.events[this.at]?.type !== EVENT_ID.POP) return false;
    this.at++;
    return true;
  }

  private scalar(event: ScalarEvent): ScalarTree {
    return this.nodes.scalar({
      style: styles[event.style] ?? 'plain',
      start: this.base + event.valueStart,
      end: this.base + event.valueEnd,
      indent: event.indent,
      text: getScalarValue(this.input, event),
    });
  }
}

const isEmpty = (event: Event | undefined): boolean => event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
