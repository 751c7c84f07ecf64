import { expect, test } from "vitest";
import { firstBreak } from "../../src/core/ledger/chain.ts";
import { catchUp } from "../../src/shell/store/follow.ts";
import { searchFollower } from "../../src/shell/store/search-follower.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document, EMPTY, keptWords, READ_BY, reading } from "./made-up.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

const [one, two] = [document(1), document(2)];

/** How every store erases. */
export function testErasing(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open(fixed());

  test("Nothing a person may ask to have erased is inside the hash chain", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    const chain = JSON.stringify(await all(desk.ledger.read(0)));
    const { words, salt } = keptWords(one);
    const erasable = [words.quote, words.source, one.title, one.byline, one.text, one.url, salt];
    for (const text of erasable) expect(chain).not.toContain(text);
    await desk.close();
  });

  test("a document is erased with its words, readings, views and search rows; the chain stays whole", async () => {
    const desk = await open();
    await desk.enter(batch(one, "rumour_a"));
    await desk.enter(batch(two, "rumour_b"));
    await desk.views.save("board", {
      rows: [{ key: "a", order: "1", view: one.title }],
      removed: [],
      position: 4,
    });
    await catchUp(desk, searchFollower(desk));
    const chain = await all(desk.ledger.read(0));
    expect(await desk.erase({ type: "document", id: one.id })).toEqual({ documents: 1, words: 1 });
    expect(await desk.kept.document(one.id)).toBe("erased");
    expect((await desk.kept.words([keptWords(one).digest])).get(keptWords(one).digest)).toBe("erased");
    expect(await desk.kept.reading(one.id)).toBeNull();
    expect(await all(desk.views.rows("board"))).toEqual([]);
    expect(await desk.views.position("board")).toBe(0);
    expect(await desk.search.find("brombeer", 10)).toEqual([]);
    expect(await all(desk.ledger.read(0))).toEqual(chain);
    expect(firstBreak(chain)).toBeNull();
    expect(await verify(desk)).toMatchObject({ reports: 2, findings: [] });
    await catchUp(desk, searchFollower(desk));
    expect((await desk.search.find("brombeer", 10)).map((hit) => hit.documentId)).toEqual([two.id]);
    expect(await desk.kept.document(two.id)).toEqual(two);
    await desk.close();
  });

  test("what was erased stays erased, whoever brings it again", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    await desk.erase({ type: "document", id: one.id });
    expect(await desk.kept.hasReading(one.pageId, READ_BY)).toBe(true);
    expect(await desk.kept.hasReading(one.pageId, "made-up@2")).toBe(true);
    const fresh = keptWords(one, "another salt");
    await desk.enter({
      ...EMPTY,
      documents: [one],
      readings: [reading(one, "made-up@2")],
      words: [keptWords(one), fresh],
    });
    expect(await desk.kept.document(one.id)).toBe("erased");
    expect(await desk.kept.reading(one.id)).toBeNull();
    expect([...(await desk.kept.words([keptWords(one).digest, fresh.digest])).values()]).toEqual([
      "erased",
      "erased",
    ]);
    expect(await desk.kept.find(one.url ?? "")).toEqual([]);
    expect(await desk.kept.find(one.givenId ?? "")).toEqual([one.id]);
    await desk.close();
  });

  test("the words of a report are erased from the document as well, and every other span stays true", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    const { digest, words } = keptWords(one);
    expect(await desk.erase({ type: "words", digest })).toEqual({ documents: 0, words: 1 });
    const document = await desk.kept.document(one.id);
    if (document === null || document === "erased") throw new Error("The document is gone.");
    expect(document.text).toBe(one.text.replace(words.quote, "█".repeat(words.quote.length)));
    expect(document.title).toBe(one.title);
    expect(await desk.kept.reading(one.id)).toBeNull();
    expect(await verify(desk)).toMatchObject({ findings: [] });
    await desk.close();
  });

  test("erasing what is not there, or a second time, erases nothing", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    await desk.erase({ type: "document", id: one.id });
    const nothing = { documents: 0, words: 0 };
    expect(await desk.erase({ type: "document", id: one.id })).toEqual(nothing);
    expect(await desk.erase({ type: "words", digest: keptWords(one).digest })).toEqual(nothing);
    expect(await desk.erase({ type: "document", id: two.id })).toEqual(nothing);
    expect(await desk.erase({ type: "words", digest: "none" })).toEqual(nothing);
    await desk.close();
  });
}
