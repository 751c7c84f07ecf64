import { expect, test } from "vitest";
import { firstBreak } from "../../src/core/ledger/chain.ts";
import { foldRumours } from "../../src/core/ledger/evolve.ts";
import { StaleRumourError } from "../../src/core/ledger/ledger.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document, draft, EMPTY, filed, keptWords, MATCH, OPENED, reading } from "./made-up.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

const [one, two, three] = [document(1), document(2), document(3)];

/** How every store enters. */
export function testEntering(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open(fixed());

  test("Ledger entries are numbered 1, 2, 3 … and each carries the hash before it", async () => {
    const desk = await open();
    await desk.enter(batch(one, "rumour_a"));
    await desk.enter(batch(two, "rumour_b"));
    await desk.enter(batch(three, "rumour_a", 2));
    const entries = await all(desk.ledger.read(0));
    expect(entries.map(({ seq, rumourId, version }) => [seq, rumourId, version])).toEqual([
      [1, "rumour_a", 1],
      [2, "rumour_a", 2],
      [3, "rumour_b", 1],
      [4, "rumour_b", 2],
      [5, "rumour_a", 3],
    ]);
    expect(firstBreak(entries)).toBeNull();
    expect(await desk.head()).toEqual({ seq: 5, hash: entries[4]?.hash, enteredAt: entries[4]?.enteredAt });
    await desk.close();
  });

  test("what entering returns is what reading gives, from any entry on", async () => {
    const desk = await open();
    const entered = [...(await desk.enter(batch(one))), ...(await desk.enter(batch(two, "rumour_b")))];
    expect(await all(desk.ledger.read(0))).toEqual(entered);
    expect(await all(desk.ledger.read(2))).toEqual(entered.slice(2));
    expect(await all(desk.ledger.read(4))).toEqual([]);
    expect(await all(desk.ledger.read(99))).toEqual([]);
    await desk.close();
  });

  test("`enteredAt` is when the desk knew, and in whose name is what it was opened with", async () => {
    const place = await store.place();
    const desk = await place.open({ now: () => "2030-01-01T00:00:00.000Z", enteredBy: "editor:ida" });
    const [entry] = await desk.enter(batch(one));
    expect(entry).toMatchObject({ enteredAt: "2030-01-01T00:00:00.000Z", enteredBy: "editor:ida" });
    await desk.close();
  });

  test("A rumour is the fold of its entries and nothing else", async () => {
    const desk = await open();
    await desk.enter(batch(one, "rumour_a"));
    await desk.enter(batch(two, "rumour_b"));
    await desk.ledger.append([
      draft("rumour_b", 2, { type: "RumourMerged", into: "rumour_a", match: MATCH }),
      draft("rumour_a", 2, { type: "ReportWithdrawn", reportId: reportId(one), reason: "misread" }),
    ]);
    const folded = foldRumours(await all(desk.ledger.read(0)));
    expect(await desk.rumours.rumours(["rumour_a", "rumour_b", "rumour_none"])).toEqual(folded);
    expect(await desk.rumours.rumour("rumour_b")).toMatchObject({ mergedInto: "rumour_a", version: 3 });
    expect(await desk.rumours.rumour("rumour_none")).toBeNull();
    await desk.close();
  });

  test("a draft decided on an older version is refused with all that came with it", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    const before = await desk.head();
    const stale = { ...batch(two, "rumour_b"), problems: [problem] };
    const drafts = [...stale.drafts, draft("rumour_a", 1, filed(two))];
    await expect(desk.enter({ ...stale, drafts })).rejects.toThrow(new StaleRumourError("rumour_a", 1, 2));
    expect(await desk.head()).toEqual(before);
    expect(await desk.kept.document(two.id)).toBeNull();
    expect(await desk.kept.words([keptWords(two).digest])).toEqual(new Map());
    expect(await all(desk.kept.problems())).toEqual([]);
    expect(await desk.rumours.reportsOf(two.id)).toEqual([]);
    expect(await desk.enter(stale)).toHaveLength(2);
    await desk.close();
  });

  test("batches handed over at once are entered one after another", async () => {
    const desk = await open();
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    await Promise.all(numbers.map((number) => desk.enter(batch(document(number), `rumour_${number}`))));
    expect(await verify(desk)).toMatchObject({ entries: 40, reports: 20, findings: [] });
    await desk.close();
  });

  test("of two decisions on the same version, one is entered", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    const both = await Promise.allSettled([
      desk.enter(batch(two, "rumour_a", 2)),
      desk.enter(batch(three, "rumour_a", 2)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await verify(desk)).toMatchObject({ entries: 3, findings: [] });
    await desk.close();
  });

  test.each([
    ["document", { ...batch(one), documents: [], readings: [], words: [] }],
    ["words", { ...batch(one), words: [] }],
  ])("a report without its %s is refused", async (_, holed) => {
    const desk = await open();
    await expect(desk.enter(holed)).rejects.toThrow("is not kept");
    expect(await desk.head()).toBeNull();
    expect(await desk.kept.document(one.id)).toBeNull();
    await desk.close();
  });

  test("a report may rest on what an earlier batch brought", async () => {
    const desk = await open();
    await desk.enter({ ...batch(one), drafts: [] });
    expect(await desk.ledger.append(batch(one).drafts)).toHaveLength(2);
    await desk.close();
  });

  test("an event that no ledger could ever fold is refused", async () => {
    const desk = await open();
    await expect(desk.enter({ ...batch(one), drafts: [draft("rumour_a", 0, filed(one))] })).rejects.toThrow(
      "cannot be event 1",
    );
    await expect(desk.ledger.append([draft("rumour_a", 0, OPENED, OPENED)])).rejects.toThrow("event 2");
    expect(await desk.head()).toBeNull();
    await desk.close();
  });

  test("an empty batch enters nothing", async () => {
    const desk = await open();
    expect(await desk.enter(EMPTY)).toEqual([]);
    expect(await desk.head()).toBeNull();
    await desk.close();
  });

  test("more than a page of entries in one batch is read back whole", async () => {
    const desk = await open();
    const documents = Array.from({ length: 1300 }, (_, number) => document(number));
    const whole = {
      documents,
      readings: documents.map((one) => reading(one)),
      words: documents.map((one) => keptWords(one)),
      drafts: documents.map((one, number) => draft(`rumour_${number}`, 0, OPENED, filed(one))),
      problems: [],
    };
    expect(await desk.enter(whole)).toHaveLength(2600);
    expect(await verify(desk)).toMatchObject({ entries: 2600, rumours: 1300, reports: 1300, findings: [] });
    await desk.close();
  });

  test("no word from outside breaks an entry: NUL, lone surrogates, quotes, every script", async () => {
    const desk = await open();
    const odd = "name:\u0000 \ud800 ' \" \\ 小米 \u2028 \u{1f5de}";
    const parties = [{ role: "acquirer", entity: null, kind: "company", keys: [odd] }] as const;
    const opened = { type: "RumourOpened", proposition: { kind: "acquisition", parties } } as const;
    const [entered] = await desk.ledger.append([draft("rumour_a", 0, opened)]);
    const [read] = await all(desk.ledger.read(0));
    expect(read).toEqual(entered);
    expect(read?.event).toEqual(opened);
    expect(await desk.rumours.withKeys([odd])).toEqual(["rumour_a"]);
    expect(await verify(desk)).toMatchObject({ findings: [] });
    await desk.close();
  });

  test("who holds what was entered cannot change it", async () => {
    const desk = await open();
    const mine = structuredClone(batch(one));
    const entered = await desk.enter(mine);
    (mine.documents[0] as { title: string }).title = "changed";
    (entered[0] as { enteredAt: string }).enteredAt = "changed";
    Object.assign(entered[1]?.event ?? {}, { type: "RumourSplit" });
    expect(await desk.kept.document(one.id)).toEqual(one);
    expect(await verify(desk)).toMatchObject({ findings: [] });
    await desk.close();
  });
}

const problem = { input: "feed.xml", place: "line 3", reason: "It is no XML.", code: "feed.syntax" };

function reportId(of: typeof one) {
  const event = filed(of);
  if (event.type !== "ReportFiled") throw new Error("no report");
  return event.report.id;
}
