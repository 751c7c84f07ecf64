import type { LinearModel } from "../../../core/base/linear-model.ts";
import type { Certainty, Stage } from "../../../core/claim/claim.ts";
import type { Rarity } from "../../../core/claim/stance/closeness.ts";
import { bodyStance, headlineStance, type Stance } from "../../../core/claim/stance/stance.ts";
import type { Asked } from "../../../core/rumour/asked.ts";
import type { ToldDocument } from "./by-words.ts";

/** How one part of a document stands to what was asked, and what shows it. */
export interface PartStance {
  readonly stance: Stance;
  /** "claim": as the claim that was filed from this part says; "words": by its words alone. */
  readonly by: "claim" | "words";
  /** Verbatim, but for a claim its stage and certainty. */
  readonly shownBy: readonly string[];
}

export interface Stances {
  /** Null when the document has no such part, or its language is one whose words are not read for stance. */
  readonly headline: PartStance | null;
  readonly body: PartStance | null;
}

/** A report of the document in the matter that was asked about: where its evidence begins, and what it says. */
export interface ReportSaid {
  readonly at: number;
  readonly stage: Stage;
  readonly certainty: Certainty;
}

export interface StanceReader {
  readonly model: LinearModel;
  readonly rarity: Rarity;
}

/** The part that a report rests on stands as the report does; the other as its words do. */
export function stancesOf(
  asked: Asked,
  told: ToldDocument,
  report: ReportSaid | null,
  { model, rarity }: StanceReader,
): Stances {
  const { document, headline, body } = told;
  const said = report === null ? null : stanceOfReport(asked, report);
  const inHeadline = report !== null && report.at < document.bodyStart;
  const isRead = document.language === "en" || document.language === "und";
  const headlineWords = () =>
    headline === null || !isRead ? null : byWords(asked, headlineStance(asked.told, headline, model, rarity));
  const bodyWords = () =>
    body.length === 0 || !isRead ? null : byWords(asked, bodyStance(asked.told, body, model, rarity));
  return {
    headline: said !== null && inHeadline ? said : headlineWords(),
    body: said !== null && !inHeadline ? said : bodyWords(),
  };
}

function stanceOfReport(asked: Asked, { stage, certainty }: ReportSaid): PartStance {
  const refused = stage === "denied" || stage === "ended";
  const stance = refused ? "against" : certainty === "fact" ? "for" : "observing";
  return { stance: turned(asked, stance), by: "claim", shownBy: [stage, certainty] };
}

function byWords(
  asked: Asked,
  { stance, words }: { readonly stance: Stance; readonly words: readonly string[] },
): PartStance {
  return { stance: turned(asked, stance), by: "words", shownBy: words };
}

/** Stance is read to the matter put as so; to who asked whether it is not so, it is the other way round. */
function turned({ sign }: Asked, stance: Stance): Stance {
  if (sign === "so") return stance;
  return stance === "for" ? "against" : stance === "against" ? "for" : stance;
}
