import { wordSet } from "./word-list.ts";

/** Forms of address: a person's name follows. */
export const TITLES = wordSet(
  "mr mrs ms miss dr sir dame lord lady prof professor messrs herr frau monsieur madame señor signor",
);

/** Words for what a person is or does; before or after a name they make it a person's. */
export const ROLES = wordSet(`
  ceo cfo coo cto cio cmo cpo chairman chairwoman chair chairperson president director directors founder founders co-founder
  cofounder executive executives officer officers spokesman spokeswoman spokesperson spokesmen analyst analysts minister
  secretary senator sen governor gov judge justice attorney lawyer investor financier tycoon billionaire magnate raider
  entrepreneur economist strategist manager head boss chief editor reporter correspondent producer treasurer partner
  trader professor commissioner chancellor king queen prince princess pope representative rep congressman congresswoman
  mayor counsel author actor actress singer rapper designer engineer developer blogger journalist columnist leaker
  premier vice deputy former ex acting interim general-secretary controller auditor arbitrageur speculator banker lieutenant
  sergeant captain colonel officer detective sheriff coach player quarterback striker star heir heiress mogul frenchman englishman dutchman irishman scotsman welshman briton democrat republican
`);

/** Of the roles, those whose holder runs a company: "Acme chief executive Jane Roe". */
export const CORPORATE_ROLES = wordSet(`
  ceo cfo coo cto cio cmo chairman chairwoman chair president founder co-founder cofounder director executive spokesman
  spokeswoman spokesperson officer head boss chief manager treasurer analyst
`);

/** Roles that as often are the first word of a company's name. */
export const AMBIGUOUS_ROLES = wordSet(`
  king queen prince princess pope star captain coach player major judge justice author partner general head boss chief
  premier governor representative designer engineer developer manager president director executive officer partner
  investor producer reporter lieutenant sergeant colonel heir
`);
