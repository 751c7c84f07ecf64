import type { PlacedEdge, PlacedNode, ProvenanceLayout } from "./provenance-layout.ts";

/** Who drew on whom, from left to right. Every node is a link to its report. */
export function ProvenancePicture({
  layout,
  says,
}: {
  readonly layout: ProvenanceLayout;
  readonly says: string;
}) {
  const { width, height, nodes, edges } = layout;
  return (
    <svg
      class="provenance"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={says}
    >
      {edges.map((edge) => (
        <Edge edge={edge} />
      ))}
      {nodes.map((node) => (
        <Node node={node} />
      ))}
    </svg>
  );
}

function Edge({ edge: { by, path, labelX, labelY, words } }: { readonly edge: PlacedEdge }) {
  return (
    <g class={`edge edge-${by}`}>
      <path d={path} />
      <path class="edge-head" d={headOf(path)} />
      <text x={labelX} y={labelY} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

/** A small arrow where the path ends, pointing right as all paths end. */
function headOf(path: string): string {
  const [, x = "0", y = "0"] = /(-?[\d.]+) (-?[\d.]+)$/.exec(path) ?? [];
  return `M${x} ${Number(y) - 4}l6 4l-6 4z`;
}

function Node({ node }: { readonly node: PlacedNode }) {
  const { type, x, y, width, height, href, title, shownName, shownUnder } = node;
  return (
    <a class={`node node-${type}`} href={href}>
      <title>{title}</title>
      <rect x={x} y={y} width={width} height={height} rx="2" />
      <text class="node-name" x={x + 9} y={y + 17}>
        {shownName}
      </text>
      <text class="node-under" x={x + 9} y={y + 33}>
        {shownUnder}
      </text>
    </a>
  );
}
