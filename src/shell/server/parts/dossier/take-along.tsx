import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import type { RumourId } from "../../../../core/rumour/rumour.ts";
import { counted } from "../../../wording/counted.ts";
import { humanDay } from "../../../wording/human-date.ts";

interface TakeAlongProps {
  readonly view: RumourView;
  /** The id that it is shown under now. */
  readonly now: RumourId;
  readonly origin: string;
  /** The day up to which the desk knew what the page shows, `YYYY-MM-DD`. */
  readonly knownOn: string;
}

/** How to cite the page, follow it, and take it elsewhere. */
export function TakeAlong({ view, now, origin, knownOn }: TakeAlongProps) {
  const { counts, state, sentence } = view;
  return (
    <section class="take-along" aria-labelledby="take-along">
      <h2 id="take-along">Cite, follow, take along</h2>
      <p class="citation">
        Hearsay, “{sentence.text}” ({state}; {counted(counts.documents, "document")},{" "}
        {counted(counts.outlets, "outlet")}, {counted(counts.origins, "origin")}), as known on{" "}
        {humanDay(knownOn)}. {`${origin}/rumours/${now}?as-of=${knownOn}`}
      </p>
      <p>
        <a href={`/feeds/rumours/${now}.atom`}>Feed of what changes</a> ·{" "}
        <a href={`/alerts?rumour=${now}`}>Alerts when belief changes</a> ·{" "}
        <a href={`/api/v1/rumours/${now}`}>JSON</a> ·{" "}
        <a href={`/export/rumours/${now}.prov.jsonld`}>PROV-O</a> · <a href="/data">all exports</a> ·{" "}
        <a href={`/embed/${now}`}>a card to embed</a>
      </p>
    </section>
  );
}
