import type { Exit } from './definitions.ts';
import { buildFlow } from './flow/build.ts';
import { strictNames } from './flow/names.ts';
import type { Guide, Level } from './guide.ts';
import type { Branch, Outcome, Prerequisite, Step } from './step.ts';
import type { Choice } from './target.ts';

export type FlowNodeKind = 'step' | 'close' | 'exit';

/** `close` and `close-log` are the ids of the two closing nodes; an exit's node id is `exit:ID`; a step's node id is the step's id. */
export interface FlowNode {
  readonly id: string;
  readonly kind: FlowNodeKind;
  readonly level?: Level;
  readonly step?: Step;
  readonly exit?: Exit;
  /** Who the node is for (level and step taken together); empty: for everyone. */
  readonly audiences: readonly string[];
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'next' | 'outcome' | 'prerequisite';
  readonly outcome?: Outcome;
  readonly choice?: Choice;
  readonly branch?: Branch;
  readonly prerequisite?: Prerequisite;
  /** Who can take the edge; empty: everyone. */
  readonly audiences: readonly string[];
}

/** A way on that leads to nothing that exists, or says nothing; without an outcome it is the end of a level. */
export interface LooseEnd {
  readonly from: string;
  readonly outcome?: Outcome;
  readonly choice?: Choice;
  readonly branch?: Branch;
  readonly audiences: readonly string[];
  readonly why: 'unspecified' | 'unknown' | 'no-next';
}

/** The flow of the whole guide (`audience` undefined) or as one audience meets it. */
export interface FlowView {
  readonly audience: string | undefined;
  /** The step a walk begins on; undefined when there is none for this audience. */
  readonly start: string | undefined;
  /** Nodes this audience can meet, reachable or not, in reading order: steps, then closings, then exits that something leads to. */
  readonly nodes: readonly FlowNode[];
  /**
   * Where the walk can go from a step: the one transition function that lint, walk, paths and pages share.
   * Prerequisites first, then outcomes in the order of the file.
   */
  out(from: string): readonly FlowEdge[];
  looseEnds(from: string): readonly LooseEnd[];
}

/**
 * The flow of a whole guide: what each of its audiences can do, taken together. Where an audience has a row of steps
 * of its own, the edges go round the steps of the others.
 */
export interface FlowGraph {
  readonly guide: Guide;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly edges: readonly FlowEdge[];
  /** An audience the guide does not declare meets what is for everyone. */
  view(audience?: string): FlowView;
}

const made = new WeakMap<Guide, FlowGraph>();

/** The flow of a guide, as written: an id that names nothing is a loose end. Made once. */
export function flowOf(guide: Guide): FlowGraph {
  let graph = made.get(guide);
  if (!graph) {
    graph = buildFlow(guide, strictNames(guide));
    made.set(guide, graph);
  }
  return graph;
}
