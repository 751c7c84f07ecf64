import { type Command, InvalidArgumentError } from "commander";
import type { ChainEnd } from "../../../core/ledger/chain.ts";
import type { Finding } from "../../store/verify/finding.ts";
import { type Verification, verify } from "../../store/verify/verify.ts";
import { counted } from "../../wording/counted.ts";
import { followersOf } from "../desk/desk-followers.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { complain, printLine } from "../terminal/output.ts";

interface VerifyOptions extends DeskChoice {
  readonly known?: ChainEnd;
  readonly json?: true;
}

const EXAMPLES = [
  { line: "hearsay verify", does: "check the ledger in ./hearsay-data and print its newest entry" },
  {
    line: "hearsay verify --known 1204:9f86d0…",
    does: "also check that entry 1204 is still the one that was written down then",
  },
];

export function defineVerify(command: Command): Command {
  return withDeskOption(command)
    .description(
      "Check the whole ledger from outside: numbers without gaps, the chain of hashes, every rumour's fold, and that the words of every report are those that were filed and stand in its document. Prints the newest entry: write it down elsewhere, and --known can tell later that nothing was cut off.",
    )
    .option(
      "--known <number:hash>",
      "an entry that was written down earlier and must still be there",
      chainEnd,
    )
    .option("--json", "print what was found as indented JSON")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "desk"]))
    .action(verifyCommand);
}

function chainEnd(text: string): ChainEnd {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) {
    throw new InvalidArgumentError(
      "It must be a number, a colon and a hash of 64 digits, as verify prints them.",
    );
  }
  return { seq: Number(seq), hash };
}

async function verifyCommand({ known, json, ...choice }: VerifyOptions): Promise<void> {
  const verification = await withDesk(choice, "read", (desk) =>
    verify(desk, { followers: followersOf(desk), ...(known === undefined ? {} : { known }) }),
  );
  if (verification.findings.length > 0) process.exitCode = EXIT.failed;
  if (json) return printLine(JSON.stringify(verification, null, 2));
  await printForPeople(verification);
}

async function printForPeople(verification: Verification): Promise<void> {
  const { entries, rumours, reports, head, findings } = verification;
  for (const finding of findings) complain(findingLine(finding));
  const checked = `${counted(entries, "entry", "entries")}, ${counted(rumours, "rumour")}, ${counted(reports, "report")}`;
  const verdict =
    findings.length === 0 ? "All is as it must be" : `${counted(findings.length, "finding")}, see above`;
  await printLine(`${verdict}: ${checked}.`);
  const { documents, erasedDocuments, erasedWords } = verification;
  await printLine(
    `Marked as erased: ${erasedDocuments} of ${counted(documents, "document")}, and the words of ${erasedWords} of ${counted(reports, "report")}.`,
  );
  await printLine("Views were not compared: `hearsay rebuild` makes them again from the ledger.");
  if (head !== null) await printLine(`Newest entry ${head.seq}:${head.hash}, entered ${head.enteredAt}.`);
}

function findingLine({ type, message }: Finding): string {
  return `${message} (${type})`;
}
