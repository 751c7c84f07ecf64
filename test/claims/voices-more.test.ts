import { checkVoices } from "./check-voices.ts";

// More of the same: wires, headlines, those who speak for others, and what is nobody's word.
checkVoices([
  [
    "Ostrand said on Monday that it would close two plants.",
    "Ostrand | said | that it would close two plants | party",
  ],
  [
    "Ostrand, which makes pumps, said it would close two plants.",
    "Ostrand, which makes pumps | said | it would close two plants | party",
  ],
  [
    "Ostrand late on Friday confirmed that it had received an approach.",
    "Ostrand | confirmed | that it had received an approach | party",
  ],
  [
    "The chief executive of Ostrand told analysts that margins would fall.",
    "The chief executive of Ostrand | told | analysts that margins would fall | party",
  ],
  [
    "A spokeswoman for Ostrand declined to comment.",
    "A spokeswoman for Ostrand | declined | to comment | party",
  ],
  [
    "“The offer is too low,” said Mara Lindt, a trader at Halden Brokers.",
    "Mara Lindt, a trader at Halden Brokers | said | “The offer is too low,” | analyst",
  ],
  [
    "“The offer is too low,” Mara Lindt, a trader at Halden Brokers, said.",
    "Mara Lindt, a trader at Halden Brokers | said | “The offer is too low,” | analyst",
  ],
  [
    "“The offer is too low,” she wrote in a letter to holders. “We will vote against it.”",
    "she | wrote | “The offer is too low,” … “We will vote against it.” | party",
    "We | will vote against | it.” | party",
  ],
  [
    "Ostrand has denied that it plans to leave Norway.",
    "Ostrand | has denied | that it plans to leave Norway | party",
    "it | plans | to leave Norway | party",
  ],
  [
    "A senior official at the ministry said the sale would be studied.",
    "A senior official at the ministry | said | the sale would be studied | authority",
  ],
  [
    "Regulators said the merger could harm buyers.",
    "Regulators | said | the merger could harm buyers | authority",
  ],
  [
    "The court ruled that Ostrand had broken the law.",
    "The court | ruled | that Ostrand had broken the law | authority",
  ],
  [
    "The judge wrote that Ostrand had misled its holders.",
    "The judge | wrote | that Ostrand had misled its holders | authority",
  ],
  [
    "Prosecutors allege that Ostrand paid bribes.",
    "Prosecutors | allege | that Ostrand paid bribes | authority",
  ],
  [
    "The Evening Courier reported that Ostrand was near a deal.",
    "The Evening Courier | reported | that Ostrand was near a deal | media",
  ],
  [
    "Ostrand is near a deal, according to a report in the Evening Courier.",
    "a report in the Evening Courier | according to | Ostrand is near a deal | media",
  ],
  [
    "Two sources told the Evening Courier that talks had ended.",
    "Two sources | told | the Evening Courier that talks had ended | anonymous",
  ],
  [
    "Sources close to the talks said a deal was near.",
    "Sources close to the talks | said | a deal was near | anonymous",
  ],
  ["Economists expect rates to fall.", "Economists | expect | rates to fall | analyst"],
  [
    "Analysts at Halden Research estimate that sales fell 5 percent.",
    "Analysts at Halden Research | estimate | that sales fell 5 percent | analyst",
  ],
  [
    "Traders believe that a second bidder will appear.",
    "Traders | believe | that a second bidder will appear | analyst",
  ],
  [
    "Some investors fear that the price is too high.",
    "Some investors | fear | that the price is too high | analyst",
  ],
  ["Critics say the deal would raise prices.", "Critics | say | the deal would raise prices | analyst"],
  [
    "The union said it would strike if the plant closed.",
    "The union | said | it would strike if the plant closed | analyst",
  ],
  [
    "The Steelworkers Union said the plan would cost 400 jobs.",
    "The Steelworkers Union | said | the plan would cost 400 jobs | analyst",
  ],
  [
    "The poll showed that most holders opposed the sale.",
    "The poll | showed | that most holders opposed the sale | analyst",
    "most holders | opposed | the sale | anonymous",
  ],
  ["Ostrand praised the decision.", "Ostrand | praised | the decision | party"],
  [
    "The minister criticised Ostrand for closing the plant.",
    "The minister | criticised | Ostrand for closing the plant | authority",
  ],
  [
    "Ostrand rejected the offer, calling it opportunistic.",
    "Ostrand | rejected | the offer | party",
    "Ostrand | calling | it opportunistic | party",
  ],
  ["Ostrand is opposed to the merger.", "Ostrand | is opposed to | the merger | party"],
  [
    "Ostrand refused to name the bidder.",
    "Ostrand | refused | to name the bidder | party",
    "Ostrand | to name | the bidder | party",
  ],
  ["Ostrand vowed to fight the takeover.", "Ostrand | vowed | to fight the takeover | party"],
  ["Ostrand asked the court to stop the sale.", "Ostrand | asked | the court to stop the sale | party"],
  [
    "The board recommended that holders accept the bid.",
    "The board | recommended | that holders accept the bid | party",
    "holders | accept | the bid | party",
  ],
  ["Roe added that the board had not met.", "Roe | added | that the board had not met | party"],
  ["Roe, 54, said he would stay.", "Roe, 54 | said | he would stay | party"],
  ["Roe wondered if the price was right.", "Roe | wondered | if the price was right | party"],
  ["Roe knows that the price is high.", "Roe | knows | that the price is high | party"],
  ["Roe thinks Ostrand will sell.", "Roe | thinks | Ostrand will sell | party"],
  [
    "The company's lawyers argued that the suit came too late.",
    "The company's lawyers | argued | that the suit came too late | party",
  ],
  ["In an interview, Roe said the sale was off.", "Roe | said | the sale was off | party"],
  [
    "In his letter, Roe warned that the cash would run out.",
    "Roe | warned | that the cash would run out | party",
  ],
  ["Roe tweeted: “The sale is off.”", "Roe | tweeted | “The sale is off.” | party"],
  ["TITLE Ostrand nears deal for mill: source", "source | : | Ostrand nears deal for mill | anonymous"],
  ["TITLE Ostrand to sell mill, union says", "union | says | Ostrand to sell mill | analyst"],
  ["TITLE Analyst: Ostrand worth more alone", "Analyst | : | Ostrand worth more alone | analyst"],
  ["TITLE Ostrand denies it is for sale", "Ostrand | denies | it is for sale | party"],
  [
    "Ostrand said it would sell, but gave no price.",
    "Ostrand | said | it would sell, but gave no price | party",
  ],
  ["As Roe put it, the sale is off.", "Roe | put it | the sale is off | party"],
  ["The sale is off, as Roe said on Monday.", "Roe | said | The sale is off | party"],
  ["The price, Roe says, is fair.", "Roe | says | The price … is fair | party"],
  ["Ostrand is said by traders to be for sale.", "traders | is said | Ostrand … to be for sale | analyst"],
  [
    "“It is over,” Roe said. He said the plant would close.",
    "Roe | said | “It is over,” | party",
    "He | said | the plant would close | party",
  ],
  [
    "Ostrand on Tuesday announced that it had bought a rival.",
    "Ostrand | announced | that it had bought a rival | party",
  ],
  [
    "Ostrand, one of the largest makers of pumps, announced the sale in March.",
    "Ostrand, one of the largest makers of pumps | announced | the sale in March | party",
  ],
  ["It is official: Ostrand has sold the mill."],
  ["Ostrand has called off the sale."],
  ["Its union said the mill would close.", "Its union | said | the mill would close | analyst"],
  [
    "Lindt said the board agreed with her.",
    "Lindt | said | the board agreed with her | party",
    "the board | agreed with | her | party",
  ],
  [
    "The chairman explained that the cash was needed.",
    "The chairman | explained | that the cash was needed | party",
  ],
  [
    "The agency warned that the mill was unsafe.",
    "The agency | warned | that the mill was unsafe | authority",
  ],
]);
