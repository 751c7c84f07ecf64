import { unreachable } from "../../../core/base/unreachable.ts";
import type { Knowledge } from "../../../core/desk.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Refusal } from "../../../core/ledger/decide.ts";
import type { Seq } from "../../../core/ledger/event.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { type Corrected, type Deciding, type Editing, editing } from "../editor.ts";
import { holdersOf, readTogether } from "../read-together.ts";
import type { Asked } from "./asked.ts";
import { typedRumour } from "./typed-rumour.ts";

/** The first entry that was made, by which the decision is found again; or in a sentence why there is none. */
export type Performed =
  | { readonly seq: Seq }
  | { readonly why: string }
  /** A text that no report tells from is erased, and the ledger, which is about rumours, has nothing to say of it. */
  | { readonly erased: DocumentId };

/** Enters what an editor asked for, in the editor's name. The desk is open for writing. */
export async function perform(
  desk: Desk,
  knowledge: Knowledge,
  asked: Asked,
  editor: string,
): Promise<Performed> {
  const deciding: Deciding = { by: `editor:${editor}`, because: asked.because };
  const why = await unknownIn(desk, asked);
  if (why !== null) return { why };
  const edit = editing(desk, knowledge);
  switch (asked.act) {
    case "keep":
      return keep(desk, edit, asked.reports, deciding);
    case "move":
      return meaning(desk, asked.to, (to) => edit.move(asked.reports, to, deciding));
    case "merge":
      return meaning(desk, asked.to, (to) => edit.merge(asked.rumour, to, deciding));
    case "split":
      return performed(await edit.split(asked.rumour, deciding));
    case "split-off":
      return performed(await edit.splitOff(asked.rumour, asked.reports, deciding));
    case "rename":
      return performed(await edit.rename(asked.rumour, asked.sentence, deciding));
    case "take-name-back":
      return performed(await edit.takeBackName(asked.rumour, deciding));
    case "reopen":
      return performed(await edit.reopen(asked.rumour, deciding));
    case "close-again":
      return performed(await edit.closeAgain(asked.rumour, deciding));
    case "resolve": {
      const resolution = { outcome: asked.outcome, restsOn: asked.reports };
      return performed(await edit.resolve(asked.rumour, resolution, deciding));
    }
    case "take-resolution-back":
      return performed(await edit.takeBackResolution(asked.rumour, deciding));
    case "misread":
      return one(asked.reports, (report) => edit.misread(report, deciding));
    case "reread":
      return one(asked.reports, (report) => edit.reread(report, asked, deciding));
    case "put-back":
      return one(asked.reports, (report) => edit.putBack(report, deciding));
    case "take-down":
      return takeDown(edit, asked.document, deciding);
    default:
      return unreachable(asked);
  }
}

/** What is named, but is not on this desk; null when all of it is. */
async function unknownIn(desk: Desk, asked: Asked): Promise<string | null> {
  if ("rumour" in asked && (await desk.rumours.rumour(asked.rumour)) === null) {
    return `There is no rumour ${asked.rumour} on this desk.`;
  }
  if ("document" in asked && (await desk.kept.document(asked.document)) === null) {
    return `There is no document ${asked.document} on this desk.`;
  }
  if (!("reports" in asked)) return null;
  for (const id of asked.reports) {
    const place = await desk.rumours.report(id);
    if (place === null) return `There is no report ${id} on this desk.`;
    if (place.withdrawn === "yes" && asked.act !== "put-back")
      return `The report ${id} was withdrawn and stands in no rumour.`;
  }
  return null;
}

/** A reading is corrected one by one, for each is of another text. */
async function one(
  reports: Extract<Asked, { act: "misread" }>["reports"],
  decide: (id: (typeof reports)[number]) => Promise<Corrected>,
): Promise<Performed> {
  const [only] = reports;
  if (only === undefined || reports.length > 1)
    return { why: "Tick one report: readings are corrected one by one." };
  return performed(await decide(only));
}

async function takeDown(
  edit: Editing,
  document: Extract<Asked, { act: "take-down" }>["document"],
  deciding: Deciding,
): Promise<Performed> {
  const done = await edit.takeDown(document, deciding);
  if ("entries" in done && done.entries.length === 0) return { erased: document };
  return performed(done);
}

async function meaning(
  desk: Desk,
  reference: string,
  decide: (id: RumourId) => Promise<Corrected>,
): Promise<Performed> {
  const meant = await typedRumour(desk, reference);
  return "why" in meant ? meant : performed(await decide(meant.id));
}

/** Reports of several rumours are kept in each. */
async function keep(
  desk: Desk,
  edit: Editing,
  reports: Extract<Asked, { act: "keep" }>["reports"],
  deciding: Deciding,
): Promise<Performed> {
  let first: Performed | null = null;
  for (const { from, reports: held } of await holdersOf(desk, reports)) {
    const ids = held.map(({ id }) => id);
    const done = performed(await edit.keep((await readTogether(desk, from.root.id)).root.id, ids, deciding));
    if ("why" in done) return done;
    first ??= done;
  }
  return first ?? { why: "None of these reports stands in a rumour." };
}

function performed(corrected: Corrected): Performed {
  if ("refuse" in corrected) return { why: refusalInWords(corrected.refuse) };
  const [first] = corrected.entries;
  return first === undefined ? { why: "Nothing had to be entered: it is so already." } : { seq: first.seq };
}

function refusalInWords(refusal: Refusal): string {
  switch (refusal) {
    case "same-rumour":
      return "Both are read as one already.";
    case "already-so":
      return "It is so already; nothing would change.";
    case "already-filed":
      return "It stands there already.";
    case "not-merged":
      return "Nothing was merged into it. To split reports off, tick them.";
    case "no-such-report":
      return "A report that you ticked does not stand in this rumour any more.";
    case "already-open":
    case "rumour-merged":
    case "target-merged":
    case "ruled-apart":
    case "not-together":
    case "not-apart":
      return "The desk has changed meanwhile. Look at the rumour again, and then decide.";
    default:
      return unreachable(refusal);
  }
}
