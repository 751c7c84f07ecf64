import { expect, test } from "vitest";
import { withoutSiteName } from "./title.ts";

const SITE = ["Harbour Times", "harbour.example", "海港网"];

test.each([
  ["Acme bids for Beta - Harbour Times", "Acme bids for Beta"],
  ["Acme bids for Beta | Business | Harbour Times", "Acme bids for Beta"],
  ["Acme bids for Beta | The Harbour Times", "Acme bids for Beta"],
  ["Acme bids for Beta — HARBOUR TIMES", "Acme bids for Beta"],
  ["Acme bids for Beta | Harbour Times | News | Sport | Weather", "Acme bids for Beta"],
  ["Harbour Times: Acme bids for Beta", "Harbour Times: Acme bids for Beta"],
  ["Harbour Times - Acme bids for Beta", "Acme bids for Beta"],
  ["阿克米将收购贝塔公司 - 海港网", "阿克米将收购贝塔公司"],
  ["Acme - Beta talks end", "Acme - Beta talks end"],
  ["Acme bids for Beta - what we know", "Acme bids for Beta - what we know"],
  ["Acme | Harbour Times", "Acme | Harbour Times"],
  ["Acme’s Harbour Times bid", "Acme’s Harbour Times bid"],
  ["", ""],
])("%s", (title, expected) => expect(withoutSiteName(title, SITE)).toBe(expected));
