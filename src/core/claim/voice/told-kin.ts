import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import { mentionsIn, type Unit, unitsOf } from "../clause/unit.ts";

/** What ties a company to another so that it speaks for it: as its owner or what it owns, or as whom it has hired. */
const TIES: ReadonlySet<string> = new Set(
  `parent parents owner owners owns owned owning holding subsidiary subsidiaries unit units arm division affiliate affiliates
  shareholder shareholders stockholder stakeholder controls controlled controlling brand brands licensee licensor licenses
  founder founded backer backed sponsor sister adviser advisers advisor advisors advising advises advised administrator
  administrators liquidator liquidators receiver receivers trustee trustees lawyer lawyers attorney attorneys counsel
  representing represents underwriter underwriters bookrunner bookrunners behalf`.split(/\s+/),
);

/** Verbs that begin what somebody says of another: what stands behind them ties nobody. */
const SAYING: ReadonlySet<string> = new Set(
  `said says say saying told tells announced announces confirmed confirms reported reports added adds stated states denied
  denies disclosed discloses revealed reveals claimed claims wrote writes that`.split(/\s+/),
);

/** How many units may stand between the two who are tied. */
const REACH = 8;

/** Whether the document ties the company to one of these: "Acme's adviser, Gamma Bank", "Gamma, which owns Beta". */
export function isToldBeside(
  company: ReferentId,
  parties: ReadonlySet<ReferentId>,
  document: Document,
  mentions: Mentions,
): boolean {
  return document.sentences.some((sentence) => {
    const here = mentionsIn(mentions.mentions, sentence);
    if (!here.some(({ referent }) => referent === company)) return false;
    const units = unitsOf(sentence, here);
    return units.some(
      (unit, at) =>
        unit.type === "name" &&
        unit.referents.includes(company) &&
        (isTiedBefore(units, at, parties) || isTiedBehind(units, at, parties)),
    );
  });
}

/** "its parent Gamma", "Acme's adviser, Gamma,"; in "bought its unit, Gamma said" a comma parts who speaks from what is told. */
function isTiedBefore(units: readonly Unit[], company: number, parties: ReadonlySet<ReferentId>): boolean {
  const party = nameToOneSide(units, company, -1);
  if (party === null || !names(units[party], parties)) return false;
  if (isComma(units[company - 1]) && !closes(units[company + 1])) return false;
  return ties(units.slice(party + 1, company));
}

/** "Gamma, which owns Acme", "Gamma, adviser to Acme". */
function isTiedBehind(units: readonly Unit[], company: number, parties: ReadonlySet<ReferentId>): boolean {
  const party = nameToOneSide(units, company, 1);
  return party !== null && names(units[party], parties) && ties(units.slice(company + 1, party));
}

function nameToOneSide(units: readonly Unit[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; Math.abs(at - from) <= REACH + 1; at += step) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.type === "name") return at;
  }
  return null;
}

function names(unit: Unit | undefined, parties: ReadonlySet<ReferentId>): boolean {
  return unit?.type === "name" && unit.referents.some((referent) => parties.has(referent));
}

function ties(between: readonly Unit[]): boolean {
  return between.some(({ lower }) => TIES.has(lower)) && !between.some(({ lower }) => SAYING.has(lower));
}

function isComma(unit: Unit | undefined): boolean {
  return unit?.lower === ",";
}

function closes(unit: Unit | undefined): boolean {
  return unit === undefined || /^[,.;:)]$/.test(unit.lower);
}
