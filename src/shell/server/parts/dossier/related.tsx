import { relationInWords } from "../../../wording/relation-words.ts";
import type { DossierRelative } from "../../../work/dossier/dossier.ts";

/** Other rumours of the family: near, and not the same. */
export function Related({
  related,
  query,
}: {
  readonly related: readonly DossierRelative[];
  readonly query: string;
}) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related, and not the same</h2>
      <ul class="related">
        {related.map(({ id, relation, reasons, sentence }) => (
          <li>
            <span class="relation">{relationInWords(relation)}</span>
            <a href={`/rumours/${id}${query}`}>{sentence ?? id}</a>
            <span class="because">{reasons.join("; ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
