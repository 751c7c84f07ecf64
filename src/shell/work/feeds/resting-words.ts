import type { Desk } from "../../store/desk-store.ts";
import type { KeptChange } from "../changes/follow-changes.ts";

/** The words of the first report that each change rests on, with its outlet; null where they were erased. */
export interface Resting {
  readonly outlet: string | null;
  readonly quote: string | null;
}

/** No more of a text than this leaves the desk in a quotation, in UTF-16 units. */
const LONGEST_QUOTE = 300;

export async function restingWords(desk: Desk, changes: readonly KeptChange[]): Promise<readonly Resting[]> {
  const ids = new Set(changes.flatMap(({ change }) => change.rests[0]?.documentId ?? []));
  const held = await desk.kept.documents([...ids]);
  return changes.map(({ change }) => {
    const [rest] = change.rests;
    const document = rest === undefined ? undefined : held.get(rest.documentId);
    if (rest === undefined || document === undefined || document === "erased")
      return { outlet: null, quote: null };
    const quote = document.text.slice(rest.span.start, rest.span.end);
    return { outlet: document.outlet?.name ?? null, quote: shortened(quote) };
  });
}

function shortened(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
