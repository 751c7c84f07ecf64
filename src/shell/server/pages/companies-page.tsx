import type { NamedRecord, PageOf } from "../../work/records/ask-records.ts";
import { Letters } from "../parts/letters.tsx";
import { Pager } from "../parts/pager.tsx";
import { companyPath } from "../parts/record-paths.ts";
import { Layout } from "./layout.tsx";

/** Every company that some rumour is about, by name. */
export function CompaniesPage({
  page,
  isFirst,
}: {
  readonly page: PageOf<NamedRecord>;
  readonly isFirst: boolean;
}) {
  return (
    <Layout
      title="Companies"
      path="/companies"
      description="Companies and brands that rumours are about, from A to Z, each with how many."
    >
      <h1>Companies</h1>
      <p>
        Companies and brands that rumours on this desk are about. A company and a brand that bears its name
        are two.
      </p>
      <search>
        <form action="/companies" class="find">
          <label for="company-name">Name</label>
          <input id="company-name" type="search" name="name" required />
          <button type="submit">Go</button>
        </form>
      </search>
      <Letters path="/companies" of="Companies" />
      {page.rows.length === 0 ? (
        <p>None from here on.</p>
      ) : (
        <div class="wide">
          <table class="names">
            <thead>
              <tr>
                <th scope="col">Company</th>
                <th scope="col" class="number">
                  Rumours
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ key, name, rumours }) => (
                <tr>
                  <th scope="row">
                    <a href={companyPath(key)}>{name}</a>
                  </th>
                  <td class="number">{rumours.toLocaleString("en")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager
        of="companies"
        first={isFirst ? null : "/companies"}
        next={page.next === null ? null : `/companies?before=${encodeURIComponent(page.next)}`}
      />
    </Layout>
  );
}
