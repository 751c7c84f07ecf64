import type { OutletIndex } from "../../src/core/page/outlet-index.ts";
import { type Cast, castOf, type Publisher } from "./cast.ts";
import { type Chance, chanceOf, choosingFresh } from "./chance.ts";
import { type DocumentDraft, type Making, REPEAT_MAKINGS } from "./document-draft.ts";
import { inventedMatter } from "./matter.ts";
import { type Desk, ownReport } from "./own-report.ts";
import { repeatOf } from "./repeat.ts";

/** A rumour as it spreads: some who knew, and all who had it from them. */
export interface Cascade {
  readonly seed: number;
  /** How many knew by themselves. */
  readonly origins: number;
  readonly drafts: readonly DocumentDraft[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One to four origins, one to nine repeats of any kind, each of an earlier document. */
export function cascadeOf(seed: number, outlets: OutletIndex): Cascade {
  const chance = chanceOf(seed);
  const desk: Desk = { matter: inventedMatter(chance), chance, fresh: choosingFresh(chance) };
  const cast = castOf(outlets, chance);
  const origins = 1 + (seed % 4);
  const makings = Array.from({ length: 1 + chance.below(9) }, () => chance.of(REPEAT_MAKINGS));
  const drafts = ownReports(origins, makings, cast, desk);
  const own = drafts.slice();
  for (const making of makings) {
    const draft = repeatIn(making, drafts, own, cast, desk);
    if (draft !== null) drafts.push(draft);
  }
  return { seed, origins, drafts };
}

/** The first at a moment of chance, the others up to nine days later. */
function ownReports(count: number, repeats: readonly Making[], cast: Cast, desk: Desk): DocumentDraft[] {
  const { chance } = desk;
  const start = Date.UTC(
    2012 + chance.below(13),
    chance.below(12),
    1 + chance.below(28),
    chance.below(24),
    chance.below(60),
  );
  const drafts: DocumentDraft[] = [];
  let at = start;
  for (let place = 0; place < count; place += 1) {
    const making = ownMaking(drafts, chance);
    const publisher = publisherFor(place, repeats, cast);
    drafts.push(ownReport(making, publisher, at, desk, drafts[0]?.publisher ?? null));
    at += (1 + chance.below(72)) * HOUR;
  }
  return drafts;
}

/** An authority knows once, whoever reads what it says. */
function ownMaking(before: readonly DocumentDraft[], chance: Chance): Making {
  const told = before.some(({ making }) => making === "authority");
  const makings: readonly Making[] = [
    "own people",
    "own people",
    "own people",
    "interview",
    ...(told ? [] : (["authority"] as const)),
  ];
  const beside = before.length > 0 && chance.happens(0.2);
  return beside ? "own people beside another's report" : chance.of(makings);
}

/** Where an agency's text or a sibling is to follow, the first to know is an agency or has siblings. */
function publisherFor(place: number, repeats: readonly Making[], cast: Cast): Publisher {
  if (place > 0) return cast.anyone();
  if (repeats.includes("wire tag")) return cast.agency();
  return repeats.includes("same family") ? cast.ofFamily() : cast.anyone();
}

/** Null when no document so far can be repeated in this way. */
function repeatIn(
  making: Making,
  drafts: readonly DocumentDraft[],
  own: readonly DocumentDraft[],
  cast: Cast,
  desk: Desk,
): DocumentDraft | null {
  const { chance } = desk;
  const upstream = upstreamFor(making, drafts, own, chance);
  if (upstream === null) return null;
  const publisher = making === "same family" ? cast.siblingOf(upstream.publisher) : cast.anyone();
  if (publisher === null) return null;
  const since = upstream.published ?? 0;
  const published = chance.happens(0.04) ? null : since + Math.ceil(chance.next() * 3 * DAY);
  return repeatOf({ making, upstream, publisher, published }, desk);
}

function upstreamFor(
  making: Making,
  drafts: readonly DocumentDraft[],
  own: readonly DocumentDraft[],
  chance: Chance,
): DocumentDraft | null {
  const [first] = own;
  if (first === undefined) return null;
  switch (making) {
    case "wire tag":
      return first;
    case "same family":
      return chance.of(own);
    case "quotes the same person": {
      const quoting = own.filter(({ quotation }) => quotation !== null);
      return quoting.length === 0 ? null : chance.of(quoting);
    }
    case "translated names":
      return chance.of(own.filter(({ language }) => language === "en"));
    default: {
      const dated = drafts.filter(({ published, making: how }) => published !== null && how !== "party");
      return chance.happens(0.6) ? chance.of(own) : chance.of(dated);
    }
  }
}
