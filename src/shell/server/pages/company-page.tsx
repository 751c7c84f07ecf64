import type { Shelf } from "../../../core/publication/board-facets.ts";
import { counted } from "../../wording/counted.ts";
import { humanDay, humanMoment } from "../../wording/human-date.ts";
import type { CompanyFound } from "../../work/records/companies.ts";
import { CompanyNames } from "../parts/company-names.tsx";
import { companyPath, voicePath } from "../parts/record-paths.ts";
import { RumourRow } from "../parts/rumour-row.tsx";
import { type KnownNames, TiesTold } from "../parts/ties-told.tsx";
import { Layout } from "./layout.tsx";

interface CompanyPageProps {
  readonly found: CompanyFound;
  readonly names: KnownNames;
}

/** A company or a brand: how it stands to those it could be taken for, and its rumours, now and past. */
export function CompanyPage({ found, names }: CompanyPageProps) {
  const { key, name, tally, ties, shelves } = found;
  const feed = `/feeds/companies/${encodeURIComponent(key)}.atom`;
  return (
    <Layout
      title={name}
      path={companyPath(key)}
      description={`Rumours about ${name}: what is open, what became of the rest, and who had each first.`}
      feeds={
        tally === null ? [] : [{ title: `Rumours about ${name}`, path: feed, type: "application/atom+xml" }]
      }
    >
      <h1>{name}</h1>
      <Facts found={found} />
      <TiesTold ties={ties} names={names} />
      {tally === null ? (
        <p>
          No document that this desk has read tells of a rumour about {name}. That says what the desk was
          given to read, and nothing about {name}.
        </p>
      ) : (
        <>
          <Held found={found} />
          {SHELF_HEADINGS.map(([shelf, heading]) => (
            <OnShelf found={found} shelf={shelf} heading={heading} />
          ))}
          <CompanyNames listed={found.listed} tally={tally} />
          <p>
            <a href={feed}>Feed of rumours about {name}</a> ·{" "}
            <a href={`/alerts?company=${encodeURIComponent(key)}`}>Alerts</a>
          </p>
        </>
      )}
      {shelves.open.day === null ? null : (
        <p class="aside">
          What is open and what has expired is judged on {humanDay(shelves.open.day)}, the day of the newest
          report on the desk.
        </p>
      )}
    </Layout>
  );
}

const SHELF_HEADINGS: readonly (readonly [Shelf, string])[] = [
  ["open", "Open now, by the last change of belief"],
  ["settled", "Settled"],
  ["expired", "Expired without evidence"],
];

const SHELF_PATHS: Readonly<Record<Shelf, string>> = { open: "/", settled: "/settled", expired: "/expired" };

function Facts({ found: { key, name, listed, speaks } }: { readonly found: CompanyFound }) {
  return (
    <ul class="facts">
      {listed === null ? (
        <li>In none of the desk's tables: known by the name that documents give.</li>
      ) : (
        <li>
          {listed.kind === "brand" ? "A brand, and not the company whose it is" : "A company"}
          {listed.country === null ? "" : `, ${countryName(listed.country)}`}
          {listed.tickers.length === 0 ? "" : `, traded as ${listed.tickers.join(", ")}`}
        </li>
      )}
      {speaks === "no" ? null : (
        <li>
          <a href={voicePath(key)}>What {name} said itself</a>, and what it denied
        </li>
      )}
    </ul>
  );
}

function countryName(code: string): string {
  return new Intl.DisplayNames("en", { type: "region", fallback: "code" }).of(code) ?? code;
}

/** What the desk holds, said before it is shown. */
function Held({ found: { name, tally, shelves } }: { readonly found: CompanyFound }) {
  const roles = Object.entries(tally?.counts ?? {})
    .filter(([count]) => count.startsWith(ROLE))
    .sort((a, b) => b[1] - a[1])
    .map(([count, times]) => `${count.slice(ROLE.length)} (${times.toLocaleString("en")})`);
  const all = tally?.counts["rumours"] ?? 0;
  const told = Object.values(shelves).flatMap(({ rows }) =>
    rows.flatMap(({ first }) => first?.published ?? []),
  );
  const [earliest] = told.sort((a, b) => a.at.localeCompare(b.at));
  return (
    <p class="coverage">
      The desk holds {counted(all, "rumour")} about {name}
      {roles.length === 0 ? "" : `, by its part in them: ${roles.join(", ")}`}.
      {earliest === undefined ? "" : ` The earliest shown here is of ${humanMoment(earliest)}.`} That is what
      it was given to read, and not all that was said.
    </p>
  );
}

const ROLE = "role ";

function OnShelf({
  found: { key, name, shelves },
  shelf,
  heading,
}: {
  readonly found: CompanyFound;
  readonly shelf: Shelf;
  readonly heading: string;
}) {
  const { rows, next } = shelves[shelf];
  if (rows.length === 0 && shelf !== "open") return null;
  return (
    <section aria-labelledby={shelf}>
      <h2 id={shelf}>{heading}</h2>
      {rows.length === 0 ? (
        <p>No rumour about {name} is open.</p>
      ) : (
        <ol class="rumours">
          {rows.map((row) => (
            <RumourRow row={row} />
          ))}
        </ol>
      )}
      {next === null ? null : (
        <p>
          <a href={`${SHELF_PATHS[shelf]}?company=${encodeURIComponent(key)}`}>
            All {shelf} rumours about {name}
          </a>
        </p>
      )}
    </section>
  );
}
