import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { Agent, buildConnector } from "undici";
import { afterEach, expect, test } from "vitest";
import { type Gathered, type GatherOptions, gather } from "../gather.ts";
import { formatProblem } from "../problem.ts";
import { createFetcher } from "./fetch-address.ts";
import { publicLookup } from "./reach.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A real server on this machine; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Route = (response: ServerResponse, request: IncomingMessage) => void;

/** A site: what it answers by path; 404 for everything else, robots.txt included. */
async function site(routes: Readonly<Record<string, Route>>): Promise<string> {
  return serve((request, response) => {
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else route(response, request);
  });
}

const HTML = { "content-type": "text/html; charset=ISO-8859-1" };
const page: Route = (response) => response.writeHead(200, HTML).end("<!doctype html><p>Hi");
const send = (body: string | Uint8Array, headers: Record<string, string> = HTML, status = 200): Route => {
  return (response) => response.writeHead(status, headers).end(body);
};
const redirect = (to: string): Route => send("", { location: to }, 302);

async function gathered(inputs: readonly string[], options: GatherOptions = {}): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gather(inputs, { reach: "any", ...options })) all.push(one);
  return all;
}

function show(one: Gathered): string {
  if (one.type === "problem") return formatProblem(one.problem);
  const { url, format, charset, body } = one.page;
  return `${url} ${format} ${charset} ${new TextDecoder().decode(body)}`;
}

/** Gathers /start of a site; SITE stands for its address in the expected line. */
async function check(
  routes: Readonly<Record<string, Route>>,
  expected: string,
  options: GatherOptions = {},
): Promise<void> {
  const base = await site(routes);
  const lines = (await gathered([`${base}/start`], options)).map(show);
  const host = base.slice("http://".length);
  expect(lines.map((line) => line.replaceAll(base, "SITE").replaceAll(host, "HOST"))).toEqual([expected]);
}

const READ = "SITE/start html iso-8859-1 <!doctype html><p>Hi";
const packed = (body: Uint8Array, coding: string) => send(body, { ...HTML, "content-encoding": coding });

test.each<[name: string, routes: Record<string, Route>, expected: string]>([
  ["a page", { "/start": page }, READ],
  ["gzip", { "/start": packed(gzipSync("<!doctype html><p>Hi"), "gzip") }, READ],
  ["Brotli", { "/start": packed(brotliCompressSync("<!doctype html><p>Hi"), "br") }, READ],
  ["deflate", { "/start": packed(deflateSync("<!doctype html><p>Hi"), "deflate") }, READ],
  ["raw deflate", { "/start": packed(deflateRawSync("<!doctype html><p>Hi"), "deflate") }, READ],
  ["no content type", { "/start": send("Plain.", {}) }, "SITE/start text null Plain."],
  ["a redirect", { "/start": redirect("/end"), "/end": page }, READ.replace("start", "end")],
  [
    "a feed",
    {
      "/start": send(
        '<rss version="2.0"><channel><item><title>T</title><link>/x</link></item></channel></rss>',
        { "content-type": "application/rss+xml" },
      ),
    },
    "SITE/x text utf-8 ",
  ],
  [
    "robots.txt that allows it",
    { "/robots.txt": send("User-agent: *\nDisallow: /private"), "/start": page },
    READ,
  ],
  [
    "robots.txt that forbids others",
    { "/robots.txt": send("User-agent: otherbot\nDisallow: /"), "/start": page },
    READ,
  ],
  [
    "robots.txt that only leads on",
    {
      "/robots.txt": redirect("/robots.txt?again"),
      "/robots.txt?again": redirect("/robots.txt"),
      "/start": page,
    },
    READ,
  ],
])("%s is read", (_name, routes, expected) => check(routes, expected));

const forbid = (agent: string) => send(`User-agent: ${agent}\nDisallow: /`, { "content-type": "text/plain" });

test.each<[name: string, routes: Record<string, Route>, expected: string]>([
  [
    "robots.txt forbids it to all",
    { "/robots.txt": forbid("*"), "/start": page },
    "SITE/start: the robots.txt of HOST asks not to fetch it. Ask the site for permission, or save the page yourself and give the file.",
  ],
  [
    "robots.txt forbids it to us",
    { "/robots.txt": forbid("Hearsay"), "/start": page },
    "SITE/start: the robots.txt of HOST asks not to fetch it. Ask the site for permission, or save the page yourself and give the file.",
  ],
  [
    "robots.txt forbids where it leads",
    { "/robots.txt": send("User-agent: *\nDisallow: /end"), "/start": redirect("/end"), "/end": page },
    "SITE/start: the robots.txt of HOST asks not to fetch it. Ask the site for permission, or save the page yourself and give the file.",
  ],
  [
    "robots.txt fails",
    { "/robots.txt": send("", {}, 503), "/start": page },
    "SITE/start: the robots.txt of HOST answers 503, which forbids everything for now. Ask the site for permission, or save the page yourself and give the file.",
  ],
  [
    "it is not there",
    {},
    "SITE/start: the server answers 404 Not Found. Check the address, or save the page yourself and give the file.",
  ],
  [
    "the server fails",
    { "/start": send("<p>Oops", HTML, 500) },
    "SITE/start: the server answers 500 Internal Server Error. Check the address, or save the page yourself and give the file.",
  ],
  [
    "it leads round in a circle",
    { "/start": redirect("/b"), "/b": redirect("/start") },
    "SITE/start: redirects more than 5 times. Give the address that the page has now.",
  ],
  [
    "it leads to another protocol",
    { "/start": redirect("file:///etc/hosts") },
    "SITE/start: file: addresses are not fetched. Give an http or https address.",
  ],
  [
    "it leads to nonsense",
    { "/start": redirect("http://[") },
    "SITE/start: the server redirects to something that is no address. Give an http or https address.",
  ],
  [
    "it is a picture",
    { "/start": send("x", { "content-type": "image/png" }) },
    "SITE/start: the server sends image/png, which is not read. Give the address of a page, a feed or a JSONL file.",
  ],
  [
    "it says HTML and is a picture",
    { "/start": send(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), HTML) },
    "SITE/start: is a PNG picture, not text. Give HTML, plain text, JSONL or a feed.",
  ],
  [
    "it is empty",
    { "/start": send("") },
    "SITE/start: is empty. Nothing to do, unless it should hold something.",
  ],
  [
    "its coding is unknown",
    { "/start": packed(Buffer.from("x"), "zstd") },
    'SITE/start: the server packs the page as "zstd", which was not asked for. Save the page yourself and give the file.',
  ],
  [
    "its gzip is cut off",
    { "/start": packed(gzipSync("<p>Hi").subarray(0, 15), "gzip") },
    "SITE/start: the compressed content is cut off. Make or fetch the file again; what could be unpacked before the fault has been read.",
  ],
  [
    "it is a gzip trap",
    { "/start": packed(gzipSync(Buffer.alloc(100_000_000)), "gzip") },
    "SITE/start: holds more than 10.0 MB, and the cap for one page is 10.0 MB. Save the part you need and give the file.",
  ],
  [
    "the server hangs up",
    { "/start": (response) => response.destroy() },
    "SITE/start: cannot be reached (UND_ERR_SOCKET). Check the address and try again later.",
  ],
])("when %s, one line says so", (_name, routes, expected) => check(routes, expected));

test("a body that never ends is left at the cap", async () => {
  const endless: Route = (response) => {
    response.writeHead(200, HTML);
    const more = () => {
      while (!response.destroyed && response.write("word ".repeat(10_000)));
    };
    response.on("drain", more);
    more();
  };
  await check(
    { "/start": endless },
    "SITE/start: holds more than 10.0 MB, and the cap for one page is 10.0 MB. Save the part you need and give the file.",
  );
});

test.each<[name: string, routes: Record<string, Route>]>([
  ["drips its body", { "/start": (response) => drip(response.writeHead(200, HTML)) }],
  ["drips its robots.txt", { "/robots.txt": (response) => drip(response.writeHead(200)), "/start": page }],
  ["never answers", { "/start": () => undefined }],
])("a server that %s is left when the time is over", (_name, routes) =>
  check(
    routes,
    "SITE/start: did not answer in full within 0.4 s. Try again later, or save the page yourself and give the file.",
    { fetchTime: 400 },
  ),
);

function drip(response: ServerResponse): void {
  const drops = setInterval(() => response.write("x"), 20);
  response.on("close", () => clearInterval(drops));
}

test("a server that is not there gets one line", async () => {
  const base = await site({});
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  const [line] = (await gathered([`${base}/start`])).map(show);
  expect(line).toBe(
    `${base}/start: cannot be reached (ECONNREFUSED). Check the address and try again later.`,
  );
});

test.each([
  ["http://169.254.169.254/latest/meta-data/", "169.254.169.254 is no address of the public web"],
  ["http://localhost/", "localhost (127.0.0.1) is no address of the public web"],
  ["http://127.0.0.1:8080/", "127.0.0.1 is no address of the public web"],
  ["http://[::1]/", "[::1] is no address of the public web"],
  ["http://news.example:6379/", "port 6379 is none of the web"],
])("%s is out of public reach", async (address, reason) => {
  const [line] = (await gathered([address], { reach: "public" })).map(show);
  expect(line?.replace("localhost (::1)", "localhost (127.0.0.1)")).toBe(
    `${address}: ${reason}. Use --reach any if you trust the address.`,
  );
});

/**
 * Connections on which news.example is a server of this test, and everything else what it is: the guard then has a
 * public site to start from.
 */
async function withPublicSite(routes: Readonly<Record<string, Route>>): Promise<Agent> {
  const { port } = new URL(await site(routes));
  const connect = buildConnector({ lookup: publicLookup });
  return new Agent({
    connect: (options, done) =>
      connect(
        options.hostname === "news.example" ? { ...options, hostname: "127.0.0.1", port } : options,
        done,
      ),
  });
}

test.each([
  ["http://169.254.169.254/latest/meta-data/", "169.254.169.254 is no address of the public web"],
  ["http://127.0.0.1/", "127.0.0.1 is no address of the public web"],
  ["//[::ffff:127.0.0.1]/", "[::ffff:7f00:1] is no address of the public web"],
  ["http://localhost/", "localhost (127.0.0.1) is no address of the public web"],
  ["http://news.example:6379/", "port 6379 is none of the web"],
  ["ftp://news.example/", "ftp: addresses are not fetched"],
  ["http://me:secret@news.example/", "the address holds a user name or password"],
])("a public page that redirects to %s is not followed, nor is a robots.txt", async (target, reason) => {
  const asked: string[] = [];
  const noted =
    (route: Route): Route =>
    (response, request) => {
      asked.push(request.url ?? "");
      route(response, request);
    };
  const pages = { "/start": noted(redirect("/next")), "/next": noted(redirect(target)) };
  const robots = { "/robots.txt": noted(redirect(target)), "/start": noted(page) };
  expect(await refusal(await withPublicSite(pages))).toBe(reason);
  expect(await refusal(await withPublicSite(robots))).toBe(reason);
  expect(asked).toEqual(["/start", "/next", "/robots.txt"]);
});

async function refusal(connections: Agent): Promise<string> {
  const fetcher = createFetcher({ reach: "public", contact: null, connections });
  try {
    return `read ${(await fetcher.fetch("http://news.example/start")).url}`;
  } catch (error) {
    return error instanceof Error ? error.message.replace("localhost (::1)", "localhost (127.0.0.1)") : "?";
  } finally {
    await fetcher.close();
  }
}

test("a public page that redirects to a public page is read", async () => {
  const connections = await withPublicSite({ "/start": redirect("http://news.example/end"), "/end": page });
  expect(await refusal(connections)).toBe("read http://news.example/end");
});

test("robots.txt is asked for once a run, and the agent says who it is", async () => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(`${request.url} ${request.headers["user-agent"]}`);
    response.writeHead(request.url === "/robots.txt" ? 404 : 200, HTML).end("<p>Hi");
  });
  await gathered([`${base}/a#part`, `${base}/b`], { contact: "desk@quay.example" });
  const agent = expect.stringMatching(/ hearsay\/\d+\.\d+\.\d+ \(\+desk@quay\.example\)$/);
  expect(asked).toEqual([agent, agent, agent]);
  expect(asked.map((line) => line.split(" ")[0])).toEqual(["/robots.txt", "/a", "/b"]);
});

test("an address that fails does not stop the next one", async () => {
  const base = await site({ "/b": page });
  const lines = (await gathered(["nonsense://", `${base}/a`, `${base}/b`])).map(({ type }) => type);
  expect(lines).toEqual(["problem", "problem", "page"]);
});
