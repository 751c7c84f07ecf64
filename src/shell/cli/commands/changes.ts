import { type Command, InvalidArgumentError } from "commander";
import type { BeliefChange } from "../../../core/publication/belief-change.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { reportNamed } from "../../../core/rumour/rumour-name.ts";
import { readEnvironment } from "../../config.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { type LearnedChange, learnedFeed } from "../../work/changes/learned-feed.ts";
import { toldFeed, toldFeedOf } from "../../work/changes/told-feed.ts";
import { newestDay } from "../../work/followers.ts";
import { readAsOne, rootOf } from "../../work/followers-material.ts";
import { type AsOf, dayNamed, withAsOf } from "../desk/as-of.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { helpTail } from "../help-tail.ts";
import { printChanges } from "../print/print-changes.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

/** The first day of the feed by published day, or the last entry that the reader of the other feed has seen. */
type Since = { readonly day: string } | { readonly entry: number };

interface ChangesOptions extends DeskChoice, AsOf {
  readonly since?: Since;
  readonly learned?: true;
  readonly rumour?: string;
  readonly json?: true;
}

const EXAMPLES = [
  { line: "hearsay changes --since 2017-07-01", does: "what came to be believed otherwise since that day" },
  { line: "hearsay changes --rumour 3fa2c1", does: "the turns that one rumour took" },
  {
    line: "hearsay changes --since 1200 --json",
    does: "what the desk learned after entry 1200, one line each",
  },
];

export function defineChanges(command: Command): Command {
  return withAsOf(withDeskOption(command))
    .description(
      "List the changes of belief: each change of a rumour's state, of its count of origins, of a party, or of the day that is named for it. Telling it once more is none. By the day on which it could be known; or, with --learned or an entry, in the order in which this desk learned it.",
    )
    .option(
      "--since <day|entry>",
      "from this day on (YYYY-MM-DD), or what was learned after this entry",
      sinceOf,
    )
    .option("--learned", "in the order in which the desk learned it, batch by batch")
    .option("--rumour <id>", "only of this rumour, under all ids that it had")
    .option("--json", "print one line of JSON a change")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "notFound", "desk"]))
    .action(changesCommand);
}

function sinceOf(text: string): Since {
  if (/^\d{1,15}$/.test(text)) return { entry: Number(text) };
  try {
    return { day: dayNamed(text) };
  } catch {
    throw new InvalidArgumentError("It must be a day such as 2017-07-05, or the number of an entry.");
  }
}

async function changesCommand(options: ChangesOptions): Promise<void> {
  await withDesk(options, "read", async (desk) => {
    const changes = isLearned(options) ? learned(desk, options) : told(desk, options);
    if (options.json) {
      for await (const change of changes) await printLine(JSON.stringify(change));
      return;
    }
    const screen = screenOf(process.stdout, readEnvironment());
    let count = 0;
    for await (const lines of printChanges(changes, desk, screen)) {
      count += 1;
      await printLines(lines);
    }
    if (count === 0) await printLine("No change of belief.");
  });
}

function isLearned({ learned, since }: ChangesOptions): boolean {
  return learned === true || (since !== undefined && "entry" in since);
}

async function* told(desk: Desk, { since, asOf, rumour }: ChangesOptions): AsyncGenerator<BeliefChange> {
  const to = asOf ?? (await newestDay(desk));
  if (to === null) return;
  const window = { from: since !== undefined && "day" in since ? since.day : null, to };
  const ids = rumour === undefined ? null : await idsOf(desk, rumour);
  yield* ids === null
    ? await toldFeed(desk, loadKnowledge(), window)
    : await toldFeedOf(ids, desk, loadKnowledge(), window);
}

async function* learned(desk: Desk, { since, asOf, rumour }: ChangesOptions): AsyncGenerator<LearnedChange> {
  const after = since !== undefined && "entry" in since ? since.entry : 0;
  const from = since !== undefined && "day" in since ? since.day : "";
  const ids = rumour === undefined ? null : await idsOf(desk, rumour);
  const own = ids === null ? null : await reportsEverIn(desk, ids);
  for await (const change of learnedFeed(desk, loadKnowledge(), after)) {
    if (change.date < from || (asOf !== undefined && change.date > asOf)) continue;
    if (own === null || own.has(reportNamed(change.rumour))) yield change;
  }
}

async function idsOf(desk: Desk, reference: string): Promise<readonly RumourId[]> {
  const root = await rootOf(desk, await oneRumour(desk, reference));
  return root === null ? [] : readAsOne(desk, root);
}

async function reportsEverIn(desk: Desk, ids: readonly RumourId[]): Promise<ReadonlySet<string>> {
  const reports = new Set<string>();
  for (const rumour of (await desk.rumours.rumours(ids)).values()) {
    for (const id of rumour.reports.keys()) reports.add(id);
  }
  return reports;
}
