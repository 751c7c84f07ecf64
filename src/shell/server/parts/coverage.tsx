import type { Tally } from "../../../core/publication/record/tally.ts";
import { rumoursIn } from "../../../core/publication/record/tally.ts";
import { counted } from "../../wording/counted.ts";

/** What the numbers below are of, said before them: what the desk was given to read, and not all there was. */
export function Coverage({ tally, what }: { readonly tally: Tally; readonly what: string }) {
  const years = Object.keys(tally.counts)
    .filter((name) => name.startsWith(YEAR))
    .map((name) => name.slice(YEAR.length))
    .sort();
  const [first] = years;
  const last = years.at(-1);
  const undated = tally.counts["undated"] ?? 0;
  return (
    <p class="coverage">
      The desk holds {counted(rumoursIn(tally), "rumour")} told on {what}
      {first === undefined ? "" : first === last ? `, in ${first}` : `, from ${first} to ${last}`}
      {undated === 0 ? "" : `, ${undated.toLocaleString("en")} of them without a day`}. That is what it was
      given to read, and not all that was said: the numbers below are of these.
    </p>
  );
}

const YEAR = "year ";
