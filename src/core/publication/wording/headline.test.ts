import { describe, expect, test } from "vitest";
import { CERTAINTIES, type Certainty, STAGES, type Stage } from "../../claim/claim.ts";
import { CLAIM_KINDS, type ClaimKind, type Role } from "../../claim/kinds.ts";
import type { Named } from "./act.ts";
import { headlineOf } from "./headline.ts";

const BID: Named = { acquirer: ["Acme"], target: ["Beta"], seller: ["Corva"] };
const PAIR: Named = { party: ["Acme", "Beta"] };

/** Each kind through all stages, as fact. */
test.each<[ClaimKind, Named, readonly string[]]>([
  [
    "acquisition",
    BID,
    [
      "Acme is considering buying Beta from Corva",
      "Acme is in talks to buy Beta from Corva",
      "Acme has offered to buy Beta from Corva",
      "Acme has agreed to buy Beta from Corva",
      "Acme has bought Beta from Corva",
      "Talk of a purchase of Beta from Corva by Acme has been denied",
      "The purchase of Beta from Corva by Acme is off",
    ],
  ],
  [
    "acquisition",
    { target: ["Beta"] },
    [
      "Beta is a takeover target",
      "Beta is in talks on a takeover",
      "Beta has been made a takeover offer",
      "Beta has agreed to be taken over",
      "Beta has been taken over",
      "Talk of a takeover of Beta has been denied",
      "The takeover of Beta is off",
    ],
  ],
  [
    "merger",
    PAIR,
    [
      "Acme and Beta are considering a merger",
      "Acme and Beta are in talks on a merger",
      "Acme and Beta plan to merge",
      "Acme and Beta have agreed to merge",
      "Acme and Beta have merged",
      "Talk of a merger of Acme and Beta has been denied",
      "The merger of Acme and Beta is off",
    ],
  ],
  [
    "stake",
    { investor: ["Acme", "Dorn"], target: ["Beta"] },
    [
      "Acme and Dorn are considering buying a stake in Beta",
      "Acme and Dorn are in talks to buy a stake in Beta",
      "Acme and Dorn plan to buy a stake in Beta",
      "Acme and Dorn have agreed to buy a stake in Beta",
      "Acme and Dorn have a stake in Beta",
      "Talk of a purchase of a stake in Beta by Acme and Dorn has been denied",
      "The purchase of a stake in Beta by Acme and Dorn is off",
    ],
  ],
  [
    "stake",
    { target: ["Beta"] },
    [
      "A stake in Beta is up for sale",
      "A stake in Beta is the subject of talks on a sale",
      "A stake in Beta is on offer",
      "A stake in Beta is about to change hands",
      "A stake in Beta has changed hands",
      "Talk of a sale of a stake in Beta has been denied",
      "The sale of a stake in Beta is off",
    ],
  ],
  [
    "divestiture",
    { seller: ["Acme"], target: ["Beta"] },
    [
      "Acme is considering selling Beta",
      "Acme is in talks to sell Beta",
      "Acme plans to sell Beta",
      "Acme has agreed to sell Beta",
      "Acme has sold Beta",
      "Talk of a sale of Beta by Acme has been denied",
      "The sale of Beta by Acme is off",
    ],
  ],
  [
    "joint-venture",
    PAIR,
    [
      "Acme is considering a joint venture with Beta",
      "Acme is in talks on a joint venture with Beta",
      "Acme plans to set up a joint venture with Beta",
      "Acme has agreed on a joint venture with Beta",
      "Acme has set up a joint venture with Beta",
      "Talk of a joint venture of Acme and Beta has been denied",
      "The joint venture of Acme and Beta is off",
    ],
  ],
  [
    "partnership",
    PAIR,
    [
      "Acme is considering a partnership with Beta",
      "Acme is in talks on a partnership with Beta",
      "Acme plans a partnership with Beta",
      "Acme has agreed on a partnership with Beta",
      "Acme has a partnership with Beta",
      "Talk of a partnership of Acme and Beta has been denied",
      "The partnership of Acme and Beta is off",
    ],
  ],
  [
    "licensing",
    { licensor: ["Beta"], licensee: ["Acme"] },
    [
      "Acme is considering a licence from Beta",
      "Acme is in talks on a licence from Beta",
      "Acme plans a licence from Beta",
      "Acme has agreed on a licence from Beta",
      "Acme has a licence from Beta",
      "Talk of a licence from Beta to Acme has been denied",
      "The licence from Beta to Acme is off",
    ],
  ],
  [
    "investment",
    { investor: ["Acme"], recipient: ["Beta"] },
    [
      "Acme is considering investing in Beta",
      "Acme is in talks to invest in Beta",
      "Acme plans to invest in Beta",
      "Acme has agreed to invest in Beta",
      "Acme has invested in Beta",
      "Talk of an investment in Beta by Acme has been denied",
      "The investment in Beta by Acme is off",
    ],
  ],
  [
    "listing",
    { issuer: ["Acme"] },
    [
      "Acme is considering a stock market listing",
      "Acme is in talks on a stock market listing",
      "Acme plans a stock market listing",
      "Acme has agreed on a stock market listing",
      "Acme has completed its stock market listing",
      "Talk of a stock market listing of Acme has been denied",
      "The stock market listing of Acme is off",
    ],
  ],
  [
    "product",
    { maker: ["Acme"], product: ["the Zephyr 7"] },
    [
      "Acme is considering bringing out the Zephyr 7",
      "Acme is in talks about the Zephyr 7",
      "Acme plans to bring out the Zephyr 7",
      "Acme has announced the Zephyr 7",
      "Acme has brought out the Zephyr 7",
      "Talk of the Zephyr 7 from Acme has been denied",
      "The Zephyr 7 from Acme is off",
    ],
  ],
  [
    "executive",
    { company: ["Acme"], person: ["Ann Lee"] },
    [
      "Ann Lee is in line for a change of post at Acme",
      "Ann Lee is in talks about a change of post at Acme",
      "Ann Lee is proposed for a change of post at Acme",
      "Ann Lee is set for a change of post at Acme",
      "Ann Lee has changed posts at Acme",
      "Talk of a change of post for Ann Lee at Acme has been denied",
      "The change of post for Ann Lee at Acme is off",
    ],
  ],
  [
    "layoffs",
    { company: ["Acme"] },
    [
      "Acme is considering job cuts",
      "Acme is in talks on job cuts",
      "Acme plans job cuts",
      "Acme has agreed on job cuts",
      "Acme has cut jobs",
      "Talk of job cuts at Acme has been denied",
      "Job cuts at Acme are off",
    ],
  ],
  [
    "legal",
    { authority: ["the Cartel Office"], defendant: ["Beta"] },
    [
      "The Cartel Office is considering a case concerning Beta",
      "The Cartel Office is in talks on a case concerning Beta",
      "The Cartel Office has opened a case concerning Beta",
      "The Cartel Office has settled a case concerning Beta",
      "The Cartel Office has acted in a case concerning Beta",
      "Talk of a case of the Cartel Office concerning Beta has been denied",
      "The case of the Cartel Office concerning Beta is over",
    ],
  ],
  [
    "bankruptcy",
    { company: ["Acme"] },
    [
      "Acme is considering insolvency",
      "Acme is in talks on a rescue",
      "Acme has filed for insolvency or rescue",
      "Acme has agreed on insolvency or rescue",
      "Acme is insolvent or rescued",
      "Talk of an insolvency of Acme has been denied",
      "The insolvency of Acme is over",
    ],
  ],
])("%s %j", (kind, names, expected) => {
  expect(STAGES.map((stage) => headlineOf(kind, names, stage, "fact"))).toEqual(expected);
});

/** How surely a document puts it changes the verb, and nothing else. */
test.each<[Stage, Certainty, string]>([
  ["considered", "fact", "Acme is considering a partnership with Beta"],
  ["considered", "reported", "Acme is reported to be considering a partnership with Beta"],
  ["considered", "rumoured", "Acme is said to be considering a partnership with Beta"],
  ["considered", "speculated", "Acme may be considering a partnership with Beta"],
  ["agreed", "reported", "Acme is reported to have agreed on a partnership with Beta"],
  ["agreed", "speculated", "Acme may have agreed on a partnership with Beta"],
  ["denied", "reported", "Talk of a partnership of Acme and Beta is reported to have been denied"],
  ["ended", "rumoured", "The partnership of Acme and Beta is said to be off"],
  ["ended", "speculated", "The partnership of Acme and Beta may be off"],
])("%s, %s", (stage, certainty, expected) => {
  expect(headlineOf("partnership", PAIR, stage, certainty)).toBe(expected);
});

describe("with any roles named or missing, every sentence can be read", () => {
  const names = ["Acme", "Beta", "Corva"];
  test.each(Object.keys(CLAIM_KINDS) as ClaimKind[])("%s", (kind) => {
    for (const named of someOf(CLAIM_KINDS[kind].roles, names)) {
      for (const stage of STAGES) {
        for (const certainty of CERTAINTIES) expectReadable(headlineOf(kind, named, stage, certainty));
      }
    }
  });
});

/** Every choice of at least one role, with one name or two in each. */
function someOf(roles: readonly Role[], names: readonly string[]): readonly Named[] {
  const choices: Named[] = [];
  for (let choice = 1; choice < 3 ** roles.length; choice += 1) {
    const named: Partial<Record<Role, readonly string[]>> = {};
    for (const [place, role] of roles.entries()) {
      const count = Math.floor(choice / 3 ** place) % 3;
      if (count > 0) named[role] = names.slice(place % 2, (place % 2) + count);
    }
    choices.push(named);
  }
  return choices;
}

function expectReadable(sentence: string): void {
  expect(sentence).toMatch(/^[A-Z][^.]*[\w)]$/);
  expect(sentence).not.toMatch(/ {2}|\b(\w+) \1\b|undefined|null|\ba [aeiou]|\ban [^aeiou]| ,/);
  expect(sentence).toMatch(/\b(?:is|are|has|have|plans?|faces?|may)\b/);
  expect(sentence).toMatch(/Acme|Beta|Corva/);
}
