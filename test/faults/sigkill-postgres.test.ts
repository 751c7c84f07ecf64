import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DeskUnusableError } from "../../src/shell/store/errors.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document } from "../contract/made-up.ts";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { enterAndKill, linesOf, startEntering } from "./killed-process.ts";
import { openAfterRelease } from "./two-processes.ts";

describe.runIf(runsPostgres() === "yes")("on PostgreSQL", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  test("killed at any moment of entering, verify passes and nothing acknowledged is lost", async () => {
    const url = await server.createPlace();
    for (let kill = 1; kill <= 6; kill += 1) {
      const acknowledged = await enterAndKill(url, { after: 1 + (kill % 2), delay: Math.random() * 40 });
      const desk = await openAfterRelease({ type: "postgres", url });
      const known = acknowledged ?? { seq: 0, hash: "" };
      const entries = (await desk.head())?.seq ?? 0;
      expect(await verify(desk, { known })).toMatchObject({ entries, reports: entries / 2, findings: [] });
      await desk.close();
    }
  }, 300_000);

  test("when the server goes down under a writer, it is told plainly, and nothing acknowledged is lost", async () => {
    const url = await server.createPlace();
    const child = startEntering(url, "pipe");
    let complaint = "";
    child.stderr?.on("data", (words) => {
      complaint += words;
    });
    let last = { seq: 0, hash: "" };
    let killed: Promise<void> | null = null;
    for await (const line of linesOf(child)) {
      const [seq, hash = ""] = line.split(" ");
      last = { seq: Number(seq), hash };
      if (last.seq >= 200) killed ??= server.kill();
    }
    await killed;
    expect(child.exitCode).toBe(1);
    expect(complaint).toMatch(/DeskUnusableError: PostgreSQL at \S+ broke the connection off. Start again/);
    await expect(openDesk({ type: "postgres", url })).rejects.toThrow(DeskUnusableError);
    await server.restart();
    const desk = await openDesk({ type: "postgres", url });
    expect(await verify(desk, { known: last })).toMatchObject({ findings: [] });
    await desk.close();
  }, 300_000);

  test("a writer whose session broke enters nothing more, and says so", async () => {
    const url = await server.createPlace();
    const desk = await openDesk({ type: "postgres", url });
    await desk.enter(batch(document(1)));
    await server.kill();
    await expect(desk.enter(batch(document(2), "rumour_b"))).rejects.toThrow(DeskUnusableError);
    await server.restart();
    // The session that held the right to write is gone for good, even though the server is back.
    await expect(desk.enter(batch(document(2), "rumour_b"))).rejects.toThrow("Start again");
    const other = await openDesk({ type: "postgres", url });
    expect(await verify(other)).toMatchObject({ entries: 2, findings: [] });
    await other.close();
    await desk.close();
  }, 300_000);
});
