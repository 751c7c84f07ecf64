import type { BoardRow } from "../../../core/publication/board-row.ts";
import type { Screen } from "../terminal/screen.ts";
import { commandAsTyped, quotedForShell } from "./command-as-typed.ts";
import { shortId } from "./rumour-words.ts";

/** What a new user can try on the desk that was just made, as commands that can be copied as they stand. */
export function printNextSteps(
  rows: readonly BoardRow[],
  folder: string,
  { style }: Screen,
): readonly string[] {
  const command = commandAsTyped(process.argv[1] ?? "hearsay", process.cwd());
  const desk = `--data ${quotedForShell(folder)}`;
  const most = [...rows].sort((a, b) => b.counts.documents - a.counts.documents)[0];
  const rumour =
    most === undefined
      ? []
      : [
          [
            `${command} show ${shortId(most.id)} ${desk}`,
            "a rumour from its first report to what became of it",
          ],
          ...(most.first === null
            ? []
            : [
                [
                  `${command} explain ${most.first.documentId} ${desk}`,
                  "why its first report was read and filed as it was",
                ],
              ]),
        ];
  const steps = [
    ...rumour,
    [`${command} search patents ${desk}`, "documents by their words"],
    [`${command} verify ${desk}`, "check the ledger from outside"],
    [`${command} read FILE`, "the claims of a page of yours"],
    [`${command} --help`, "everything else"],
  ];
  return [
    `The desk is kept in ${folder}. Try next:`,
    ...steps.flatMap(([line = "", does = ""]) => [`  ${style.strong(line)}`, `      ${style.faint(does)}`]),
  ];
}
