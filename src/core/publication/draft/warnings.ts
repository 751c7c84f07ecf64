import type { Span } from "../../base/span.ts";
import { isOrigin } from "../../provenance/role.ts";
import type { RumourState } from "../../standing/state.ts";
import { firmerShown } from "../firmer-told.ts";
import type { TimelineLine } from "../rumour-view.ts";
import type { DraftWarning, KnownMatter, KnownRumour } from "./draft-check.ts";
import type { DraftMatter, DraftRead } from "./draft-read.ts";

/** What a matter was not settled as, so that nobody can tell it as a fact on his own word. */
const SETTLED: ReadonlySet<RumourState> = new Set(["confirmed", "confirmed in part", "ended"]);

export function headlineWarning({ document }: DraftRead, { claim }: DraftMatter): readonly DraftWarning[] {
  const firmer = firmerShown(claim.firmer, document);
  if (firmer === null) return [];
  const { text, headline } = firmer;
  return [{ type: "headline", text: sentence(text), spans: [headline.span], rumour: null }];
}

/**
 * A sentence that tells it as a fact is let be when a party or an authority stands behind it elsewhere in the draft, when
 * the desk knows it as settled, and when nobody, the draft itself included, has it as anything less than a fact.
 */
export function unattributedWarning(
  { claim, bare }: DraftMatter,
  { rumours }: KnownMatter,
): readonly DraftWarning[] {
  const { type } = claim.attribution;
  const best = rumours[0]?.view;
  if (bare.length === 0 || type === "party" || type === "authority") return [];
  if (best !== undefined && SETTLED.has(best.state)) return [];
  const elsewhere = claim.certainty !== "fact" || type !== "author";
  if (best === undefined && !elsewhere && claim.stage === "completed") return [];
  const known =
    best === undefined
      ? elsewhere
        ? " Elsewhere the draft itself has it on somebody's word."
        : ""
      : ` On this desk it is ${best.state}, from ${countOf(best.counts.origins, "origin")}.`;
  const text = `${bare.length === 1 ? "One sentence tells" : `${bare.length} sentences tell`} it as a fact, on nobody's word.${known}`;
  return [{ type: "unattributed", text, spans: bare, rumour: best?.id ?? null }];
}

/** Others are known to have told it before, nobody is named or linked, and it is on no word of the draft's own. */
export function uncreditedWarning(
  { document }: DraftRead,
  { claim, bare }: DraftMatter,
  { rumours }: KnownMatter,
): readonly DraftWarning[] {
  const [best] = rumours;
  if (best === undefined || bare.length > 0 || SETTLED.has(best.view.state)) return [];
  const own = best.joined.timeline.find(({ documentId }) => documentId === document.id);
  const isOwnWord = isOrigin(own?.role) || own?.role === "first_party";
  const names = claim.attribution.chain.some(({ type }) => type !== "anonymous");
  if (isOwnWord || names || document.credits.length + document.links.length > 0) return [];
  const { counts } = best.view;
  const text = `${countOf(counts.documents, "document")} told it before, and the draft names and links none of them.`;
  return [{ type: "uncredited", text, spans: [claim.evidence.span], rumour: best.view.id }];
}

/** Another is known for it, who is easily taken for the one that is named. */
export function partyWarnings(
  read: DraftRead,
  matter: DraftMatter,
  { rumours, swapped }: KnownMatter,
): readonly DraftWarning[] {
  const { span } = matter.claim.evidence;
  const own = rumours[0]?.view;
  const wrong = rumours.flatMap((known) => wronglyNamed(known, matter));
  if (wrong.length > 0) return wrong.map((text) => warningOf(text, [span], own?.id ?? null));
  const better = swapped.find(
    ({ view }) => own === undefined || (SETTLED.has(view.state) && !SETTLED.has(own.state)),
  );
  if (better === undefined || (own !== undefined && own.id === better.view.id)) return [];
  const { named, meant, because } = better.swapped;
  const text = `The draft says ${named}; this desk has it of ${meant}: “${better.view.sentence.text}” (${better.view.state}). ${because}.`;
  return [warningOf(text, partySpans(read, named, span), better.view.id)];
}

/** What became of the parties: it was somebody else. */
function wronglyNamed({ view }: KnownRumour, { claim }: DraftMatter): readonly string[] {
  return view.aspects.parties.flatMap(({ party, outcome, instead }) => {
    const told = view.parties[party];
    const right = instead === null ? undefined : view.parties[instead];
    if (outcome !== "false" || told === undefined || right === undefined) return [];
    const names = [told.name, ...told.aliases];
    const isNamed = claim.parties.some(
      ({ entity, name }) => (entity !== null && entity === told.entity) || names.includes(name),
    );
    return isNamed ? [`It was not ${told.name} but ${right.name}, as was confirmed since.`] : [];
  });
}

export function misownedWarnings({ misowned }: DraftRead): readonly DraftWarning[] {
  return [...new Set(misowned.map(({ because }) => because))].map((because) => {
    const spans = misowned.filter((one) => one.because === because).map(({ span }) => span);
    return warningOf(`That is not how the two hang together: ${because}.`, spans, null);
  });
}

function warningOf(text: string, spans: readonly Span[], rumour: DraftWarning["rumour"]): DraftWarning {
  return { type: "parties", text, spans, rumour };
}

/** The name where it first stands at the claim, or else the claim. */
function partySpans({ document }: DraftRead, name: string, claim: Span): readonly Span[] {
  const within = document.text.slice(claim.start, claim.end).indexOf(name);
  const start = within === -1 ? document.text.indexOf(name) : claim.start + within;
  return start === -1 ? [claim] : [{ start, end: start + name.length }];
}

/** A way on which one has it from another leads back to the draft, or to an earlier page of its own outlet. */
export function circularWarning({ document }: DraftRead, { rumours }: KnownMatter): readonly DraftWarning[] {
  return rumours.flatMap(({ joined }): readonly DraftWarning[] => {
    const lines = new Map(joined.timeline.map((line) => [line.documentId, line]));
    const own = lines.get(document.id);
    const cited = own === undefined ? [] : citedBy(own, lines);
    const citing = joined.circular.find(
      ({ documentId, cites }) =>
        cites === document.id && cited.some((line) => line.documentId === documentId),
    );
    const outlet = document.outlet?.name ?? null;
    const back = cited.find((line) => outlet !== null && line.outlet === outlet && line.revises === null);
    const through = citing === undefined ? back && cited[0] : lines.get(citing.documentId);
    if (through === undefined) return [];
    const words = citing === undefined ? "" : `: “${citing.words}”`;
    const text = `${through.outlet ?? "The page"} that the draft draws on has it from you${words}. A circle is nobody's knowledge.`;
    return [{ type: "circular", text, spans: spansOf(own), rumour: joined.id }];
  });
}

function citedBy(
  line: TimelineLine,
  lines: ReadonlyMap<TimelineLine["documentId"], TimelineLine>,
): readonly TimelineLine[] {
  const way: TimelineLine[] = [];
  let next = line.drawsOn === null ? undefined : lines.get(line.drawsOn.documentId);
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = next.drawsOn === null ? undefined : lines.get(next.drawsOn.documentId);
  }
  return way;
}

function spansOf(line: TimelineLine | undefined): readonly Span[] {
  return line?.shownBy == null ? [] : [{ start: line.shownBy.start, end: line.shownBy.end }];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
