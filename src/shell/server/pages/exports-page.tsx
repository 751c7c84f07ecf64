import type { Head } from "../../store/desk-store.ts";
import { counted } from "../../wording/counted.ts";
import { humanDay } from "../../wording/human-date.ts";
import { DATA_LICENCE } from "../../wording/licence.ts";
import { FieldTable } from "../parts/field-table.tsx";
import { JsonLd } from "../parts/json-ld.tsx";
import { datasetLd } from "./dataset-ld.ts";
import { Layout } from "./layout.tsx";

/** What a desk holds, in numbers. */
export interface DeskNumbers {
  readonly head: Head | null;
  readonly rumours: number;
  /** With reports. */
  readonly documents: number;
}

/** What can be fetched whole. */
export const EXPORTS = [
  {
    path: "/export/rumours.jsonl",
    name: "Rumours",
    says: "one JSON object a line: reports with their roles, states by day, origins, outcomes",
  },
  { path: "/export/rumours.csv", name: "Rumours, as a table", says: "one row a rumour, for a spreadsheet" },
  { path: "/export/changes.jsonl", name: "Changes of belief", says: "one line a change, by day" },
  { path: "/data/rumours.schema.json", name: "JSON Schema", says: "of a line of the rumours" },
] as const;

export function ExportsPage({ numbers, origin }: { readonly numbers: DeskNumbers; readonly origin: string }) {
  const { head, rumours, documents } = numbers;
  return (
    <Layout
      title="Data"
      path="/data"
      description="What this desk holds, under which licence it may be used, and what each field of its exports means."
      head={<JsonLd value={datasetLd(numbers, origin)} />}
    >
      <h1>Data</h1>
      <p>
        {counted(rumours, "rumour")} with reports from {counted(documents, "document")}. Texts are not among
        it: the exports have places in texts, and short quotations.
      </p>
      <section aria-labelledby="exports">
        <h2 id="exports">To fetch</h2>
        <ul>
          {EXPORTS.map(({ path, name, says }) => (
            <li>
              <a href={path}>{name}</a>: {says}
            </li>
          ))}
        </ul>
        <p>
          The same documents give the same bytes, in whatever order they were read. One rumour at a time, and
          as of a day, is what <a href="/api">the API</a> is for.
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">Licence</h2>
        <p>
          Counts, states, roles and the desk's own sentences:{" "}
          <a href={DATA_LICENCE.url}>{DATA_LICENCE.name}</a> ({DATA_LICENCE.short}). Quotations are short, are
          there as evidence, and stay their outlets' own.
        </p>
      </section>
      <Ledger head={head} />
      <Citing head={head} origin={origin} />
      <section aria-labelledby="fields">
        <h2 id="fields">Fields of a rumour</h2>
        <p>Fields may be added; none changes its meaning.</p>
        <FieldTable />
      </section>
    </Layout>
  );
}

function Ledger({ head }: Pick<DeskNumbers, "head">) {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">Newest entry of the ledger</h2>
      {head === null ? (
        <p>Nothing has been entered yet.</p>
      ) : (
        <>
          <dl class="facts">
            <div>
              <dt>Number</dt>
              <dd>{head.seq.toLocaleString("en")}</dd>
            </div>
            <div>
              <dt>Entered</dt>
              <dd>
                <time datetime={head.enteredAt}>
                  {humanDay(head.enteredAt)}, {head.enteredAt.slice(11, 16)} UTC
                </time>
              </dd>
            </div>
            <div>
              <dt>Hash</dt>
              <dd>
                <code>{head.hash}</code>
              </dd>
            </div>
          </dl>
          <p>
            Keep the number and the hash: with <code>hearsay verify --known {head.seq}:…</code> anybody can
            tell later that nothing before it was changed or cut off.
          </p>
        </>
      )}
    </section>
  );
}

function Citing({ head, origin }: Pick<DeskNumbers, "head"> & { readonly origin: string }) {
  const state = head === null ? "" : ` Entry ${head.seq}, ${humanDay(head.enteredAt)}.`;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">How to cite</h2>
      <p class="copy">
        Hearsay: the record of rumours about companies. {origin}/.{state} {DATA_LICENCE.short}.
      </p>
      <p>
        A rumour is cited by its address, which leads to it for ever, and with ?as-of= and a day as it stood
        then.
      </p>
    </section>
  );
}
