import { expect, test } from "vitest";
import type { ReportId } from "../../src/core/rumour/rumour.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { showRumour } from "../../src/shell/work/followers.ts";
import { rootOf } from "../../src/shell/work/followers-material.ts";
import { told } from "../filing/told.ts";
import { cornerOver, type Fields, KNOWLEDGE, type OpenCorner } from "./open-corner.ts";

const LINES = [
  "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
  "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks",
  "2020-03-03 Tribune: acquisition(acquirer=Corva, target=Beta Foods) proposed",
  "2020-03-30 Tribune: acquisition(acquirer=Acme, target=Beta Foods) agreed party",
] as const;
const [acme, acmeAgain, corva, signed] = LINES.map((line) => told(line).filed[0]?.report.id) as [
  ReportId,
  ReportId,
  ReportId,
  ReportId,
];

/** Logged in as ida, with what a test of decisions asks. */
async function atTheDesk() {
  const site = await cornerOver(LINES);
  const cookie = await site.login("ida");
  const decide = (fields: Fields) => site.post("/editor/decisions", fields, { cookie });
  return {
    ...site,
    cookie,
    decide,
    /** Decides, and follows to the page that says what was done. */
    done: async (fields: Fields) => {
      const answer = await decide(fields);
      expect([answer.status, await answer.clone().text()]).toEqual([303, ""]);
      const path = answer.headers.get("location") ?? "";
      return { path, page: await (await site.get(path, cookie)).text() };
    },
  };
}

async function under({ desk }: OpenCorner, report: ReportId) {
  const place = await desk.rumours.report(report);
  const root = place === null ? null : await rootOf(desk, place.rumourId);
  if (root === null) throw new Error(`${report} stands nowhere.`);
  return root.id;
}

async function shown(site: OpenCorner, report: ReportId) {
  const view = await showRumour(site.desk, KNOWLEDGE, await under(site, report), null);
  if (view === null) throw new Error(`Nothing is shown of ${report}.`);
  return view;
}

/** The form on a page under "To take it back", as a browser would send it. */
function undoOn(page: string): Fields {
  const form = page.slice(page.indexOf("To take it back"));
  const fields: Record<string, string[]> = { because: ["taken back"] };
  for (const [, name = "", value = ""] of form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g))
    fields[name] = [...(fields[name] ?? []), value];
  return fields;
}

test("a report that is moved shows in its new rumour, and is moved back by the form that the site gives", async () => {
  const site = await atTheDesk();
  const to = await under(site, corva);
  const home = await under(site, acmeAgain);
  const { page } = await site.done({ act: "move", report: acmeAgain, to, because: "it speaks of Corva" });
  expect(await under(site, acmeAgain)).toBe(to);
  expect(page).toContain("moved by ida");
  expect((await shown(site, corva)).edits).toMatchObject([{ did: "moved", because: "it speaks of Corva" }]);
  await site.done(undoOn(page));
  expect(await under(site, acmeAgain)).toBe(home);
});

test("two rumours are merged by the address of a page, and split again", async () => {
  const site = await atTheDesk();
  const to = `https://desk.example/rumours/${(await shown(site, corva)).id}`;
  const { page } = await site.done({ act: "merge", rumour: await under(site, acme), to, because: "one" });
  expect(await under(site, acme)).toBe(await under(site, corva));
  await site.done(undoOn(page));
  expect(await under(site, acme)).not.toBe(await under(site, corva));
});

test("reports are split off, and merged again", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  const { page } = await site.done({ act: "split-off", rumour, report: acmeAgain, because: "another" });
  expect(await under(site, acmeAgain)).not.toBe(rumour);
  await site.done(undoOn(page));
  expect(await under(site, acmeAgain)).toBe(await under(site, acme));
});

test("a rumour is renamed on the board, and called as before", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  const before = (await shown(site, acme)).sentence.text;
  const { page } = await site.done({
    act: "rename",
    rumour,
    sentence: "Acme wants Beta",
    because: "plainer",
  });
  expect(await (await site.get("/settled")).text()).toContain("Acme wants Beta");
  await site.done(undoOn(page));
  expect((await shown(site, acme)).sentence.text).toBe(before);
});

test("a settled rumour is reopened, and closed again", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  expect((await shown(site, acme)).state).toBe("confirmed");
  const { page } = await site.done({ act: "reopen", rumour, because: "another firm of that name" });
  expect((await shown(site, acme)).state).not.toBe("confirmed");
  await site.done(undoOn(page));
  expect((await shown(site, signed)).state).toBe("confirmed");
});

test("the queue lists what is doubtful with its rivals, and a click keeps it", async () => {
  const site = await cornerOver([
    "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
    "2020-03-03 Tribune: acquisition(acquirer=Corva, target=Beta Foods) proposed",
    "2020-03-04 Herald: acquisition(target=Beta Foods) talks",
  ]);
  const cookie = await site.login("ida");
  const page = await (await site.get("/editor", cookie)).text();
  expect(page).toContain("fits several rumours");
  const [, report = ""] = /name="report" value="(report_\w+)"/.exec(page) ?? [];
  const fields = { act: "keep", report, because: "", otherwise: "Looked at" };
  expect((await site.post("/editor/decisions", fields, { cookie })).status).toBe(303);
  expect(await (await site.get("/editor", cookie)).text()).toContain("Nothing is in doubt");
});

test("whatever is asked has a reason, and names what is there", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  const head = await site.desk.head();
  for (const [fields, why] of [
    [{ act: "reopen", rumour, because: " \n " }, "Give a reason"],
    [{ act: "reopen", rumour }, "Give a reason"],
    [{ act: "reopen", rumour: "rumour_00ff", because: "x" }, "There is no rumour rumour_00ff"],
    [{ act: "reopen", rumour: "'; drop", because: "x" }, "rumour is no id of this desk"],
    [{ act: "move", to: rumour, because: "x" }, "Tick the reports"],
    [{ act: "move", report: acme, to: "the other one", because: "x" }, "is no id of a rumour"],
    [{ act: "move", report: "report_00ff", to: rumour, because: "x" }, "There is no report report_00ff"],
    [{ act: "move", report: acme, to: rumour, because: "x" }, "It stands there already."],
    [{ act: "rename", rumour, sentence: "x".repeat(301), because: "x" }, "at most 300 characters"],
    [{ act: "confirm", rumour, because: "x" }, "There is no such thing to do."],
  ] as const) {
    const answer = await site.decide(fields as Fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(why);
  }
  expect(await site.desk.head()).toEqual(head);
});

test("while another process writes, nothing is entered and nothing that was typed is lost", async () => {
  const site = await atTheDesk();
  const writer = await openDesk({ type: "sqlite", folder: site.folder });
  const fields = {
    act: "rename",
    rumour: await under(site, acme),
    sentence: "A <name>",
    because: "why & how",
  };
  const busy = await site.decide(fields);
  expect(busy.status).toBe(503);
  expect(Number(busy.headers.get("retry-after"))).toBeGreaterThan(0);
  const page = await busy.text();
  for (const kept of [`value="${fields.rumour}"`, 'value="A &lt;name&gt;"', 'value="why &amp; how"'])
    expect(page).toContain(kept);
  await writer.close();
  await site.done(fields);
  expect((await shown(site, acme)).sentence.text).toBe("A <name>");
});

test("reasons and sentences are text on every page, whatever is in them", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const { page } = await site.done({ act: "rename", rumour, sentence: evil, because: evil });
  const pages = [page, await (await site.get(`/editor/rumours/${rumour}`, site.cookie)).text()];
  for (const text of [...pages, await (await site.get("/settled")).text()]) {
    expect(text).not.toContain("<script>alert");
    expect(text).not.toContain("<img src=x");
    expect(text).toContain("&lt;script&gt;");
  }
});

test("what editors decide on the site is a ledger that verifies", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  await site.done({ act: "split-off", rumour, report: acmeAgain, because: "another" });
  await site.done({ act: "reopen", rumour, because: "not this one" });
  // Documents told in a line have ids of our own making, and not those made from their texts.
  const findings = (await verify(site.desk)).findings.filter(({ type }) => type !== "changed");
  expect(findings).toEqual([]);
});

test("an editor resolves a rumour by its reports, readers see it on its page, and it is taken back", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, corva);
  const before = await shown(site, corva);
  const { page } = await site.done({
    act: "resolve",
    rumour,
    report: corva,
    outcome: "refuted",
    because: "the paper took it back",
  });
  expect(page).toContain("resolved as refuted by ida");
  const after = await shown(site, corva);
  expect(after).toMatchObject({ state: "refuted", resolvedBy: "editor", restsOn: [corva] });
  expect(after.aspects.act).toEqual({ outcome: "false", restsOn: [corva] });
  const dossier = await (await site.get(`/rumours/${after.id}`)).text();
  expect(dossier).toContain("chip-refuted");
  expect(dossier).toContain("resolved as refuted");
  const undone = await site.done(undoOn(page));
  expect(await shown(site, corva)).toMatchObject({ state: before.state, resolvedBy: "rule" });
  await site.done(undoOn(undone.page));
  expect((await shown(site, corva)).state).toBe("refuted");
});

test("a resolution holds whatever is told later, and is set aside when the rumour is reopened", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  await site.done({ act: "resolve", rumour, report: acmeAgain, outcome: "ended", because: "it was over" });
  // Signed later, and the rule would have it confirmed.
  expect(await shown(site, signed)).toMatchObject({ state: "ended", restsOn: [acmeAgain] });
  await site.done({ act: "reopen", rumour, because: "neither settles it" });
  expect(await shown(site, acme)).toMatchObject({ state: "repeated", resolvedBy: "rule" });
  await site.done({ act: "resolve", rumour, report: signed, outcome: "confirmed", because: "it does" });
  expect(await shown(site, acme)).toMatchObject({ state: "confirmed", restsOn: [signed] });
});

test("a report that was misread is withdrawn, and put back as it was", async () => {
  const site = await atTheDesk();
  const { page } = await site.done({ act: "misread", report: signed, because: "it speaks of a lease" });
  expect(page).toContain("reading withdrawn by ida");
  expect(await shown(site, acme)).toMatchObject({ state: "repeated", counts: { documents: 2 } });
  const undone = await site.done(undoOn(page));
  expect(undone.page).toContain("report put back by ida");
  expect(await shown(site, acme)).toMatchObject({ state: "confirmed", counts: { documents: 3 } });
  await site.done(undoOn(undone.page));
  expect((await shown(site, acme)).state).toBe("repeated");
});

test("a reading is corrected in stage and certainty, and as it was read again", async () => {
  const site = await atTheDesk();
  const { page } = await site.done({
    act: "reread",
    report: signed,
    stage: "talks",
    certainty: "rumoured",
    because: "only talks are meant",
  });
  expect(page).toContain("reading corrected by ida");
  const view = await shown(site, acme);
  expect(view.state).toBe("repeated");
  expect(view.timeline.find(({ reportId }) => reportId === signed)).toMatchObject({
    stage: "talks",
    certainty: "rumoured",
  });
  await site.done(undoOn(page));
  expect((await shown(site, acme)).state).toBe("confirmed");
});

test("a text that is taken down is on no page any more, and that it told of the rumour stays", async () => {
  const site = await atTheDesk();
  const at = await site.desk.rumours.report(signed);
  const document = at?.documentId ?? "";
  const quote = (await shown(site, acme)).timeline.find(({ reportId }) => reportId === signed)?.quote ?? "";
  expect(quote).not.toBe("");
  const { page } = await site.done({ act: "take-down", document, because: "its author asked for it" });
  expect(page).toContain("text taken down by ida");
  expect(page).toContain("What was erased is gone.");
  const view = await shown(site, acme);
  expect(view.counts.documents).toBe(3);
  expect(view.timeline.find(({ reportId }) => reportId === signed)?.quote).toBeNull();
  for (const path of [`/rumours/${view.id}`, `/editor/documents/${encodeURIComponent(document)}`, "/"]) {
    const answer = await site.get(path, site.cookie);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain(quote);
  }
  expect((await verify(site.desk)).findings.filter(({ type }) => type !== "changed")).toEqual([]);
});

test("what is resolved and corrected is entered by the rules that the ledger is verified by", async () => {
  const site = await atTheDesk();
  const rumour = await under(site, acme);
  await site.done({ act: "resolve", rumour, report: acme, outcome: "refuted", because: "no" });
  await site.done({ act: "take-resolution-back", rumour, because: "yes" });
  await site.done({ act: "misread", report: acmeAgain, because: "no" });
  await site.done({ act: "put-back", report: acmeAgain, because: "yes" });
  await site.done({ act: "reread", report: acme, stage: "talks", certainty: "fact", because: "so" });
  expect((await verify(site.desk)).findings.filter(({ type }) => type !== "changed")).toEqual([]);
});
