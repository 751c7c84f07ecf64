import { expect, test } from "vitest";
import { canonical } from "./canonical.ts";

test.each<[unknown, string]>([
  [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
  [{ aa: 1, A: 2, é: 3, "": 4 }, '{"":4,"A":2,"aa":1,"é":3}'],
  [{ a: undefined, b: { d: 1, c: 2 } }, '{"b":{"c":2,"d":1}}'],
  [[-0, 1e21, 0.1, 1.0], "[0,1e+21,0.1,1]"],
  ['\u0000 \ud800 \u2028 "', '"\\u0000 \\ud800 \u2028 \\""'],
  [{}, "{}"],
])("%j is written %s", (value, expected) => expect(canonical(value)).toBe(expected));

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[undefined]], [{ a: 1n }], [() => 1]])(
  "%s has no words in JSON",
  (value) => expect(() => canonical(value)).toThrow(TypeError),
);
