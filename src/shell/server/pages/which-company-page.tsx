import type { Shelf } from "../../../core/publication/board-facets.ts";
import { counted } from "../../wording/counted.ts";
import type { NamedCompany } from "../../work/shelves/companies-named.ts";
import { SHELF_PATHS } from "../routes/shelf-paths.ts";
import { type ShelfQuery, shelfPath } from "../routes/shelf-query.ts";
import { Layout } from "./layout.tsx";

interface WhichCompanyPageProps {
  readonly shelf: Shelf;
  readonly query: ShelfQuery;
  readonly meant: readonly NamedCompany[];
}

/** A name that several go by: a company and the brand that carries its name are never one. */
export function WhichCompanyPage({ shelf, query, meant }: WhichCompanyPageProps) {
  const path = SHELF_PATHS[shelf];
  return (
    <Layout title={`Which ${query.company}?`} path={path}>
      <h1>Which “{query.company}”?</h1>
      <p>Several go by this name, or by one that begins so. They are kept apart here.</p>
      <ul>
        {meant.map(({ key, name, rumours }) => (
          <li>
            <a href={shelfPath(path, { ...query, company: key, before: null })}>{name}</a>,{" "}
            {counted(rumours, "rumour")}
          </li>
        ))}
      </ul>
      <p>
        <a href={shelfPath(path, { ...query, company: null, before: null })}>All {shelf} rumours</a>
      </p>
    </Layout>
  );
}
