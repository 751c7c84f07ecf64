import { expect, test } from "vitest";
import { followersOf } from "../../src/shell/cli/desk/desk-followers.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { rebuild } from "../../src/shell/store/follow.ts";
import { learnedFeed } from "../../src/shell/work/changes/learned-feed.ts";
import { toldFeed, toldFeedOf } from "../../src/shell/work/changes/told-feed.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { giving, KNOWLEDGE, outcomeOf } from "../filing/outcomes.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

const BID = "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods)";
const LINES = [
  `2020-03-01 Gazette: ${BID} considered rumoured anonymous`,
  "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks reported anonymous",
  "2020-03-04 Gazette: acquisition(acquirer=Robert Moxley, target=Dorn Mills) talks",
  "2020-03-05 Herald: acquisition(acquirer=British Paper, target=Dorn Mills) talks",
  "2020-03-06 Tribune: acquisition(acquirer=British Paper/Robert Moxley, target=Dorn Mills) agreed party",
  `2020-03-07 Tribune: ${BID} denied party`,
];
const WINDOW = { from: null, to: "2020-12-31" };

/** What every store has to tell of changes of belief. */
export function testChanging(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open({ ...fixed(), now: clock() });

  test("changes come by the day on which they could be known, whatever came first", async () => {
    const [one, other] = [await open(), await open()];
    await file(one, LINES);
    await file(other, [...LINES].reverse());
    const told = await toldFeed(one, KNOWLEDGE, WINDOW);
    expect(told.map(({ date, aspect }) => `${date.slice(5)} ${aspect}`)).toEqual([
      "03-01 state",
      "03-02 state",
      "03-02 origins",
      "03-04 state",
      "03-05 state",
      "03-06 state",
      "03-06 rumour",
      "03-07 state",
    ]);
    expect(await toldFeed(other, KNOWLEDGE, WINDOW)).toEqual(told);
    await one.close();
    await other.close();
  });

  test("the changes of one rumour are those under every id it had", async () => {
    const desk = await open();
    await file(desk, LINES);
    const ids = (await all(desk.ledger.read(0))).map(({ rumourId }) => rumourId);
    const told = await toldFeed(desk, KNOWLEDGE, WINDOW);
    expect(await toldFeedOf([...new Set(ids)], desk, KNOWLEDGE, WINDOW)).toEqual(told);
    const first = told[0]?.rumour;
    const [bid] = first === undefined ? [] : [first];
    const own = bid === undefined ? [] : await toldFeedOf([bid], desk, KNOWLEDGE, WINDOW);
    expect(own.map(({ aspect }) => aspect)).toEqual(["state", "state", "origins", "state"]);
    await desk.close();
  });

  test("what the desk learned comes in the order in which it learned it, and goes on behind an entry", async () => {
    const desk = await open();
    // The denial comes first to this desk, and the first report of all comes last.
    for (const line of [...LINES.slice(-1), ...LINES.slice(1, -1), ...LINES.slice(0, 1)])
      await file(desk, [line]);
    const learned = await all(learnedFeed(desk, KNOWLEDGE, 0));
    expect(learned.map(({ aspect }) => aspect)).toEqual([
      "state",
      "state",
      "state",
      "state",
      "rumour",
      "origins",
    ]);
    const seqs = learned.map(({ entered }) => entered.seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    for (const after of new Set(seqs)) {
      const rest = learned.filter(({ entered }) => entered.seq > after);
      expect(await all(learnedFeed(desk, KNOWLEDGE, after))).toEqual(rest);
    }
    await desk.close();
  });

  test("both feeds are the same when everything that is made from the ledger is made again", async () => {
    const desk = await open();
    await file(desk, LINES);
    const feeds = async () => [
      await toldFeed(desk, KNOWLEDGE, WINDOW),
      await all(learnedFeed(desk, KNOWLEDGE, 0)),
    ];
    const before = await feeds();
    await rebuild(desk, followersOf(desk), "all");
    expect(await feeds()).toEqual(before);
    await desk.close();
  });
}

async function file(desk: Desk, lines: readonly string[]): Promise<void> {
  await ingest(desk, giving(lines.map((line) => outcomeOf(line))), { knowledge: KNOWLEDGE });
}

/** A batch a day, from long after the documents were published. */
function clock(): () => `${string}Z` {
  let days = 0;
  return () => {
    days += 1;
    return `2021-03-${String(days).padStart(2, "0")}T09:00:00.000Z`;
  };
}
