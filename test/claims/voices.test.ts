import { checkVoices } from "./check-voices.ts";

// Whose words each sentence is. All sentences and all who speak in them are invented.
checkVoices([
  ["Acme said it would sell its pump unit.", "Acme | said | it would sell its pump unit | party"],
  ["Acme said that it would sell its pump unit.", "Acme | said | that it would sell its pump unit | party"],
  [
    "Acme will sell its pump unit, the company said.",
    "the company | said | Acme will sell its pump unit | party",
  ],
  [
    "“We will sell the unit,” said Jane Roe, chief executive of Acme.",
    "Jane Roe, chief executive of Acme | said | “We will sell the unit,” | party",
  ],
  ["“We will sell the unit,” Jane Roe said on Monday.", "Jane Roe | said | “We will sell the unit,” | party"],
  [
    "“We will sell the unit,” Jane Roe said. “It is not core to us.”",
    "Jane Roe | said | “We will sell the unit,” … “It is not core to us.” | party",
  ],
  [
    "Jane Roe, an analyst at Halden Research, said Acme would have to pay more.",
    "Jane Roe, an analyst at Halden Research | said | Acme would have to pay more | analyst",
  ],
  [
    "According to people familiar with the matter, Acme is in talks to buy Beta.",
    "people familiar with the matter | According to | Acme is in talks to buy Beta | anonymous",
  ],
  [
    "Acme is in talks to buy Beta, according to people familiar with the matter.",
    "people familiar with the matter | according to | Acme is in talks to buy Beta | anonymous",
  ],
  [
    "Acme is in talks to buy Beta, the Morning Ledger reported, citing people familiar with the matter.",
    "the Morning Ledger | reported | Acme is in talks to buy Beta | media",
    "people familiar with the matter | citing | Acme is in talks to buy Beta, the Morning Ledger reported | anonymous",
  ],
  [
    "The Morning Ledger reported on Tuesday that Acme was near a deal for Beta.",
    "The Morning Ledger | reported on | that Acme was near a deal for Beta | media",
  ],
  [
    "Acme told reporters that it had no plans to sell.",
    "Acme | told | reporters that it had no plans to sell | party",
    "it | plans | to sell | party",
  ],
  [
    "“There is no deal,” a spokeswoman for Acme told the Morning Ledger.",
    "a spokeswoman for Acme | told | “There is no deal,” | party",
  ],
  ["TITLE Acme in talks to buy Beta: sources", "sources | : | Acme in talks to buy Beta | anonymous"],
  ["TITLE Report: Acme near deal for Beta", "Report | : | Acme near deal for Beta | media"],
  ["Acme denied that it was in talks with Beta.", "Acme | denied | that it was in talks with Beta | party"],
  [
    "The company believes the market will recover next year.",
    "The company | believes | the market will recover next year | party",
  ],
  ["Analysts expect Acme to raise its offer.", "Analysts | expect | Acme to raise its offer | analyst"],
  ["Acme is expected to raise its offer.", "- | is expected | Acme … to raise its offer | anonymous"],
  ["Acme hopes to close the deal by June.", "Acme | hopes | to close the deal by June | party"],
  [
    "The union criticised the closure of the plant.",
    "The union | criticised | the closure of the plant | analyst",
  ],
  [
    "Acme's claim that Beta had misled its holders was false.",
    "Acme | claim | that Beta had misled its holders was false | party",
  ],
  [
    "A report by the Morning Ledger that Acme would bid sent shares higher.",
    "the Morning Ledger | report | that Acme would bid sent shares higher | media",
  ],
  [
    "Acme announced plans to shut two mills, saying demand had fallen.",
    "Acme | announced | plans to shut two mills, saying demand had fallen | party",
    "- | plans | to shut two mills | anonymous",
    "Acme | saying | demand had fallen | party",
  ],
  [
    "Beta rejected the offer and said it undervalued the company.",
    "Beta | rejected | the offer and said it undervalued the company | party",
    "Beta | said | it undervalued the company | party",
  ],
  ["He said the board would meet on Friday.", "He | said | the board would meet on Friday | party"],
  [
    "In a statement, Acme said it would appeal the ruling.",
    "Acme | said | it would appeal the ruling | party",
  ],
  [
    "In a filing with the Securities and Exchange Commission, Acme said it held 6 percent of Beta.",
    "a filing with the Securities and Exchange Commission | filing | Acme said it held 6 percent of Beta | authority",
    "Acme | said | it held 6 percent of Beta | party",
  ],
  [
    "Roe, who runs Acme, said Beta's plan made no sense.",
    "Roe, who runs Acme | said | Beta's plan made no sense | party",
  ],
  [
    "Officials who reviewed the deal said it would raise prices.",
    "Officials who reviewed the deal | said | it would raise prices | authority",
  ],
  [
    "Two people briefed on the talks said a deal could be announced this week.",
    "Two people briefed on the talks | said | a deal could be announced this week | anonymous",
    "- | could be announced | a deal … this week | anonymous",
  ],
  [
    "A source close to Acme said the price was too high.",
    "A source close to Acme | said | the price was too high | anonymous",
  ],
  ["The survey showed that prices had fallen.", "The survey | showed | that prices had fallen | analyst"],
  ["Acme, it says, will never sell.", "it | says | Acme … will never sell | party"],
  ["Acme, the paper said, has hired bankers.", "the paper | said | Acme … has hired bankers | media"],
  [
    "Acme wrote in a letter to holders that the bid was too low.",
    "Acme | wrote | that the bid was too low | party",
  ],
  [
    "The company is confident that the deal will close.",
    "The company | is confident | that the deal will close | party",
  ],
  ["Roe wondered whether Acme could pay.", "Roe | wondered | whether Acme could pay | party"],
  ["Acme has repeatedly said it is not for sale.", "Acme | has repeatedly said | it is not for sale | party"],
  ["The deal, Roe added, would be good for both.", "Roe | added | The deal … would be good for both | party"],
  [
    "Traders said there was talk of a bid for Beta.",
    "Traders | said | there was talk of a bid for Beta | analyst",
  ],
  ["Acme did not say how much it would pay.", "Acme | did not say | how much it would pay | party"],
  [
    "The minister warned that the sale could be blocked.",
    "The minister | warned | that the sale could be blocked | authority",
  ],
  ['"It is a fair price," Roe said.', 'Roe | said | "It is a fair price," | party'],
  ["''It is a fair price,'' Roe said.", "Roe | said | ''It is a fair price,'' | party"],
  [
    "Acme’s decision to leave Norway surprised investors.",
    "Acme | decision | to leave Norway surprised investors | party",
  ],
]);
