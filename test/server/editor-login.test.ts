import { expect, test } from "vitest";
import { addEditor, removeEditor } from "../../src/shell/work/editors/editors.ts";
import { cornerOver, ORIGIN } from "./open-corner.ts";

const LINES = ["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered"];

test("the corner is not there until an editor is added, and after the last is removed", async () => {
  const site = await cornerOver(LINES);
  for (const path of ["/editor", "/editor/login", "/editor/rumours/rumour_00"])
    expect((await site.get(path)).status).toBe(404);
  await addEditor(site.visitors, "ida", site.clock.now);
  expect((await site.get("/editor/login")).status).toBe(200);
  await removeEditor(site.visitors, "IDA");
  expect((await site.get("/editor/login")).status).toBe(404);
});

test("without a session every page of the corner leads to the login, and none is kept by a cache", async () => {
  const site = await cornerOver(LINES);
  const cookie = await site.login("ida");
  for (const path of ["/editor", "/editor/find?rumour=x", "/editor/decisions/1", "/editor/no/such/page"]) {
    const answer = await site.get(path);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/editor\/login\?to=/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  const front = await site.get("/editor", cookie);
  expect(front.status).toBe(200);
  expect(front.headers.get("cache-control")).toBe("no-store");
});

test("the cookie is for this host alone, over https alone, and unseen by scripts and by other sites", async () => {
  const site = await cornerOver(LINES);
  const token = await addEditor(site.visitors, "ida", site.clock.now);
  const answer = await site.post("/editor/login", { name: "ida", token: token ?? "", to: "/editor/x" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/editor/x");
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^__Host-hearsay=[\w-]{43};/);
  for (const attribute of ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"])
    expect(cookie).toContain(attribute);
  expect(cookie).not.toContain("Domain");
});

test("a wrong token and a name that nobody has are answered alike", async () => {
  const site = await cornerOver(LINES);
  await addEditor(site.visitors, "ida", site.clock.now);
  const wrong = await site.post("/editor/login", { name: "ida", token: "hearsay-no" });
  const unknown = await site.post("/editor/login", { name: "nobody", token: "hearsay-no" });
  expect([wrong.status, unknown.status]).toEqual([403, 403]);
  expect(await unknown.text()).toBe(await wrong.text());
  expect(wrong.headers.get("set-cookie")).toBeNull();
});

test("after five failures a name has to wait, the right token too, and others do not", async () => {
  const site = await cornerOver(LINES);
  const token = (await addEditor(site.visitors, "ida", site.clock.now)) ?? "";
  for (let time = 0; time < 5; time += 1) await site.post("/editor/login", { name: "ida", token: "no" });
  const late = await site.post("/editor/login", { name: "Ida", token });
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(500);
  expect(await site.login("ned")).toContain("__Host-hearsay=");
  site.clock.now = new Date(site.clock.now.getTime() + 11 * 60 * 1000);
  expect((await site.post("/editor/login", { name: "ida", token })).status).toBe(303);
});

test("all names together have to wait when very many fail", async () => {
  const site = await cornerOver(LINES);
  await addEditor(site.visitors, "ida", site.clock.now);
  const tries = Array.from({ length: 50 }, (_, place) => `guess ${place}`);
  await Promise.all(tries.map((name) => site.post("/editor/login", { name, token: "no" })));
  expect((await site.post("/editor/login", { name: "one more", token: "no" })).status).toBe(429);
});

test("a form from another site, or from nowhere, enters nothing", async () => {
  const site = await cornerOver(LINES);
  const cookie = await site.login("ida");
  const head = await site.desk.head();
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: ORIGIN, "sec-fetch-site": "cross-site" },
    { origin: ORIGIN, "sec-fetch-site": "same-site" },
    { origin: `${ORIGIN}.evil.example` },
    {},
  ]) {
    for (const path of ["/editor/decisions", "/editor/login", "/editor/logout"]) {
      const answer = await site.post(path, { act: "keep", because: "x" }, { cookie, headers });
      expect(answer.status).toBe(403);
    }
  }
  expect(await site.desk.head()).toEqual(head);
  expect((await site.get("/editor", cookie)).status).toBe(200);
});

test("a session is over after its time, when it is logged out, and when its editor is removed", async () => {
  const site = await cornerOver(LINES);
  const [ida, ned, eve] = [await site.login("ida"), await site.login("ned"), await site.login("eve")];
  await site.post("/editor/logout", {}, { cookie: ida });
  expect((await site.get("/editor", ida)).status).toBe(303);
  await removeEditor(site.visitors, "ned");
  expect((await site.get("/editor", ned)).status).toBe(303);
  expect((await site.get("/editor", eve)).status).toBe(200);
  site.clock.now = new Date(site.clock.now.getTime() + 13 * 60 * 60 * 1000);
  expect((await site.get("/editor", eve)).status).toBe(303);
  const late = await site.post(
    "/editor/decisions",
    { act: "keep", because: "<b>typed</b>" },
    { cookie: eve },
  );
  expect(late.status).toBe(401);
  // What was typed is given back to be copied.
  expect(await late.text()).toContain("&lt;b&gt;typed&lt;/b&gt;");
});

test("over plain http on a public host the corner is shut, and on this machine it is open", async () => {
  for (const [origin, status] of [
    ["http://desk.example", 403],
    ["http://0.0.0.0:4180", 403],
    ["http://127.0.0.1:4180", 200],
    ["http://localhost:4180", 200],
  ] as const) {
    const site = await cornerOver(LINES, origin);
    await addEditor(site.visitors, "ida", site.clock.now);
    expect((await site.get("/editor/login")).status).toBe(status);
  }
});

test("nothing of a token is kept from which it could be read", async () => {
  const site = await cornerOver(LINES);
  const token = (await addEditor(site.visitors, "ida", site.clock.now)) ?? "";
  expect(token).toMatch(/^hearsay-[\w-]{43}$/);
  expect(JSON.stringify(await site.visitors.rows("editor"))).not.toContain(token.slice(8));
  expect(await addEditor(site.visitors, "Ida", site.clock.now)).toBeNull();
});
