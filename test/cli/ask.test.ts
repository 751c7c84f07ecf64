import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { deskFolder, hearsay, type Run } from "./hearsay.ts";

const desk = deskFolder();
const ask = (sentence: string, ...options: string[]): Run =>
  hearsay(["ask", sentence, "--data", desk, ...options]);

interface Document {
  readonly givenId: string | null;
  readonly title: string;
  readonly headline: { readonly stance: string } | null;
  readonly body: { readonly stance: string; readonly by: string } | null;
}

interface Asked {
  readonly asked: { readonly sign: string; readonly kind: string | null };
  readonly rumours: readonly {
    readonly row: { readonly id: string };
    readonly reports: readonly Document[];
  }[];
  readonly documents: readonly Document[];
}

const answerTo = (sentence: string, ...options: string[]): Asked =>
  JSON.parse(ask(sentence, "--json", ...options).stdout) as Asked;

function ingestPages(where: readonly string[], env: Record<string, string> = {}): void {
  hearsay(["ingest", "talks.html", "records.jsonl", ...where], env);
  hearsay(["ingest", "--published", "2021-03-04", "denial.txt", ...where], env);
}

beforeAll(() => ingestPages(["--data", desk]));

test("a headline finds the rumour by its parties and kind, with the stance of each report", () => {
  const { stdout, stderr, code } = ask("Orrin Motors to buy Tallis Batteries");
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toMatch(/^Understood as acquisition, acquirer Orrin Motors, target Tallis/);
  expect(stdout).toMatch(/ {4}match [01]\.\d\d: same acquirer; .*target.*; same kind,\s+acquisition\n/);
  expect(stdout).toMatch(/Orrin Motors denies it is buying Tallis\n +headline against/);
  expect(stdout).not.toContain("Rain on Sunday");
});

test.each(["Is Orrin buying Tallis?", "Will Orrin Motors buy Tallis Batteries?", "orrin to acquire tallis"])(
  "a question or another wording is asked as what it asks about: %s",
  (sentence) => {
    const plain = answerTo("Orrin to buy Tallis").rumours.map(({ row }) => row.id);
    expect(plain).not.toEqual([]);
    expect(answerTo(sentence).rumours.map(({ row }) => row.id)).toEqual(plain);
  },
);

test("a sentence against is the denial of it, and what denies the matter is for it", () => {
  const asked = answerTo("Orrin will not buy Tallis");
  const plain = answerTo("Orrin to buy Tallis");
  expect([asked.asked.sign, asked.asked.kind]).toEqual(["not so", "acquisition"]);
  expect(asked.rumours.map(({ row }) => row.id)).toEqual(plain.rumours.map(({ row }) => row.id));
  const denial = ({ rumours }: Asked) =>
    rumours.flatMap(({ reports }) => reports).find(({ title }) => title.includes("denies"));
  expect(denial(plain)?.body?.stance).toBe("against");
  expect(denial(asked)?.body?.stance).toBe("for");
});

test("a sentence that makes no claim of ours is looked for by its words, in documents without reports too", () => {
  const { rumours, documents } = answerTo("Rain on Sunday");
  expect(rumours).toEqual([]);
  expect(documents.map(({ givenId }) => givenId)).toEqual(["weather-1"]);
  expect(documents[0]?.headline?.stance).toBe("for");
});

test("when nothing tells of it, that is said, with what is nearest", () => {
  const { stdout, code } = ask("Is Tallis buying Ledger Corp?");
  expect(code).toBe(0);
  expect(stdout).toContain("Nothing on the desk says “Is Tallis buying Ledger Corp?”. Nearest:");
  expect(stdout).toMatch(/one of the parties in another matter/);
  expect(ask("Elephants in a garden").stdout).toMatch(
    /Nothing on the desk says “Elephants in a garden”\.\n$/,
  );
});

test("what was published after the day that is asked for is not told", () => {
  const { rumours } = answerTo("Orrin to buy Tallis", "--as-of", "2021-03-02");
  const titles = rumours.flatMap(({ reports }) => reports.map(({ title }) => title));
  expect(titles.filter((title) => title.includes("denies"))).toEqual([]);
  expect(answerTo("Rain on Sunday", "--as-of", "2021-03-02").documents).toEqual([]);
});

test("a sentence without a word is wrong usage", () => {
  expect(ask("?!").code).toBe(2);
});

describe.runIf(runsPostgres() === "yes")("on PostgreSQL", () => {
  let server: TestServer;
  let database = { HEARSAY_DATABASE: "" };

  beforeAll(async () => {
    server = await startPostgres();
    database = { HEARSAY_DATABASE: await server.createPlace() };
    ingestPages([], database);
  });

  afterAll(() => server.stop());

  test.each([
    "Orrin to buy Tallis",
    "Orrin will not buy Tallis",
    "Rain on Sunday",
    "Is Tallis buying Ledger?",
  ])("the answer is the same: %s", (sentence) => {
    const there = hearsay(["ask", sentence, "--json"], database);
    expect(there.stderr).toBe("");
    expect(there.stdout).toBe(ask(sentence, "--json").stdout);
  });
});
