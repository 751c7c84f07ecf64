import { beforeAll, expect, test } from "vitest";
import { deskFolder, hearsay, type Run } from "./hearsay.ts";

// One desk with two rumours, the purchase of Tallis and a change of posts at Orrin, corrected as an editor would.
const desk = deskFolder();
const on = (words: readonly string[], env: Record<string, string> = { USER: "ida" }): Run =>
  hearsay([...words, "--data", desk], env);
const because = ["--because", "the same meeting"];
let tallis = "";
let calder = "";
let report = "";

beforeAll(() => {
  on(["ingest", "talks.html", "records.jsonl"]);
  tallis = idOf("acquisition");
  calder = idOf("executive");
  [report = ""] = /report_\w+/.exec(on(["explain", "wire-1"]).stdout) ?? [];
});

function idOf(kind: string): string {
  return (JSON.parse(on(["board", "--json", "--kind", kind]).stdout.split("\n")[0] ?? "{}") as { id: string })
    .id;
}

const exported = () => on(["export", "rumours"]).stdout;

test("merge says what differs, what it did and how to take it back; split takes it back", () => {
  const before = exported();
  const merged = on(["merge", calder, tallis.slice(0, 15), ...because]);
  expect(merged.stderr).toBe(
    "hearsay: these differ in kind and parties; merged all the same, by your word.\n",
  );
  expect(merged.stdout).toMatch(
    new RegExp(`^Merged ${calder} into ${tallis}: .+\nTo take it back: hearsay split `),
  );
  expect(merged.code).toBe(0);
  expect(on(["show", calder]).stdout).toMatch(
    /By an editor\n- merged by ida on \d+ \p{L}+ \d{4}: the same meeting\n/u,
  );
  expect(on(["explain", report]).stdout).toMatch(/an editor +merged by ida on .+: the same meeting\n/);
  expect(on(["verify"]).code).toBe(0);
  const split = on(["split", calder, "--because", "two matters", "--by", "Bo Quill"]);
  expect(split.stdout).toMatch(
    new RegExp(`^Split from ${tallis}: ${calder}: .+\nTo take it back: hearsay merge `),
  );
  expect(exported()).toBe(before);
  expect(on(["export", "entries"]).stdout).toContain('"editor:Bo Quill"');
});

test("merge names both rumours as they were, also when they are shown by the id of the one that was merged", () => {
  const merged = on(["merge", tallis, calder, ...because]);
  expect(merged.stdout).toMatch(new RegExp(`^Merged ${tallis} into ${calder}, shown as ${tallis}: .+\n`));
  expect(on(["show", calder.slice(0, 15)]).code).toBe(0);
  expect(on(["show", tallis.slice(0, 15)]).code).toBe(0);
  const [, undo = ""] = /^To take it back: hearsay (split .+) --because WORDS$/m.exec(merged.stdout) ?? [];
  expect(on([...undo.split(" "), ...because]).code).toBe(0);
});

test("move takes reports by their own ids or their documents', and moving back takes it back", () => {
  const before = exported();
  const moved = on(["move", "wire-1", calder, ...because]);
  const [, undo = ""] = /^To take it back: hearsay (move .+) --because WORDS$/m.exec(moved.stdout) ?? [];
  expect(on(["explain", report]).stdout).toMatch(/moved by +ida: the same meeting\n/);
  expect(on(["show", report.replace("report_", "rumour_")]).stdout).toContain(calder);
  on([...undo.split(" "), ...because]);
  expect(exported()).toBe(before);
});

test("split --reports makes a rumour of its own, and merge takes it back", () => {
  const before = exported();
  const split = on(["split", tallis, "--reports", report, ...because]);
  const [, undo = ""] = /^To take it back: hearsay (merge .+) --because WORDS$/m.exec(split.stdout) ?? [];
  expect(exported()).not.toBe(before);
  on([...undo.split(" "), ...because]);
  expect(exported()).toBe(before);
});

test("rename puts an editor's sentence on the board, and --undo takes it off again", () => {
  const before = exported();
  expect(on(["rename", tallis, "Orrin wants Tallis", ...because]).stdout).toBe(
    `Renamed ${tallis}: Orrin wants Tallis\nTo take it back: hearsay rename ${tallis} --undo --because WORDS\n`,
  );
  expect(on(["board"]).stdout).toContain("Orrin wants Tallis\n");
  expect(exported()).toContain('"headline":"Orrin wants Tallis"');
  expect(on(["rename", tallis, "--undo", ...because]).code).toBe(0);
  expect(exported()).toBe(before);
});

test("review says when nothing is in doubt, and lists what is as JSON", () => {
  expect(on(["review"]).stdout).toBe("Nothing is in doubt.\n");
  const second = hearsay(["ingest", "-", "--data", desk], {}, RIVALS);
  expect(second.code).toBe(0);
  const [line = ""] = on(["review", "--json"]).stdout.split("\n");
  const doubt = JSON.parse(line) as { report: string; settle: string[]; rivals: unknown[] };
  expect(doubt).toMatchObject({ types: ["fits several"], doc: "bare-3", rumour: { score: null } });
  expect(doubt.rivals).toMatchObject([{ score: 0.6 }, { score: 0.6 }]);
  const listed = on(["review"]).stdout;
  for (const command of doubt.settle) expect(listed).toContain(command);
  const kept = on(["review", "keep", doubt.report, ...because]);
  expect(kept.stdout).toBe("Kept where it is: 1 report.\n");
  expect(on(["review"]).stdout).toBe("Nothing is in doubt.\n");
  expect(on(["review", "keep", doubt.report, ...because])).toMatchObject({
    code: 1,
    stderr: `hearsay: ${doubt.report} is not settled: it is so already; nothing would change.\n`,
  });
});

const RIVALS = [
  {
    id: "rival-1",
    outlet: "The Corn Exchange",
    text: "Fennimore Corp said it will buy Dunmore Mills Inc for $2 billion.",
  },
  {
    id: "rival-2",
    outlet: "Mill Weekly",
    text: "Harwood Grain Corp said it will buy Dunmore Mills Inc for $3 billion.",
  },
  {
    id: "bare-3",
    outlet: "The Daily Sack",
    text: "Dunmore Mills Inc is a takeover target, people familiar with the matter said.",
  },
]
  .map((one, place) => JSON.stringify({ ...one, title: "", published: `2021-05-0${place + 3}` }))
  .join("\n");

test.each([
  ["merge X X", 1, "is not merged into X: both are read as one already."],
  ["split CALDER", 1, 'nothing was merged into "CALDER".\n  To split reports off, name them: hearsay split'],
  ["move wire-1 X", 1, "wire-1 is not moved: it stands there already."],
  ["move X", 2, 'move what to "X"? Name the reports first and the rumour last.'],
  ["move nobody X", 3, 'there is no document, claim or report "nobody" on this desk'],
  ["move wire-1 rumour_nothing", 3, 'there is no rumour "rumour_nothing" on this desk.'],
  ["reopen X", 1, "X is not reopened: it is repeated, and nothing has settled it."],
  ["reopen X --undo", 1, "X is not closed again: it is so already; nothing would change."],
  ["rename X", 2, 'rename "X" to what? Give a sentence, or --undo alone.'],
  ["rename X Y --undo", 2, "Give a sentence, or --undo alone."],
  ["rename X --undo", 1, "X is not renamed: it is so already; nothing would change."],
  ["review kepe X", 2, 'review what? "kepe X" is not understood; hearsay review keep REPORT...'],
])("hearsay %s exits with %i", (line, code, says) => {
  const words = line.split(" ").map((word) => (word === "X" ? tallis : word === "CALDER" ? calder : word));
  const run = on([...words, ...because]);
  expect(run.stderr.replaceAll(tallis, "X").replaceAll(calder, "CALDER")).toContain(says);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(code);
});

test("a decision needs a reason and a name", () => {
  expect(on(["merge", calder, tallis])).toMatchObject({ code: 2 });
  expect(on(["merge", calder, tallis, "--because", " "]).stderr).toContain("It must give a reason.");
  expect(on(["merge", calder, tallis, ...because, "--by", "a\nb"]).stderr).toContain("It must be a name");
  const nameless = on(["merge", calder, tallis, ...because], {});
  expect(nameless.stderr).toBe(
    "hearsay: in whose name? The environment gives no user's name; give one with --by NAME.\n",
  );
  expect(nameless.code).toBe(2);
});
