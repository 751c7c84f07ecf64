import type { Tie } from "../../../core/mention/ties.ts";
import { counted } from "../../wording/counted.ts";
import type { NamedCompany } from "../../work/shelves/companies-named.ts";
import { companyPath } from "../parts/record-paths.ts";
import { type KnownNames, TieLines } from "../parts/ties-told.tsx";
import { Layout } from "./layout.tsx";

export interface Choice extends NamedCompany {
  /** What it is, so that a company, its brand and a licensee can be told apart: "brand", "company, FI". */
  readonly what: string | null;
  /** Whom it shares its name with. */
  readonly ties: readonly Tie[];
}

/** A name that several go by, or none: nobody is chosen for the reader. */
export function CompanyChoicePage({
  name,
  choices,
  names,
}: {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly names: KnownNames;
}) {
  return (
    <Layout title={`Which ${name}?`} path="/companies">
      <h1>{choices.length === 0 ? `No company called “${name}”` : `Which “${name}”?`}</h1>
      {choices.length === 0 ? (
        <p>
          No rumour on this desk is about one of that name, and none of its tables lists it. The{" "}
          <a href="/companies">list from A to Z</a> has all that rumours are about.
        </p>
      ) : (
        <>
          <p>Several go by this name, or by one that begins so. They are kept apart here.</p>
          <ul class="choices">
            {choices.map((one) => (
              <li>
                <a href={companyPath(one.key)}>{one.name}</a>
                <span class="faint">
                  {one.what === null ? "" : ` ${one.what},`}{" "}
                  {one.rumours === 0 ? "no rumour on this desk" : counted(one.rumours, "rumour")}
                </span>
                <TieLines ties={one.ties} names={names} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}
