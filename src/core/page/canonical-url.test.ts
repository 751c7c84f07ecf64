import { expect, test } from "vitest";
import { canonicalUrl } from "./canonical-url.ts";

test.each([
  ["https://News.Example.com/a/b?utm_source=x&utm_medium=y#top", "https://news.example.com/a/b"],
  ["http://example.com:80/a?id=7&fbclid=Q", "http://example.com/a?id=7"],
  ["https://example.com/a?b=1&b=2&gclid=z&c=%20x", "https://example.com/a?b=1&b=2&c=%20x"],
  ["https://user:secret@example.com/a", "https://example.com/a"],
  ["https://example.com", "https://example.com/"],
  ["  https://example.com/a  ", "https://example.com/a"],
  ["https://例え.example/道", "https://xn--r8jz45g.example/%E9%81%93"],
  ["mailto:desk@example.com", null],
  ["javascript:void(0)", null],
  ["/a/b", null],
  ["", null],
  ["not an address", null],
  [`https://example.com/?q=${"x".repeat(3000)}`, null],
])("%s", (address, expected) => expect(canonicalUrl(address)).toBe(expected));

test.each([
  ["/c?d=1#e", "https://example.com/c?d=1"],
  ["c", "https://example.com/a/c"],
  ["//other.example/x", "https://other.example/x"],
  ["https://other.example/x", "https://other.example/x"],
])("%s is resolved against the page", (address, expected) =>
  expect(canonicalUrl(address, "https://example.com/a/b")).toBe(expected),
);
