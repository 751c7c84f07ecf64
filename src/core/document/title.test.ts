import { expect, test } from "vitest";
import { siteNameIn, withoutSiteName } from "./title.ts";

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
  ["阿克米将收购贝塔公司_财经_海港网", "阿克米将收购贝塔公司"],
  ["阿克米-贝塔将合并", "阿克米-贝塔将合并"],
  ["Acme - Beta talks end", "Acme - Beta talks end"],
  ["Acme bids for Beta - what we know", "Acme bids for Beta - what we know"],
  ["Acme | Harbour Times", "Acme | Harbour Times"],
  ["Acme’s Harbour Times bid", "Acme’s Harbour Times bid"],
  ["", ""],
])("%s", (title, expected) => expect(withoutSiteName(title, SITE)).toBe(expected));

test.each([
  ["Harbour Times: Acme bids", "Harbour Times"],
  ["Acme bids - Business - Harbour Times", "Harbour Times"],
  ["Acme bids | Harbour Times", "Harbour Times"],
  ["Acme bids_快讯_江城晚报", "江城晚报"],
  ["Acme bids", null],
  ["Gamma bids | Harbour Times", null],
])("the outlet named in %s", (title, expected) => expect(siteNameIn(title, "Acme bids")).toBe(expected));
