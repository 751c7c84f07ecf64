import type { Token } from "../document/token.ts";
import type { Candidate, Looks } from "./candidate.ts";
import { addContextVotes, noVotes, type Votes } from "./context-votes.ts";
import type { AliasUse } from "./gazetteer.ts";
import { isRole } from "./role-word.ts";

/** One name as a document writes it, whatever the designator behind it, with all the places where it stands. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly uses: readonly AliasUse[];
  readonly looks: Looks;
  readonly votes: Votes;
}

interface OpenForm {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: Candidate[];
  readonly votes: Votes;
}

/** Gathers candidates that have the same words; `tokensOf` gives the tokens of a sentence by its number. */
export function gatherForms(
  candidates: readonly Candidate[],
  tokensOf: (sentence: number) => readonly Token[],
): Form[] {
  const forms = new Map<string, OpenForm>();
  for (const candidate of candidates) {
    const key = candidate.words.join(" ");
    const form = forms.get(key) ?? { key, words: candidate.words, candidates: [], votes: noVotes() };
    forms.set(key, form);
    form.candidates.push(candidate);
    if (!isPlaceOfSomebody(candidate, tokensOf(candidate.sentence)))
      addContextVotes(form.votes, tokensOf(candidate.sentence), candidate.first, candidate.last);
  }
  return [...forms.values()].map(close);
}

/** "led by New York investor Jane Roe": what stands before the place speaks of the person. */
function isPlaceOfSomebody({ looks, last }: Candidate, tokens: readonly Token[]): boolean {
  return looks === "place" && isRole(tokens, last);
}

// When the places of one form look different, the strongest look counts: one "Foo Inc" makes every "Foo" a company.
const LOOKS_BY_STRENGTH: readonly Looks[] = [
  "company",
  "authority",
  "institution",
  "product",
  "person",
  "place",
  "plain",
];

function close(form: OpenForm): Form {
  const looks = LOOKS_BY_STRENGTH.find((look) =>
    form.candidates.some((candidate) => candidate.looks === look),
  );
  const uses = form.candidates.find((candidate) => candidate.uses.length > 0)?.uses ?? [];
  return { ...form, uses, looks: looks ?? "plain" };
}

/** A form of one place whose surroundings tell nothing more. */
export function singleForm(candidate: Candidate): Form {
  const { words, uses, looks } = candidate;
  return { key: words.join(" "), words, candidates: [candidate], uses, looks, votes: noVotes() };
}
