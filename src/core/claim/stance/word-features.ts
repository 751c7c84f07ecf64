import { type Compared, isBesideShared, ownWords, whereOf } from "./compared.ts";
import type { StanceClass } from "./stance-words.ts";
import type { ToldText } from "./told-text.ts";

/** Single words, in pairs and by where they stand; what the text shares with the claim is "<shared>", a number "#". */
export function addWords(compared: Compared, features: Set<string>): void {
  const { claim, told, shared } = compared;
  const shown = told.words.map(({ type, stem }, at) =>
    shared[at] ? "<shared>" : type === "number" ? "#" : stem,
  );
  for (const [at, stem] of shown.entries()) features.add(`pair=${stem} ${shown[at + 1] ?? "<end>"}`);
  features.add(`first=${shown[0] ?? ""}`);
  features.add(`last=${shown.at(-1) ?? ""}`);
  const inClaim = new Set(claim.words.map(({ stem }) => stem));
  for (const [at, { stem, type }] of ownWords(compared)) {
    if (type !== "word") continue;
    if (!inClaim.has(stem)) features.add(`word=${stem}`);
    const where = whereOf(compared, at);
    if (where !== "alone") features.add(`${where}=${stem}`);
  }
}

/** The classes of its words (`stance-words.ts`), apart for what it shares with the claim and what is its own. */
export function addClasses(compared: Compared, features: Set<string>): void {
  const inClaim = classesOf(compared.claim);
  const seen = new Set<StanceClass>();
  for (const [at, word] of compared.told.words.entries()) {
    if (!compared.shared[at]) continue;
    for (const name of word.classes) features.add(`shared class=${name}`);
  }
  for (const [at, { classes }] of ownWords(compared)) {
    for (const name of classes) {
      seen.add(name);
      features.add(`class ${whereOf(compared, at)}=${name}`);
      if (isBesideShared(compared, at)) features.add(`beside shared=${name}`);
      if (at === 0) features.add(`begins=${name}`);
    }
  }
  addHeld(seen, inClaim, features);
}

function addHeld(
  seen: ReadonlySet<StanceClass>,
  inClaim: ReadonlySet<StanceClass>,
  features: Set<string>,
): void {
  if (seen.size === 0) features.add("no class");
  for (const name of inClaim) if (!seen.has(name)) features.add(`only claim=${name}`);
  for (const name of seen) {
    features.add(`class=${name}`);
    if (!inClaim.has(name)) features.add(`new class=${name}`);
    for (const other of seen) if (name < other) features.add(`both=${name}, ${other}`);
  }
}

export function classesOf({ words }: ToldText): ReadonlySet<StanceClass> {
  return new Set(words.flatMap(({ classes }) => classes));
}
