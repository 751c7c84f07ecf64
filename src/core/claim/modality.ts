import type { Modality, Stage } from "./claim.ts";
import type { Unit } from "./clause/unit.ts";
import type { Crediting } from "./voice/credit.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

// Words that open a supposition when they begin a clause: what follows is not said to be so.
const SUPPOSING = new Set(["if", "should", "unless", "were", "whether", "suppose"]);
const RECALLING = new Set("once earlier previously formerly ago past years history former".split(" "));

/**
 * Keeps apart what is not the document's report: the writer's own guess, an earlier rumour that is only recalled, and
 * what would follow if something happened ("hypothetical", which is no claim).
 */
export function modalityOf(
  units: readonly Unit[],
  trigger: Hit<unknown>,
  stage: Stage,
  credit: Crediting,
): Modality | "hypothetical" {
  if (isSupposed(units, trigger, credit) || isConsequence(units, trigger, credit)) return "hypothetical";
  if (isUrged(units, trigger, credit)) return "hypothetical";
  if (credit.certainty === "speculated" && credit.attribution.type === "author") return "speculation";
  if (stage === "denied" && credit.attribution.type === "author") return "recalled";
  if (isHearsay(credit) && units.some((unit) => RECALLING.has(unit.lower))) return "recalled";
  return "report";
}

function isHearsay(credit: Crediting): boolean {
  return credit.certainty === "rumoured" || credit.certainty === "speculated";
}

/** "It would give Acme control of Beta": told in the conditional on nobody's word, it is what would follow. */
function isConsequence(units: readonly Unit[], trigger: Hit<unknown>, credit: Crediting): boolean {
  if (credit.attribution.type !== "author") return false;
  const announced = units
    .slice(0, trigger.from)
    .some((unit) => /^(?:announced|announces|said|agreed)$/.test(unit.lower));
  return lowerAt(units, trigger.from - 1) === "would" && !announced;
}

/** "Acme should sell Beta, critics said": what others want of a company is their opinion and no matter of its own. */
function isUrged(units: readonly Unit[], trigger: Hit<unknown>, credit: Crediting): boolean {
  const outside = /^(?:author|analyst|anonymous)$/.test(credit.attribution.type);
  return outside && lowerAt(units, trigger.from - 1) === "should";
}

/** "Should Acme buy Beta, it would …", "if Acme bought Beta": the trigger stands in the supposing clause. */
function isSupposed(units: readonly Unit[], trigger: Hit<unknown>, credit: Crediting): boolean {
  for (let at = trigger.from - 1; at >= 0 && trigger.from - at < 12; at -= 1) {
    const word = lowerAt(units, at);
    if (word === "," || word === ";") return false;
    if (word === "if" && lowerAt(units, at - 1) === "surprised") return false;
    if (word === "whether" && lowerAt(units, at + 1) === "or") return true;
    if (SUPPOSING.has(word) && isSupposingAt(word, at, credit)) return true;
  }
  return false;
}

/** "If" and "unless" suppose wherever they open a clause; the others only at the head of what nobody else says. */
function isSupposingAt(word: string, at: number, credit: Crediting): boolean {
  if (credit.attribution.type !== "author") return false;
  return word === "if" || word === "unless" || at === 0;
}
