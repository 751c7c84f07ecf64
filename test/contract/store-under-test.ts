import type { Desk } from "../../src/shell/store/desk-store.ts";
import type { DeskOptions } from "../../src/shell/store/location.ts";

/** One of the things that keep a desk, as the suite sees it. */
export interface StoreUnderTest {
  readonly name: string;
  /** What it cannot do, each with the reason. Everything else is asked of it. */
  readonly lacks: Partial<Record<Capability, string>>;
  /** A place where no desk has been yet. */
  place(): Promise<Place>;
}

/** "lasting": a desk that is closed can be opened again; "locking": a second writer is kept out. */
export type Capability = "lasting" | "locking";

export interface Place {
  open(options?: DeskOptions): Promise<Desk>;
}

/** A clock that gives one second after another, and salts that count: two desks that do the same are the same. */
export function fixed(): Required<Pick<DeskOptions, "now" | "newSalt">> {
  let seconds = 0;
  let salts = 0;
  return {
    now: () => {
      seconds += 1;
      return `2021-03-05T09:00:${String(seconds % 60).padStart(2, "0")}.000Z`;
    },
    newSalt: () => {
      salts += 1;
      return `salt ${salts}`;
    },
  };
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
