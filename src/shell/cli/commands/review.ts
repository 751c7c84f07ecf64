import type { Command } from "commander";
import { readEnvironment } from "../../config.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { counted } from "../../wording/counted.ts";
import { editing } from "../../work/editor.ts";
import { holdersOf } from "../../work/read-together.ts";
import { reviewQueue } from "../../work/review-queue.ts";
import { Complaint } from "../complaint.ts";
import { reportsMeant } from "../desk/one-report.ts";
import { withDesk } from "../desk/with-desk.ts";
import { decidingAs, type EditorChoice, entered, withEditorOptions } from "../desk/with-editor.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { wholeNumber } from "../inputs/input-options.ts";
import { printDoubt } from "../print/print-doubt.ts";
import { type DoubtRecord, doubtRecord } from "../records/doubt-record.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface ReviewOptions extends Omit<EditorChoice, "because"> {
  readonly because?: string;
  readonly limit: number;
  readonly json?: true;
}

const SHOWN = 20;

const EXAMPLES = [
  { line: "hearsay review", does: "reports that may stand in the wrong rumour, and what settles each" },
  {
    line: "hearsay review keep report_12ab --because 'it names the bidder further down'",
    does: "it is in the right place: it leaves the queue",
  },
];

export function defineReview(command: Command): Command {
  return withEditorOptions(command, "optional")
    .usage("[options] [keep <report...>]")
    .description(
      "List what an editor should look at: reports that fit another rumour nearly as well as their own, that name too few parties and fit several, or that are joined only by another name of a party or by a misspelling; the rumour with the newest report first. Each comes with the commands that settle it.",
    )
    .argument("[keep...]", "keep, and the reports that are in the right place: they leave the queue")
    .option("--limit <number>", "how many at most; 0 for all", wholeNumber, SHOWN)
    .option("--json", "print one line of JSON a doubt")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(reviewCommand);
}

async function reviewCommand(words: readonly string[], options: ReviewOptions): Promise<void> {
  const [verb, ...references] = words;
  if (verb === undefined) return withDesk(options, "read", (desk) => list(desk, options));
  if (verb !== "keep" || references.length === 0) {
    throw new Complaint(
      EXIT.usage,
      `review what? "${words.join(" ")}" is not understood; hearsay review keep REPORT...`,
    );
  }
  const { because } = options;
  if (because === undefined) throw new Complaint(EXIT.usage, "keep why? Give a reason with --because WORDS.");
  await withDesk(options, "write", (desk) => keep(desk, references, { ...options, because }));
}

async function keep(desk: Desk, references: readonly string[], options: EditorChoice): Promise<void> {
  const deciding = decidingAs(options);
  const edit = editing(desk, loadKnowledge());
  const reports = await reportsMeant(desk, references);
  for (const { from, reports: held } of await holdersOf(desk, reports)) {
    const ids = held.map(({ id }) => id);
    const done = await edit.keep(from.root.id, ids, deciding);
    entered(done, `${ids.join(", ")} ${ids.length === 1 ? "is" : "are"} not settled`);
  }
  await printLine(
    `Kept where ${reports.length === 1 ? "it is" : "they are"}: ${counted(reports.length, "report")}.`,
  );
}

async function list(desk: Desk, { limit, json }: ReviewOptions): Promise<void> {
  const screen = screenOf(process.stdout, readEnvironment());
  const most = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  let shown = 0;
  for await (const doubt of reviewQueue(desk)) {
    if (shown === most) {
      if (!json) await printLine("There are more: --limit 0 lists them all.");
      return;
    }
    const record: DoubtRecord = await doubtRecord(desk, doubt);
    if (json) await printLine(JSON.stringify(record));
    else await printLines([...(shown === 0 ? [] : [""]), ...printDoubt(record, screen)]);
    shown += 1;
  }
  if (shown === 0 && !json) await printLine("Nothing is in doubt.");
}
