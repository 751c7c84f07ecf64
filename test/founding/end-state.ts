import type { Day } from "../../src/core/base/day.ts";
import type { RumourView } from "../../src/core/publication/rumour-view.ts";
import { viewOf } from "../../src/core/publication/view-of.ts";
import { partition } from "../../src/core/rumour/partition.ts";
import type { Report } from "../../src/core/rumour/rumour.ts";
import { type FoundingCase, KNOWLEDGE } from "./founding-desk.ts";

/** What the desk shows of these reports on a day, for the claims of the case; null where there is no such rumour. */
export interface EndState {
  readonly C1: RumourView | null;
  readonly C2: RumourView | null;
  readonly C4: RumourView | null;
  /** Licences of MIUI: C3, which is to be no rumour. */
  readonly C3: RumourView | null;
}

export function endStateOf(reports: readonly Report[], { beside }: FoundingCase, day: Day): EndState {
  const views = partition(reports)
    .filter(({ reports: together }) => together.some(isOfTheCase))
    .flatMap((matter) => viewOf({ ledgerIds: [], reports: matter.reports, beside }, KNOWLEDGE, day) ?? []);
  return claimsAmong(views);
}

/** Whether it can be one of the four: a co-operation of Xiaomi, or Xiaomi buying. */
function isOfTheCase({ claim }: Report): boolean {
  const parties = claim.parties.map(({ entity }) => entity);
  if (!parties.includes(XIAOMI)) return false;
  return claim.kind === "acquisition"
    ? claim.parties.some(({ role }) => role === "target")
    : claim.kind === "partnership" || claim.kind === "licensing";
}

/** The rumours of the case among others, told by their parties, kind and product; never by their documents. */
export function claimsAmong(views: readonly RumourView[]): EndState {
  return {
    C1: only(
      views.filter(
        (view) =>
          view.kind === "acquisition" && names(view, "acquirer", XIAOMI) && names(view, "target", NOKIA),
      ),
    ),
    C2: only(views.filter((view) => isCooperation(view) && !isAbout(view, SURGE) && !isEarlier(view))),
    C3: only(views.filter((view) => isAbout(view, "ent_miui"))),
    C4: only(views.filter((view) => isCooperation(view) && isAbout(view, SURGE))),
  };
}

const [XIAOMI, NOKIA, HMD, SURGE] = ["ent_xiaomi", "ent_nokia", "ent_hmd-global", "ent_surge-s1"] as const;

function isCooperation(view: RumourView): boolean {
  if (view.kind !== "partnership" && view.kind !== "licensing") return false;
  const parties = new Set(view.parties.map(({ entity }) => entity));
  return parties.has(XIAOMI) && (parties.has(NOKIA) || parties.has(HMD));
}

/** The network contract of February 2017, which D13 recalls: all its reports are recalled. */
function isEarlier({ timeline }: RumourView): boolean {
  return timeline.every(({ modality }) => modality === "recalled");
}

function isAbout({ aspects }: RumourView, product: string): boolean {
  return aspects.objects.some(({ object }) => object.type === "product" && object.product === product);
}

function names({ parties }: RumourView, role: string, entity: string): boolean {
  return parties.some((party) => party.role === role && party.entity === entity);
}

function only(views: readonly RumourView[]): RumourView | null {
  if (views.length > 1) {
    throw new Error(
      `One rumour stands as several: ${views.map(({ sentence }) => sentence.text).join(" | ")}`,
    );
  }
  return views[0] ?? null;
}

/** "state[, disputed]; Party outcome…": what a test compares. */
export function inShort(view: RumourView | null): string {
  if (view === null) return "none";
  const wrong = view.aspects.parties
    .filter(({ outcome }) => outcome === "false")
    .map(({ party, instead }) => {
      const right = instead === null ? "" : `, but ${view.parties[instead]?.entity ?? ""}`;
      return `not ${view.parties[party]?.entity ?? ""}${right}`;
    });
  return [view.state, ...(view.disputed === "yes" ? ["disputed"] : []), ...wrong].join(", ");
}
