import { overlaps, type Span } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Candidate } from "./candidate.ts";
import { CERTAINTIES, type Certainty, type FirmerHeadline, type PartReading, type Stage } from "./claim.ts";
import type { Matter } from "./merge.ts";

/**
 * How the headline of a matter is firmer than the text below it; null when it is not, or only one of the two tells it.
 * The headline is held against the firmest word of the body: what the text says anywhere, the headline may say.
 */
export function firmerHeadline(document: Document, { candidates }: Matter): FirmerHeadline | null {
  const titles = candidates.filter((each) => isTitle(each, document) && each.modality === "report");
  const bodies = candidates.filter(
    (each) => !isTitle(each, document) && each.modality !== "recalled" && tells(each),
  );
  const [title] = titles.sort((a, b) => surer(document, a, b) || further(document, a, b));
  if (title === undefined || bodies.length === 0) return null;
  const said = readingOf(document, title);
  const alike = bodies.filter((body) => isOnTheWay(body) === isOnTheWay(title));
  const [surest] = alike.sort((a, b) => surer(document, a, b) || further(document, a, b));
  const isSurer =
    surest !== undefined && !alike.some(isOnRecord) && isBelow(surest.certainty, said.certainty);
  const [furthest] = bodies.sort((a, b) => further(document, a, b) || surer(document, a, b));
  const isFurther =
    furthest !== undefined && isOnTheWay(title) && reach(document, title) > reach(document, furthest);
  const body = isSurer ? surest : isFurther ? furthest : undefined;
  if (body === undefined) return null;
  const by = isSurer && isFurther ? "both" : isSurer ? "certainty" : "stage";
  return { by, headline: said, body: readingOf(document, body) };
}

/** Talk that its document calls untrue has its evidence where that is said. */
function isTitle({ part, evidence }: Candidate, { bodyStart }: Document): boolean {
  return part === "title" && evidence.start < bodyStart;
}

function readingOf(document: Document, candidate: Candidate): PartReading {
  const { stage, evidence } = candidate;
  return { stage, certainty: certaintyOf(document, candidate), span: evidence };
}

/** "The deal" beside other news tells how far the matter is, and how sure, only where a word says so. */
function tells({ cued, weight }: Candidate): boolean {
  return cued || weight === "telling";
}

/** Where the matter stands on its way. A headline's present tense ("Acme buys Beta") tells what is agreed, unless it names an end. */
function reach(document: Document, candidate: Candidate): number {
  const isPresent =
    candidate.stage === "completed" &&
    isTitle(candidate, document) &&
    !DONE.test(document.text.slice(0, document.bodyStart));
  return REACH[isPresent ? "agreed" : candidate.stage] ?? NOT_ON_THE_WAY;
}

const DONE =
  /\b(?:complet\w+|clos(?:es|ed|ing)|finali[sz]\w+|wraps? up|concludes?|done|bought|acquired|merged)\b/iu;

/** What is denied or over is on another way, and neither nearer nor further. */
const REACH: Readonly<Partial<Record<Stage, number>>> = {
  considered: 1,
  talks: 2,
  proposed: 2,
  agreed: 3,
  completed: 4,
};
const NOT_ON_THE_WAY = 9;

function isOnTheWay({ stage }: Candidate): boolean {
  return REACH[stage] !== undefined;
}

function further(document: Document, a: Candidate, b: Candidate): number {
  return reach(document, b) - reach(document, a) || a.sentence - b.sentence;
}

function surer(document: Document, a: Candidate, b: Candidate): number {
  return sureness(certaintyOf(document, b)) - sureness(certaintyOf(document, a));
}

function isBelow(a: Certainty, b: Certainty): boolean {
  return sureness(a) < sureness(b);
}

function sureness(certainty: Certainty): number {
  return -CERTAINTIES.indexOf(certainty);
}

/** What a party or an authority says may be told without its name. */
function isOnRecord({ attribution: { type } }: Candidate): boolean {
  return type === "party" || type === "authority";
}

/** A headline that hedges is no surer than its hedge, whatever its verb says. */
function certaintyOf(document: Document, candidate: Candidate): Certainty {
  const { certainty, evidence } = candidate;
  const hedge = isTitle(candidate, document) ? hedgeOf(document, evidence) : null;
  return hedge !== null && isBelow(hedge, certainty) ? hedge : certainty;
}

/** "Acme to buy Beta?", “Acme 'to buy' Beta”, "Acme reportedly buys Beta", "Rumour: Acme buys Beta". */
function hedgeOf({ text, bodyStart }: Document, evidence: Span): Certainty | null {
  const title = text.slice(0, bodyStart).trim();
  if (/[?？]\s*["'”’»)]?$/u.test(title)) return "speculated";
  if (HEARSAY.test(title)) return "rumoured";
  if (CREDITED.test(title) || quoted(title).some((span) => overlaps(span, evidence))) return "reported";
  return null;
}

const HEARSAY =
  /\b(?:rumou?r(?:s|ed)?|reportedly|allegedly|alleged|supposedly|purportedly|apparently|said to|thought to|believed to|understood to|tipped to|speculations?|gossip|whispers?|leaks?|could|may|might)\b/iu;
/** At the edge of a headline: "Acme to buy Beta, report says", "Sources: Acme to buy Beta", "Acme buys Beta - sources". */
const CREDITED =
  /^(?:reports?|sources?|exclusive|claims?)\s*[:|]|(?:[-–—:,|]\s*|\b(?:says?|according to)\s+(?:an?\s+)?)(?:[\w&.’' ]{2,24}\s)?(?:sources?|reports?|papers?|magazine|newspaper|media)(?:\s+says?)?$|\b(?:reports?|sources?|papers?|claims?|they|some|many|insiders?|people)\s+(?:say|says|claims?)\b/iu;

/** What stands between quote marks and is no whole headline; an apostrophe inside a word opens and closes nothing. */
function quoted(title: string): readonly Span[] {
  return [...title.matchAll(/(?<![\p{L}\p{N}])["'“‘„«「『](.+?)["'”’“»」』](?![\p{L}\p{N}])/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
