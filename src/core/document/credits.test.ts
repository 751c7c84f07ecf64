import fc from "fast-check";
import { expect, test } from "vitest";
import { indexOutlets } from "../page/outlet-index.ts";
import { parseOutlets } from "../page/parse-outlets.ts";
import { assemble } from "./assemble.ts";
import { findCredits, isCreditLine } from "./credits.ts";

const outlets = indexOutlets(
  parseOutlets("Quay Wire\tagency\tquay.example\tQW,QWire|QW\t\nBay Gazette\tnewspaper\tbay.example\t\t\n"),
);

/** The credits of a body as "type name (words)", one after another. */
function check(body: string, expected: string, own: string | null = null): void {
  const credits = findCredits(body, 0, [], outlets, own);
  const shown = credits.map(({ type, name, start, end }) => `${type} ${name} (${body.slice(start, end)})`);
  expect(shown.join("; ")).toBe(expected);
}

const LEAD = "Acme is in talks to buy Beta.\n\n";

test.each([
  [`${LEAD}[Via (Chinese)]`, "via Chinese ([Via (Chinese)])"],
  [`${LEAD}Via Bay Gazette`, "via Bay Gazette (Via Bay Gazette)"],
  [
    `${LEAD}via: Bay Gazette, Ana's Log`,
    "via Bay Gazette (via: Bay Gazette, Ana's Log); via Ana's Log (via: Bay Gazette, Ana's Log)",
  ],
  [`${LEAD}H/T Bay Gazette`, "via Bay Gazette (H/T Bay Gazette)"],
  [`${LEAD}Source: Bay Gazette (in Chinese)`, "source Bay Gazette (Source: Bay Gazette (in Chinese))"],
  [
    `${LEAD}Sources: Bay Gazette; Ana's Log`,
    "source Bay Gazette (Sources: Bay Gazette; Ana's Log); source Ana's Log (Sources: Bay Gazette; Ana's Log)",
  ],
  [`${LEAD}Source: https://bay.example/a`, "source https://bay.example/a (Source: https://bay.example/a)"],
  [`${LEAD}Quelle: Bay Gazette`, "source Bay Gazette (Quelle: Bay Gazette)"],
  [`${LEAD}Fonte: Bay Gazette`, "source Bay Gazette (Fonte: Bay Gazette)"],
  [`${LEAD}Источник: Bay Gazette`, "source Bay Gazette (Источник: Bay Gazette)"],
  [`${LEAD}Източник: Bay Gazette`, "source Bay Gazette (Източник: Bay Gazette)"],
  ["来源：海港网\n\n阿克米将收购贝塔。", "source 海港网 (来源：海港网)"],
  ["Acme is in talks to buy Beta (via Bay Gazette).", "via Bay Gazette ((via Bay Gazette))"],
  // wires
  ["LONDON (Quay Wire) - Acme is in talks to buy Beta.", "wire Quay Wire ((Quay Wire))"],
  ["NEW YORK, March 2 (QW) -- Acme is in talks to buy Beta.", "wire QW ((QW))"],
  ["HONG KONG, Dec 2 (Newcomer) - Acme is in talks to buy Beta.", "wire Newcomer ((Newcomer))"],
  ["ESPOO, Finland, July 5, 2017 /PRNewswire/ -- Acme has bought Beta.", "wire PRNewswire (/PRNewswire/)"],
  [`${LEAD}Beta would not say when. (QW)`, "wire QW ((QW))"],
  [`${LEAD}Beta would not say when. – Quay Wire`, "wire Quay Wire (Quay Wire)"],
  // no credit
  ["ACME (ACM) - Shares rose.", ""],
  ["Acme (formerly Alpha) - the maker of anvils - is for sale.", ""],
  ["Via satellite the news reached the crew. They cheered.", ""],
  ["Sources said that Acme is in talks to buy Beta.", ""],
  ["Source close to Acme said so.", ""],
  ["The source: an employee who has seen the plans. He would not be named.", ""],
])("%s", (body, expected) => check(body, expected));

test("an outlet that names itself credits no one", () => {
  check("LONDON (Quay Wire) - Acme bids.", "", "Quay Wire");
  check("LONDON (QW) - Acme bids.", "", "Quay Wire");
  check("HONG KONG (Newcomer) - Acme bids.", "", "Newcomer News");
});

test("a credit knows the address behind its name", () => {
  const paragraphs = [
    { text: "Acme bids.", links: [] },
    { text: "Via Bay Gazette, Ana's Log", links: [{ start: 17, end: 26, href: "/log?utm_source=x" }] },
  ];
  const { text, bodyStart, links } = assemble("Acme", paragraphs, "https://ana.example/news/1");
  const urls = findCredits(text, bodyStart, links, outlets, null).map((credit) => credit.url);
  expect(urls).toEqual([null, "https://ana.example/log"]);
});

test.each([
  ["Via Bay Gazette", true],
  ["[Via (Chinese)]", true],
  ["Source: Bay Gazette", true],
  ["Via satellite the news reached the crew. They cheered.", false],
  ["Sources said so.", false],
])("%s does nothing but credit: %s", (text, expected) => expect(isCreditLine(text)).toBe(expected));

test("the name of a credit stands verbatim in its words, whatever the text", () => {
  const piece = fc.constantFrom(
    "Via ",
    "Source: ",
    "来源：",
    "(",
    ")",
    "[",
    "]",
    "QW",
    "Quay Wire",
    "Bay, Log",
    " - ",
    "\n\n",
    "Acme bids. ",
    ",",
    "and ",
    "/PRNewswire/",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const body = pieces.join("");
      for (const credit of findCredits(body, 0, [], outlets, null)) {
        expect(credit.name).not.toBe("");
        expect(body.slice(credit.start, credit.end)).toContain(credit.name);
      }
    }),
  );
});
