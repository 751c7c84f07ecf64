// Word lists that tell kinds apart: what is bought, cut, named or granted.

import { wordSet } from "../../mention/lexicon/word-list.ts";

/** Things that are bought in the ordinary course of trade and make no claim about companies. */
export const GOODS = wordSet(
  `aircraft planes jets ships tonnes barrels bonds debt notes futures options oil gas gold wheat corn sugar coffee
  tickets time goods products items merchandise clothes branded land dollars dlrs yen marks gilts securities bills treasuries cars homes houses`,
);
/** What a company owns without a name of its own: the owner is then the seller, and there is no target. */
export const ASSET_WORDS = wordSet(
  `assets asset business businesses operations operation unit units division divisions stores plants plant properties
  interests arm activities rights portfolio brands network networks subsidiaries subsidiary companies holdings`,
);
export const WORKPLACES = wordSet(
  "plant plants studio studios factory factories mill mills store stores branch branches office offices site sites works smelter refinery mine mines newsroom depot warehouse",
);
export const JOBS = wordSet(
  "jobs positions workers employees staff posts workforce people job headcount roles journalists",
);
export const POSTS = wordSet(
  `chairman chairwoman chair president ceo cfo coo cto chief executive director officer head editor manager treasurer
  secretary governor partner boss managing vice-president vice board successor replacement founder co-founder cofounder
  chairperson co-chairman co-chief`,
);
export const MONEY_RAISED = wordSet("funding financing capital round series venture investors seed");
export const FINANCE = wordSet(
  "$ € £ billion million mln bln bn dollars euros financing loan loans credit bridge facility bailout lifeline rescue",
);
export const PATENT_WORDS = wordSet(
  "patent patents technology technologies software engine design trademark trademarks brand rights content music intellectual drug",
);
export const DEAL_REVIEW = wordSet(
  "deal merger takeover acquisition bid purchase sale offer transaction buyout tie-up",
);
/** Words beside "contract" and "agreement" that make them labour or court matters and not a deal between companies. */
export const NOT_A_DEAL = wordSet(
  "union unions wage pay labor labour trade peace credit exchange futures forward plea treaty quota accord tax loan settlement",
);
/** Words that make talks between two companies talks about a deal. */
export const DEAL_TALK = wordSet(
  "takeover bid offer bidder acquisition acquire buy merger merge suitor buyout purchase affiliation",
);
/** What money is paid for when nobody is bought. */
export const PAID_FOR = wordSet(
  "dividend dividends fine penalty settle settlement damages tax taxes interest rent ads advertising licence license fees services debt year quarter",
);
/** Money as such, for verbs that need nothing else to be an investment ("put $10 billion into"). */
export const MONEY = wordSet("$ € £ billion million mln bln bn dollars dlrs euros pounds yen");
