import type { FlowEdge, FlowNode, LooseEnd } from '../flow.ts';
import type { Places } from './places.ts';
import type { Viewers, ViewerTable } from './viewers.ts';

/** An edge with numbers for its ends, so that analysis needs no look-up by id. */
export interface CoreEdge {
  readonly edge: FlowEdge;
  readonly from: number;
  readonly to: number;
  readonly viewers: Viewers;
}

export interface CoreLooseEnd {
  readonly end: LooseEnd;
  readonly from: number;
  readonly viewers: Viewers;
}

/** The flow in numbers: steps first, in reading order, then closings and exits. */
export interface FlowCore {
  readonly places: Places;
  readonly viewers: ViewerTable;
  readonly nodes: readonly FlowNode[];
  /** How many of the nodes are steps. */
  readonly stepCount: number;
  readonly out: readonly (readonly CoreEdge[])[];
  readonly loose: readonly (readonly CoreLooseEnd[])[];
  /** Where each viewer begins; -1: nowhere. */
  readonly starts: readonly number[];
}
