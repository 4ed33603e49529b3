import type { FlowEdge, FlowNode, FlowView, LooseEnd } from '../../model/flow.ts';
import { flowOf } from '../../model/flow.ts';
import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { capital, joinWords, wordsOf } from '../words.ts';

/**
 * `nowhere`: the guide does not say what follows. `elsewhere`: a step of a level that is not drawn.
 * Closings and exits are drawn on every level that leads to them, so that no line has to cross the others.
 */
export type ChartNodeKind = 'start' | 'step' | 'close' | 'exit' | 'nowhere' | 'elsewhere';

export interface ChartNode {
  /** Unique in the chart. */
  readonly id: string;
  readonly kind: ChartNodeKind;
  /** Number of the lane, from 0. */
  readonly lane: number;
  /** `Trinn 2`; empty for what has no number. */
  readonly mark: string;
  readonly title: string;
  /** Whom it is for; empty for everyone. */
  readonly whom: string;
}

export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'start' | 'next' | 'outcome' | 'prerequisite';
  /** It leads to a step that stands earlier. */
  readonly back: boolean;
  /** In which cases, each in words; empty when there is nothing to choose. */
  readonly labels: readonly string[];
}

export interface ChartLane {
  /** `Nivå 1`. */
  readonly label: string;
  readonly title: string;
}

/** The flow of a guide as it is drawn and told, in the guide's own words. */
export interface Chart {
  readonly title: string;
  readonly language: Guide['language'];
  /** One for each level. */
  readonly lanes: readonly ChartLane[];
  /** In reading order. */
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

export interface ChartOptions {
  /** Id of the one level to draw. */
  readonly level?: string | undefined;
  /** Id of the audience whose flow it is; undefined: everyone's. */
  readonly audience?: string | undefined;
}

interface Place {
  readonly level: Level;
  readonly step: Step;
  readonly order: number;
}

export function chartOf(guide: Guide, { level: only, audience }: ChartOptions = {}): Chart {
  return new ChartMaker(guide, flowOf(guide).view(audience), only).make();
}

class ChartMaker {
  readonly #guide: Guide;
  readonly #view: FlowView;
  readonly #only: string | undefined;
  readonly #levels: readonly Level[];
  readonly #places = new Map<string, Place>();
  readonly #flowNodes = new Map<string, FlowNode>();
  readonly #nodes = new Map<string, ChartNode>();
  readonly #edges = new Map<string, ChartEdge & { readonly labels: string[] }>();

  constructor(guide: Guide, view: FlowView, only: string | undefined) {
    this.#guide = guide;
    this.#view = view;
    this.#only = only;
    const drawn = new Set<Level | undefined>(view.nodes.map(({ level }) => level));
    this.#levels = guide.levels.filter((level) => (only === undefined ? drawn.has(level) : level.id === only));
    for (const node of view.nodes) {
      this.#flowNodes.set(node.id, node);
      const { level, step } = node;
      if (level && step) this.#places.set(node.id, { level, step, order: this.#places.size });
    }
  }

  make(): Chart {
    const words = wordsOf(this.#guide.language);
    const { start } = this.#view;
    if (start !== undefined && this.#isDrawn(start)) {
      this.#put({
        id: '@start',
        kind: 'start',
        lane: this.#laneOf(start),
        mark: '',
        title: words.fields.start,
        whom: '',
      });
      this.#join({ from: '@start', to: start, kind: 'start', back: false }, []);
    }
    const steps = [...this.#places.keys()].filter((id) => this.#isDrawn(id));
    for (const id of steps) this.#put(this.#stepNode(id));
    for (const id of this.#places.keys()) {
      if (this.#isDrawn(id)) this.#waysFrom(id);
      else this.#waysInto(id);
    }
    return {
      title: this.#guide.title,
      language: this.#guide.language,
      lanes: this.#levels.map((level) => ({ label: this.#levelLabel(level), title: level.title })),
      nodes: [...this.#nodes.values()],
      edges: [...this.#edges.values()],
    };
  }

  #isDrawn(id: string): boolean {
    const place = this.#places.get(id);
    return place !== undefined && this.#levels.includes(place.level);
  }

  #laneOf(id: string): number {
    const place = this.#places.get(id);
    return place === undefined ? 0 : Math.max(0, this.#levels.indexOf(place.level));
  }

  #put(node: ChartNode): string {
    if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
    return node.id;
  }

  /** Ways between the same two become one line with several labels. */
  #join(edge: Omit<ChartEdge, 'labels'>, labels: readonly string[]): void {
    const key = JSON.stringify([edge.from, edge.to, edge.kind === 'prerequisite']);
    const known = this.#edges.get(key);
    if (known === undefined) this.#edges.set(key, { ...edge, labels: [...labels] });
    else for (const label of labels) if (!known.labels.includes(label)) known.labels.push(label);
  }

  #waysFrom(id: string): void {
    for (const edge of this.#view.out(id)) {
      const to = this.#places.has(edge.to) && this.#isDrawn(edge.to) ? edge.to : this.#outside(edge.to, id, 'to');
      this.#join({ from: id, to, kind: edge.kind, back: this.#isBack(id, edge.to) }, this.#labels(edge, id));
    }
    for (const loose of this.#view.looseEnds(id)) {
      const title = wordsOf(this.#guide.language).targets.unspecified;
      const to = this.#put({
        id: `@nowhere:${id}`,
        kind: 'nowhere',
        lane: this.#laneOf(id),
        mark: '',
        title,
        whom: '',
      });
      this.#join({ from: id, to, kind: 'outcome', back: false }, this.#labels(loose, id));
    }
  }

  /** What comes into the one level that is drawn. */
  #waysInto(id: string): void {
    if (this.#only === undefined) return;
    for (const edge of this.#view.out(id)) {
      if (!this.#isDrawn(edge.to)) continue;
      const from = this.#outside(id, edge.to, 'from');
      this.#join({ from, to: edge.to, kind: edge.kind, back: false }, this.#labels(edge, id));
    }
  }

  /** An end, or a step that is not drawn, beside the step that the line is to or from. */
  #outside(id: string, beside: string, way: 'to' | 'from'): string {
    const lane = this.#laneOf(beside);
    const place = this.#places.get(id);
    const node = this.#flowNodes.get(id);
    if (place) {
      const title = place.step.title;
      const mark = `${this.#levelLabel(place.level)}, ${this.#stepLabel(place).toLowerCase()}`;
      return this.#put({ id: `@${way}:${id}`, kind: 'elsewhere', lane, mark, title, whom: '' });
    }
    const title = endTitle(this.#guide, node, id);
    const kind = node?.kind === 'exit' ? 'exit' : 'close';
    return this.#put({ id: `@${lane}:${id}`, kind, lane, mark: '', title, whom: '' });
  }

  #isBack(from: string, to: string): boolean {
    const here = this.#places.get(from)?.order ?? 0;
    const there = this.#places.get(to)?.order;
    return there !== undefined && there <= here;
  }

  #stepNode(id: string): ChartNode {
    const place = this.#places.get(id);
    return {
      id,
      kind: 'step',
      lane: this.#laneOf(id),
      mark: place ? this.#stepLabel(place) : '',
      title: place?.step.title ?? id,
      whom: this.#names(this.#flowNodes.get(id)?.audiences ?? []),
    };
  }

  #levelLabel(level: Level): string {
    return `${capital(this.#guide.terms.level ?? wordsOf(this.#guide.language).terms.level)} ${level.id}`;
  }

  #stepLabel({ level, step }: Place): string {
    const number = step.number?.replace(/\.+$/, '') ?? String(level.steps.indexOf(step) + 1);
    return `${capital(this.#guide.terms.step ?? wordsOf(this.#guide.language).terms.step)} ${number}`;
  }

  #names(ids: readonly string[]): string {
    const { audiences, language } = this.#guide;
    return joinWords(
      ids.map((id) => audiences.find((one) => one.id === id)?.title ?? id),
      wordsOf(language).and,
    );
  }

  #labels(way: FlowEdge | LooseEnd, from: string): string[] {
    const words = wordsOf(this.#guide.language);
    const prerequisite = 'prerequisite' in way ? way.prerequisite : undefined;
    const cases = way.outcome?.when.join(` ${words.or} `) ?? '';
    const own = way.choice?.when ?? prerequisite?.when ?? '';
    const said = cases === '' ? own : own === '' ? cases : `${cases} (${own})`;
    const here = this.#flowNodes.get(from)?.audiences ?? [];
    const narrower = way.audiences.length > 0 && way.audiences.join() !== here.join();
    const whom = narrower && this.#view.audience === undefined ? this.#names(way.audiences) : '';
    const whole = said === '' ? whom : whom === '' ? said : `${said} – ${lowered(words.forAudiences(whom))}`;
    if (prerequisite) return [whole === '' ? words.fields.first : `${words.fields.first}: ${whole}`];
    return whole === '' ? [] : [whole];
  }
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `Avslutt saken`; for an exit, its title. */
export function endTitle(guide: Guide, node: FlowNode | undefined, id: string): string {
  if (node?.exit) return node.exit.title;
  const { targets } = wordsOf(guide.language);
  return id === 'close-log' ? targets['close-log'] : targets.close;
}
