import { type Act, having, type Named, named } from "./act.ts";
import { listed } from "./names.ts";

export function partnership(names: Named): Act {
  return together(named(names, "party"), "partnership");
}

export function jointVenture(names: Named): Act {
  const act = together(named(names, "party"), "joint venture");
  return {
    ...act,
    proposed: act.proposed.replace(/^plan a/, "plan to set up a"),
    completed: act.completed.replace(/^have a/, "have set up a"),
  };
}

export function licensing(names: Named): Act {
  const givers = named(names, "licensor");
  const takers = named(names, "licensee");
  if (givers.length > 0 && takers.length > 0) {
    return licence(
      takers,
      ` from ${listed(givers)}`,
      `a licence from ${listed(givers)} to ${listed(takers)}`,
    );
  }
  if (takers.length > 0) return licence(takers, "", `a licence for ${listed(takers)}`);
  if (givers.length > 0) {
    const act = having(
      givers,
      "a licence to others",
      "have granted a licence",
      `a licence from ${listed(givers)}`,
    );
    return { ...act, proposed: "plan to grant a licence", agreed: "have agreed to grant a licence" };
  }
  return together(named(names, "party"), "licence deal");
}

function licence(takers: readonly string[], from: string, noun: string): Act {
  return having(takers, `a licence${from}`, `have a licence${from}`, noun);
}

/** The first is said to do it with the others; alone, with nobody named. */
function together(parties: readonly string[], thing: string): Act {
  const [first = "", ...others] = parties;
  const what = others.length > 0 ? `a ${thing} with ${listed(others)}` : `a ${thing}`;
  return having([first], what, `have ${what}`, `a ${thing} of ${listed(parties)}`);
}
