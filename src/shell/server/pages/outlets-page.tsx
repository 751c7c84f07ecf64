import { counted } from "../../wording/counted.ts";
import type { NamedRecord, PageOf } from "../../work/records/ask-records.ts";
import { Letters } from "../parts/letters.tsx";
import { Pager } from "../parts/pager.tsx";
import { outletPath } from "../parts/record-paths.ts";
import { Layout } from "./layout.tsx";

/** Every outlet that has told of a rumour, by name. */
export function OutletsPage({
  page,
  isFirst,
}: {
  readonly page: PageOf<NamedRecord>;
  readonly isFirst: boolean;
}) {
  return (
    <Layout
      title="Outlets"
      path="/outlets"
      description="Who told of rumours: what each had first hand, what it passed on, and what became of it."
    >
      <h1>Outlets</h1>
      <p>
        Whose pages this desk has read, with how many rumours each told, and in how many of them somebody
        there knew for himself. What became of those is on the page of each, with its number of cases.{" "}
        <a href="/voices">Voices</a> are those who are cited.
      </p>
      <Letters path="/outlets" of="Outlets" />
      {page.rows.length === 0 ? (
        <p>None from here on.</p>
      ) : (
        <div class="wide">
          <table class="names">
            <thead>
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col" class="number">
                  Rumours told
                </th>
                <th scope="col" class="number">
                  First hand
                </th>
                <th scope="col" class="number">
                  Passed on
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ key, name, rumours, tally: { counts } }) => (
                <tr>
                  <th scope="row">
                    <a href={outletPath(key)}>{name}</a>
                  </th>
                  <td class="number">{rumours.toLocaleString("en")}</td>
                  <td class="number">{(counts["part originated"] ?? 0).toLocaleString("en")}</td>
                  <td class="number">{(counts["part passed on"] ?? 0).toLocaleString("en")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager
        of="outlets"
        first={isFirst ? null : "/outlets"}
        next={page.next === null ? null : `/outlets?before=${encodeURIComponent(page.next)}`}
      />
      <p class="aside">{counted(page.rows.length, "outlet")} on this page.</p>
    </Layout>
  );
}
