import type { HeldDocument } from "../../../core/provenance/held-document.ts";
import { versionsOf } from "../../../core/provenance/versions.ts";
import type { Desk, KeptDocument } from "../../store/desk-store.ts";

/** A page that was changed more often is told of by so many of its versions. */
const MOST_VERSIONS = 50;

/**
 * The versions of the document's page that the desk holds, the earliest first, itself among them. They are looked up under
 * the ways in which one address is written, so that it costs the same on every desk.
 */
export async function pageVersions(desk: Desk, document: KeptDocument): Promise<readonly HeldDocument[]> {
  if (document.url === null) return [document];
  const ids = await desk.kept.at(waysToWrite(document.url));
  const others = ids.filter((id) => id !== document.id).slice(-MOST_VERSIONS);
  if (others.length === 0) return [document];
  const held = await desk.kept.documents(others);
  return versionsOf(
    document,
    [...held.values()].filter((one) => one !== "erased"),
  );
}

/** With either scheme, with "www." and without, with a closing slash and without. */
function waysToWrite(url: string): readonly string[] {
  const parts = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(.*)$/i.exec(url);
  if (parts === null) return [url];
  const [, host = "", path = "", rest = ""] = parts;
  const bare = path.replace(/\/+$/, "");
  return ["https://", "http://"].flatMap((scheme) =>
    ["", "www."].flatMap((www) => ["", "/"].map((slash) => `${scheme}${www}${host}${bare}${slash}${rest}`)),
  );
}
