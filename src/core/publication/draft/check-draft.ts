import type { HeldDocument } from "../../provenance/held-document.ts";
import type { ReportRole } from "../../provenance/role.ts";
import type { RumourState } from "../../standing/state.ts";
import type { RumourView, TimelineLine } from "../rumour-view.ts";
import { attributionLine } from "./attribution-line.ts";
import type {
  DraftCheck,
  DraftCitation,
  DraftWarning,
  KnownMatter,
  KnownRumour,
  PastRumour,
  ShownKnown,
} from "./draft-check.ts";
import type { DraftMatter, DraftRead } from "./draft-read.ts";
import { cannotGrant } from "./kin-parties.ts";
import {
  circularWarning,
  headlineWarning,
  misownedWarnings,
  partyWarnings,
  unattributedWarning,
  uncreditedWarning,
} from "./warnings.ts";

/** `known` has what the desk knows of each matter, in the order of the matters. */
export function checkDraft(
  read: DraftRead,
  known: readonly KnownMatter[],
  languageOf: (documentId: string) => HeldDocument["language"] | null,
  kin: Parameters<typeof cannotGrant>[1],
): DraftCheck {
  const matters = read.matters.map((matter, at) => ({ matter, known: known[at] ?? NOTHING_KNOWN }));
  const best = matters[0]?.known.rumours[0]?.view ?? null;
  return {
    warnings: [
      ...matters.flatMap(({ matter }) => headlineWarning(read, matter)),
      ...matters.flatMap((each) => unattributedWarning(each.matter, each.known)),
      ...matters.flatMap((each) => uncreditedWarning(read, each.matter, each.known)),
      ...distinct(matters.flatMap((each) => partyWarnings(read, each.matter, each.known))),
      ...misownedWarnings(read),
      ...matters.flatMap(({ matter }) => grantWarnings(matter, kin)),
      ...distinct(matters.flatMap((each) => circularWarning(read, each.known))),
    ],
    known: knownOnce(matters.flatMap((each) => each.known.rumours)).map((rumour) => shownKnown(rumour, read)),
    history: historyOf(known),
    line: best === null ? null : attributionLine(best, languageOf),
    citations: best === null ? [] : citationsFor(best, matters[0]?.known.rumours[0]?.joined ?? best, read),
  };
}

const NOTHING_KNOWN: KnownMatter = { rumours: [], swapped: [] };

function grantWarnings(
  { claim }: DraftMatter,
  kin: Parameters<typeof cannotGrant>[1],
): readonly DraftWarning[] {
  const because = cannotGrant(claim, kin);
  if (because === null) return [];
  const text = `Only who owns it can license it: ${because}.`;
  return [{ type: "parties", text, spans: [claim.evidence.span], rumour: null }];
}

/** One company that is mistaken in three matters is told of once. */
function distinct(warnings: readonly DraftWarning[]): readonly DraftWarning[] {
  return [...new Map(warnings.map((warning) => [warning.text, warning])).values()];
}

/** Two matters of a draft can be one rumour. */
function knownOnce(rumours: readonly KnownRumour[]): readonly KnownRumour[] {
  return rumours.filter(({ view }, at) => rumours.findIndex((one) => one.view.id === view.id) === at);
}

const REPEATING: ReadonlySet<ReportRole> = new Set(["repeat", "reprint", "translation"]);

function shownKnown({ view, joined, match }: KnownRumour, { document }: DraftRead): ShownKnown {
  const own = joined.timeline.find(({ documentId }) => documentId === document.id);
  const repeats = view.timeline.filter(({ role }) => REPEATING.has(role)).length;
  return {
    rumour: view,
    reasons: match.reasons,
    repeat: own !== undefined && REPEATING.has(own.role) ? repeats + 1 : null,
    because: own?.because ?? "",
  };
}

const CAME_TO_NOTHING: ReadonlySet<RumourState> = new Set(["expired", "refuted", "denied", "ended"]);
const MOST_PAST = 6;

function historyOf(known: readonly KnownMatter[]): readonly PastRumour[] {
  const told = new Set(known.flatMap(({ rumours }) => rumours.map(({ view }) => view.id)));
  const past = known
    .flatMap(({ rumours }) => rumours.flatMap(({ relatives }) => relatives))
    .filter(({ id, state }) => CAME_TO_NOTHING.has(state) && !told.has(id));
  return [...new Map(past.map((rumour) => [rumour.id, rumour])).values()].slice(0, MOST_PAST);
}

/** The first known, and what the draft itself draws on. */
function citationsFor(
  view: RumourView,
  joined: RumourView,
  { document }: DraftRead,
): readonly DraftCitation[] {
  const own = joined.timeline.find(({ documentId }) => documentId === document.id);
  const ids = [view.origin?.documentId, own?.drawsOn?.documentId];
  const lines = ids.flatMap((id) => view.timeline.find(({ documentId }) => documentId === id) ?? []);
  return [...new Set(lines)].map(citationOf);
}

const LENGTHS = { year: 4, month: 7, day: 10, minute: 24, second: 24 } as const;

function citationOf({ documentId, title, outlet, url, published }: TimelineLine): DraftCitation {
  return {
    documentId,
    title,
    outlet,
    url,
    published: published === null ? null : published.at.slice(0, LENGTHS[published.precision]),
  };
}
