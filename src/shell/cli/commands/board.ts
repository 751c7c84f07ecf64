import { type Command, Option } from "commander";
import { CLAIM_KINDS } from "../../../core/claim/kinds.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { STATES } from "../../../core/standing/state.ts";
import { readEnvironment } from "../../config.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { board } from "../../work/followers.ts";
import { type AsOf, withAsOf } from "../desk/as-of.ts";
import { rumoursAbout } from "../desk/rumours-about.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { helpTail } from "../help-tail.ts";
import { wholeNumber } from "../inputs/input-options.ts";
import { counted } from "../print/counted.ts";
import { printBoard } from "../print/print-board.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface BoardOptions extends DeskChoice, AsOf {
  readonly limit: number;
  readonly kind?: string;
  readonly state?: string;
  readonly party?: string;
  readonly json?: true;
}

const EXAMPLES = [
  { line: "hearsay board", does: "the newest rumours of the desk in ./hearsay-data" },
  { line: "hearsay board --party Nokia --kind partnership", does: "what is said of Nokia's partnerships" },
  { line: "hearsay board --limit 0 --json", does: "all rumours as JSON, one line each" },
];

export function defineBoard(command: Command): Command {
  return withAsOf(withDeskOption(command))
    .description(
      "List the rumours of a desk, the one with the newest report first: each in one sentence, with its state and stage, how many documents, outlets and origins it has, and its first and newest report.",
    )
    .option("--limit <number>", "how many at most; 0 for all", wholeNumber, 20)
    .addOption(new Option("--kind <kind>", "only rumours of this kind").choices(Object.keys(CLAIM_KINDS)))
    .addOption(new Option("--state <state>", "only rumours in this state").choices([...STATES]))
    .option("--party <name>", "only rumours about this company, person or product, by any of its names")
    .option("--json", "print one line of JSON a rumour")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(boardCommand);
}

async function boardCommand(options: BoardOptions): Promise<void> {
  await withDesk(options, "read", async (desk) => {
    const { shown, all } = await chosenRows(desk, options);
    if (options.json) await printLines(shown.map((row) => JSON.stringify(row)));
    else await printForPeople(shown, all);
  });
}

async function chosenRows(desk: Desk, options: BoardOptions): Promise<{ shown: BoardRow[]; all: number }> {
  const shown: BoardRow[] = [];
  let all = 0;
  const asOf = options.asOf ?? null;
  const { party } = options;
  const about = party === undefined ? null : await rumoursAbout(desk, loadKnowledge().entities, party);
  for await (const row of board(desk, asOf)) {
    if (!isWanted(row, options) || about?.has(row.id) === false) continue;
    all += 1;
    if (options.limit === 0 || shown.length < options.limit) shown.push(row);
  }
  return { shown, all };
}

function isWanted(row: BoardRow, { kind, state }: BoardOptions): boolean {
  return (kind === undefined || row.kind === kind) && (state === undefined || row.state === state);
}

async function printForPeople(rows: readonly BoardRow[], all: number): Promise<void> {
  const screen = screenOf(process.stdout, readEnvironment());
  if (rows.length === 0) return printLine("No rumours.");
  const count = rows.length === all ? counted(all, "rumour") : `${rows.length} of ${counted(all, "rumour")}`;
  await printLines([screen.style.faint(count), "", ...printBoard(rows, screen)]);
}
