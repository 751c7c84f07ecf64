import { expect, test } from "vitest";
import { cornerOver } from "./open-corner.ts";

const LINES = ["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) talks rumoured anonymous"];
const site = await cornerOver(LINES);
const key = "outlet_gazette";
const page = `/outlets/${encodeURIComponent(key)}`;
const form = `/editor/replies${page}`;
const cookie = await site.login("ida");

async function shown(): Promise<string> {
  // With a cookie, since answers without one may be some seconds old.
  return (await site.get(page, cookie)).text();
}

test("a record says that a reply would be printed beside it", async () => {
  expect(await shown()).toContain("has not answered this record");
});

test("what an editor enters as a reply is printed as it was sent, beside the record, and erased without a trace", async () => {
  const words = "We stand by it.\r\n\r\nTwo people <told> us.";
  const sent = await site.post(form, { act: "print", words, signed: "The editors" }, { cookie });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, page]);
  const printed = await shown();
  expect(printed).toContain("<p>We stand by it.</p><p>Two people &lt;told&gt; us.</p>");
  expect(printed).toContain("The editors, received by");
  await site.post(form, { act: "erase" }, { cookie });
  expect(await shown()).toContain("has not answered this record");
  expect(await site.visitors.rows("reply")).toEqual([]);
});

test.each<[string, Record<string, string>, number]>([
  ["an empty reply is not printed", { act: "print", words: " ", signed: "x" }, 422],
  ["nor is one that is too long", { act: "print", words: "x".repeat(4001), signed: "x" }, 422],
])("%s, and what was typed is not lost", async (_, fields, status) => {
  const answer = await site.post(form, fields, { cookie });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(fields["words"]?.trim());
  expect(await site.visitors.rows("reply")).toEqual([]);
});

test("only editors may enter a reply, and only to a record that there is", async () => {
  const without = await site.post(form, { act: "print", words: "x", signed: "x" });
  expect(without.status).toBe(401);
  expect(await site.visitors.rows("reply")).toEqual([]);
  expect((await site.get("/editor/replies/outlets/nobody", cookie)).status).toBe(404);
  expect((await site.get(form, cookie)).status).toBe(200);
});
