import { type Command, InvalidArgumentError, Option } from "commander";
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
import { printBoard, printBoardWords, ROWS_SHOWN } from "../print/print-board.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { onOneLine } from "../terminal/plain.ts";
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
    .option("--limit <number>", "how many at most; 0 for all", wholeNumber, ROWS_SHOWN)
    .addOption(oneOf(new Option("--kind <kind>", "only rumours of this kind"), Object.keys(CLAIM_KINDS)))
    .addOption(oneOf(new Option("--state <state>", "only rumours in this state"), STATES))
    .option("--party <name>", "only rumours about this company, person or product, by any of its names")
    .option("--json", "print one line of JSON a rumour")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(boardCommand);
}

/** An option that takes one of the words, in capitals or not. */
function oneOf(option: Option, words: readonly string[]): Option {
  return option.choices([...words]).argParser((text: string) => {
    const word = words.find((one) => one.toLowerCase() === text.trim().toLowerCase());
    if (word !== undefined) return word;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(", ")}.`);
  });
}

async function boardCommand(options: BoardOptions): Promise<void> {
  await withDesk(options, "read", async (desk) => {
    const chosen = await chosenRows(desk, options);
    if (options.json) await printLines(chosen.shown.map((row) => JSON.stringify(row)));
    else await printForPeople(chosen, options);
  });
}

interface Chosen {
  readonly shown: readonly BoardRow[];
  /** How many there are, shown or not. */
  readonly all: number;
  /** Whether the party that was asked for is named by any rumour; "yes" when none was asked for. */
  readonly named: "yes" | "no";
}

async function chosenRows(desk: Desk, options: BoardOptions): Promise<Chosen> {
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
  return { shown, all, named: about?.size === 0 ? "no" : "yes" };
}

function isWanted(row: BoardRow, { kind, state }: BoardOptions): boolean {
  return (kind === undefined || row.kind === kind) && (state === undefined || row.state === state);
}

async function printForPeople({ shown, all, named }: Chosen, { party }: BoardOptions): Promise<void> {
  if (named === "no") return printLine(`No rumour on this desk names "${onOneLine(party ?? "")}".`);
  const screen = screenOf(process.stdout, readEnvironment());
  await printLines(printBoard(shown, all, screen));
  if (process.stdout.isTTY && shown.length > 0) await printLines(["", ...printBoardWords(screen)]);
}
