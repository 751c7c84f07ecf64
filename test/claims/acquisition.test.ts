import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp has bought Beta Ltd for $30 million.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact, amount "$30 million"',
  ],
  ["Beta Ltd was acquired by Acme Corp.", "acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact"],
  ["Acme Corp agreed to buy Beta Ltd.", "acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, fact"],
  ["Acme Corp is buying Beta Ltd.", "acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, fact"],
  [
    "Acme Corp plans to take over Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) proposed, fact",
  ],
  [
    "Acme Corp made an offer for Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) proposed, fact",
  ],
  [
    "Acme Corp's takeover of Beta Ltd was completed.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact",
  ],
  [
    "Beta Ltd's takeover by Acme Corp was blocked.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
  [
    "Acme Corp bought Beta Ltd from Gamma Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd, seller=Gamma Inc) completed, fact",
  ],
  [
    "Gamma Inc sold Beta Ltd to Acme Corp.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd, seller=Gamma Inc) completed, fact",
  ],
  [
    "Acme Corp bought the retail operations of Gamma Inc.",
    "acquisition(acquirer=Acme Corp, seller=Gamma Inc) completed, fact",
  ],
  [
    "Acme Corp bought Gamma Inc's retail business.",
    "acquisition(acquirer=Acme Corp, seller=Gamma Inc) completed, fact",
  ],
  [
    "Beta Ltd rejected a takeover proposal from Acme Corp.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
  [
    "Beta Ltd, the maker that Acme Corp bought in 2012, is growing.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact, when "in 2012" (2012-01-01..2012-12-31)',
  ],
  [
    "Acme Corp, which owns Gamma Inc and Delta Inc, has agreed to buy Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, fact",
  ],
  [
    "Acme Corp acquired a majority stake in Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact",
  ],
  ["Acme Corp dropped its bid for Beta Ltd.", "acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact"],
  [
    "The court prohibited Acme Corp from taking over Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
  [
    "Acme Corp bought patents from Norway's Beta Ltd.",
    "acquisition(acquirer=Acme Corp, seller=Beta Ltd) completed, fact",
  ],
  ["Acme Corp rejected Beta Ltd offer.", "acquisition(acquirer=Beta Ltd, target=Acme Corp) ended, fact"],
  ["Acme Corp bought a Beta Ltd unit.", "acquisition(acquirer=Acme Corp, seller=Beta Ltd) completed, fact"],
  ["Acme Corp moved its office in a bid to lure Beta Ltd.", ""],
  [
    "Acme Corp paid $40 million for some of the technology of Beta Ltd.",
    'acquisition(acquirer=Acme Corp, seller=Beta Ltd) completed, fact, amount "$40 million"',
  ],
  ["Acme Corp paid $40 million in fees for Beta Ltd.", ""],
  ["Acme Corp will keep the 20 percent stake bought from Beta Ltd.", ""],
  // What stands behind a name is what is bought; the name is whose it was.
  ["Acme Corp bought Beta Ltd patents.", "acquisition(acquirer=Acme Corp, seller=Beta Ltd) completed, fact"],
  [
    "Acme Corp buys Beta Ltd out of the venture.",
    "acquisition(acquirer=Acme Corp, seller=Beta Ltd) completed, fact",
  ],
  [
    "A larger company may show an interest in Beta Ltd.",
    "acquisition(target=Beta Ltd) considered, speculated, speculation",
  ],
  ["The German firm's plans to buy Beta Ltd worry Gamma Inc.", "acquisition(target=Beta Ltd) proposed, fact"],
  [
    "The Federal Trade Commission sues to stop Acme Corp's purchase of Beta Ltd.",
    "legal(authority=Federal Trade Commission, defendant=Acme Corp, defendant=Beta Ltd) proposed, fact\nacquisition(acquirer=Acme Corp, target=Beta Ltd) proposed, fact",
  ],
  [
    "Mr Roe told the daily Dagens Nyt that Acme Corp was considering a bid for Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) considered, fact on the word of party "Mr Roe"',
  ],
])("%s", check);
