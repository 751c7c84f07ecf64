import { test } from "vitest";
import { check } from "./check.ts";

// What the wire writes around names: marks, places, units, and whom a plan is about that names nobody.
test.each([
  [
    "The minister felt a proposed takeover by Korea's <Beta Ltd> of U.S.-based Gamma Circuits Corp should be reviewed.",
    "acquisition(acquirer=Beta Ltd, target=Gamma Circuits Corp) proposed, fact",
  ],
  [
    "A takeover by Beta Ltd of Gamma Circuits Corp is opposed.",
    "acquisition(acquirer=Beta Ltd, target=Gamma Circuits Corp) agreed, fact",
  ],
  [
    "She felt a takeover by Beta Ltd of Gamma Circuits Corp was wrong.",
    "acquisition(acquirer=Beta Ltd, target=Gamma Circuits Corp) agreed, fact",
  ],
  [
    "Acme Steel Corp <ACM> and <Beta Steel Co> of the U.S. are negotiating to set up a joint steel venture.",
    "joint-venture(party=Acme Steel Corp, party=Beta Steel Co) talks, fact",
  ],
  [
    "Acme Corp is a likely takeover target of Beta Inc <BET>.",
    "acquisition(acquirer=Beta Inc, target=Acme Corp) considered, speculated, speculation",
  ],
  [
    "Beta Inc has a rights plan. It takes effect when a person or group begins a tender offer for its shares.",
    "",
  ],
  [
    "Acme Corp ended an agreement in principle for Beta Ltd to buy 80 pct of its Gamma Circuits operations.",
    'acquisition(acquirer=Beta Ltd, target=Gamma Circuits) ended, fact, amount "80 pct"',
  ],
  [
    "Acme Corp signed a letter of intent to license a smoking deterrent to a unit of Beta AB.",
    "licensing(licensor=Acme Corp, licensee=Beta AB) agreed, fact",
  ],
  [
    "Acme Corp registered shares. Proceeds are for a joint venture under discussion with Beta Steel Corp.",
    "joint-venture(party=Beta Steel Corp, party=Acme Corp) talks, fact",
  ],
  [
    "Acme Fund stopped further purchases of Beta Inc stock.",
    "stake(investor=Acme Fund, target=Beta Inc) ended, fact",
  ],
  ["Acme Corp said Beta Inc is growing. It offers 15 editions of its paper.", ""],
  // who would be bought has got no approach; a matter that is done behind its noun
  [
    "Acme Plc denied rumours that it was the target of a bid and said it had received no approach. Rumours that Beta Inc might bid for Acme Plc pushed its shares up.",
    'acquisition(acquirer=Beta Inc, target=Acme Plc) denied, fact on the word of party "Acme Plc"',
  ],
  [
    "Traders said Beta Inc might bid for Acme Plc. Acme Plc said it had not received any bid approaches.",
    'acquisition(acquirer=Beta Inc, target=Acme Plc) denied, fact on the word of party "Acme Plc"',
  ],
  [
    "Traders said Beta Inc might bid for Acme Plc. Beta Inc said it had received no approach.",
    'acquisition(acquirer=Beta Inc, target=Acme Plc) considered, speculated on the word of analyst "Traders"',
  ],
  [
    "Acme Corp and Beta Inc said the signing cleared the way for their merger completed today.",
    'merger(party=Acme Corp, party=Beta Inc) completed, fact on the word of party "Acme Corp and Beta Inc", when "today" (2017-06-14)',
  ],
  [
    "Acme Fund said it will suspend further purchases of Beta Inc stock.",
    'stake(investor=Acme Fund, target=Beta Inc) ended, fact on the word of party "Acme Fund"',
  ],
  // banks that look for somebody to belong to
  [
    "Acme Bancorp weighs an affiliation. Last year Acme Bancorp had talks with Beta Corp but no agreement was reached.",
    'acquisition(acquirer=Acme Bancorp, target=Beta Corp) ended, fact, when "Last year" (2016-01-01..2016-12-31)',
  ],
])("%s", check);
