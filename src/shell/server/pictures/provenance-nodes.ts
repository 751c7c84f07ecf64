import { TRACE_BASES, type TraceBasis } from "../../../core/provenance/trace.ts";
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

/** More that draw on one document and no other, and on which nothing draws in turn, are drawn as one. */
const MOST_ALIKE = 6;
/** A picture of more is no picture. */
const MOST_NODES = 60;

const NO_OUTLET = "no outlet named";

/** Who drew on whom. What stands alone is drawn only where it is an origin. */
export function provenanceNodes(view: RumourView): ProvenanceNodes {
  const lines = new Map(view.timeline.map((line) => [line.documentId as string, line]));
  const ties = [...tracesOf(view.timeline, lines), ...citationsOf(view)];
  const { edges, folded } = foldAlike(ties);
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

/** Draws the many that draw on one document alone as one node, when nothing draws on them in turn. */
function foldAlike(ties: readonly GraphEdge[]): Folding {
  const drawnOn = new Set(ties.map(({ from }) => from));
  const tiesOf = countBy(ties.map(({ to }) => to));
  const isLeaf = ({ to }: GraphEdge) => !drawnOn.has(to) && tiesOf.get(to) === 1;
  const groups = new Map<string, GraphEdge[]>();
  for (const tie of ties.filter(isLeaf)) groups.set(tie.from, [...(groups.get(tie.from) ?? []), tie]);
  const edges = ties.filter((tie) => !isLeaf(tie));
  const folded: GraphNode[] = [];
  for (const [from, group] of groups) {
    if (group.length <= MOST_ALIKE) {
      edges.push(...group);
      continue;
    }
    const rest = group.slice(MOST_ALIKE - 1);
    const node = foldedNode(from, rest);
    folded.push(node);
    edges.push(...group.slice(0, MOST_ALIKE - 1), ...edgesTo(node, from, rest));
  }
  return { edges, folded };
}

function foldedNode(from: string, rest: readonly GraphEdge[]): GraphNode {
  const ways = [...countBy(rest.map(({ by }) => EDGE_WORDS[by]))].map(
    ([words, count]) => `${words} ${count}`,
  );
  const name = counted(rest.length, "more report");
  return {
    id: `folded ${from}`,
    type: "folded",
    name,
    under: ways.length === 1 ? "drawn as one" : `in ${ways.length} ways`,
    href: "#reports",
    title: `${name} drawn as one: ${ways.join(", ")}`,
  };
}

/** One edge: with its kind where all are of one, else of the surest. */
function edgesTo(node: GraphNode, from: string, rest: readonly GraphEdge[]): readonly GraphEdge[] {
  const kinds = new Set(rest.map(({ by }) => by));
  const by = TRACE_BASES.find((basis) => kinds.has(basis)) ?? "cites";
  return [{ from, to: node.id, by, words: kinds.size === 1 ? EDGE_WORDS[by] : "draw on it" }];
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
