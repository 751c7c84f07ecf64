import type { Shelf } from "../../../core/publication/board-facets.ts";
import { counted } from "../../wording/counted.ts";
import { humanDay } from "../../wording/human-date.ts";
import type { NamedCompany } from "../../work/shelves/companies-named.ts";
import type { ShelfPage } from "../../work/shelves/shelf-page.ts";
import { RumourRow } from "../parts/rumour-row.tsx";
import { ShelfFilter } from "../parts/shelf-filter.tsx";
import { SHELF_WORDS, type WishInWords, wishesInWords } from "../parts/shelf-words.ts";
import { SHELF_PATHS } from "../routes/shelf-paths.ts";
import { type ShelfQuery, shelfPath } from "../routes/shelf-query.ts";
import { Layout, type Offered } from "./layout.tsx";

interface BoardPageProps {
  readonly shelf: Shelf;
  readonly query: ShelfQuery;
  readonly page: ShelfPage;
  /** How many are on each shelf. */
  readonly counts: Readonly<Record<Shelf, number>>;
  readonly languages: readonly string[];
  readonly companies: readonly NamedCompany[];
  /** The name of the company that is asked for. */
  readonly company: string | null;
}

const FEEDS: readonly Offered[] = [
  { title: "The board", path: "/feeds/board.atom", type: "application/atom+xml" },
  { title: "Changes of belief", path: "/feeds/changes.atom", type: "application/atom+xml" },
];

/** A shelf of the board: open, settled or expired rumours. */
export function BoardPage(props: BoardPageProps) {
  const { shelf, query, page, languages, companies, company } = props;
  const { title, what } = SHELF_WORDS[shelf];
  const wishes = wishesInWords(shelf, query, company);
  return (
    <Layout title={title} path={SHELF_PATHS[shelf]} description={what} feeds={FEEDS}>
      <h1>{title}</h1>
      <p class="shelf-what">
        {what}
        {page.day === null ? null : (
          <>
            {" "}
            Read as of <time datetime={page.day}>{humanDay(page.day)}</time>, the day of the newest report.
          </>
        )}
      </p>
      <ShelfFilter
        shelf={shelf}
        query={query}
        wishes={wishes}
        languages={languages}
        companies={companies}
        company={company}
        fits={page.rows.length === 0 ? "nothing" : "something"}
      />
      {page.rows.length === 0 ? (
        <NoRows {...props} wishes={wishes} />
      ) : (
        <>
          <p class="shelf-count">{countInWords(props, wishes)}</p>
          <ol class="rumours">
            {page.rows.map((row) => (
              <RumourRow row={row} />
            ))}
          </ol>
        </>
      )}
      <Paging shelf={shelf} query={query} page={page} />
    </Layout>
  );
}

/** Never a number that was not counted. */
function countInWords({ page, query, shelf }: BoardPageProps, wishes: readonly WishInWords[]): string {
  const { rows, known } = page.fitting;
  const what = [`${shelf} ${rows === 1 ? "rumour" : "rumours"}`, ...wishes.map(({ words }) => words)].join(
    ", ",
  );
  const all = `${rows.toLocaleString("en")} ${what}`;
  const shown = page.rows.length;
  if (known === "exactly" && shown === rows) return `${all}.`;
  const part = query.before === null ? `The first ${shown}` : `${shown} more`;
  return known === "exactly" ? `${part} of ${all}.` : `${part} of at most ${all}.`;
}

function Paging({ shelf, query, page }: Pick<BoardPageProps, "shelf" | "query" | "page">) {
  if (query.before === null && page.next === null) return null;
  const path = SHELF_PATHS[shelf];
  return (
    <nav class="paging" aria-label="Pages of this list">
      {query.before === null ? null : <a href={shelfPath(path, { ...query, before: null })}>To the newest</a>}
      {page.next === null ? null : (
        <a rel="next" href={shelfPath(path, { ...query, before: page.next })}>
          {page.rows.length === 0 ? "Look further back" : "Older"}
        </a>
      )}
    </nav>
  );
}

/** Why there is nothing, and where there is something. */
function NoRows({
  shelf,
  query,
  page,
  counts,
  wishes,
}: BoardPageProps & { readonly wishes: readonly WishInWords[] }) {
  const others = (["open", "settled", "expired"] as const).filter(
    (other) => other !== shelf && counts[other] > 0,
  );
  if (counts.open + counts.settled + counts.expired === 0) {
    return (
      <div class="nothing">
        <p>This desk holds no rumour yet. Give it something to read:</p>
        <pre>
          <code>hearsay ingest PAGES…</code>
        </pre>
        <p>
          <a href="/how">How it works</a>
        </p>
      </div>
    );
  }
  return (
    <div class="nothing">
      <p>
        {page.next === null
          ? `No ${shelf} rumour${wishes.length === 0 ? "" : ` ${wishes.map(({ words }) => words).join(", ")}`}.`
          : "None of those looked at so far fits; there are older ones that were not looked at yet."}
      </p>
      <ul>
        {others.map((other) => (
          <li>
            <a href={shelfPath(SHELF_PATHS[other], { ...query, before: null, state: null })}>
              The same among {counted(counts[other], `${other} rumour`)}
            </a>
          </li>
        ))}
        <li>
          <a href="/search">Search the documents</a>
        </li>
      </ul>
    </div>
  );
}
