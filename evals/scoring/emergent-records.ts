import type { EmergentClaim, EmergentDocument } from "./emergent.ts";

/** The articles as records that `hearsay ingest` takes; dated by when they were entered, the only times there are. */
export function emergentRecords(claims: readonly EmergentClaim[]): string {
  return claims.flatMap(({ documents }) => documents.map(recordOf)).join("\n");
}

function recordOf({ id, claimId, headline, body, outlet, entered }: EmergentDocument): string {
  const published = entered === null ? {} : { published: `${entered.slice(0, 19)}Z` };
  const givenId = givenIdOf({ id, claimId });
  const url = `https://emergent.example/${givenId}`;
  return JSON.stringify({
    id: givenId,
    url,
    title: headline,
    text: body ?? "",
    outlet,
    language: "en",
    ...published,
  });
}

/** So that no two become one: one article can be listed under two claims: each listing is a document of its own. */
export function givenIdOf({ id, claimId }: Pick<EmergentDocument, "id" | "claimId">): string {
  return `${claimId}/${id}`;
}
