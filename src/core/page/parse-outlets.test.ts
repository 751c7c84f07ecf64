import { expect, test } from "vitest";
import { parseOutlets } from "./parse-outlets.ts";

test("a table of outlets", () => {
  const tsv =
    "# origin\n\nHarbour Wire\tagency\twire.example|hw.example\tHW|H. Wire\tQuay Group\nAna's Log\tblog\tana.example\t\t\n";
  expect(parseOutlets(tsv)).toEqual([
    {
      id: "outlet_wire.example",
      name: "Harbour Wire",
      aliases: ["HW", "H. Wire"],
      hosts: ["wire.example", "hw.example"],
      kind: "agency",
      family: "Quay Group",
    },
    {
      id: "outlet_ana.example",
      name: "Ana's Log",
      aliases: [],
      hosts: ["ana.example"],
      kind: "blog",
      family: null,
    },
  ]);
});

test.each([
  ["Harbour Wire\tmagazine\twire.example\t\t", "line 2"],
  ["Harbour Wire\tagency\t\t\t", "need a name, a known kind and a host"],
  ["Harbour Wire", "Harbour Wire"],
])("a line that cannot be read is named: %j", (line, expected) => {
  expect(() => parseOutlets(`# origin\n${line}\n`)).toThrow(expected);
});
