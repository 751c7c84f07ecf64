import type { Command } from "commander";
import { readEnvironment } from "../../config.ts";
import { loadKnowledge, loadStance } from "../../knowledge.ts";
import { type Answer, ask } from "../../work/ask/ask.ts";
import { Complaint } from "../complaint.ts";
import { type AsOf, withAsOf } from "../desk/as-of.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { wholeNumber } from "../inputs/input-options.ts";
import { printAnswer } from "../print/print-answer.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { onOneLine } from "../terminal/plain.ts";
import { screenOf } from "../terminal/screen.ts";

interface AskOptions extends DeskChoice, AsOf {
  readonly limit: number;
  readonly json?: true;
}

const EXAMPLES = [
  {
    line: 'hearsay ask "Xiaomi to buy Nokia"',
    does: "what the desk has of it, and how each report stands to it",
  },
  { line: 'hearsay ask "Is Xiaomi buying Nokia?" --limit 1 --json', does: "the best match as JSON" },
];

export function defineAsk(command: Command): Command {
  return withAsOf(withDeskOption(command))
    .description(
      "Ask a desk about a sentence: the rumours and documents that tell of it, and for each document how its headline and its body stand to it (for, against, observing), with the words that show it. A sentence that says it is not so asks for the denial; a question is asked as what it asks about.",
    )
    .argument("<sentence...>", "any sentence, as a headline, a statement or a question")
    .option(
      "--limit <number>",
      "how many rumours at most, and how many documents beside them",
      wholeNumber,
      5,
    )
    .option("--json", "print it as indented JSON")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(askCommand);
}

async function askCommand(words: readonly string[], options: AskOptions): Promise<void> {
  const sentence = onOneLine(words.join(" ")).trim();
  if (!/[\p{L}\p{N}]/u.test(sentence))
    throw new Complaint(EXIT.usage, "ask about what? There is no word in that.");
  const answer = await withDesk(options, "read", (desk) =>
    ask(desk, sentence, {
      knowledge: loadKnowledge(),
      model: loadStance(),
      limit: options.limit,
      asOf: options.asOf ?? null,
    }),
  );
  if (options.json) await printLine(JSON.stringify(jsonOf(answer), null, 2));
  else await printLines(printAnswer(answer, screenOf(process.stdout, readEnvironment())));
}

/** The sentence as it was understood, without the keys that only the desk looks it up by. */
function jsonOf({ asked, ...answer }: Answer): unknown {
  const { sentence, sign, matter, names } = asked;
  const parties = matter?.parties.map(({ role, entity }, at) => ({ role, name: names[at], entity }));
  return { asked: { sentence, sign, kind: matter?.kind ?? null, parties: parties ?? [], names }, ...answer };
}
