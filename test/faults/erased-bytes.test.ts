import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { catchUp } from "../../src/shell/store/follow.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { searchFollower } from "../../src/shell/store/search-follower.ts";
import { batch, document } from "../contract/made-up.ts";

const folder = mkdtempSync(join(tmpdir(), "erased-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what was erased is in none of the desk's files any more, not even in pages that are free", async () => {
  const desk = await openDesk({ type: "sqlite", folder });
  const one = document(7777, "Zwetschge AG is in talks to buy Holunder");
  await desk.enter(batch(one, "rumour_a"));
  for (let number = 2; number < 200; number += 1)
    await desk.enter(batch(document(number), `rumour_${number}`));
  await catchUp(desk, searchFollower(desk));
  // Rows that are written over again and again leave old copies in the file.
  for (let position = 1; position < 20; position += 1) {
    const rows = [{ key: "a", order: String(position), view: `${one.text} ${"x".repeat(position * 200)}` }];
    await desk.views.save("board", { rows, removed: [], position });
  }
  expect(filesWith("zwetschge")).not.toEqual([]);
  await desk.erase({ type: "document", id: one.id });
  expect(filesWith("zwetschge")).toEqual([]);
  expect(filesWith(one.url ?? "")).toEqual([]);
  await desk.close();
  expect(filesWith("zwetschge")).toEqual([]);
  expect(filesWith("quitte")).not.toEqual([]);
});

/** In any case: search keeps words in lower case. */
function filesWith(word: string): readonly string[] {
  return readdirSync(folder).filter((file) =>
    readFileSync(join(folder, file), "latin1").toLowerCase().includes(word),
  );
}
