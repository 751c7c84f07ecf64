import type { Desk } from "../../store/desk-store.ts";
import { nowAt, type ToldUpTo, toldSince } from "../../work/changes/told-since.ts";
import { shownChange } from "../api/change-api.ts";
import { beat, eventOf, gap, greeting } from "./event-text.ts";
import { readerOf, type StreamReader } from "./stream-reader.ts";

export interface StreamOptions {
  /** How often the desk is looked at while anybody listens, and how often listeners are shown that the line holds; ms. */
  readonly look: number;
  readonly beat: number;
  readonly mostReaders: number;
  /** In bytes: who lets more wait is let go, and comes back with what it had last. */
  readonly mostWaiting: number;
}

const OPTIONS: StreamOptions = { look: 2000, beat: 20_000, mostReaders: 4000, mostWaiting: 64 * 1024 };

/** More that was missed is read from the list. */
const MOST_MISSED = 500;

/** Tells all who listen what changes, from one look at the desk. */
export interface ChangeStream {
  /** Null when as many listen as may. */
  listen(since: ToldUpTo | null): Promise<ReadableStream<Uint8Array> | null>;
  readers(): number;
  /** Lets all listeners go. */
  close(): void;
}

export function changeStream(desk: Desk, origin: string, options: Partial<StreamOptions> = {}): ChangeStream {
  const { look, beat: beats, mostReaders, mostWaiting } = { ...OPTIONS, ...options };
  const readers = new Set<StreamReader>();
  let timers: readonly NodeJS.Timeout[] = [];
  let at: ToldUpTo | null = null;
  let isLooking = false;

  const say = (text: string) => {
    const bytes = ENCODER.encode(text);
    for (const reader of readers) reader.send(bytes);
  };
  const lookAgain = async () => {
    if (isLooking || at === null) return;
    isLooking = true;
    try {
      const missed = await missedSince(desk, at, origin);
      at = missed.upTo;
      if (missed.text !== "") say(missed.text);
    } catch (error) {
      process.stderr.write(`hearsay: events: ${error instanceof Error ? error.stack : String(error)}\n`);
    } finally {
      isLooking = false;
    }
  };
  const begin = () => {
    if (timers.length > 0) return;
    timers = [setInterval(lookAgain, look), setInterval(() => say(beat()), beats)];
    for (const timer of timers) timer.unref();
  };
  const leave = (reader: StreamReader) => {
    readers.delete(reader);
    if (readers.size > 0) return;
    for (const timer of timers) clearInterval(timer);
    timers = [];
    at = null;
  };
  return {
    listen: async (since) => {
      if (readers.size >= mostReaders) return null;
      const reader = readerOf(mostWaiting, leave);
      readers.add(reader);
      begin();
      // Who joins now hears what the others hear next, so it is told up to where they are.
      at ??= await nowAt(desk);
      const missed = since === null ? { text: "", upTo: at } : await missedSince(desk, since, origin);
      reader.send(ENCODER.encode(greeting(missed.upTo) + missed.text));
      return reader.stream;
    },
    readers: () => readers.size,
    close: () => {
      for (const reader of [...readers]) reader.end();
    },
  };
}

const ENCODER = new TextEncoder();

async function missedSince(desk: Desk, since: ToldUpTo, origin: string) {
  const { told, upTo, isWhole } = await toldSince(desk, since, MOST_MISSED);
  if (isWhole === "no") return { text: gap(upTo, origin), upTo };
  const events = told.map((one) => eventOf(one.upTo, shownChange(one.kept.change, origin)));
  return { text: events.join(""), upTo };
}
