import type { Claim } from "../../../core/claim/claim.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry, Match } from "../../../core/ledger/event.ts";
import type { Report, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { readUnder } from "../../work/followers-board.ts";
import { editsAbout, rootOf, saidBy } from "../../work/followers-material.ts";
import { shownRumour } from "../desk/shown-rumour.ts";
import type { Filed } from "./explained.ts";

/** Where the reports of a document stand in the ledger and why, in the order in which they were entered. */
export async function filedOf(
  desk: Desk,
  id: DocumentId,
  claims: readonly Claim[],
): Promise<readonly Filed[]> {
  const filed: Filed[] = [];
  for (const at of await desk.rumours.reportsOf(id)) {
    const entry = (await desk.rumours.entries(at.rumourId)).find(({ seq }) => seq === at.seq);
    if (entry?.event.type !== "ReportFiled") continue;
    const { report, match } = entry.event;
    const shown = await shownRumour(desk, at.rumourId);
    filed.push({
      claim: claims.find((claim) => isClaimOf(claim, report))?.id ?? null,
      report: at.reportId,
      rumour: at.rumourId,
      shown: shown === null ? null : { id: shown.id, sentence: shown.sentence.text },
      match,
      edits: at.withdrawn === "yes" ? [] : await editsOfRumour(desk, at.rumourId),
      editor: await editorOf(desk, entry, match),
      withdrawn: at.withdrawn,
      ...enteredIn(entry),
    });
  }
  return filed.sort((a, b) => a.seq - b.seq);
}

async function editsOfRumour(desk: Desk, id: RumourId): Promise<Filed["edits"]> {
  const root = await rootOf(desk, id);
  return root === null ? [] : editsAbout(desk, await readUnder(desk, root));
}

async function editorOf(desk: Desk, { enteredBy }: Entry, { said }: Match): Promise<Filed["editor"]> {
  if (said === undefined) return null;
  const because = (await saidBy(desk, [said])).get(said)?.because ?? null;
  return { by: enteredBy.replace(/^editor:/, ""), because };
}

function isClaimOf(claim: Claim, { claim: filed }: Report): boolean {
  const { start, end } = claim.evidence.span;
  return claim.kind === filed.kind && start === filed.evidence.start && end === filed.evidence.end;
}

function enteredIn({ enteredAt, seq }: Entry): Pick<Filed, "enteredAt" | "seq"> {
  return { enteredAt, seq };
}
