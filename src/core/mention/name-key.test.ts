import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "../document/token.ts";
import { keyOf, keysOfName } from "./name-key.ts";

test.each([
  ["Hewlett-Packard", "Hewlett Packard"],
  ["Marks & Spencer", "Marks and Spencer"],
  ["L'Oréal", "L’Oreal"],
  ["E.F. Orrin", "EF Orrin"],
  ["YAHOO!", "Yahoo"],
  ["小米", "小 米"],
])("%s and %s are one name", (one, other) => {
  expect(keysOfName(one).key).toBe(keysOfName(other).key);
});

test.each([
  ["Google+", "Google"],
  ["AT&T", "ATT"],
  ["Acme", "Acmes"],
])("%s and %s are two names", (one, other) => {
  expect(keysOfName(one).key).not.toBe(keysOfName(other).key);
});

test("however a text is cut into tokens, the first begins a listed name, and all together are its key", () => {
  const names = fc.array(
    fc.constantFrom("J.P.", "McDonald's", "Acme", "Orrin-Vale", "AT&T", "Oréal", "小米", "3M", "Yum!", "and"),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(names, (parts) => {
      const name = ["Tolmar", ...parts.slice(1), parts[0]].join(" ").replace(/^Tolmar (?!and )/, "");
      const { key, pieces, firsts } = keysOfName(name);
      const keys = tokenise(name, 0, name.length)
        .map((token) => keyOf(token.lower))
        .filter((piece) => piece !== "");
      expect(keys.join("")).toBe(key);
      expect(keys.length).toBeLessThanOrEqual(pieces);
      if (keys[0] !== undefined) expect(firsts).toContain(keys[0]);
    }),
  );
});
