import { test } from "vitest";
import { check } from "./check.ts";

// How far a matter is, where the words beside it are easily misread.
test.each([
  ["Acme Corp will merge with Beta Ltd.", "merger(party=Acme Corp, party=Beta Ltd) agreed, fact"],
  [
    "Acme Corp (ACM) announced it would buy Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp said that it would cut 200 jobs.",
    'layoffs(company=Acme Corp) proposed, fact on the word of party "Acme Corp"',
  ],
  ["Acme Corp is cutting 200 jobs.", "layoffs(company=Acme Corp) completed, fact"],
  [
    "Acme Corp is buying up a 26 percent stake in Beta Ltd.",
    'stake(investor=Acme Corp, target=Beta Ltd) agreed, fact, amount "26 percent"',
  ],
  [
    "Acme Corp bid for Beta Ltd but was rebuffed.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
  [
    "Acme Corp said it may raise its stake in Beta Ltd, even buying it outright.",
    'stake(investor=Acme Corp, target=Beta Ltd) considered, fact on the word of party "Acme Corp"\nacquisition(acquirer=Acme Corp, target=Beta Ltd) considered, fact on the word of party "Acme Corp"',
  ],
  [
    "Jane Roe took a seat on the board of Acme Corp.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  [
    "The two are at odds. Acme Corp and Beta Ltd said they are not in talks with Gamma Inc.",
    'partnership(party=Acme Corp, party=Beta Ltd, party=Gamma Inc) denied, fact on the word of party "Acme Corp and Beta Ltd"',
  ],
  [
    "Acme Corp is building a stake in Beta Ltd.",
    "stake(investor=Acme Corp, target=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp announced that it had bought Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp has failed to make money since it sold Beta Ltd to Gamma Inc.",
    "acquisition(acquirer=Gamma Inc, target=Beta Ltd, seller=Acme Corp) completed, fact",
  ],
  [
    "Acme Corp announced a plan to buy Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) proposed, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp and its chairman were each fined by the Federal Trade Commission.",
    "legal(authority=Federal Trade Commission, defendant=Acme Corp) completed, fact",
  ],
])("%s", check);
