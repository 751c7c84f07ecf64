import { overlaps } from "../base/span.ts";
import type { Candidate } from "./candidate.ts";
import { findCountries } from "./country.ts";
import { findOffices } from "./government.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";
import { splitRun } from "./split-run.ts";

/** The names in a plain sentence, and the governments that stand in it without one. */
export function candidatesIn(view: SentenceView, runs: readonly Run[]): Candidate[] {
  const named = runs.flatMap((run) => splitRun(view, run)).filter((candidate) => isTrusted(view, candidate));
  const governments = [...findOffices(view), ...findCountries(view)].filter(
    (office) => !named.some((name) => name.looks !== "place" && overlaps(name, office)),
  );
  return [...named.filter((name) => !governments.some((office) => overlaps(name, office))), ...governments];
}

/** Capitals tell names in English. In other languages, which write nouns or nothing with them, more is needed. */
function isTrusted({ language, gazetteer }: SentenceView, candidate: Candidate): boolean {
  if (language === "en" || language === "und" || candidate.uses.length > 0) return true;
  if (gazetteer.languages.has(language) && candidate.looks === "plain") return true;
  return candidate.looks === "company" || candidate.looks === "person";
}
