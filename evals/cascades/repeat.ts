import type { Publisher } from "./cast.ts";
import { type Chance, drawn } from "./chance.ts";
import type { DocumentDraft, Making } from "./document-draft.ts";
import { ACCORDING, FIGURES, HEARSAY, OWN_SOURCES, PARTY, SYNONYMS } from "./english.ts";
import { inventedTown } from "./invented-names.ts";
import {
  addressOf,
  around,
  type Desk,
  headlineOf,
  naming,
  shortNames,
  slotsOf,
  withClause,
} from "./own-report.ts";
import { phrase, type Slots } from "./phrase.ts";
import { translated } from "./translated.ts";

/** What a repeat is written from. */
export interface RepeatOf {
  readonly making: Making;
  /** The earlier document that it has the news from. */
  readonly upstream: DocumentDraft;
  readonly publisher: Publisher;
  readonly published: number | null;
}

/** A document whose writer has read the upstream one and knows nothing else. */
export function repeatOf(repeat: RepeatOf, desk: Desk): DocumentDraft {
  const { making, upstream, publisher, published } = repeat;
  if (making === "translated names") return translated(repeat, desk);
  const blank: DocumentDraft = {
    making,
    publisher,
    headline: headlineOf(desk),
    paragraphs: [],
    link: null,
    language: "en",
    url: addressOf(publisher, desk),
    published,
    figures: [],
    person: null,
    quotation: null,
  };
  const day = published ?? upstream.published ?? 0;
  const slots: Slots = {
    ...slotsOf(desk.matter, publisher, day),
    other: naming(upstream.publisher, desk.chance),
  };
  const write = WRITERS[making] ?? paraphrase;
  return { ...blank, ...write({ ...repeat, slots, day }, desk) };
}

interface Writing extends RepeatOf {
  readonly slots: Slots;
  readonly day: number;
}
type Write = (writing: Writing, desk: Desk) => Partial<DocumentDraft>;

/** The news in one sentence of these, and nothing that the upstream gives besides. */
const leadOnly =
  (leads: readonly string[]): Write =>
  ({ slots, day }, desk) => ({ paragraphs: [leadOf(leads, slots, desk), ...around(desk, day)] });

/** The news in one sentence of these, and some of the figures. */
const leadAndFigures =
  (leads: readonly string[]): Write =>
  ({ slots, day, upstream }, desk) => ({
    paragraphs: [leadOf(leads, slots, desk), ...figuresOf(upstream, slots, desk), ...around(desk, day)],
  });

function leadOf(leads: readonly string[], slots: Slots, { matter, chance }: Desk): string {
  return phrase(chance.of(leads), withClause(slots, matter, chance), chance);
}

const paraphrase = leadOnly(HEARSAY);
const sameFamily = leadAndFigures(OWN_SOURCES);
const according = leadAndFigures(ACCORDING);
const party = leadOnly(PARTY);

/** By way of a credit at the foot, by a link in it, or by a link in the text. */
const via: Write = ({ slots, day, upstream }, desk) => {
  const { matter, chance } = desk;
  const clause = withClause(slots, matter, chance);
  const name = upstream.publisher.name;
  const how = chance.below(3);
  const lead = phrase(
    how === 2 ? "{clause}, as [was reported|we read] earlier." : chance.of([...HEARSAY, "{clause}."]),
    clause,
    chance,
  );
  const foot = [`[Via ${name}]`, `Source: ${name}`, `Via: ${name}`, `(via ${name})`];
  const credit = how === 2 ? [] : [chance.of(foot)];
  const words = how === 2 ? (/(?:was reported|we read)/i.exec(lead)?.[0] ?? "") : name;
  return {
    paragraphs: [lead, ...figuresOf(upstream, slots, desk), ...around(desk, day), ...credit],
    link: how === 0 ? null : { words, url: upstream.url },
  };
};

/** The text of the agency that the upstream document is of, told in other words under its tag. */
const wireTag: Write = ({ slots, day, upstream }, desk) => {
  const tag = `${inventedTown(desk.chance).toUpperCase()}, ${monthDay(day)} (${upstream.publisher.name}) - `;
  const lead = leadOf([...OWN_SOURCES.slice(1, 3), ...HEARSAY], slots, desk);
  return { paragraphs: [tag + lead, ...figuresOf(upstream, slots, desk), ...around(desk, day)] };
};

/** Lets the upstream's quotation speak again, and does not say where it was first. */
const quotesTheSame: Write = ({ slots, day, upstream }, desk) => {
  const { matter, chance } = desk;
  const { person, quotation } = upstream;
  const clause = withClause(slots, matter, chance);
  const lead =
    person === null
      ? phrase(chance.of(OWN_SOURCES.slice(1, 3)), clause, chance)
      : phrase(
          "{clause}, [says|said] {person}, a former [manager|executive] of {b}.",
          { ...clause, person },
          chance,
        );
  return {
    paragraphs: [lead, ...(quotation === null ? [] : [quotation]), ...around(desk, day)],
    person,
    quotation,
  };
};

const verbatim: Write = ({ upstream }) => asIs(upstream);
const newHeadline: Write = ({ upstream }, { chance }) => {
  const { headline: _old, ...same } = asIs(upstream);
  const last = upstream.paragraphs.length - 1;
  return chance.happens(0.5) ? same : { ...same, paragraphs: upstream.paragraphs.slice(0, last) };
};

/** The paragraphs that tell the news, in a text that is otherwise the writer's own. */
const partOfText: Write = ({ day, upstream }, desk) => {
  const kept = upstream.paragraphs.slice(0, 3).filter((paragraph) => !/^\[|^\(|^Via|^Source/.test(paragraph));
  return { paragraphs: [...kept, ...around(desk, day), ...around(desk, day)].slice(0, kept.length + 4) };
};

/** The whole text with word for word exchanged, as machines do it. */
const spun: Write = ({ upstream }, { chance }) => ({
  paragraphs: upstream.paragraphs.map((paragraph) => spin(paragraph, chance)),
});

function spin(paragraph: string, chance: Chance): string {
  return SYNONYMS.reduce(
    (text, [from, to]) => (chance.happens(0.9) ? text.replace(new RegExp(`\\b${from}\\b`, "g"), to) : text),
    paragraph,
  );
}

function asIs({
  headline,
  paragraphs,
  language,
  figures,
  person,
  quotation,
}: DocumentDraft): Partial<DocumentDraft> {
  return { headline, paragraphs, language, figures, person, quotation };
}

/** Some of the figures that the upstream gave. */
function figuresOf(upstream: DocumentDraft, slots: Slots, desk: Desk): readonly string[] {
  const { matter, chance } = desk;
  return drawn(upstream.figures, chance.below(3), chance).map((figure) =>
    phrase(desk.fresh(FIGURES[figure]), { ...shortNames(slots, matter), person: matter.adviser }, chance),
  );
}

const MONTHS = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
function monthDay(day: number): string {
  const date = new Date(day);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

const WRITERS: Partial<Record<Making, Write>> = {
  verbatim,
  "new headline": newHeadline,
  "part of the text": partOfText,
  spun,
  paraphrased: paraphrase,
  "quotes the same person": quotesTheSame,
  via,
  "wire tag": wireTag,
  "according to": according,
  "same family": sameFamily,
  party,
};
