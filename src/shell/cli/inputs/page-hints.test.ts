import { expect, test } from "vitest";
import { dateToldOf, languageToldOf } from "./page-hints.ts";

test.each(["2017-07-04", "4 July 2017", "July 2017", "2017", "13/7/2017", "7/13/2017", "2017-07-04T09:30Z"])(
  "%s is a date",
  (text) => {
    expect(dateToldOf(text)).toBe(text);
  },
);

test.each(["foo", "", "yesterday", "2017-02-30", "31 April 2017"])("%s is no date", (text) => {
  expect(() => dateToldOf(text)).toThrow("It must be a date");
});

test.each([
  ["de", "de"],
  ["ZH", "zh"],
])("%s is a language", (text, code) => {
  expect(languageToldOf(text)).toBe(code);
});

test.each(["xx", "jp", "german", "eng", "en-US", "d", "", "ä1"])("%s is no language", (text) => {
  expect(() => languageToldOf(text)).toThrow("It must be a two-letter code of ISO 639-1");
});
