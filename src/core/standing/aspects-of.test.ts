import { expect, test } from "vitest";
import { besideOf } from "../../../test/filing/material.ts";
import { OUTLETS, told } from "../../../test/filing/told.ts";
import { dayOfDate } from "../base/day.ts";
import { judge } from "../provenance/judge.ts";
import { tellingsOf } from "../provenance/telling.ts";
import { kindOf } from "../rumour/kind-of.ts";
import { partiesOf } from "../rumour/parties-of.ts";
import { aspectsOf, withAspects } from "./aspects-of.ts";
import { lifeOf, lifeOn } from "./life.ts";

/** The state on a day, and each aspect with its outcome. */
function aspects(lines: readonly string[], asOf: string): string {
  const all = lines.map((line) => {
    const [text = "", amount] = line.split(" for ");
    const one = told(text);
    return amount === undefined
      ? one
      : { ...one, filed: one.filed.map((filed) => ({ ...filed, words: { ...filed.words, amount } })) };
  });
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const kind = kindOf(reports);
  const tellings = tellingsOf(reports, kind, {
    documents: besideOf(all).documents,
    words: new Map(all.flatMap(({ filed }) => filed.map((one) => [one.report.claim.words, one.words]))),
  });
  const parties = partiesOf(reports, kind);
  const day = dayOfDate(asOf);
  const lived = lifeOn(lifeOf(tellings, judge(tellings, OUTLETS).judged, kind), day);
  const found = aspectsOf(lived, parties, tellings, day);
  const name = (place: number | null) =>
    place === null ? "" : parties[place]?.keys[0]?.replace(/^\w+[:_]/, "");
  return [
    withAspects(lived, found).state,
    ...found.parties.map(
      ({ party, outcome, told: when, instead }) =>
        `${name(party)} ${outcome}${instead === null ? "" : ` for ${name(instead)}`}${when === "after" && outcome === "false" ? " (afterwards)" : ""}`,
    ),
    ...found.objects.map(
      ({ object, outcome }) => `${object.type === "kind" ? object.kind : object.product} ${outcome}`,
    ),
    ...(found.terms === null ? [] : [`terms ${found.terms.outcome}`]),
    ...(found.time === null ? [] : [`time ${found.time.outcome}`]),
  ].join(", ");
}

const ACME = "acquisition(acquirer=Acme, target=Beta Foods)";

test.each<[string, readonly string[], string]>([
  [
    "a party that was rumoured and is not in the announcement was another: confirmed in part",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-phones) considered rumoured",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen) agreed party",
    ],
    "confirmed in part, acme true, lumen-phones false for lumen, lumen true, partnership true",
  ],
  [
    "a party that is only wrongly named after the announcement takes nothing from it",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen) considered rumoured",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen) agreed party",
      "2020-03-06 Tribune: partnership(party=Acme, party=@lumen-phones) agreed",
    ],
    "confirmed, acme true, lumen true, lumen-phones false for lumen (afterwards), partnership true",
  ],
  [
    "a licence that comes with the co-operation is an object of its own",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) considered rumoured",
      "2020-03-05 Herald: licensing(party=Acme, party=Beta Foods) agreed party doc=two",
      "2020-03-05 Herald: partnership(party=Acme, party=Beta Foods) agreed party doc=two",
    ],
    "confirmed, acme true, beta foods true, licensing true, partnership true",
  ],
  [
    "a sum that is borne out",
    [
      `2020-03-01 Gazette: ${ACME} talks rumoured for $2 billion`,
      `2020-03-05 Herald: ${ACME} agreed party for $1.98 bn`,
    ],
    "confirmed, acme true, beta foods true, acquisition true, terms true",
  ],
  [
    "a sum that was another",
    [
      `2020-03-01 Gazette: ${ACME} talks rumoured for $2 billion`,
      `2020-03-05 Herald: ${ACME} agreed party for $2.6 billion`,
    ],
    "confirmed, acme true, beta foods true, acquisition true, terms changed",
  ],
  [
    "a sum a share says nothing of the sum in all",
    [
      `2020-03-01 Gazette: ${ACME} talks rumoured for $20 a share`,
      `2020-03-05 Herald: ${ACME} agreed party for $2.6 billion`,
    ],
    "confirmed, acme true, beta foods true, acquisition true, terms open",
  ],
  [
    "late is late, not false",
    [
      `2020-03-01 Gazette: ${ACME} talks rumoured when=2020-03-01..2020-03-31`,
      `2020-04-05 Herald: ${ACME} agreed party`,
    ],
    "confirmed, acme true, beta foods true, acquisition true, time late",
  ],
  [
    "what was called off is false in every part that was told",
    [
      `2020-03-01 Gazette: ${ACME} talks reported anonymous when=2020-03-01..2020-12-31 for $2 billion`,
      `2020-04-05 Herald: ${ACME} ended party`,
    ],
    "ended, acme open, beta foods open, acquisition false, terms false, time false",
  ],
  [
    "talk that is only recalled as an earlier matter has expired",
    [`2020-03-01 Gazette: ${ACME} considered rumoured recalled when=2013-01-01..2013-12-31`],
    "expired, acme open, beta foods open, acquisition open",
  ],
  [
    "talk that came to nothing was never a deal called off",
    [`2020-03-01 Gazette: ${ACME} ended rumoured recalled when=2013-01-01..2013-12-31`],
    "expired, acme open, beta foods open, acquisition open",
  ],
])("%s", (_, lines, expected) => {
  expect(aspects(lines, "2020-04-10")).toBe(expected);
});
