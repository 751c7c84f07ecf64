import { expect, test } from "vitest";
import { tokenise } from "../document/token.ts";
import { indexEntities, longestAlias, usesOfName } from "./gazetteer.ts";
import { parseEntities } from "./parse-entities.ts";

const gazetteer = indexEntities(
  parseEntities(
    [
      "ent_acme\tcompany\tAcme Corporation\tAcme|~Apex",
      "ent_acme-motors\tcompany\tAcme Motors Ltd\tAcme Motors",
      "ent_depot\tcompany\tOrrin Depot Inc.\tOrrin Depot",
      "ent_ice\tcompany\tInterchange Exchange\tICE",
      "ent_tolmar\tcompany\tТолмар\t小米",
      "ent_ebey\tcompany\teBey Inc.\teBey",
    ].join("\n"),
    "entities.tsv",
  ),
);

/** The words of the longest alias at the beginning of a text, and whose it is. */
function check(text: string, expected: string, capitals: "count" | "ignored" = "count"): void {
  const tokens = tokenise(text, 0, text.length);
  const match = longestAlias(gazetteer, tokens, 0, capitals);
  const words = match === null ? "" : text.slice(0, tokens[match.end - 1]?.end);
  expect(match === null ? "" : `${words} = ${match.uses.map((use) => use.entity).join(" ")}`).toBe(expected);
}

test.each([
  ["Acme Motors fell", "Acme Motors = ent_acme-motors"],
  ["Acme fell", "Acme = ent_acme"],
  ["Acmes fell", ""],
  ["ACME MOTORS FELL", "ACME MOTORS = ent_acme-motors"],
  ["Orrin depot staff", ""],
  ["ICE fell", "ICE = ent_ice"],
  ["Ice fell", ""],
  ["Толмаром владеет", "Толмаром = ent_tolmar"],
  ["小米公司", "小米 = ent_tolmar"],
  ["eBey fell", "eBey = ent_ebey"],
])("%s", (text, expected) => check(text, expected));

test("where capitals tell nothing they do not count", () => {
  check("orrin depot staff", "orrin depot = ent_depot", "ignored");
});

test("a name keeps the strength its alias has", () => {
  expect(usesOfName(gazetteer, "apex").map((use) => use.strength)).toEqual(["weak"]);
});
