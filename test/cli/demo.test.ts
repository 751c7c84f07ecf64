import { spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { deskFolder, hearsay, PAGES } from "./hearsay.ts";

const desk = deskFolder();
let demo = "";

beforeAll(() => {
  demo = hearsay(["demo", "--data", desk]).stdout;
});

/** What is printed after the line that says how long it took. */
function afterSummary(printed: string): string {
  return printed.slice(printed.indexOf("\n") + 2);
}

test("the demo prints twenty rumours as the board does, says what the words mean, and then what to try", () => {
  const board = hearsay(["board", "--data", desk]).stdout;
  expect(board).toMatch(/^20 of \d+ rumours\n/);
  const [, rest = ""] = demo.split(board);
  expect(rest).toMatch(/^\norigin: [\s\S]+ GLOSSARY\.md\n\nThe desk is kept in .+\. Try next:\n/);
});

test("demo --once prints the same board and nothing to try", () => {
  const once = afterSummary(hearsay(["demo", "--once"]).stdout);
  expect(once).toMatch(/^20 of \d+ rumours\n[\s\S]+ GLOSSARY\.md\n$/);
  expect(afterSummary(demo).startsWith(once)).toBe(true);
});

test("what the demo says to try can be copied as it stands", () => {
  const commands = [...demo.matchAll(/^ {2}(\S.* --data .*)$/gm)].map(([, line = ""]) => line);
  expect(commands.map((line) => / (show|explain|search|verify) /.exec(line)?.[1])).toEqual([
    "show",
    "explain",
    "search",
    "verify",
  ]);
  for (const line of commands) {
    const run = spawnSync("bash", ["-c", line], { cwd: PAGES, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
  }
});
