/**
 * Classes of words for what a sentence is about, by their stems (`stem.ts`), written down from general English: what a
 * few hundred learned sentences cannot teach. A class is a feature like any word; what it weighs is learned.
 */
export const TOPIC_WORDS: ReadonlyMap<string, readonly string[]> = classes({
  "takeover verb": `acquir buy purchas tak-over takeover merg absorb gobbl snap scoop swallow combin bought`,
  "takeover noun": `acquisition takeover buyout merger combination bid suitor acquirer m&a megadeal megamerger tie-up
    consolidation takeout buy-out divestitur spinoff spin-off`,
  "deal noun": `deal transaction offer proposal sal bid`,
  "agreement noun": `agreement deal pact contract accord arrangement memorandum partnership alliance collaboration
    cooperation settlement treaty joint-ventur ventur licens leas order commitment sponsorship truce understanding
    tie-up teamwork framework mou`,
  "agreement verb": `agre sign ink negotiat renegotiat partner team collaborat cooperat licens leas award commit
    contract sponsor settl broker enlist select tap hir pledg`,
  "talks noun": `talk negotiation discussion bargain handshak renegotiation`,
  "partner noun": `partner ally collaborator supplier customer tenant client contractor vendor`,
  "incentive noun": `incentiv abatement subsidy grant credit bailout rebat`,
  "investment verb": `invest reinvest fund back bankroll pour spend plow plough pump earmark inject allocat stak`,
  "investment noun": `investment stak investor fund capital sharehold holding position expenditur capex r&d spend
    backer financ`,
  "product verb": `launch introduc unveil releas roll debut offer test trial pilot develop ship deliver recall cancel
    discontinu scrap nix redesign upgrad roll-out rollout unroll preview showcas rebrand add expand open halt suspend
    delay revamp approv`,
  "product noun": `launch releas rollout debut introduction trial recall cancellation product servic featur version
    model lineup line-up drug app devic phon smartphon car truck suv sedan flight rout plan platform softwar gadget
    console store studi study therapy prototyp option upgrad production shipment`,
  "new": `new latest next upcoming forthcom first brand-new next-generation planned`,
  "stock words": `stock shar ralli rally analyst rating buy-rating target upgrad downgrad outperform overweight underweight
    investor portfolio point index`,
  "result words": `revenu earn profit loss quarter fiscal eps margin incom sal guidanc`,
  "regulator words": `regulator antitrust ftc fcc justic department approval approv court judg su lawsuit sue appeal`,
  "control words": `control ownership majority own stak`,
  "denial words": `not deny denied reject rebuff refus declin fail lost lose end cut cancel scrap`,
  "guess words": `may might could would should if whether possibl potential likely plan expect hope consider want propos
    rumor rumour speculat reported reportedly can will`,
});

function classes(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) found.set(word, [...(found.get(word) ?? []), name]);
  }
  return found;
}
