import type { Publisher } from "./cast.ts";
import { type Chance, drawn } from "./chance.ts";
import type { DocumentDraft, Figure, Making } from "./document-draft.ts";
import {
  AUTHORITIES,
  AUTHORITY,
  BACKGROUND,
  CLAUSES,
  CLOSING,
  FIGURES,
  HEADLINES,
  INTERVIEW,
  INTERVIEW_QUOTES,
  OWN_SOURCES,
  SOURCE_QUOTES,
} from "./english.ts";
import { inventedPerson, inventedTown } from "./invented-names.ts";
import type { Matter } from "./matter.ts";
import { phrase, type Slots } from "./phrase.ts";

/** What all documents of a cascade are written about and with. */
export interface Desk {
  readonly matter: Matter;
  readonly chance: Chance;
  /** One of the templates that nobody in this cascade has taken, while there are any: no two write alike by themselves. */
  readonly fresh: (templates: readonly string[]) => string;
}

const FIGURE_NAMES: readonly Figure[] = ["price", "jobs", "adviser", "percent"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A report of one who knows: on unnamed people, an authority or a named person, who told this outlet. */
export function ownReport(
  making: Making,
  publisher: Publisher,
  published: number,
  desk: Desk,
  other: Publisher | null,
): DocumentDraft {
  const { matter, chance } = desk;
  const person = making === "interview" ? inventedPerson(chance) : null;
  const slots: Slots = {
    ...slotsOf(matter, publisher, published),
    ...(person === null ? {} : { person }),
    ...(other === null ? {} : { other: naming(other, chance) }),
    authority: chance.of(AUTHORITIES),
  };
  const lead = leadOf(making, slots, desk);
  const quotes = making === "interview" ? INTERVIEW_QUOTES : making === "authority" ? [] : SOURCE_QUOTES;
  const quotation =
    quotes.length > 0 && chance.happens(0.7) ? phrase(desk.fresh(quotes), slots, chance) : null;
  const figures = making === "authority" ? [] : drawn(FIGURE_NAMES, 1 + chance.below(3), chance);
  const told = figures.map((figure) =>
    phrase(desk.fresh(FIGURES[figure]), { ...shortNames(slots, matter), person: matter.adviser }, chance),
  );
  const credit = making === "own people beside another's report" ? creditOf(slots, chance) : [];
  return {
    making,
    publisher,
    headline: headlineOf(desk),
    paragraphs: [
      lead,
      ...(quotation === null ? [] : [quotation]),
      ...(told.length === 0 ? [] : [told.join(" ")]),
      ...credit,
      ...around(desk, published),
    ],
    link: null,
    language: "en",
    url: addressOf(publisher, desk),
    published,
    figures,
    person,
    quotation,
  };
}

function leadOf(making: Making, slots: Slots, { matter, chance }: Desk): string {
  if (making === "authority") return phrase(chance.of(AUTHORITY[matter.kind]), slots, chance);
  if (making === "interview") return phrase(chance.of(INTERVIEW), withClause(slots, matter, chance), chance);
  const told =
    making === "own people beside another's report"
      ? OWN_SOURCES.filter((template) => template.includes("{outlet}"))
      : OWN_SOURCES;
  return phrase(chance.of(told), withClause(slots, matter, chance), chance);
}

/** The hard kind of origin: it has people of its own and says who had it before. */
function creditOf(slots: Slots, chance: Chance): readonly string[] {
  return [
    phrase(
      "[{other} reported the talks earlier|The talks were first reported by {other}|News of the talks was first reported by {other}].",
      slots,
      chance,
    ),
  ];
}

export function withClause(slots: Slots, matter: Matter, chance: Chance): Slots {
  return { ...slots, clause: phrase(chance.of(CLAUSES[matter.kind]), slots, chance) };
}

/** What any report has besides: two or three paragraphs about the firms, and a last line. */
export function around(desk: Desk, published: number): readonly string[] {
  const { matter, chance } = desk;
  const filled = (template: string) =>
    phrase(
      template,
      {
        a: matter.a.short,
        b: matter.b.short,
        firm: chance.happens(0.5) ? matter.a.short : matter.b.short,
        trade: chance.happens(0.5) ? matter.a.trade : matter.b.trade,
        town: inventedTown(chance),
        count: String(3 + chance.below(40)),
        weekday: weekdayOf(published),
      },
      chance,
    );
  const background = Array.from({ length: 2 + chance.below(2) }, () => desk.fresh(BACKGROUND));
  return [...background, chance.of(CLOSING)].map(filled);
}

export function slotsOf(matter: Matter, publisher: Publisher, published: number): Slots {
  return {
    a: matter.a.full,
    b: matter.b.full,
    price: `$${(matter.price / 100).toFixed(2)} billion`,
    percent: String(matter.percent),
    jobs: matter.jobs.toLocaleString("en"),
    outlet: withArticle(publisher.name),
    weekday: weekdayOf(published),
  };
}

/** The parties by the names that a second mention takes. */
export function shortNames(slots: Slots, { a, b }: Matter): Slots {
  return { ...slots, a: a.short, b: b.short };
}

export function headlineOf({ matter, chance }: Desk): string {
  return phrase(chance.of(HEADLINES[matter.kind]), { a: matter.a.short, b: matter.b.short }, chance);
}

export function addressOf(publisher: Publisher, { matter, chance }: Desk): string {
  const words = `${matter.a.short} ${matter.b.short}`.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return `https://www.${publisher.host}/${chance.of(["news", "business", "articles"])}/${words}-${chance.below(1e6)}`;
}

/** As a text names an outlet: papers mostly with "the", and a site without. */
export function naming({ name }: Publisher, chance: Chance): string {
  return chance.happens(0.8) ? withArticle(name) : name;
}

function withArticle(name: string): string {
  return /^the /i.test(name) || !name.includes(" ") ? name : `the ${name}`;
}

function weekdayOf(published: number): string {
  return WEEKDAYS[new Date(published).getUTCDay()] ?? "";
}
