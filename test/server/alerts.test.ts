import { afterAll, beforeEach, expect, test } from "vitest";
import { alertLoop } from "../../src/shell/server/alerts/alert-loop.ts";
import { mailSender } from "../../src/shell/server/alerts/mail.ts";
import { webhookSender } from "../../src/shell/server/alerts/standard-webhook.ts";
import { openVisitors } from "../../src/shell/store/visitors/open-visitors.ts";
import { type Delivering, deliverDue, type Senders } from "../../src/shell/work/alerts/deliver.ts";
import { noticeChanges } from "../../src/shell/work/alerts/notice-changes.ts";
import { subscribe } from "../../src/shell/work/alerts/subscribe.ts";
import type { About, Target } from "../../src/shell/work/alerts/subscription.ts";
import { cornerOver, type Fields, KNOWLEDGE, type OpenCorner, ORIGIN } from "./open-corner.ts";
import { startMailServer } from "./smtp-server.ts";
import { isSigned, startReceiver } from "./webhook-receiver.ts";

const LINES = [
  "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
  "2020-03-03 Tribune: partnership(party=Corva, party=Delta) considered",
];
const DENIED = "2020-03-20 Herald: acquisition(acquirer=Acme, target=Beta Foods) denied party";
const REPEATED = "2020-03-21 Tribune: acquisition(acquirer=Acme, target=Beta Foods) considered";
const LAUNCHED = "2020-03-22 Herald: partnership(party=Corva, party=Delta) agreed party";
const SECRET = `whsec_${Buffer.alloc(24, 7).toString("base64")}`;
const ADDRESS = "ada.quill@mail.example";

const receiver = await startReceiver();
const mails = await startMailServer();
const hooks = webhookSender("any", () => new Date());
const mail = mailSender({ smtp: mails.url, from: "desk@desk.example" });
const SENDERS: Senders = { webhook: hooks.send, mail: mail.send };

afterAll(async () => {
  mail.close();
  await Promise.all([hooks.close(), receiver.close(), mails.close()]);
});

beforeEach(() => {
  receiver.received.length = 0;
  receiver.status = 204;
  mails.letters.length = 0;
  mails.answer = null;
});

const hook = (): Target => ({ type: "webhook", url: receiver.url, secret: SECRET });

function delivering(site: OpenCorner, more: Partial<Delivering> = {}): Delivering {
  const { desk, visitors, clock } = site;
  const signal = new AbortController().signal;
  return { desk, visitors, origin: ORIGIN, senders: SENDERS, signal, now: () => clock.now, ...more };
}

/** One round of the loop of a site. */
async function round(site: OpenCorner): Promise<void> {
  await noticeChanges(site.desk, KNOWLEDGE, site.visitors, site.clock.now);
  await deliverDue(delivering(site));
}

/** A site with one subscription that was asked for and confirmed by its link. */
async function subscribed(about: About, target: Target = hook()): Promise<OpenCorner> {
  receiver.received.length = 0;
  const site = await cornerOver(LINES, ORIGIN, "on");
  await round(site);
  await subscribe(site.visitors, about, target, site.clock.now);
  await round(site);
  const link = target.type === "mail" ? linkIn(mails.letters[0]?.text) : linkIn(receiver.received[0]?.body);
  expect((await site.post(link, {})).status).toBe(200);
  receiver.received.length = 0;
  mails.letters.length = 0;
  return site;
}

/** The path of the first link, as whoever gets it would open it. */
function linkIn(text = "", to = "confirm"): string {
  const plain = text.replaceAll("=\r\n", "").replaceAll("=3D", "=");
  return new RegExp(`/alerts/${to}\\?token=[\\w.-]+`).exec(plain)?.[0] ?? "no link";
}

const bodies = () => receiver.received.map(({ body }) => JSON.parse(body));

test("nothing but the question is sent until it is answered, and a link that is looked at answers nothing", async () => {
  const site = await cornerOver(LINES);
  await round(site);
  await subscribe(site.visitors, { type: "all" }, hook(), site.clock.now);
  await round(site);
  expect(bodies()).toMatchObject([{ type: "subscription.confirm" }]);
  const link = linkIn(receiver.received[0]?.body);
  expect((await site.get(link)).status).toBe(200);
  await site.ingest(DENIED);
  await round(site);
  expect(receiver.received).toHaveLength(1);
  await site.post(link, {});
  await site.ingest(LAUNCHED);
  await round(site);
  const told = bodies().slice(1);
  expect(told.length).toBeGreaterThan(0);
  for (const { type, data } of told) {
    expect(type).toBe("belief.changed");
    expect(data.change.sentence).toContain("Corva");
    expect(data.url).toMatch(/^https:\/\/desk\.example\/rumours\/rumour_\w+$/);
    expect((await site.get(new URL(data.url).pathname)).status).toBe(200);
  }
});

test("every message is signed, and has an id of its own", async () => {
  const site = await subscribed({ type: "all" });
  await site.ingest(DENIED, LAUNCHED);
  await round(site);
  expect(receiver.received.length).toBeGreaterThan(1);
  for (const message of receiver.received) {
    expect(isSigned(message, SECRET)).toBe(true);
    expect(isSigned({ ...message, body: `${message.body} ` }, SECRET)).toBe(false);
  }
  const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("who asks of one rumour or one company is told of no other, and a repeat is no news", async () => {
  const site = await subscribed({ type: "company", key: "acme" });
  await site.ingest(LAUNCHED, REPEATED);
  await round(site);
  expect(bodies()).toEqual([]);
  await site.ingest(DENIED);
  await round(site);
  expect(bodies()).toMatchObject([{ data: { change: { aspect: "state", is: "denied" } } }]);
  const id = (await site.desk.rumours.find("rumour_")).at(0) ?? "rumour_0";
  const other = await subscribed({ type: "rumour", id, sentence: "" });
  const rumour = await other.desk.rumours.rumour(id);
  await other.ingest(DENIED, LAUNCHED);
  await round(other);
  expect(bodies().length).toBeGreaterThan(0);
  for (const { data } of bodies()) expect(data.change.kind).toBe(rumour?.proposition.kind);
});

test("what is not taken is sent again with the same id, later and later, and at last given up", async () => {
  const site = await subscribed({ type: "all" });
  await site.ingest(DENIED);
  receiver.status = 500;
  await round(site);
  const [first] = receiver.received;
  await round(site);
  expect(receiver.received).toHaveLength(1);
  const waits: number[] = [];
  for (let minutes = 0; minutes < 5000; minutes += 1) {
    site.clock.now = new Date(site.clock.now.getTime() + 60_000);
    const before = receiver.received.length;
    await deliverDue(delivering(site));
    if (receiver.received.length > before) waits.push(minutes + 1);
  }
  expect(waits).toEqual([1, 6, 36, 156, 636, 2076]);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(first?.headers["webhook-id"]).toMatch(/^msg_/);
}, 120_000);

test("a site that is stopped loses nothing and sends nothing twice", async () => {
  const site = await subscribed({ type: "all" });
  await site.ingest(DENIED);
  await noticeChanges(site.desk, KNOWLEDGE, site.visitors, site.clock.now);
  await site.visitors.close();
  const again = { ...site, visitors: await openVisitors({ type: "sqlite", folder: site.folder }) };
  await round(again);
  expect(receiver.received).toHaveLength(1);
  await round(again);
  await round(again);
  expect(receiver.received).toHaveLength(1);
  await again.visitors.close();
});

test("a message that was stopped on its way is sent again with the same id", async () => {
  const site = await subscribed({ type: "all" });
  await site.ingest(DENIED);
  await noticeChanges(site.desk, KNOWLEDGE, site.visitors, site.clock.now);
  const stop = new AbortController();
  const webhook: Senders["webhook"] = async (...sending) => {
    await hooks.send(...sending);
    stop.abort();
    return "failed";
  };
  await deliverDue(delivering(site, { senders: { webhook }, signal: stop.signal }));
  await round(site);
  const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(ids[0]);
});

test("one POST to the link in a message ends the alerts, and nothing of the address is left", async () => {
  const site = await subscribed({ type: "all" }, { type: "mail", address: ADDRESS });
  await site.ingest(DENIED);
  await round(site);
  const [letter] = mails.letters;
  expect(letter?.to).toBe(ADDRESS);
  const plain = (letter?.text ?? "").replaceAll(/\r\n[ \t]+/g, " ");
  expect(plain).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const link = linkIn(/List-Unsubscribe: +<(.*?)>/.exec(plain)?.[1], "unsubscribe");
  // As a mail program posts it: without a cookie, from nowhere.
  const one = await site.post(link, { "List-Unsubscribe": "One-Click" }, { headers: {} });
  expect(one.status).toBe(200);
  expect((await site.post(link, {}, { headers: {} })).status).toBe(200);
  for (const kind of ["subscription", "delivery"] as const)
    expect(await site.visitors.rows(kind)).toEqual([]);
  await site.ingest(LAUNCHED);
  await round(site);
  expect(mails.letters).toHaveLength(1);
});

test("an address that a mail server refuses for good is not tried again, and a busy one is", async () => {
  const site = await subscribed({ type: "all" }, { type: "mail", address: ADDRESS });
  mails.answer = "450 later";
  await site.ingest(DENIED);
  await round(site);
  const attempts = async () =>
    (await site.visitors.rows("delivery")).map(({ kept }) => (kept as { state: string }).state).sort();
  expect(await attempts()).toContain("waiting");
  mails.answer = "550 nobody here";
  site.clock.now = new Date(site.clock.now.getTime() + 3_600_000);
  await round(site);
  expect(await attempts()).not.toContain("waiting");
  expect(mails.letters).toEqual([]);
});

test("a receiver that says that it is gone is forgotten", async () => {
  const site = await subscribed({ type: "all" });
  receiver.status = 410;
  await site.ingest(DENIED);
  await round(site);
  expect(await site.visitors.rows("subscription")).toEqual([]);
});

test("a webhook reaches nothing inside: no address of a private network, by number or by name, and no redirect", async () => {
  const closed = webhookSender("public", () => new Date());
  const message = {
    id: "msg_1",
    type: "belief.changed",
    subject: "",
    words: [],
    url: ORIGIN,
    unsubscribe: ORIGIN,
    change: null,
  } as const;
  const { signal } = new AbortController();
  for (const url of [receiver.url, receiver.url.replace("127.0.0.1", "localhost"), "http://[::1]:80/"])
    expect(await closed.send({ type: "webhook", url, secret: SECRET }, message, signal)).toBe("failed");
  expect(receiver.received).toEqual([]);
  receiver.status = 302;
  expect(await hooks.send({ type: "webhook", url: receiver.url, secret: SECRET }, message, signal)).toBe(
    "failed",
  );
  expect(receiver.received).toHaveLength(1);
  await closed.close();
});

test("links that were not signed here, are for something else or have expired lead nowhere", async () => {
  const site = await cornerOver(LINES);
  await round(site);
  await subscribe(site.visitors, { type: "all" }, hook(), site.clock.now);
  await round(site);
  const [first] = receiver.received;
  const link = linkIn(first?.body);
  const unsubscribe = linkIn(first?.body, "unsubscribe");
  const crossed = unsubscribe.replace("/unsubscribe", "/confirm");
  for (const path of [`${link}x`, link.replace(/token=./, "token=A"), "/alerts/confirm", crossed]) {
    expect((await site.get(path)).status).toBe(410);
    expect((await site.post(path, {})).status).toBe(410);
  }
  site.clock.now = new Date(site.clock.now.getTime() + 49 * 3_600_000);
  expect((await site.post(link, {})).status).toBe(410);
  await round(site);
  expect(await site.visitors.rows("subscription")).toEqual([]);
});

test("the form says what is wrong, keeps what was typed, and takes nothing from another site", async () => {
  const site = await cornerOver(LINES, ORIGIN, "on");
  for (const [fields, why] of [
    [{ about: "all", target: "http://127.0.0.1/x" }, "no address of the public web"],
    [{ about: "all", target: "https://user:pw@hooks.example/" }, "user name or password"],
    [{ about: "all", target: "https://hooks.example:25/" }, "port 25"],
    [{ about: "all", target: "a@b.example, c@d.example" }, "Say where to tell you"],
    [{ about: "all", target: "a@b.example\r\nBcc: c@d.example" }, "Say where to tell you"],
    [{ about: "rumour", rumour: '"><script>', target: ADDRESS }, "is no id of a rumour"],
    [{ about: "company", company: "Nobody & Co", target: ADDRESS }, "No rumour on this desk is about"],
  ] as const) {
    const answer = await site.post("/alerts", fields);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(why);
    expect(page).not.toContain("<script>");
  }
  const elsewhere = await site.post(
    "/alerts",
    { about: "all", target: ADDRESS },
    { headers: { origin: "https://evil.example" } },
  );
  expect(elsewhere.status).toBe(403);
  const company = { about: "company", company: `${ORIGIN}/companies/beta-foods`, target: ADDRESS };
  for (const status of [202, 202, 202, 422])
    expect((await site.post("/alerts", company)).status).toBe(status);
  const hooked = await site.post("/alerts", { about: "all", target: "https://hooks.example/in" });
  expect(await hooked.text()).toMatch(/whsec_[\w+/]{32}/);
});

test("what an editor makes of a rumour is told too, and that it is taken back", async () => {
  const site = await subscribed({ type: "all" });
  const cookie = await site.login("ida");
  const [id = ""] = await site.desk.rumours.find("rumour_");
  const rumour = await site.desk.rumours.rumour(id as `rumour_${string}`);
  const [report = ""] = rumour?.reports.keys() ?? [];
  const decide = (fields: Fields) => site.post("/editor/decisions", { rumour: id, ...fields }, { cookie });
  await decide({ act: "resolve", report, outcome: "refuted", because: "they took it back" });
  await round(site);
  expect(bodies()).toMatchObject([{ data: { change: { aspect: "state", is: "refuted" } } }]);
  await decide({ act: "take-resolution-back", because: "they did not" });
  await round(site);
  // Open again, it expires again as well.
  expect(bodies().map(({ data }) => data.change.is)).toEqual(expect.arrayContaining(["refuted", "heard"]));
});

test("the loop sends what is due and ends when it is told to", async () => {
  const site = await subscribed({ type: "all" });
  await site.ingest(DENIED);
  const stop = new AbortController();
  const running = alertLoop({ ...delivering(site), knowledge: KNOWLEDGE, signal: stop.signal }, 5);
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBeGreaterThan(0);
  stop.abort();
  await running;
});
