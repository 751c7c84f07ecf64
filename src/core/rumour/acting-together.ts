import type { Claim, Party } from "../claim/claim.ts";
import { nameWords } from "./name-words.ts";
import { filedParty } from "./party-keys.ts";
import type { FiledParty } from "./rumour.ts";
import { isByName, linkAny } from "./same-party.ts";
import { sideOf } from "./sides.ts";

/** What companies that exist to buy one other are called after: "CV Acquisition Corp", "Beta Bidco". */
const VEHICLE_WORDS: ReadonlySet<string> = new Set(
  "acquisition acquisitions acquiring bidco newco holdco midco topco mergerco subco buyout".split(" "),
);

/**
 * The claims with a bidder and the company that exists to buy for him side by side, so that documents that name but one
 * of the two are joined through this one: "Corva has agreed to buy Beta; CV Acquisition Corp will pay 40 dollars a share".
 * Only where both are told to have agreed, since a target is not sold twice: as long as they only bid, the other bidder
 * may be the rival against whom the company was set up.
 */
export function besideEachOther(claims: readonly Claim[]): readonly Claim[] {
  const bids = claims.filter(isBid);
  return claims.map((claim) => {
    if (!isBid(claim)) return claim;
    const bidders = firstOfEach(
      bids.filter((bid) => bid === claim || haveOneTarget(claim, bid)).flatMap(actorsOf),
    );
    const [one, other] = bidders;
    if (bidders.length !== 2 || one === undefined || other === undefined) return claim;
    if (isVehicle(one) === isVehicle(other)) return claim;
    return {
      ...claim,
      parties: [...claim.parties, ...bidders.filter((party) => !isAmong(party, actorsOf(claim)))],
    };
  });
}

function isBid({ kind, stage, modality, parties }: Claim): boolean {
  return (
    kind === "acquisition" &&
    stage === "agreed" &&
    modality === "report" &&
    parties.some(({ role }) => role === "acquirer")
  );
}

function isVehicle({ name }: Party): boolean {
  return nameWords(name).some((word) => VEHICLE_WORDS.has(word));
}

function haveOneTarget(a: Claim, b: Claim): boolean {
  return isByName(linkAny(filed(targetsOf(a)), filed(targetsOf(b))));
}

function isAmong(party: Party, others: readonly Party[]): boolean {
  return isByName(linkAny(filed([party]), filed(others)));
}

function filed(parties: readonly Party[]): readonly FiledParty[] {
  return parties.map((party) => filedParty(party));
}

function firstOfEach(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, place) => !isAmong(party, parties.slice(0, place)));
}

function actorsOf({ parties }: Claim): readonly Party[] {
  return parties.filter(({ role }) => sideOf(role) === "actor");
}

function targetsOf({ parties }: Claim): readonly Party[] {
  return parties.filter(({ role }) => sideOf(role) === "object");
}
