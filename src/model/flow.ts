import type { Exit } from './definitions.ts';
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

/** An outcome that leads to nothing that exists, or says nothing. */
export interface LooseEnd {
  readonly from: string;
  readonly outcome: Outcome;
  readonly choice: Choice;
  readonly branch?: Branch;
  readonly audiences: readonly string[];
  readonly why: 'unspecified' | 'unknown' | 'no-next';
}

/** The flow of the whole guide (`audience` undefined) or as one audience meets it. */
export interface FlowView {
  readonly audience: string | undefined;
  /** The step a walk begins on; undefined when there is none for this audience. */
  readonly start: string | undefined;
  /** Nodes this audience can meet, reachable or not, in reading order. */
  readonly nodes: readonly FlowNode[];
  /** Where the walk can go from a step: the one transition function that lint, walk, paths and pages share. */
  out(from: string): readonly FlowEdge[];
  looseEnds(from: string): readonly LooseEnd[];
}

export interface FlowGraph {
  readonly guide: Guide;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly edges: readonly FlowEdge[];
  view(audience?: string): FlowView;
}
