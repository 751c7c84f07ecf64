import type { Desk } from "../store/desk-store.ts";
import type { DeskLocation } from "../store/location.ts";
import { openDesk } from "../store/open-desk.ts";
import { openVisitors } from "../store/visitors/open-visitors.ts";
import type { Visitors } from "../store/visitors/visitors.ts";

/** What a site needs beside the desk that it reads: what is kept of visitors, and the desk for writing when an editor decides. */
export interface Visiting {
  readonly visitors: Visitors;
  /**
   * Opens the desk for writing, hands it over and closes it again, one after the other within this process. Throws
   * `DeskBusyError` while another process writes.
   */
  writing<Outcome>(use: (desk: Desk) => Promise<Outcome>): Promise<Outcome>;
  readonly now: () => Date;
  /** Whether alerts can be had by e-mail. */
  readonly mail: "on" | "off";
}

export async function openVisiting(location: DeskLocation, mail: Visiting["mail"]): Promise<Visiting> {
  const visitors = await openVisitors(location);
  return { ...visitingWith(visitors, () => openDesk(location, { purpose: "write" })), mail };
}

export function visitingWith(
  visitors: Visitors,
  open: () => Promise<Desk>,
  now: () => Date = () => new Date(),
): Visiting {
  let last: Promise<unknown> = Promise.resolve();
  return {
    visitors,
    now,
    mail: "off",
    writing: (use) => {
      const turn = last.then(async () => {
        const desk = await open();
        try {
          return await use(desk);
        } finally {
          await desk.close();
        }
      });
      last = turn.catch(() => {});
      return turn;
    },
  };
}
