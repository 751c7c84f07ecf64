import { describe, expect, test } from "vitest";
import { BID, type Case, judged } from "../../../test/filing/judged.ts";

describe("phantoms", () => {
  test("a cited voice that is not held is one phantom, however many cite it", () => {
    const { found } = judged([
      [`2020-03-02 Gazette: ${BID} talks reported media`, { voice: "a section of the Norland press" }],
      [`2020-03-04 Herald: ${BID} talks reported media`, { voice: "a section of the Norland press" }],
    ]);
    expect(found.phantoms).toHaveLength(1);
    expect(found.phantoms[0]).toMatchObject({
      words: "a section of the Norland press",
      type: "media",
      before: "2020-03-02T12:00:00.000Z",
    });
    expect(found.phantoms[0]?.citedBy).toHaveLength(2);
  });

  test.each([
    [["PhoneArena", "Phone Arena", "phonearena.com"], 1],
    [["a section of the Chinese media", "several Chinese news sites"], 1],
    [["a section of the Chinese media", "a section of the German media"], 2],
    [["Weibo user @Grau", "@Grau on Weibo"], 1],
    [["the Morning Post", "the Evening Post"], 2],
  ])("%j are so many phantoms: %d", (namings, expected) => {
    const { found } = judged(
      namings.map((voice, place) => [
        `2020-03-0${place + 2} Gazette: ${BID} talks reported media doc=d${place}`,
        { voice, text: voice },
      ]),
    );
    expect(found.phantoms).toHaveLength(expected);
  });

  test.each([
    ["a section of the Chinese media", "media", { kind: "press", language: "zh" }],
    ["Taiwanese newspapers", "media", { kind: "press", language: "zh" }],
    ["a Weibo user", "anonymous", { kind: "account", language: "zh" }],
    ["Korean forums", "anonymous", { kind: "forum", language: "ko" }],
    ["the Morning Post", "media", { kind: "outlet", language: null }],
  ])("what is known of %s", (voice, type, expected) => {
    const { found } = judged([[`2020-03-02 Gazette: ${BID} talks reported ${type}`, { voice, text: voice }]]);
    expect(found.phantoms).toMatchObject([expected]);
  });

  test("what is cited by its language is filled by a document in that language, dated or not, in either order", () => {
    const citing: Case = [
      `2020-03-05 Gazette: ${BID} talks reported media doc=citing`,
      { voice: "a section of the Chinese media", text: "a section of the Chinese media" },
    ];
    for (const day of ["2020-03-01", "undated"]) {
      const cited: Case = [`${day} Herald: ${BID} talks reported anonymous doc=cited`, { language: "zh" }];
      for (const cases of [
        [citing, cited],
        [cited, citing],
      ]) {
        const { found } = judged(cases);
        expect(found.phantoms).toEqual([]);
        expect(found.traces).toHaveLength(1);
      }
    }
  });

  test("what may have been earlier is said", () => {
    const known = { at: "2020-03-05T12:00:00.000Z", precision: "second" };
    const first: Case = [`2020-03-05 Gazette: ${BID} talks reported anonymous`];
    expect(judged([first]).found.earliest).toMatchObject({ known, possible: known.at, phantoms: "none" });
    const undated: Case = [`undated Herald: ${BID} talks reported anonymous`];
    const both = judged([first, undated]).found.earliest;
    expect(both).toMatchObject({ known, possible: null });
    expect(both.undated).toHaveLength(1);
    const citing: Case = [`2020-03-06 Herald: ${BID} talks reported media`, { voice: "the Morning Post" }];
    expect(judged([first, citing]).found.earliest).toMatchObject({
      known,
      possible: null,
      phantoms: "may have been earlier",
    });
  });

  test.each([
    ["second", "2020-03-02T12:00:00.000Z"],
    ["day", "2020-03-02T23:59:59.999Z"],
    ["month", "2020-03-31T23:59:59.999Z"],
    ["year", "2020-12-31T23:59:59.999Z"],
  ] as const)(
    "who is cited by a page that names a %s may have told it until its end",
    (precision, before) => {
      const citing = `2020-03-02 Gazette: ${BID} talks reported media`;
      const { found } = judged([[citing, { voice: "the Morning Post", precision }]]);
      expect(found.phantoms).toMatchObject([{ before }]);
    },
  );

  test("a phantom is filled, not doubled, when its document turns up", () => {
    const { found } = judged([
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [`2020-03-02 Herald: ${BID} talks reported media`, { voice: "Gazette" }],
    ]);
    expect(found.phantoms).toEqual([]);
    expect(found.traces).toMatchObject([{ by: "cites", shownBy: { words: "Gazette" } }]);
  });
});
