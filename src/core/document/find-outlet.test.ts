import { expect, test } from "vitest";
import { indexOutlets } from "../page/outlet-index.ts";
import { parseOutlets } from "../page/parse-outlets.ts";
import { findOutlet } from "./find-outlet.ts";

const outlets = indexOutlets(
  parseOutlets(
    "Harbour Times\tnewspaper\tharbour.example\tHT\t\nBay Gazette\tnewspaper\tbay.example\t\t\nChirper\tsocial\tchirper.example\t\t\n",
  ),
);
const harbour = { id: "outlet_harbour.example", name: "Harbour Times" };
const bay = { id: "outlet_bay.example", name: "Bay Gazette" };

test.each([
  [
    "the address goes before what the page says",
    "https://www.harbour.example/a",
    null,
    ["Bay Gazette"],
    harbour,
  ],
  ["a known address goes before the sender", "https://harbour.example/a", "Bay Gazette", [], harbour],
  ["the sender's alias", null, "HT", [], harbour],
  ["the sender's host", null, "www.bay.example", [], bay],
  ["the sender's address", null, "https://bay.example/feed", [], bay],
  ["the sender goes before the page's names", null, "HT", ["Bay Gazette"], harbour],
  ["a sender no one knows", null, "Ana's Log", ["Bay Gazette"], { id: null, name: "Ana's Log" }],
  ["the page's second name, when it is known", "https://x.example/a", null, ["Site", "Bay Gazette"], bay],
  [
    "the page's first name, when none is",
    "https://x.example/a",
    null,
    ["Site", "Inc"],
    { id: null, name: "Site" },
  ],
  ["the host, when nothing is said", "https://www.x.example/a", null, [], { id: null, name: "x.example" }],
  ["a platform for many does not overrule the sender", "https://chirper.example/ana", "HT", [], harbour],
  [
    "a platform without a sender",
    "https://chirper.example/ana",
    null,
    [],
    { id: "outlet_chirper.example", name: "Chirper" },
  ],
  ["nothing at all", null, null, [], null],
])("%s", (_, url, hint, names, expected) => {
  expect(findOutlet(outlets, url, hint, names)).toEqual(expected);
});
