import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp said it had bought Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp is in talks to buy Beta Ltd, people familiar with the matter said.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) talks, reported on the word of anonymous "people familiar with the matter"',
  ],
  [
    "Acme Corp has reportedly bought Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, rumoured on the word of anonymous "reportedly"',
  ],
  [
    "Acme Corp may buy Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) considered, speculated, speculation",
  ],
  [
    "Analysts said Acme Corp could buy Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) considered, speculated on the word of analyst "Analysts"',
  ],
  [
    "Acme Corp denied that it was in talks to buy Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) denied, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp is not in talks to buy Beta Ltd, a spokesman said.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) denied, fact on the word of party "a spokesman"',
  ],
  ["If Acme Corp bought Beta Ltd, it would lead the market.", ""],
  ["Should Acme Corp buy Beta Ltd, it would lead the market.", ""],
  ["Acme Corp reported higher profit and said sales at Beta Ltd rose.", ""],
  [
    "In a filing with the Securities and Exchange Commission, Acme Corp said it bought 6 percent of Beta Ltd.",
    'stake(investor=Acme Corp, target=Beta Ltd) completed, fact on the word of authority "a filing with the Securities and Exchange Commission" citing party "Acme Corp", amount "6 percent"',
  ],
  [
    "Acme Corp has agreed to buy Beta Ltd, the Financial Times reported.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, reported on the word of media "the Financial Times"',
  ],
  [
    "There were rumours that Acme Corp would buy Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) considered, rumoured on the word of anonymous "rumours"',
  ],
  [
    "Analysts said Gamma Inc, which owns 19 percent of Beta Ltd, would fight.",
    'stake(investor=Gamma Inc, target=Beta Ltd) completed, fact, amount "19 percent"',
  ],
  [
    "Acme Corp said on Friday that it is in talks with Beta Ltd.",
    'partnership(party=Acme Corp, party=Beta Ltd) talks, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp will buy Beta Ltd, the Evening Ledger said.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, reported on the word of media "the Evening Ledger"',
  ],
  [
    "Acme Corp said to seek an alliance with Beta Ltd.",
    'partnership(party=Acme Corp, party=Beta Ltd) proposed, rumoured on the word of anonymous "said to"',
  ],
  [
    "In May Acme Corp said it had bought Beta Ltd.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) completed, fact on the word of party "Acme Corp", when "In May" (2017-05-01..2017-05-31)',
  ],
  [
    "Acme Corp is in talks to buy Beta Ltd, sources said. No agreement has been signed.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) talks, reported on the word of anonymous "sources"',
  ],
  [
    "A drug maker has agreed to buy Beta Ltd.\n\nAcme Corp expects to save much by it.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, fact",
  ],
  [
    "A Norwegian company has pulled out of a contract to rebuild the harbour.\n\nAcme International, based in Oslo, led a group of builders.",
    "partnership(party=Acme International) ended, fact",
  ],
  [
    "Beta Ltd acquired Acme Corp, a deal announced in a hurry.",
    "acquisition(acquirer=Beta Ltd, target=Acme Corp) completed, fact",
  ],
])("%s", check);
