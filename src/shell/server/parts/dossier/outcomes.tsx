import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import { outcomesInWords } from "../../../wording/outcome-words.ts";
import type { Outlets } from "./outlets.ts";
import { Rests } from "./rests.tsx";

/** What became of each part of it: right deal, wrong party. */
export function Outcomes({ view, outlets }: { readonly view: RumourView; readonly outlets: Outlets }) {
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">What came true</h2>
      <table class="ledger came-true">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Outcome</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {outcomesInWords(view).map(({ label, outcome, more, restsOn }) => (
            <tr>
              <th scope="row">{label}</th>
              <td>
                <span class={`outcome outcome-${outcome}`}>{outcome}</span>
                {more === "" ? null : ` ${more.startsWith("(") ? "" : "· "}${more}`}
              </td>
              <td>
                {restsOn.length === 0 ? (
                  "nothing yet"
                ) : (
                  <Rests rests={restsOn.flatMap((id) => outlets.restOf(id) ?? [])} outlets={outlets} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
