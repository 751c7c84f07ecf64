import { expect, test } from "vitest";
import type { Outlet } from "./outlet.ts";
import { hostOf, indexOutlets, outletAtHost, outletAtUrl, outletNamed } from "./outlet-index.ts";

const paper: Outlet = {
  id: "outlet_harbour.example",
  name: "The Harbour Times",
  aliases: ["Harbour Times Online", "海港时报"],
  hosts: ["harbour.example", "harbour-times.example"],
  kind: "newspaper",
  family: "Quay Group",
};
const wire: Outlet = {
  id: "outlet_wire.harbour.example",
  name: "Harbour Wire",
  aliases: ["Harbour Times Online"],
  hosts: ["wire.harbour.example"],
  kind: "agency",
  family: "Quay Group",
};
const index = indexOutlets([paper, wire]);

test.each([
  ["harbour.example", paper],
  ["www.harbour.example", paper],
  ["m.harbour.example", paper],
  ["WIRE.harbour.example", wire],
  ["a.wire.harbour.example", wire],
  ["harbour-times.example", paper],
  ["nearharbour.example", null],
  ["example", null],
])("the outlet at %s", (host, expected) => expect(outletAtHost(index, host)).toBe(expected));

test.each([
  ["https://www.harbour.example/2017/07/05/x?y", paper],
  ["http://user@harbour.example:8080/", paper],
  ["ftp://harbour.example/", null],
  ["harbour.example/x", null],
])("the outlet at %s", (url, expected) => expect(outletAtUrl(index, url)).toBe(expected));

test.each([
  ["The Harbour Times", paper],
  ["harbour times", paper],
  ["Harbour-Times", paper],
  ["Harbour Times.com", paper],
  ["海港时报", paper],
  ["Harbour Wire", wire],
  ["Harbour", null],
])("the outlet named %s", (name, expected) => expect(outletNamed(index, name)).toBe(expected));

test("when two outlets share an alias, the first listed keeps it", () => {
  expect(outletNamed(index, "Harbour Times Online")).toBe(paper);
});

test.each([
  ["https://www.Example.com/a", "example.com"],
  ["http://www2.example.com:8080?x", "example.com"],
  ["example.com/a", null],
])("the host of %s", (url, expected) => expect(hostOf(url)).toBe(expected));
