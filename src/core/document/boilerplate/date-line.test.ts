import { expect, test } from "vitest";
import { isDateOrByline } from "./date-line.ts";

test.each([
  ["By Ana Roe", true],
  ["by Ana Roe and Ben Lee, Harbour Times", true],
  ["Von Uwe Amsel", true],
  ["Posted by Ana Roe | 3 comments", true],
  ["作者：王小明", true],
  ["Di Tech stocks before the season", false],
  ["By Harbour Bridge the crowd waited", false],
  ["July 5, 2017", true],
  ["Published: Wednesday, July 5, 2017 8:22AM EDT", true],
  ["Harbour Times | July 5, 2017 at 10:20 GMT", true],
  ["Last updated 5 July 2017", true],
  ["Updated 10:20", true],
  ["05/07/2017 - Publicado por: Rui Sá - Categoria: Negócios", true],
  ["5 июля 2017, 10:20", true],
  ["2017年7月5日 10:20", true],
  ["July 5, 2017 was the day on which Acme bought Beta for cash.", false],
  ["By Monday Acme had won.", false],
  ["By the end of the day, Acme had bought most of the shares of Beta.", false],
  ["The charter was signed into law on August 14, 1935", false],
  ["July 2017", false],
  ["Acme bids for Beta", false],
  ["", false],
])("%s: %s", (text, expected) => expect(isDateOrByline(text)).toBe(expected));
