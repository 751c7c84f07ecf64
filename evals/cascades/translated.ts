import { drawn } from "./chance.ts";
import type { DocumentDraft } from "./document-draft.ts";
import { inventedTown } from "./invented-names.ts";
import { addressOf, type Desk } from "./own-report.ts";
import { phrase } from "./phrase.ts";
import type { RepeatOf } from "./repeat.ts";
import { TONGUES } from "./tongues.ts";

/** The upstream report as a site in another language gives it: its news, its figures, and in half of cases and more its name. */
export function translated({ making, upstream, publisher, published }: RepeatOf, desk: Desk): DocumentDraft {
  const { matter, chance } = desk;
  const tongue = chance.of(TONGUES);
  const slots = {
    a: matter.a.short,
    b: matter.b.short,
    percent: String(matter.percent),
    price: tongue.price(matter.price / 100),
    jobs: matter.jobs.toLocaleString("en").replace(",", tongue.thousands),
    adviser: matter.adviser,
    other: upstream.publisher.name,
    town: inventedTown(chance),
    firm: chance.happens(0.5) ? matter.a.short : matter.b.short,
  };
  const figures = upstream.figures.map((figure) => phrase(tongue.figures[figure], slots, chance));
  // Where too little is handed on to know it again, nobody could tell a translator from one who was told.
  const named = upstream.figures.length < 2 || chance.happens(0.5);
  const lead = phrase(chance.of(named ? tongue.credited : tongue.told)[matter.kind], slots, chance);
  return {
    making,
    publisher,
    headline: phrase(tongue.headline[matter.kind], slots, chance),
    paragraphs: [
      lead,
      ...(figures.length === 0 ? [] : [figures.join(tongue.code === "zh" ? "" : " ")]),
      ...drawn(tongue.background, 2, chance).map((sentence) => phrase(sentence, slots, chance)),
    ],
    link: null,
    language: tongue.code,
    url: addressOf(publisher, desk),
    published,
    figures: upstream.figures,
    person: null,
    quotation: null,
  };
}
