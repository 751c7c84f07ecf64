import { expect, test } from "vitest";
import { bylineOf } from "./byline.ts";

test.each<[readonly string[], string | null]>([
  [["Ana Roe"], "Ana Roe"],
  [["By Ana Roe and Ben Lee | Harbour Times"], "Ana Roe, Ben Lee"],
  [["Ana Roe", "Ana Roe", "Ben Lee"], "Ana Roe, Ben Lee"],
  [["Von Uwe Amsel"], "Uwe Amsel"],
  [["di Mara Bianchi e Ugo Neri"], "Mara Bianchi, Ugo Neri"],
  [["记者：王小明"], "王小明"],
  [["By Ana Roe -"], "Ana Roe"],
  [["By Ana Roe Published 11:34 PM EST Nov 19"], "Ana Roe"],
  [["Ana Roe on June 29"], "Ana Roe"],
  [["By Ana Roe Tuesday, Aug. 17, 2010"], "Ana Roe"],
  [["Ana Roe, Bay Gazette 8:42 a.m. EDT October 3"], "Ana Roe, Bay Gazette"],
  [["April May"], "April May"],
  [["harbour.example"], null],
  [["Reuters"], "Reuters"],
  [["Harbour Times"], null],
  [["admin"], null],
  [["https://social.example/ana.roe"], null],
  [["ana@harbour.example"], null],
  [[], null],
])("%j", (names, expected) => expect(bylineOf(names, ["Harbour Times"])).toBe(expected));
