import { type Command, InvalidArgumentError, Option } from "commander";
import { CLAIM_KINDS } from "../../../core/claim/kinds.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import { STATES } from "../../../core/standing/state.ts";
import { readEnvironment } from "../../config.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { pastDay } from "../../work/as-of/entered-by.ts";
import { boardOn } from "../../work/as-of/views-on.ts";
import { board, boardSize } from "../../work/followers.ts";
import { type AsOf, printAsOf, withAsOf } from "../desk/as-of.ts";
import { keysFor, rumoursWith } from "../desk/rumours-about.ts";
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
  { line: "hearsay board --as-of 2017-07-05", does: "the board as it could have read on that day" },
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
  const { party, kind, state, asOf, limit } = options;
  // Of a whole board only the top has to be looked at: how long it is, the store knows.
  if (party === undefined && kind === undefined && state === undefined && asOf === undefined && limit > 0) {
    return { shown: await firstRows(desk, limit), all: await boardSize(desk), named: "yes" };
  }
  const shown: BoardRow[] = [];
  let [all, named] = [0, 0];
  for await (const row of rowsAbout(desk, options)) {
    named += 1;
    if (!isWanted(row, options)) continue;
    all += 1;
    if (limit === 0 || shown.length < limit) shown.push(row);
  }
  return { shown, all, named: party === undefined || named > 0 ? "yes" : "no" };
}

async function firstRows(desk: Desk, limit: number): Promise<readonly BoardRow[]> {
  const rows: BoardRow[] = [];
  for await (const row of board(desk, null)) if (rows.push(row) === limit) break;
  return rows;
}

/** The rows of the day that is asked for, of those rumours that tell of the party that is asked for. */
async function* rowsAbout(desk: Desk, { asOf, party }: BoardOptions): AsyncGenerator<BoardRow> {
  const past = asOf === undefined ? null : await pastDay(desk, asOf);
  if (past !== null) {
    yield* await rowsOn(desk, past, party);
    return;
  }
  const about =
    party === undefined ? null : await rumoursWith(desk, keysFor(party, loadKnowledge().entities));
  for await (const row of board(desk, asOf ?? null)) if (about?.has(row.id) !== false) yield row;
}

/** The rows of a past day, of those rumours that a report of tells of the party that is asked for. */
async function rowsOn(desk: Desk, past: string, party: string | undefined): Promise<readonly BoardRow[]> {
  const knowledge = loadKnowledge();
  const wanted = party === undefined ? null : new Set(keysFor(party, knowledge.entities));
  return boardOn(
    desk,
    knowledge,
    past,
    (reports) =>
      wanted === null || reports.some((report) => partyKeys(report).some((key) => wanted.has(key))),
  );
}

function partyKeys({ claim }: Report): readonly string[] {
  return claim.parties.flatMap((party) => party.keys);
}

function isWanted(row: BoardRow, { kind, state }: BoardOptions): boolean {
  return (kind === undefined || row.kind === kind) && (state === undefined || row.state === state);
}

async function printForPeople({ shown, all, named }: Chosen, options: BoardOptions): Promise<void> {
  if (named === "no") return printLine(`No rumour on this desk names "${onOneLine(options.party ?? "")}".`);
  const screen = screenOf(process.stdout, readEnvironment());
  await printLines([...printAsOf(options, screen), ...printBoard(shown, all, screen)]);
  if (process.stdout.isTTY && shown.length > 0) await printLines(["", ...printBoardWords(screen)]);
}
