import { Graph, layout } from "@dagrejs/dagre";
import { cutTo } from "./axis-words.ts";
import type { GraphEdge, GraphNode, ProvenanceNodes } from "./provenance-nodes.ts";

export interface PlacedNode extends GraphNode {
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shownName: string;
  readonly shownUnder: string;
}

export interface PlacedEdge extends GraphEdge {
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

export interface ProvenanceLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const NODE = { width: 168, height: 42 };
const MARGIN = 4;
const LONGEST_NAME = 23;
const LONGEST_UNDER = 26;

/** Places the nodes from left to right, what was drawn on before what draws on it. The same nodes stand in the same places. */
export function provenanceLayout({ nodes, edges }: ProvenanceNodes): ProvenanceLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 110, marginx: MARGIN, marginy: MARGIN });
  for (const { id } of nodes) graph.setNode(id, { ...NODE });
  for (const { from, to, by } of edges) graph.setEdge(from, to, {}, by);
  layout(graph);
  const placed = nodes.map((node): PlacedNode => {
    const { x, y } = graph.node(node.id) as { readonly x: number; readonly y: number };
    return {
      ...node,
      ...NODE,
      x: Math.round(x - NODE.width / 2),
      y: Math.round(y - NODE.height / 2),
      shownName: cutTo(node.name, LONGEST_NAME),
      shownUnder: cutTo(node.under, LONGEST_UNDER),
    };
  });
  const byId = new Map(placed.map((node) => [node.id, node]));
  return {
    width: Math.max(...placed.map(({ x, width }) => x + width), 0) + MARGIN,
    height: Math.max(...placed.map(({ y, height }) => y + height), 0) + MARGIN,
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
      return from === undefined || to === undefined ? [] : [placedEdge(edge, from, to)];
    }),
  };
}

/** From the right side of one node to the left side of the other, in one bend; labelled in the middle, where edges lie apart. */
function placedEdge(edge: GraphEdge, from: PlacedNode, to: PlacedNode): PlacedEdge {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return {
    ...edge,
    path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 6} ${y2}`,
    labelX: Math.round(middle),
    labelY: Math.round((y1 + y2) / 2) - 4,
  };
}
