import { describe, expect, test } from "vitest";
import { canonical } from "../../src/core/ledger/canonical.ts";
import type { RumourEvent } from "../../src/core/ledger/event.ts";
import type { KeptDocument } from "../../src/shell/store/desk-store.ts";
import {
  batch,
  claim,
  document,
  draft,
  EMPTY,
  filed,
  keptWords,
  MATCH,
  OPENED,
  proposition,
  READ_BY,
  reading,
  report,
} from "./made-up.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

const [one, two, three] = [document(1), document(2), document(3)];

/** How every store keeps what stands beside the chain, and finds it. */
export function testKeeping(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open(fixed());

  test("documents, readings and words come back as they were handed over", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    expect(await desk.kept.document(one.id)).toEqual(one);
    expect(await desk.kept.documents([two.id, one.id])).toEqual(new Map([[one.id, one]]));
    expect(await desk.kept.reading(one.id)).toEqual(reading(one));
    const { digest } = keptWords(one);
    expect(await desk.kept.words([digest, "none"])).toEqual(new Map([[digest, keptWords(one)]]));
    expect(await desk.kept.document(two.id)).toBeNull();
    expect(await desk.kept.reading(two.id)).toBeNull();
    await desk.close();
  });

  test("a whole document is kept without its sentences and notes", async () => {
    const desk = await open();
    const whole = { ...one, sentences: [{ start: 0, end: 5 }], notes: ["x"] } as unknown as KeptDocument;
    await desk.enter({ ...EMPTY, documents: [whole] });
    expect(await desk.kept.document(one.id)).toEqual(one);
    await desk.close();
  });

  test("text comes back to the unit, so that every span stays true", async () => {
    const desk = await open();
    const odd = {
      ...document(9, "\u0000 \ud800 é é 小米 \u{1f5de} \r\n\u2028 █"),
      url: "https://x.example/\u0000",
    };
    await desk.enter({ ...EMPTY, documents: [odd] });
    expect(await desk.kept.document(odd.id)).toEqual(odd);
    expect(await desk.kept.find(odd.url)).toEqual([odd.id]);
    await desk.close();
  });

  test("documents are found at any of several addresses", async () => {
    const desk = await open();
    await desk.enter({ ...EMPTY, documents: [two, one] });
    expect(await desk.kept.at([one.url ?? "", "https://hedgerow.example/none", two.url ?? ""])).toEqual([
      two.id,
      one.id,
    ]);
    expect(await desk.kept.at([])).toEqual([]);
    await desk.close();
  });

  test("documents are found by the beginning of their ids, in the order of the ids", async () => {
    const desk = await open();
    await desk.enter({ ...EMPTY, documents: [three, one, two] });
    expect(await desk.kept.beginning("doc_")).toEqual([one.id, two.id, three.id].sort());
    expect(await desk.kept.beginning(two.id.slice(0, 12))).toEqual([two.id]);
    expect(await desk.kept.beginning("doc_none")).toEqual([]);
    expect(await desk.kept.beginning("%")).toEqual([]);
    await desk.close();
  });

  test("reading the same page twice enters nothing", async () => {
    const desk = await open();
    expect(await desk.kept.hasReading(one.pageId, READ_BY)).toBe(false);
    await desk.enter(batch(one));
    expect(await desk.kept.hasReading(one.pageId, READ_BY)).toBe(true);
    expect(await desk.kept.hasReading(one.pageId, "made-up@2")).toBe(false);
    const again = { ...batch(one), drafts: [], documents: [{ ...one, title: "changed" }] };
    await desk.enter(again);
    expect(await desk.kept.document(one.id)).toEqual(one);
    expect(await all(desk.kept.all())).toEqual([[one.id, one]]);
    await desk.close();
  });

  test("another page with the same document leads to it as well", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    await desk.enter({ ...EMPTY, documents: [{ ...one, pageId: two.pageId }] });
    expect(await desk.kept.hasReading(two.pageId, READ_BY)).toBe(true);
    expect(await desk.kept.find(two.pageId)).toEqual([one.id]);
    await desk.close();
  });

  test("of several readings the newest counts", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    const newer = { ...reading(one, "made-up@2"), claims: [] };
    await desk.enter({ ...EMPTY, readings: [newer] });
    expect(await desk.kept.reading(one.id)).toEqual(newer);
    expect(await desk.kept.hasReading(one.pageId, READ_BY)).toBe(true);
    await desk.close();
  });

  test("nothing is kept with a document that is not there", async () => {
    const desk = await open();
    await expect(desk.enter({ ...EMPTY, readings: [reading(one)] })).rejects.toThrow();
    await expect(desk.enter({ ...EMPTY, words: [keptWords(one)] })).rejects.toThrow();
    expect(await desk.kept.reading(one.id)).toBeNull();
    await desk.close();
  });

  describe("finds the documents that a person may mean", () => {
    const version = { ...two, givenId: one.givenId, url: one.url };
    test.each<[string, string, readonly string[]]>([
      ["a document id", one.id, [one.id]],
      ["a page id", two.pageId, [two.id]],
      ["a given id, also of two versions", one.givenId ?? "", [one.id, two.id]],
      ["an address", one.url ?? "", [one.id, two.id]],
      ["nothing", "somewhere else", []],
      ["the empty name", "", []],
    ])("by %s", async (_, reference, expected) => {
      const desk = await open();
      await desk.enter({ ...EMPTY, documents: [one, version, { ...three, givenId: null, url: null }] });
      expect(await desk.kept.find(reference)).toEqual(expected);
      await desk.close();
    });
  });

  test("all documents come in the order of their ids", async () => {
    const desk = await open();
    const documents = Array.from({ length: 1100 }, (_, number) => document(number));
    await desk.enter({ ...EMPTY, documents });
    const ids = (await all(desk.kept.all())).map(([id]) => id);
    expect(ids).toEqual(documents.map(({ id }) => id).sort());
    await desk.close();
  });

  test("the same problem is kept once, in the order in which problems came", async () => {
    const desk = await open();
    const problems = [5, 3, 5, 4].map((line) => ({
      input: "news.jsonl",
      place: `line ${line}`,
      reason: 'It is no JSON: "\u0000".',
      code: "json.syntax",
    }));
    await desk.enter({ ...EMPTY, problems });
    await desk.enter({ ...EMPTY, problems: problems.slice(0, 1) });
    expect(await all(desk.kept.problems())).toEqual([problems[0], problems[1], problems[3]]);
    await desk.close();
  });

  test("rumours are found by every key they ever had", async () => {
    const desk = await open();
    await desk.enter(batch(one, "rumour_a"));
    await desk.enter(batch(two, "rumour_b"));
    const amended = {
      type: "PropositionAmended",
      proposition: proposition("brombeer", "mispel"),
      because: "x",
    };
    await desk.ledger.append([draft("rumour_b", 2, amended as never)]);
    expect(await desk.rumours.withKeys(["name:quitte"])).toEqual(["rumour_a", "rumour_b"]);
    expect(await desk.rumours.withKeys(["name:mispel", "name:none"])).toEqual(["rumour_b"]);
    const twice = Array.from({ length: 600 }, () => ["rumour_a", "rumour_b"] as const).flat();
    expect([...(await desk.rumours.rumours(twice)).keys()].sort()).toEqual(["rumour_a", "rumour_b"]);
    expect(await desk.rumours.withKeys([])).toEqual([]);
    expect(await desk.rumours.withKeys()).toEqual([]);
    expect(await desk.rumours.withKeys(["name:quitte"], ["name:none", "name:mispel"])).toEqual(["rumour_b"]);
    expect(await desk.rumours.withKeys(["name:quitte"], [])).toEqual([]);
    // What is bought stands under its keys as such, so that a large buyer is not looked through for it.
    expect(await desk.rumours.withKeys(["stake ownership name:quitte"])).toEqual(["rumour_a", "rumour_b"]);
    expect(await desk.rumours.withKeys(["stake ownership name:brombeer"])).toEqual([]);
    await desk.close();
  });

  test("a report that was moved is found where it stands now", async () => {
    const desk = await open();
    await desk.enter(batch(one, "rumour_a"));
    await desk.enter(batch(two, "rumour_b"));
    const id = report(one).id;
    const stands = { reportId: id, rumourId: "rumour_a", documentId: one.id, seq: 2, withdrawn: "no" };
    expect(await desk.rumours.report(id)).toEqual(stands);
    await desk.ledger.append([
      draft("rumour_a", 2, { type: "ReportWithdrawn", reportId: id, reason: "misfiled" }),
      draft("rumour_b", 2, filed(one)),
    ]);
    const now = { ...stands, rumourId: "rumour_b", seq: 6 };
    expect(await desk.rumours.report(id)).toEqual(now);
    expect(await desk.rumours.reportsOf(one.id)).toEqual([{ ...stands, withdrawn: "yes" }, now]);
    await desk.ledger.append([
      draft("rumour_b", 3, { type: "ReportWithdrawn", reportId: id, reason: "misfiled" }),
      draft("rumour_a", 3, filed(one)),
    ]);
    expect(await desk.rumours.report(id)).toMatchObject({ rumourId: "rumour_a", seq: 8, withdrawn: "no" });
    expect(await desk.rumours.report("report_none")).toBeNull();
    await desk.close();
  });

  test("the index made again from the ledger is the index that was kept in step", async () => {
    const desk = await open();
    await desk.enter(batch(one, "rumour_a"));
    await desk.enter(batch(two, "rumour_b"));
    await desk.ledger.append([
      draft("rumour_a", 2, { type: "ReportWithdrawn", reportId: report(one).id, reason: "misfiled" }),
      draft("rumour_b", 2, filed(one)),
    ]);
    const index = async () => [
      await desk.rumours.withKeys(["name:quitte"]),
      await desk.rumours.reportsOf(one.id),
      await desk.rumours.reportsOf(two.id),
    ];
    const before = await index();
    await desk.rumours.reindex();
    expect(await index()).toEqual(before);
    await desk.close();
  });

  test("rumours are found by the beginning of their id, at most twenty", async () => {
    const desk = await open();
    const ids = Array.from({ length: 25 }, (_, n) => `rumour_a${String(n).padStart(2, "0")}` as const);
    const drafts = ["rumour_b%" as const, ...ids].map((id) => draft(id, 0, filed(one)));
    const opened = drafts.map(({ rumourId }) => ({ ...batch(one, rumourId).drafts[0], rumourId }));
    await desk.enter({ ...batch(one), drafts: opened as never });
    expect(await desk.rumours.find("rumour_a0")).toEqual(ids.slice(0, 10));
    expect(await desk.rumours.find("rumour_a")).toEqual(ids.slice(0, 20));
    expect(await desk.rumours.find("rumour_b")).toEqual(["rumour_b%"]);
    expect(await desk.rumours.find("rumour_%")).toEqual([]);
    await desk.close();
  });

  test("reports are found by the beginning of their id, each once, withdrawn ones too, at most twenty", async () => {
    const desk = await open();
    const ids = Array.from({ length: 25 }, (_, n) => `report_a${String(n).padStart(2, "0")}` as const);
    const filings = ["report_b%" as const, ...ids].map(
      (id): RumourEvent => ({ type: "ReportFiled", report: { ...report(one), id }, match: MATCH }),
    );
    const withdrawal: RumourEvent = { type: "ReportWithdrawn", reportId: "report_a03", reason: "misfiled" };
    await desk.enter(batch(one, "rumour_a"));
    await desk.ledger.append([
      draft("rumour_a", 2, ...filings, withdrawal),
      draft("rumour_b", 0, OPENED, ...filings.slice(4, 6)),
    ]);
    expect(await desk.rumours.findReports("report_a0")).toEqual(ids.slice(0, 10));
    expect(await desk.rumours.findReports("report_a")).toEqual(ids.slice(0, 20));
    expect(await desk.rumours.findReports("report_b")).toEqual(["report_b%"]);
    expect(await desk.rumours.findReports("report_%")).toEqual([]);
    await desk.close();
  });

  test("the claims of a reading are the claims that were read", async () => {
    const desk = await open();
    await desk.enter(batch(one));
    expect(canonical((await desk.kept.reading(one.id))?.claims)).toBe(canonical([claim(one)]));
    await desk.close();
  });
}
