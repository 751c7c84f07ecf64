import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { appOf } from "../../src/shell/server/app.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { openVisitors } from "../../src/shell/store/visitors/open-visitors.ts";
import type { Visitors } from "../../src/shell/store/visitors/visitors.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { addEditor } from "../../src/shell/work/editors/editors.ts";
import { visitingWith } from "../../src/shell/work/visiting.ts";
import { giving, outcomeOf } from "../filing/outcomes.ts";

export const KNOWLEDGE = loadKnowledge();
export const ORIGIN = "https://desk.example";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A site over a desk in a folder, as `hearsay serve` has it, with whatever a test needs to look behind it. */
export interface OpenCorner {
  readonly folder: string;
  /** Opened for reading. */
  readonly desk: Desk;
  readonly visitors: Visitors;
  readonly clock: { now: Date };
  get(path: string, cookie?: string): Promise<Response>;
  post(path: string, fields: Fields, how?: Posting): Promise<Response>;
  /** Reads more, as `hearsay ingest` does beside the site. */
  ingest(...lines: readonly string[]): Promise<void>;
  /** The cookie of a new session. */
  login(name: string): Promise<string>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Posting {
  readonly cookie?: string;
  /** In place of what a browser says of a form of the site's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

export async function cornerOver(
  lines: readonly string[],
  origin = ORIGIN,
  mail: "on" | "off" = "off",
): Promise<OpenCorner> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-corner-"));
  folders.push(folder);
  const location = { type: "sqlite", folder } as const;
  const read = async (...told: readonly string[]) => {
    const writing = await openDesk(location);
    await ingest(writing, giving(told.map((line) => outcomeOf(line))), { knowledge: KNOWLEDGE });
    await writing.close();
  };
  await read(...lines);
  const desk = await openDesk(location, { purpose: "read" });
  const visitors = await openVisitors(location);
  const clock = { now: new Date("2021-03-05T09:00:00.000Z") };
  const writer = () => openDesk(location);
  const visiting = { ...visitingWith(visitors, writer, () => clock.now), mail };
  const app = appOf({ desk, knowledge: KNOWLEDGE, origin, visiting });
  const post = async (path: string, fields: Fields, { cookie, headers = FROM_HERE }: Posting = {}) => {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat()) body.append(name, value);
    const sent = { ...headers, ...(cookie === undefined ? {} : { cookie }) };
    return app.request(`${origin}${path}`, { method: "POST", body, headers: sent });
  };
  const login = async (name: string) => {
    const token = (await addEditor(visitors, name, clock.now)) ?? "";
    const answer = await post("/editor/login", { name, token });
    return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  return {
    folder,
    desk,
    visitors,
    clock,
    get: async (path, cookie) =>
      app.request(`${origin}${path}`, { headers: cookie === undefined ? {} : { cookie } }),
    post,
    ingest: read,
    login,
  };
}

const FROM_HERE = { origin: ORIGIN, "sec-fetch-site": "same-origin" };
