import type { Child } from "hono/jsx";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { EntityId } from "../../../core/mention/entity.ts";
import type { Tie } from "../../../core/mention/ties.ts";
import { companyPath } from "./record-paths.ts";

/** What the tables know of others by their id. */
export interface KnownNames {
  readonly nameOf: (entity: EntityId) => string;
  /** Whether it has a page at `/companies`. */
  readonly hasPage: (entity: EntityId) => boolean;
}

interface TiesProps {
  readonly ties: readonly Tie[];
  readonly names: KnownNames;
}

/** How a company stands to those that it could be taken for, or belongs to. */
export function TiesTold({ ties, names }: TiesProps) {
  if (ties.length === 0) return null;
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">Owners, brands and licences, kept apart</h2>
      <TieLines ties={ties} names={names} />
      <p class="aside">
        Years are those of the desk's table of relations, which is written by hand from general knowledge.
      </p>
    </section>
  );
}

/** One line a tie, each leading to the other. */
export function TieLines({ ties, names }: TiesProps) {
  if (ties.length === 0) return null;
  return (
    <ul class="ties">
      {ties.map((tie) => (
        <li>
          {tieInWords(tie, named(tie.other, names))}
          <TieLines ties={tie.beyond} names={names} />
        </li>
      ))}
    </ul>
  );
}

function named(entity: EntityId, { nameOf, hasPage }: KnownNames): Child {
  return hasPage(entity) ? <a href={companyPath(entity)}>{nameOf(entity)}</a> : nameOf(entity);
}

function tieInWords(tie: Tie, other: Child): Child {
  const when = years(tie);
  switch (tie.type) {
    case "licensee":
      return tie.side === "of" ? (
        <>
          Makes things under the brand {other}, which is not its own{when}
        </>
      ) : (
        <>
          {other} makes things under this brand by licence{when}
        </>
      );
    case "brand-of":
      return tie.side === "of" ? (
        <>
          A brand of {other}
          {when}
        </>
      ) : (
        <>
          {other} is a brand of its own{when}
        </>
      );
    case "product-of":
      return tie.side === "of" ? (
        <>
          A product of {other}
          {when}
        </>
      ) : (
        <>
          {other} is its product{when}
        </>
      );
    case "subsidiary":
      return tie.side === "of" ? (
        <>
          Belongs to {other}
          {when}
        </>
      ) : (
        <>
          {other} belongs to it{when}
        </>
      );
    default:
      return unreachable(tie.type);
  }
}

/** ", 2016 to 2026"; "" where no year is known. */
function years({ since, until }: Tie): string {
  if (since === null && until === null) return "";
  if (since === null) return `, until ${until}`;
  return until === null ? `, since ${since}` : `, ${since} to ${until}`;
}
