import type { Claim } from "../../../core/claim/claim.ts";
import type { Desk } from "../../store/desk-store.ts";
import { oneAsked } from "../desk/one-document.ts";
import type { Explained } from "./explained.ts";
import { filedOf } from "./filed-of.ts";
import { readKept } from "./read-kept.ts";

/** Explains what is on a desk: a document, or one of its claims by the claim's id or its report's. */
export async function explainKept(desk: Desk, reference: string): Promise<Explained> {
  const asked = await oneAsked(desk, reference);
  const reading = await readKept(desk, asked.document);
  const filed = await filedOf(desk, asked.document, reading.claims);
  if (asked.type === "document") return { reading, filed, asked: reading.claims, about: "document" };
  const reports = asked.type === "report" ? filed.filter(({ report }) => report === asked.report) : [];
  const isAsked = (claim: Claim): boolean =>
    asked.type === "claim" ? claim.id === asked.claim : reports.some((report) => report.claim === claim.id);
  return { reading, filed, asked: reading.claims.filter(isAsked), about: "claim" };
}
