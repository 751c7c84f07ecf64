import type { TraceBasis } from "../../../core/provenance/trace.ts";
import { phantomInWords } from "../../../core/publication/provenance-told.ts";
import type { RumourView, TimelineLine } from "../../../core/publication/rumour-view.ts";
import { counted } from "../../wording/counted.ts";
import { briefDay } from "../../wording/human-date.ts";
import { roleInWords } from "../../wording/report-words.ts";

/** A document, something that is cited and not held, or several documents that are drawn as one. */
export interface GraphNode {
  readonly id: string;
  readonly type: "knew" | "party" | "drew" | "unknown" | "phantom" | "folded";
  readonly name: string;
  /** When, and what it is to the rumour. */
  readonly under: string;
  readonly href: string;
  readonly title: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly by: TraceBasis;
  readonly words: string;
}

export interface ProvenanceNodes {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Reports that nothing ties to another, by what they are: told beside the picture, for there is nothing to draw. */
  readonly untied: readonly {
    readonly role: TimelineLine["role"];
    readonly lines: readonly TimelineLine[];
  }[];
}

/** How an edge is called where it is drawn: the later on the right has it from the earlier on the left. */
export const EDGE_WORDS: Readonly<Record<TraceBasis, string>> = {
  copies: "same text",
  credits: "credits",
  links: "links to it",
  cites: "cites",
  quotes: "same quotation",
  reuses: "same passages",
  translates: "translates",
};

/** More that draw on one document in one way, and on which nothing draws in turn, are drawn as one. */
const MOST_ALIKE = 5;
/** A picture of more is no picture. */
const MOST_NODES = 60;

const NO_OUTLET = "no outlet named";

/** Who drew on whom. What stands alone is drawn only where it is an origin. */
export function provenanceNodes(view: RumourView): ProvenanceNodes {
  const lines = new Map(view.timeline.map((line) => [line.documentId as string, line]));
  const ties = [...tracesOf(view.timeline, lines), ...citationsOf(view)];
  const { edges, folded } = foldAlike(ties, lines);
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const drawn = view.timeline.filter(
    ({ documentId, role }) => tied.has(documentId) || role === "origin" || role === "independent",
  );
  const hidden = new Set(ties.map(({ to }) => to));
  const nodes = [
    ...phantomsOf(view).filter(({ id }) => tied.has(id)),
    ...drawn.map(documentNode),
    ...folded,
  ].slice(0, MOST_NODES);
  const kept = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    untied: untiedOf(
      view.timeline.filter(({ documentId }) => !tied.has(documentId) && !hidden.has(documentId)),
    ),
  };
}

function tracesOf(
  timeline: readonly TimelineLine[],
  lines: ReadonlyMap<string, TimelineLine>,
): readonly GraphEdge[] {
  return timeline.flatMap(({ documentId, drawsOn }) =>
    drawsOn === null || !lines.has(drawsOn.documentId)
      ? []
      : [{ from: drawsOn.documentId, to: documentId, by: drawsOn.by, words: EDGE_WORDS[drawsOn.by] }],
  );
}

function citationsOf({ phantoms, timeline }: RumourView): readonly GraphEdge[] {
  const byReport = new Map(timeline.map(({ reportId, documentId }) => [reportId, documentId]));
  return phantoms.flatMap(({ citedBy }, place) =>
    citedBy.flatMap((report): readonly GraphEdge[] => {
      const to = byReport.get(report);
      return to === undefined ? [] : [{ from: phantomId(place), to, by: "cites", words: EDGE_WORDS.cites }];
    }),
  );
}

function phantomId(place: number): string {
  return `phantom-${place}`;
}

function phantomsOf({ phantoms }: RumourView): readonly GraphNode[] {
  return phantoms.map((phantom, place) => ({
    id: phantomId(place),
    type: "phantom",
    name: `“${phantom.words}”`,
    under: `not held${phantom.before === null ? "" : `, by ${briefDay({ at: phantom.before, precision: "day" })}`}`,
    href: "#phantoms",
    title: `“${phantom.words}” (${phantomInWords(phantom)}) is cited and not held`,
  }));
}

function documentNode(line: TimelineLine): GraphNode {
  const when = line.published === null ? "no date" : briefDay(line.published);
  const name = line.outlet ?? NO_OUTLET;
  return {
    id: line.documentId,
    type: typeOf(line.role),
    name,
    under: `${when} · ${roleInWords(line.role)}`,
    href: `#${line.reportId}`,
    title: `${name}, ${when}: ${roleInWords(line.role)}, ${line.because}`,
  };
}

function typeOf(role: TimelineLine["role"]): GraphNode["type"] {
  if (role === "origin" || role === "independent") return "knew";
  if (role === "first_party") return "party";
  return role === "undetermined" ? "unknown" : "drew";
}

interface Folding {
  readonly edges: readonly GraphEdge[];
  readonly folded: readonly GraphNode[];
}

/** Draws the many that draw on one document alike as one node, when nothing draws on them in turn. */
function foldAlike(ties: readonly GraphEdge[], lines: ReadonlyMap<string, TimelineLine>): Folding {
  const drawnOn = new Set(ties.map(({ from }) => from));
  const tiesOf = countBy(ties.map(({ to }) => to));
  const groups = new Map<string, GraphEdge[]>();
  for (const tie of ties) {
    const isLeaf =
      !drawnOn.has(tie.to) &&
      tiesOf.get(tie.to) === 1 &&
      typeOf(lines.get(tie.to)?.role ?? "repeat") === "drew";
    const key = isLeaf ? `${tie.from} ${tie.by}` : `${tie.from} ${tie.to} ${tie.by}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  const edges: GraphEdge[] = [];
  const folded: GraphNode[] = [];
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined || group.length <= MOST_ALIKE) {
      edges.push(...group);
      continue;
    }
    const id = `folded ${key}`;
    edges.push(...group.slice(0, MOST_ALIKE - 1), { ...first, to: id });
    const more = group.length - MOST_ALIKE + 1;
    folded.push({
      id,
      type: "folded",
      name: counted(more, "more report"),
      under: EDGE_WORDS[first.by],
      href: "#reports",
      title: `${counted(more, "more report")} drawn as one: ${EDGE_WORDS[first.by]}`,
    });
  }
  return { edges, folded };
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function untiedOf(lines: readonly TimelineLine[]): ProvenanceNodes["untied"] {
  const byRole = new Map<TimelineLine["role"], TimelineLine[]>();
  for (const line of lines) {
    if (line.role === "origin" || line.role === "independent") continue;
    byRole.set(line.role, [...(byRole.get(line.role) ?? []), line]);
  }
  return [...byRole].map(([role, own]) => ({ role, lines: own }));
}
