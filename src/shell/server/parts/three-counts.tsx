import type { Counts } from "../../../core/provenance/counts.ts";
import { counted } from "../../wording/counted.ts";

/** "26 documents · 19 outlets · 2 origins": three words, of which the third is what the desk is for. */
export function ThreeCounts({ counts }: { readonly counts: Counts }) {
  return (
    <span class="counts">
      {counted(counts.documents, "document")} · {counted(counts.outlets, "outlet")} ·{" "}
      <strong>{counted(counts.origins, "origin")}</strong>
    </span>
  );
}
