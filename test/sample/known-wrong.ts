import type { ExpectedDocument } from "./expected.ts";

/** What is compared of a page: all that it says of itself, and its main text by its ends and length. */
export type Facts = Omit<ExpectedDocument, "id" | "file" | "claims">;

export interface KnownWrong {
  readonly why: string;
  readonly facts: Partial<Facts>;
}

const NAMED_IN_TITLE_TAG =
  "The outlet is named only in the title tag, before the headline, and is not in the table of outlets; the host stands in.";
const HOUR_IN_MICROFORMAT =
  "The hour stands in the hAtom microformat of old Blogger pages (abbr.published), which is not looked at; the day is right.";

function oldBlogger(outlet: string, day: string): KnownWrong {
  return {
    why: `${NAMED_IN_TITLE_TAG} ${HOUR_IN_MICROFORMAT}`,
    facts: { outlet, published: onDay(day) },
  };
}

function onDay(day: string): Facts["published"] {
  return { at: `${day}T00:00:00.000Z`, precision: "day", basis: "text" };
}

const BYLINE_AT_FOOT =
  "The byline stands in a font tag below the text, among links, where none is looked for.";

/**
 * What is read wrong today, asserted as it is so that the day it is read right shows. Each has a sentence why; whoever
 * puts one right takes the line out.
 */
export const KNOWN_WRONG: Readonly<Record<string, KnownWrong>> = {
  "xiaomi-nokia/D01": {
    why: "A Chinese byline (作者：林川) is not recognised.",
    facts: { byline: null },
  },
  "xiaomi-nokia/D11": { why: HOUR_IN_MICROFORMAT, facts: { published: onDay("2017-07-05") } },
  "xiaomi-nokia/D21": { why: BYLINE_AT_FOOT, facts: { byline: null } },
  "nokia-siemens/01": {
    why: `${NAMED_IN_TITLE_TAG} ${BYLINE_AT_FOOT}`,
    facts: { outlet: "handsetwatch.example", byline: null },
  },
  "nokia-microsoft/02": {
    why: `${NAMED_IN_TITLE_TAG} ${BYLINE_AT_FOOT}`,
    facts: { outlet: "handsetwatch.example", byline: null },
  },
  "nokia-microsoft/04": {
    why: "What a press release says about its issuer and whom to ask is taken for its text.",
    facts: {
      body: {
        begins: "ESPOO, Finland, 25 April 2014 – Nokia Co",
        ends: "ontact Press office, press@nokia.example",
        words: 139,
      },
    },
  },
  "tmobile-sprint/04": {
    why: "What a press release says about its issuer and whom to ask is taken for its text.",
    facts: {
      body: {
        begins: "BELLEVUE, Wash., April 1, 2020 – T-Mobil",
        ends: "ct Press office, press@t-mobile.example",
        words: 141,
      },
    },
  },
  "facebook-phone/01": oldBlogger("dailybyte.example", "2010-09-20"),
  "facebook-whatsapp/02": oldBlogger("dailybyte.example", "2013-04-09"),
  "apple-qualcomm/02": oldBlogger("dailybyte.example", "2019-07-23"),
  "google-fitbit/03": oldBlogger("dailybyte.example", "2021-01-14"),
  "sky-comcast-fox/03": withSubscription("Britain’s Takeover Panel said on Thursda", "1 at the latest.", 141),
  "sky-comcast-fox/04": withSubscription("Comcast has won the auction for Sky. The", " it did not say.", 127),
  "sky-comcast-fox/05": withSubscription("Twenty-First Century Fox will sell its 3", "akes on for Fox.", 109),
};

function withSubscription(begins: string, lastWords: string, words: number): KnownWrong {
  return {
    why: "A last paragraph that is nothing but a link for subscribing is left in a feed's item.",
    facts: { body: { begins, ends: `${lastWords} Get the Lantern by mail`, words } },
  };
}
