import { expect, test } from "vitest";
import { isPublic, publicLookup, refuseAddress } from "./reach.ts";

test.each([
  ["8.8.8.8", true],
  ["93.184.216.34", true],
  ["2606:4700::1111", true],
  ["0.0.0.0", false],
  ["10.1.2.3", false],
  ["100.64.0.1", false],
  ["127.0.0.1", false],
  ["127.255.0.9", false],
  ["169.254.169.254", false],
  ["172.16.0.1", false],
  ["172.32.0.1", true],
  ["192.0.2.1", false],
  ["192.168.1.1", false],
  ["198.18.0.1", false],
  ["224.0.0.1", false],
  ["240.0.0.1", false],
  ["255.255.255.255", false],
  ["::", false],
  ["::1", false],
  ["::127.0.0.1", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:8.8.8.8", false],
  ["64:ff9b::7f00:1", false],
  ["64:ff9b:1::a00:1", false],
  ["2002:7f00:1::", false],
  ["2001:0:0:1::1", false],
  ["2001:db8::1", false],
  ["fc00::1", false],
  ["fd12:3456::1", false],
  ["fe80::1", false],
  ["fe80::1%eth0", false],
  ["fec0::1", false],
  ["ff02::1", false],
  ["4000::1", false],
])("%s is public: %s", (address, expected) => expect(isPublic(address)).toBe(expected));

test.each([
  ["https://news.example/a", "public", null],
  ["http://news.example:8080/a", "public", null],
  ["https://93.184.216.34/", "public", null],
  ["ftp://news.example/a", "any", "ftp: addresses are not fetched"],
  ["file:///etc/hosts", "any", "file: addresses are not fetched"],
  ["https://me:secret@news.example/", "any", "the address holds a user name or password"],
  ["http://news.example:25/", "public", "port 25 is none of the web"],
  ["http://news.example:25/", "any", null],
  ["http://127.0.0.1/", "public", "127.0.0.1 is no address of the public web"],
  ["http://127.0.0.1/", "any", null],
  ["http://2130706433/", "public", "127.0.0.1 is no address of the public web"],
  ["http://0x7f.1/", "public", "127.0.0.1 is no address of the public web"],
  ["http://0177.0.0.1/", "public", "127.0.0.1 is no address of the public web"],
  ["http://127.0.0.1./", "public", "127.0.0.1 is no address of the public web"],
  ["http://①②⑦.0.0.1/", "public", "127.0.0.1 is no address of the public web"],
  ["http://[::1]/", "public", "[::1] is no address of the public web"],
  ["http://[::ffff:10.0.0.1]/", "public", "[::ffff:a00:1] is no address of the public web"],
  ["http://[64:ff9b::10.0.0.1]/", "public", "[64:ff9b::a00:1] is no address of the public web"],
] as const)("%s within reach %s: %s", (address, reach, expected) => {
  expect(refusalOf(() => refuseAddress(new URL(address), reach))).toBe(expected);
});

function refusalOf(ask: () => void): string | null {
  try {
    ask();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
}

test.each([true, false])(
  "a name of the own network is refused when it has been looked up (all: %s)",
  async (all) => {
    const error = await new Promise((resolve) => publicLookup("localhost", { all }, resolve));
    expect(String(error)).toMatch(/localhost \((?:127\.0\.0\.1|::1)\) is no address of the public web/);
  },
);
