import { expect, test } from "vitest";
import { DeskBusyError } from "../../src/shell/store/errors.ts";
import type { DeskLocation } from "../../src/shell/store/location.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { linesOf, startEntering } from "./killed-process.ts";

/** `place` as the other process is told it. */
export function testTwoProcesses(make: () => Promise<{ location: DeskLocation; place: string }>): void {
  test("Two processes on one desk: the second writer is told plainly to wait, readers are free", async () => {
    const { location, place } = await make();
    const other = startEntering(place);
    let tried = false;
    for await (const line of linesOf(other)) {
      if (tried) continue;
      tried = true;
      await expect(openDesk(location)).rejects.toThrow(DeskBusyError);
      await expect(openDesk(location)).rejects.toThrow(new RegExp(`process ${other.pid} .*Wait until`));
      const reader = await openDesk(location, { purpose: "read" });
      const seen = (await reader.head())?.seq ?? 0;
      expect(seen).toBeGreaterThanOrEqual(Number(line.split(" ")[0]));
      expect((await verify(reader)).findings).toEqual([]);
      await reader.close();
      other.kill("SIGKILL");
    }
    expect(tried).toBe(true);
    const mine = await openAfterRelease(location);
    expect((await verify(mine)).findings).toEqual([]);
    await mine.close();
  }, 300_000);
}

/** A lock goes with its process, but a server may notice a moment later. */
export async function openAfterRelease(location: DeskLocation) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await openDesk(location);
    } catch (error) {
      if (!(error instanceof DeskBusyError) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
