import { expect, test } from "vitest";
import { formatProblem, PROBLEMS, type Problem } from "./problem.ts";

test.each<[string, Problem, string]>([
  [
    "names the input, the place, the reason and what to do",
    { input: "news.jsonl", place: "line 4711", reason: "is not JSON", code: "record.not-json" },
    "news.jsonl, line 4711: is not JSON. Mend the line; each line is one JSON object.",
  ],
  [
    "calls - what it is",
    { input: "-", place: null, reason: "is empty", code: "input.empty" },
    "standard input: is empty. Nothing to do, unless it should hold something.",
  ],
  [
    "stays on one line and sends nothing to the terminal, whatever a file is called",
    { input: "a\nb\u001b[31m\u202ec", place: null, reason: "is empty", code: "input.empty" },
    "a\\nb\\u001b[31m\\u202ec: is empty. Nothing to do, unless it should hold something.",
  ],
])("a problem %s", (_name, problem, expected) => expect(formatProblem(problem)).toBe(expected));

test("every code says what to do in whole sentences", () => {
  for (const remedy of Object.values(PROBLEMS)) expect(remedy).toMatch(/^[A-Z].*[.]$/);
});
