import { type Act, doing, having, type Named, named, numberOf, sold } from "./act.ts";
import { listed } from "./names.ts";

export function acquisition(names: Named): Act {
  const buyers = named(names, "acquirer");
  const sellers = named(names, "seller");
  const targets = named(names, "target");
  const from = sellers.length > 0 && targets.length > 0 ? ` from ${listed(sellers)}` : "";
  const what = targets.length > 0 ? listed(targets) : partOf(sellers);
  if (buyers.length === 0) return targets.length === 0 ? sale(sellers, [], what) : wanted(targets, from);
  const noun = `a purchase of ${what}${from} by ${listed(buyers)}`;
  return {
    ...doing(
      buyers,
      { plain: `buy ${what}${from}`, doing: `buying ${what}${from}`, done: `bought ${what}${from}` },
      noun,
    ),
    proposed: `have offered to buy ${what}${from}`,
  };
}

/** A target without a bidder. */
function wanted(targets: readonly string[], from: string): Act {
  return {
    subject: listed(targets),
    number: numberOf(targets),
    considered: targets.length > 1 ? "be takeover targets" : "be a takeover target",
    talks: "be in talks on a takeover",
    proposed: "have been made a takeover offer",
    agreed: "have agreed to be taken over",
    completed: "have been taken over",
    noun: `a takeover of ${listed(targets)}${from}`,
    nounNumber: "one",
  };
}

export function merger(names: Named): Act {
  const parties = named(names, "party");
  const of = listed(parties);
  return {
    ...having(parties, "a merger", "have merged", `a merger of ${of}`),
    proposed: "plan to merge",
    agreed: "have agreed to merge",
    completed: parties.length > 1 ? "have merged" : "have completed a merger",
  };
}

export function stake(names: Named): Act {
  const investors = named(names, "investor");
  const sellers = named(names, "seller");
  const targets = named(names, "target");
  const share = targets.length > 0 ? `a stake in ${listed(targets)}` : "a stake in a company";
  if (investors.length > 0) {
    const noun = `a purchase of ${share} by ${listed(investors)}`;
    return {
      ...doing(investors, { plain: `buy ${share}`, doing: `buying ${share}`, done: "" }, noun),
      completed: `have ${share}`,
    };
  }
  if (sellers.length > 0) return sale(sellers, [], share);
  return sold([capital(share)], `a sale of ${share}`);
}

export function divestiture(names: Named): Act {
  return sale(named(names, "seller"), named(names, "target"), null);
}

function sale(sellers: readonly string[], targets: readonly string[], other: string | null): Act {
  const what = other ?? (targets.length > 0 ? listed(targets) : "part of the business");
  if (sellers.length === 0) return sold(targets, `a sale of ${what}`);
  const own = what === partOf(sellers) ? "part of the business" : what;
  const noun = `a sale of ${own} by ${listed(sellers)}`;
  return doing(sellers, { plain: `sell ${own}`, doing: `selling ${own}`, done: `sold ${own}` }, noun);
}

export function investment(names: Named): Act {
  const investors = named(names, "investor");
  const recipients = named(names, "recipient");
  const into = recipients.length > 0 ? ` in ${listed(recipients)}` : "";
  if (investors.length > 0) {
    const verb = {
      plain: `invest${into}`,
      doing: into === "" ? "an investment" : `investing${into}`,
      done: `invested${into}`,
    };
    return doing(investors, verb, `an investment${into} by ${listed(investors)}`);
  }
  const verb = { plain: "raise money", doing: "raising money", done: "raised money" };
  return {
    ...doing(recipients, verb, `the raising of money by ${listed(recipients)}`),
    agreed: "be about to raise money",
  };
}

function partOf(owners: readonly string[]): string {
  return owners.length > 0 ? `assets of ${listed(owners)}` : "a company";
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
