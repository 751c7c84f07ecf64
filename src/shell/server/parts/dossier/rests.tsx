import type { Rest } from "../../../../core/publication/sentence.ts";
import { counted } from "../../../wording/counted.ts";
import { briefDay } from "../../../wording/human-date.ts";
import { markedPath } from "../document-path.ts";
import type { Outlets } from "./outlets.ts";

/** More names than these hide the sentence; the reports below have all. */
const MOST_NAMED = 4;

/** On which places in documents a sentence rests: each outlet by name, as the way there. */
export function Rests({ rests, outlets }: { readonly rests: readonly Rest[]; readonly outlets: Outlets }) {
  const named = rests.slice(0, rests.length > MOST_NAMED + 1 ? MOST_NAMED : rests.length);
  const names = named.map(({ documentId }) => outlets.nameOf(documentId));
  const more = rests.length - named.length;
  return (
    <span class="rests">
      {named.map((rest, place) => (
        <>
          {" "}
          <a class="rest" href={markedPath(rest.documentId, rest.span)}>
            {names[place]}
            {names.filter((name) => name === names[place]).length > 1 ? dayOf(outlets, rest) : ""}
          </a>
        </>
      ))}
      {more === 0 ? null : (
        <>
          {" "}
          <a class="rest-more" href="#reports">
            and {counted(more, "more report")}
          </a>
        </>
      )}
    </span>
  );
}

/** Tells several reports of one outlet apart. */
function dayOf(outlets: Outlets, { documentId }: Rest): string {
  const published = outlets.ofDocument(documentId)?.published ?? null;
  return published === null ? ", no date" : `, ${briefDay(published)}`;
}
