import type { Edit } from "../../../core/ledger/edits.ts";
import { humanDay } from "../../wording/human-date.ts";

/** What editors decided, oldest first. */
export function Edits({ edits }: { readonly edits: readonly Edit[] }) {
  return (
    <ol class="edits">
      {edits.map(({ did, by, at, because }) => (
        <li>
          {did} by {by} on <time datetime={at}>{humanDay(at)}</time>:{" "}
          {because === null ? "(the words were erased)" : <q>{because}</q>}
        </li>
      ))}
    </ol>
  );
}
