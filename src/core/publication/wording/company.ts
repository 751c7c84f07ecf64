import { type Act, doing, having, type Named, named, numberOf } from "./act.ts";
import { listed } from "./names.ts";

export function listing(names: Named): Act {
  const issuers = named(names, "issuer");
  const whose = issuers.length > 1 ? "their" : "its";
  return {
    ...having(issuers, "a stock market listing", "", `a stock market listing of ${listed(issuers)}`),
    completed: `have completed ${whose} stock market listing`,
  };
}

export function product(names: Named): Act {
  const makers = named(names, "maker");
  const products = named(names, "product");
  const what = products.length > 0 ? listed(products) : "a new product";
  if (makers.length === 0) return coming(products);
  const noun = `${what} from ${listed(makers)}`;
  return {
    ...doing(
      makers,
      { plain: `bring out ${what}`, doing: `bringing out ${what}`, done: `brought out ${what}` },
      noun,
    ),
    talks: `be in talks about ${what}`,
    agreed: `have announced ${what}`,
    nounNumber: numberOf(products),
  };
}

function coming(products: readonly string[]): Act {
  return {
    subject: listed(products),
    number: numberOf(products),
    considered: "be under consideration",
    talks: "be under discussion",
    proposed: "be planned",
    agreed: "have been announced",
    completed: "be out",
    noun: listed(products),
    nounNumber: numberOf(products),
  };
}

/** Whether somebody comes or goes is not in the claim, so it is not in the sentence. */
export function executive(names: Named): Act {
  const people = named(names, "person");
  const companies = named(names, "company");
  const at = companies.length > 0 ? ` at ${listed(companies)}` : "";
  if (people.length === 0) {
    const change = companies.length > 0 ? "a change at the top" : "a change";
    return having(companies, change, `have made ${change}`, `${change}${at}`);
  }
  const posts = people.length > 1 ? "posts" : "post";
  return {
    subject: listed(people),
    number: numberOf(people),
    considered: `be in line for a change of ${posts}${at}`,
    talks: `be in talks about a change of ${posts}${at}`,
    proposed: `be proposed for a change of ${posts}${at}`,
    agreed: `be set for a change of ${posts}${at}`,
    completed: `have changed posts${at}`,
    noun: `a change of ${posts} for ${listed(people)}${at}`,
    nounNumber: "one",
  };
}

export function layoffs(names: Named): Act {
  const companies = named(names, "company");
  return {
    ...having(companies, "job cuts", "have cut jobs", `job cuts at ${listed(companies)}`),
    nounNumber: "several",
  };
}

/** A case can be a lawsuit, a probe, an approval or a fine; the sentence says that there is one, and how far it is. */
export function legal(names: Named): Act {
  const movers = [...named(names, "authority"), ...named(names, "plaintiff")];
  const defendants = named(names, "defendant");
  const over = defendants.length > 0 ? ` concerning ${listed(defendants)}` : "";
  if (movers.length > 0) {
    return {
      subject: listed(movers),
      number: numberOf(movers),
      considered: `be considering a case${over}`,
      talks: `be in talks on a case${over}`,
      proposed: `have opened a case${over}`,
      agreed: `have settled a case${over}`,
      completed: `have acted in a case${over}`,
      noun: `a case of ${listed(movers)}${over}`,
      nounNumber: "one",
    };
  }
  return {
    subject: listed(defendants),
    number: numberOf(defendants),
    considered: "face a possible case",
    talks: "be in talks on a case",
    proposed: "face a case",
    agreed: "have settled a case",
    completed: "have been acted on in a case",
    noun: `a case${over}`,
    nounNumber: "one",
  };
}

export function bankruptcy(names: Named): Act {
  const companies = named(names, "company");
  return {
    ...having(companies, "insolvency", "be insolvent", `an insolvency of ${listed(companies)}`),
    talks: "be in talks on a rescue",
    proposed: "have filed for insolvency or rescue",
    agreed: "have agreed on insolvency or rescue",
    completed: "be insolvent or rescued",
  };
}
