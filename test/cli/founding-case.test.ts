import { join } from "node:path";
import { expect, test } from "vitest";
import { deskFolder, hearsay } from "./hearsay.ts";

// The founding case as a reader meets it: read, listed and shown by the command.
const PAGES = join(import.meta.dirname, "../../sample/xiaomi-nokia");
const DESK = ["--data", deskFolder()];
const read = hearsay(["ingest", PAGES, ...DESK]);

interface Row {
  readonly id: string;
  readonly headline: string;
  readonly state: string;
  readonly disputed: string;
}

function rowsOn(day: string): readonly Row[] {
  const { stdout } = hearsay(["export", "rumours", "--as-of", day, ...DESK]);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

const rows = rowsOn("2018-01-01");

function idOf(headline: RegExp): string {
  return rows.find((row) => headline.test(row.headline))?.id ?? "none";
}

/** What `show` prints, on one line, so that where it breaks makes no difference. */
function shown(headline: RegExp): string {
  const { stdout } = hearsay(["show", idOf(headline), "--as-of", "2018-01-01", ...DESK]);
  return stdout.replaceAll(/\s+/g, " ");
}

const COOPERATION = /^Xiaomi has agreed on a partnership with Nokia$/;
const CHIP = /^Xiaomi is said to have agreed on a partnership with HMD Global$/;

test("the pages of the founding case are read without a problem", () => {
  expect(read.code).toBe(0);
  expect(read.stderr).toBe("");
});

test("the co-operation is told as true but for the partner", () => {
  const told = shown(COOPERATION);
  expect(told).toContain("confirmed in part");
  expect(told).toContain("The partner was Nokia Corporation, not HMD Global Oy");
  expect(told).toContain("It came in the time that was told, by 31 December 2017.");
});

test("the chip is told as disputed and never borne out, with the page that was changed", () => {
  const told = shown(CHIP);
  expect(told).toContain("expired, stage agreed, disputed");
  expect(told).toContain("Nokiamob changed its page on 5 July 2017");
  expect(told).toContain("it is disputed, which is not denied");
  expect(told).not.toContain("Confirmed on");
});
