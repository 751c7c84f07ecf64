import { Argument, type Command } from "commander";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { ExportRow } from "../../../core/publication/export-row.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { pastDay } from "../../work/as-of/entered-by.ts";
import { exportRumoursOn } from "../../work/as-of/views-on.ts";
import { exportRumours } from "../../work/followers.ts";
import { Complaint } from "../complaint.ts";
import { type AsOf, withAsOf } from "../desk/as-of.ts";
import { documentRecords } from "../desk/document-records.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { printLine } from "../terminal/output.ts";

const EXPORTS = ["rumours", "documents", "entries", "problems"] as const;
type Exported = (typeof EXPORTS)[number];
type ExportOptions = DeskChoice & AsOf;

const EXAMPLES = [
  {
    line: "hearsay export rumours > rumours.jsonl",
    does: "one JSON object a rumour, with its reports and states",
  },
  {
    line: "hearsay export documents --data desk",
    does: "the documents of the desk in ./desk with their claims",
  },
  {
    line: "hearsay export rumours --as-of 2017-07-05",
    does: "the rumours as they could be known on that day",
  },
  { line: "hearsay export entries", does: "the ledger, entry by entry, with the hashes that chain it" },
];

export function defineExport(command: Command): Command {
  return withAsOf(withDeskOption(command))
    .description(
      "Print what a desk holds as JSON lines. The same documents give the same rumours and documents, byte for byte, in whatever order they were read.",
    )
    .addArgument(
      new Argument("<what>", "rumours, documents, entries of the ledger, or problems with inputs")
        .choices(EXPORTS)
        .argParser(exportedNamed),
    )
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(exportCommand);
}

function exportedNamed(text: string): Exported {
  const what = EXPORTS.find((one) => one === text.toLowerCase());
  if (what !== undefined) return what;
  throw new Complaint(EXIT.usage, "export what? rumours, documents, entries or problems.");
}

async function exportCommand(what: Exported, options: ExportOptions): Promise<void> {
  if (options.asOf !== undefined && (what === "entries" || what === "problems")) {
    throw new Complaint(EXIT.usage, `--as-of goes with rumours and documents, not with ${what}.`);
  }
  await withDesk(options, "read", async (desk) => {
    for await (const record of recordsOf(desk, what, options)) await printLine(JSON.stringify(record));
  });
}

function recordsOf(desk: Desk, what: Exported, { asOf }: ExportOptions): AsyncIterable<unknown> {
  switch (what) {
    case "rumours":
      return rumourRecords(desk, asOf ?? null);
    case "documents":
      return documentRecords(desk, asOf ?? null);
    case "entries":
      return desk.ledger.read(0);
    case "problems":
      return desk.kept.problems();
    default:
      return unreachable(what);
  }
}

async function* rumourRecords(desk: Desk, asOf: string | null): AsyncGenerator<ExportRow> {
  const past = asOf === null ? null : await pastDay(desk, asOf);
  if (past === null) yield* exportRumours(desk, loadKnowledge(), asOf);
  else yield* exportRumoursOn(desk, loadKnowledge(), past);
}
