import { Graph, layout } from '@dagrejs/dagre';
import { curveBasis, line } from 'd3-shape';
import type { Architecture } from '../roadmap/model.ts';

/** Width of a character of the figure's text, in pixels; generous, so that no name leaves its box. */
const CHARACTER = 7.4;
const BOX_HEIGHT = 40;
const LABEL_HEIGHT = 18;
/** From top to bottom, with room at the edge for the lines around the outermost boxes. */
const OPTIONS = { rankdir: 'TB', nodesep: 24, ranksep: 28, marginx: 4, marginy: 4 };

/**
 * Boxes and arrows of an architecture, from top to bottom, in pixels. The layout is dagre's, which
 * places the boxes in layers so that few arrows cross.
 */
export function drawArchitecture({ parts, flows }: Architecture): ArchitectureDrawing {
  const graph = new Graph<Options & Size, Box, ArrowLabel>({ multigraph: true });
  // Places and the size of the whole are filled in by the layout.
  graph.setGraph({ ...OPTIONS, width: 0, height: 0 });
  for (const { id, name } of parts)
    graph.setNode(id, { x: 0, y: 0, width: widthOf(name) + 28, height: BOX_HEIGHT });
  const rankOf = new Map(parts.map(({ id }, index) => [id, index]));
  // An answer goes back up: turned around for the layout, so that the parts keep their order.
  const edges = flows.map((flow, index) => {
    const isBack = (rankOf.get(flow.to) ?? 0) < (rankOf.get(flow.from) ?? 0);
    const [upper, lower] = isBack ? [flow.to, flow.from] : [flow.from, flow.to];
    return { ...flow, isBack, upper, lower, name: String(index) };
  });
  for (const { upper, lower, name, carries } of edges)
    graph.setEdge(
      upper,
      lower,
      { points: [], x: 0, y: 0, width: widthOf(carries) + 12, height: LABEL_HEIGHT, labelpos: 'c' },
      name,
    );
  layout(graph);
  const { width, height } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: parts.map(({ id, name }) => ({ name, ...placeOf(graph.node(id)) })),
    arrows: edges.map(({ upper, lower, name, isBack, carries }) => {
      const { points, x, y } = graph.edge(upper, lower, name);
      const path = toPath(isBack ? points.toReversed() : points);
      return { carries, x: round(x), y: round(y), path };
    }),
  };
}

const toCurve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBasis)
  .digits(1);

function toPath(points: readonly Point[]): string {
  return toCurve([...points]) ?? '';
}

function placeOf({ x, y, width, height }: Box) {
  return { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height };
}

function widthOf(text: string): number {
  return text.length * CHARACTER;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** A box by its middle, as the layout places it. */
type Box = Point & Size;

/** An arrow with the middle and the size of its label. */
interface ArrowLabel extends Box {
  points: readonly Point[];
  labelpos: 'c';
}

type Options = typeof OPTIONS;

/** What is to be drawn, in pixels from the upper left corner. */
export interface ArchitectureDrawing {
  width: number;
  height: number;
  /** Their upper left corners and sizes, in the order of the parts. */
  boxes: readonly (Box & { name: string })[];
  /** Their paths, and the middles of their labels, in the order of the flows. */
  arrows: readonly (Point & { path: string; carries: string })[];
}
