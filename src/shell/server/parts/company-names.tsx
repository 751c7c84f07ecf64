import type { Entity } from "../../../core/mention/entity.ts";
import type { Tally } from "../../../core/publication/record/tally.ts";

/** Of more names than these, those that fewest rumours use are left out. */
const MOST_NAMES = 16;

/** The names that a company goes by: those of the table with their years, and those that documents use. */
export function CompanyNames({ listed, tally }: { readonly listed: Entity | null; readonly tally: Tally }) {
  const table = (listed?.aliases ?? []).map(({ text, from, to }) => `${text}${years(from, to)}`);
  const used = Object.entries(tally.aliases)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
  if (table.length === 0 && used.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names</h2>
      <dl class="name-list">
        {table.length === 0 ? null : (
          <>
            <dt>The desk knows it as</dt>
            <dd>{table.join(" · ")}</dd>
          </>
        )}
        {used.length === 0 ? null : (
          <>
            <dt>Documents call it</dt>
            <dd>{used.join(" · ")}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function years(from: number | null, to: number | null): string {
  if (from === null && to === null) return "";
  return ` (${from ?? ""}–${to ?? ""})`;
}
