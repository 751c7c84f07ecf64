import type { Command } from "commander";
import { rebuild } from "../../store/follow.ts";
import { Complaint } from "../complaint.ts";
import { followersOf } from "../desk/desk-followers.ts";
import { nearest } from "../desk/near.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { printLine } from "../terminal/output.ts";

const EXAMPLES = [
  { line: "hearsay rebuild", does: "make everything again that is made from the ledger" },
  { line: "hearsay rebuild board", does: "make the rows of the board again" },
];

export function defineRebuild(command: Command): Command {
  return withDeskOption(command)
    .description(
      "Throw away what followers made of the ledger (the board, full-text search, the index of rumours), and make it again from entry 1. The ledger itself is not touched.",
    )
    .argument("[follower]", "the one to rebuild; all of them when left out", "all")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "notFound", "desk"]))
    .action(rebuildCommand);
}

async function rebuildCommand(name: string, options: DeskChoice): Promise<void> {
  await withDesk(options, "write", async (desk) => {
    const rebuilding = await rebuild(desk, followersOf(desk), name);
    if ("unknown" in rebuilding) {
      const near = nearest(name, rebuilding.known);
      const advice =
        near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `There are: ${rebuilding.known.join(", ")}.`;
      throw new Complaint(EXIT.notFound, `there is no follower "${name}".`, [advice]);
    }
    await printLine(`Rebuilt from the ledger: ${rebuilding.rebuilt.join(", ")}.`);
  });
}
