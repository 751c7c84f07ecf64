import { expect, test } from "vitest";
import type { ReportId, RumourId } from "../../src/core/rumour/rumour.ts";
import { nameAfter } from "../../src/core/rumour/rumour-name.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { type Deciding, type Editing, editing } from "../../src/shell/work/editor.ts";
import { board, exportRumours, findRumours, showRumour } from "../../src/shell/work/followers.ts";
import { giving, KNOWLEDGE, outcomeOf } from "../filing/outcomes.ts";
import { told } from "../filing/told.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

const BECAUSE: Deciding = { by: "editor:ida", because: "Ada Quill told me so" };

const FIRST = [
  "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
  "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks",
  "2020-03-03 Tribune: acquisition(acquirer=Corva, target=Beta Foods) proposed",
  "2020-03-05 Gazette: partnership(party=Acme, party=Beta Foods) talks",
] as const;
const LATER = [
  "2020-03-09 Herald: acquisition(acquirer=Corva, target=Beta Foods) agreed",
  "2020-03-10 Tribune: acquisition(acquirer=Acme, target=Beta Foods) agreed",
  "2020-03-12 Herald: partnership(party=Acme, party=Beta Foods) agreed",
] as const;
const DENIED = "2020-03-20 Herald: acquisition(acquirer=Acme, target=Beta Foods) denied party";
const SIGNED = "2020-03-30 Tribune: acquisition(acquirer=Acme, target=Beta Foods) agreed party";
const [acme, acmeAgain, corva, partners] = FIRST.map(reportOf) as [ReportId, ReportId, ReportId, ReportId];

function reportOf(line: string): ReportId {
  const [filed] = told(line).filed;
  if (filed === undefined) throw new Error(`${line} makes no report.`);
  return filed.report.id;
}

/** What every store does when an editor decides. */
export function testEditing(store: StoreUnderTest): void {
  const open = async (lines: readonly string[] = FIRST) => {
    const desk = await (await store.place()).open(fixed());
    await file(desk, lines);
    return { desk, edit: editing(desk, KNOWLEDGE) };
  };

  test("Merges and splits are entries and reversible: merge then split gives the same export bytes", async () => {
    const { desk, edit } = await open();
    const before = await exported(desk);
    await done(edit.merge(await under(desk, acme), await under(desk, corva), BECAUSE));
    expect(await shown(desk)).toEqual(["1", "3"]);
    const merged = await exported(desk);
    expect(merged).not.toBe(before);
    await done(edit.split(nameAfter(acme), BECAUSE));
    expect(await exported(desk)).toBe(before);
    await whole(desk);
  });

  test("Moving a report and moving it back gives the same export bytes", async () => {
    const { desk, edit } = await open();
    const before = await exported(desk);
    const home = await under(desk, acme);
    await done(edit.move([acmeAgain], await under(desk, corva), BECAUSE));
    expect(await under(desk, acmeAgain)).toBe(await under(desk, corva));
    await done(edit.move([acmeAgain], home, BECAUSE));
    expect(await exported(desk)).toBe(before);
    await whole(desk);
  });

  test("Splitting reports off and merging them again gives the same export bytes", async () => {
    const { desk, edit } = await open();
    const before = await exported(desk);
    await done(edit.splitOff(await under(desk, acme), [acmeAgain], BECAUSE));
    expect(await under(desk, acmeAgain)).not.toBe(await under(desk, acme));
    await done(edit.merge(await under(desk, acmeAgain), await under(desk, acme), BECAUSE));
    expect(await exported(desk)).toBe(before);
    await whole(desk);
  });

  test("Renaming a rumour and taking the name back gives the same export bytes", async () => {
    const { desk, edit } = await open();
    const before = await exported(desk);
    const id = await under(desk, acme);
    await done(edit.rename(id, "Ada Quill wants Beta", BECAUSE));
    await done(edit.rename(id, "Acme wants Beta", BECAUSE));
    expect(await sentenceOf(desk, id)).toBe("Acme wants Beta");
    expect(await exported(desk)).toContain("Acme wants Beta");
    await done(edit.takeBackName(id, BECAUSE));
    expect(await sentenceOf(desk, id)).toBe("Ada Quill wants Beta");
    await done(edit.takeBackName(id, BECAUSE));
    expect(await exported(desk)).toBe(before);
    await whole(desk);
  });

  test("Filing more documents after an editor's decision keeps it, in whatever order they arrive", async () => {
    const exports: string[] = [];
    for (const later of [LATER, LATER.toReversed()]) {
      const { desk, edit } = await open();
      await done(edit.merge(await under(desk, acme), await under(desk, corva), BECAUSE));
      await done(edit.splitOff(await under(desk, acme), [acmeAgain], BECAUSE));
      await done(edit.move([partners], await under(desk, acmeAgain), BECAUSE));
      await done(edit.rename(await under(desk, acme), "One consortium wants Beta", BECAUSE));
      for (const line of later) await file(desk, [line]);
      expect(await under(desk, acme)).toBe(await under(desk, corva));
      expect(await under(desk, acmeAgain)).not.toBe(await under(desk, acme));
      expect(await under(desk, partners)).toBe(await under(desk, acmeAgain));
      exports.push(await exported(desk));
      await whole(desk);
    }
    expect(exports[0]).toContain("One consortium wants Beta");
    expect(exports[1]).toBe(exports[0]);
  });

  test("Rumours of different kinds are merged, and what is told of either later is filed under the one", async () => {
    const { desk, edit } = await open();
    await done(edit.merge(await under(desk, partners), await under(desk, acme), BECAUSE));
    await file(desk, LATER);
    const kinds = (await exportRows(desk)).map(({ reports }) => reports.length).sort();
    expect(kinds).toEqual([2, 5]);
    await whole(desk);
  });

  test("A resolved rumour can be reopened by an entry, and closing it again gives the same export bytes", async () => {
    const { desk, edit } = await open([...FIRST, DENIED, SIGNED]);
    const id = await under(desk, acme);
    expect(await stateOf(desk, id)).toBe("confirmed");
    const before = await exported(desk);
    await done(edit.reopen(id, BECAUSE));
    expect(await stateOf(desk, id)).toBe("denied");
    await done(edit.closeAgain(id, BECAUSE));
    expect(await exported(desk)).toBe(before);
    await done(edit.reopen(id, BECAUSE));
    expect(await edit.reopen(id, BECAUSE)).toEqual({ refuse: "already-so" });
    await file(desk, ["2020-04-02 Tribune: acquisition(acquirer=Acme, target=Beta Foods) completed party"]);
    expect(await stateOf(desk, id)).toBe("confirmed");
    await done(edit.reopen(id, BECAUSE));
    expect(await stateOf(desk, id)).toBe("denied");
    await done(edit.closeAgain(id, BECAUSE));
    expect(await stateOf(desk, id)).toBe("confirmed");
    expect(await edit.closeAgain(id, BECAUSE)).toEqual({ refuse: "already-so" });
    await whole(desk);
  });

  test("Resolving, withdrawing and rereading are entries, and taking them back gives the same export bytes", async () => {
    const { desk, edit } = await open([...FIRST, DENIED]);
    const id = await under(desk, acme);
    const before = await exported(desk);
    const by = { outcome: "confirmed", restsOn: [acmeAgain] } as const;
    await done(edit.resolve(id, by, BECAUSE));
    expect(await stateOf(desk, id)).toBe("confirmed");
    expect(await edit.resolve(id, by, BECAUSE)).toEqual({ refuse: "already-so" });
    await file(desk, [SIGNED]);
    await done(edit.misread(reportOf(SIGNED), BECAUSE));
    await file(desk, [SIGNED]);
    expect(await edit.misread(reportOf(SIGNED), BECAUSE)).toEqual({ refuse: "no-such-report" });
    await done(edit.takeBackResolution(id, BECAUSE));
    expect(await edit.takeBackResolution(id, BECAUSE)).toEqual({ refuse: "already-so" });
    await done(edit.reread(acme, { stage: "agreed", certainty: "fact" }, BECAUSE));
    expect(await exported(desk)).not.toBe(before);
    const { stage, certainty } = told(FIRST[0]).filed[0]?.report.claim ?? {};
    if (stage !== undefined && certainty !== undefined)
      await done(edit.reread(acme, { stage, certainty }, BECAUSE));
    expect(await exported(desk)).toBe(before);
    expect(await edit.resolve(id, { ...by, restsOn: [corva] }, BECAUSE)).toEqual({
      refuse: "no-such-report",
    });
    await whole(desk);
  });

  test("Old ids still lead to where a rumour or report is read now", async () => {
    const { desk, edit } = await open();
    await done(edit.merge(await under(desk, acme), await under(desk, corva), BECAUSE));
    expect(await findRumours(desk, nameAfter(acme))).toEqual([await under(desk, corva)]);
    await done(edit.splitOff(await under(desk, acme), [acme, acmeAgain], BECAUSE));
    await done(edit.move([partners], await under(desk, acme), BECAUSE));
    for (const id of [acme, acmeAgain, partners]) {
      expect(await findRumours(desk, nameAfter(id))).toEqual([await under(desk, id)]);
      // The beginning of an id does as well, also that of a rumour which has nothing left.
      expect(await findRumours(desk, nameAfter(partners).slice(0, 20))).toEqual([
        await under(desk, partners),
      ]);
    }
    await desk.close();
  });

  test("Whatever an editor decided can be asked why, and in whose name", async () => {
    const { desk, edit } = await open();
    await done(edit.merge(await under(desk, acme), await under(desk, corva), BECAUSE));
    await done(edit.keep(await under(desk, acme), [corva], { ...BECAUSE, because: "looked at" }));
    const view = await showRumour(desk, KNOWLEDGE, await under(desk, acme), null);
    expect(view?.edits.map(({ did, by, because }) => [did, by, because])).toEqual([
      ["merged", "ida", "Ada Quill told me so"],
      ["kept", "ida", "looked at"],
    ]);
    const entries = await all(desk.ledger.read(0));
    const byEditor = entries.filter(({ enteredBy }) => enteredBy === "editor:ida");
    expect(new Set(byEditor.map(({ event }) => event.type))).toEqual(
      new Set(["RumourMerged", "PropositionAmended", "RumourRuled"]),
    );
    await desk.close();
  });

  test("What an editor wrote is outside the chain, and can be erased without breaking it", async () => {
    const { desk, edit } = await open();
    const id = await under(desk, acme);
    const corrected = await edit.rename(id, "Ada Quill wants Beta", BECAUSE);
    if (!("entries" in corrected)) throw new Error("The renaming was refused.");
    expect(JSON.stringify(await all(desk.ledger.read(0)))).not.toContain("Quill");
    const [said = ""] = corrected.entries.flatMap(({ event }) =>
      event.type === "RumourRenamed" ? [event.said] : [],
    );
    expect((await desk.kept.said([said])).get(said)).toMatchObject({
      words: { because: BECAUSE.because, sentence: "Ada Quill wants Beta" },
    });
    expect(await desk.erase({ type: "said", digest: said })).toEqual({ documents: 0, words: 1 });
    expect(await desk.erase({ type: "said", digest: said })).toEqual({ documents: 0, words: 0 });
    expect((await desk.kept.said([said])).get(said)).toBe("erased");
    expect(await exported(desk)).not.toContain("Quill");
    const view = await showRumour(desk, KNOWLEDGE, id, null);
    expect(view?.edits).toMatchObject([{ did: "renamed", because: null }]);
    await whole(desk);
  });

  test("a decision whose words are not kept is refused, and so is one that cannot be", async () => {
    const { desk, edit } = await open();
    const id = await under(desk, acme);
    const rumour = await desk.rumours.rumour(id);
    const renamed = { type: "RumourRenamed", name: "given", said: "0".repeat(64) } as const;
    const drafts = [{ rumourId: id, expected: rumour?.version ?? 0, events: [renamed] }];
    await expect(desk.ledger.append(drafts)).rejects.toThrow("is not kept");
    expect(await edit.merge(id, id, BECAUSE)).toEqual({ refuse: "same-rumour" });
    expect(await edit.split(id, BECAUSE)).toEqual({ refuse: "not-merged" });
    expect(await edit.takeBackName(id, BECAUSE)).toEqual({ refuse: "already-so" });
    expect((await all(desk.ledger.read(0))).every(({ enteredBy }) => enteredBy.startsWith("desk@"))).toBe(
      true,
    );
    await desk.close();
  });

  test("Reading the same page twice enters nothing, also of what an editor moved", async () => {
    const { desk, edit } = await open();
    await done(edit.move([acmeAgain], await under(desk, corva), BECAUSE));
    const before = await desk.head();
    await file(desk, FIRST);
    expect(await desk.head()).toEqual(before);
    await desk.close();
  });
}

async function stateOf(desk: Desk, id: RumourId): Promise<string | undefined> {
  return (await showRumour(desk, KNOWLEDGE, id, null))?.state;
}

async function file(desk: Desk, lines: readonly string[]): Promise<void> {
  await ingest(desk, giving(lines.map((line) => outcomeOf(line))), { knowledge: KNOWLEDGE });
}

/** The ledger's id of the rumour under which the report is read. */
async function under(desk: Desk, report: ReportId): Promise<RumourId> {
  const [id] = await findRumours(desk, nameAfter(report));
  if (id === undefined) throw new Error(`${report} stands nowhere.`);
  return id;
}

async function done(corrected: ReturnType<Editing["merge"]>): Promise<void> {
  expect(await corrected).toHaveProperty("entries");
}

const exportRows = (desk: Desk) => all(exportRumours(desk, KNOWLEDGE, null));

async function exported(desk: Desk): Promise<string> {
  return (await exportRows(desk)).map((row) => JSON.stringify(row)).join("\n");
}

async function shown(desk: Desk): Promise<readonly string[]> {
  return (await exportRows(desk)).map(({ reports }) => String(reports.length)).sort();
}

async function sentenceOf(desk: Desk, id: RumourId): Promise<string | undefined> {
  const view = await showRumour(desk, KNOWLEDGE, id, null);
  const rows = await all(board(desk, null));
  expect(rows.map(({ sentence }) => sentence.text)).toContain(view?.sentence.text);
  return view?.sentence.text;
}

async function whole(desk: Desk): Promise<void> {
  // Documents told in a line have ids of our own making, and not those made from their texts.
  const findings = (await verify(desk)).findings.filter(({ type }) => type !== "changed");
  expect(findings).toEqual([]);
  await desk.close();
}
