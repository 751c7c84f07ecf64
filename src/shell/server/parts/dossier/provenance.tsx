import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import { counted } from "../../../wording/counted.ts";
import { citedInWords } from "../../../wording/phantom-words.ts";
import { roleInWords } from "../../../wording/report-words.ts";
import { provenanceLayout } from "../../pictures/provenance-layout.ts";
import { type ProvenanceNodes, provenanceNodes } from "../../pictures/provenance-nodes.ts";
import { ProvenancePicture } from "../../pictures/provenance-picture.tsx";
import { NO_OUTLET } from "./outlets.ts";

/** Who had it from whom: the picture, the same as a table, and what cannot be drawn. */
export function Provenance({ view }: { readonly view: RumourView }) {
  const graph = provenanceNodes(view);
  const says = provenanceInWords(view);
  return (
    <section class="with-notes" aria-labelledby="provenance">
      <h2 id="provenance">Who had it from whom</h2>
      <figure class="picture">
        <figcaption>{says}</figcaption>
        {graph.edges.length === 0 ? null : (
          <section class="wide" tabindex={0} aria-label="Picture; scrolls sideways where it is wide">
            <ProvenancePicture layout={provenanceLayout(graph)} says={says} />
          </section>
        )}
      </figure>
      <div class="beside-picture">
        <Untied graph={graph} />
        <Phantoms view={view} />
        <Ties graph={graph} />
      </div>
    </section>
  );
}

function provenanceInWords({ timeline, counts, phantoms }: RumourView): string {
  const drawing = timeline.filter(({ drawsOn }) => drawsOn !== null).length;
  return [
    `${counted(counts.origins, "origin")} behind ${counted(counts.documents, "document")}`,
    ...(drawing === 0 ? [] : [`${drawing === 1 ? "one draws" : `${drawing} draw`} on another that is held`]),
    ...(phantoms.length === 0
      ? []
      : [`${phantoms.length === 1 ? "one" : phantoms.length} cited and not held`]),
  ]
    .join("; ")
    .concat(". Earlier stands left of what has it from there.");
}

const WHY_UNTIED: Readonly<Partial<Record<string, string>>> = {
  first_party: "on a party’s own word",
  undetermined: "of which nothing shows where they have it from",
};

function Untied({ graph: { untied } }: { readonly graph: ProvenanceNodes }) {
  if (untied.length === 0) return null;
  return (
    <p class="figure-note">
      Tied to no other report:{" "}
      {untied.map(({ role, lines }, place) => (
        <>
          {place === 0 ? "" : "; "}
          {lines.length} {WHY_UNTIED[role] ?? roleInWords(role)} (
          {lines.map(({ outlet, reportId }, at) => (
            <>
              {at === 0 ? "" : ", "}
              <a href={`#${reportId}`}>{outlet ?? NO_OUTLET}</a>
            </>
          ))}
          )
        </>
      ))}
      .
    </p>
  );
}

function Phantoms({ view: { phantoms } }: { readonly view: RumourView }) {
  if (phantoms.length === 0) return null;
  return (
    <div id="phantoms">
      <h3>Cited, but not held</h3>
      <ul>
        {phantoms.map((phantom) => (
          <li>{citedInWords(phantom)}</li>
        ))}
      </ul>
    </div>
  );
}

function Ties({ graph: { nodes, edges } }: { readonly graph: ProvenanceNodes }) {
  if (edges.length === 0) return null;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <details class="as-table">
      <summary>The picture as a table</summary>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">Has it</th>
            <th scope="col">How that shows</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ from, to, words }) => (
            <tr>
              <th scope="row">
                {byId.get(to)?.name} ({byId.get(to)?.under})
              </th>
              <td>{words}</td>
              <td>
                {byId.get(from)?.name} ({byId.get(from)?.under})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
