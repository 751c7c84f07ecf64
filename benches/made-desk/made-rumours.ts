import { seeded } from "../../evals/seeded.ts";
import type { ClaimKind, Role } from "../../src/core/claim/kinds.ts";
import { type Chance, pick, rank } from "./drawing.ts";
import { FIRMS, firmNamed } from "./firms.ts";

/** A rumour before anyone reports it: who does what to whom, from which day on, and how often it will be told. */
export interface MadeRumour {
  readonly number: number;
  readonly kind: ClaimKind;
  readonly parties: readonly { readonly role: Role; readonly name: string }[];
  /** Days since the first day of the made-up time. */
  readonly begins: number;
  readonly tellings: number;
}

/** The reports are spread over so many days. */
export const DAYS = 3650;

/**
 * Rumours with `reports` reports in all, five to one on average as in news, most told once or twice and few more than a
 * hundred times; firms turn up as often as firms do (`rank`).
 */
export function madeRumours(reports: number): readonly MadeRumour[] {
  const chance = seeded(reports);
  const rumours: MadeRumour[] = [];
  for (let told = 0; told < reports; ) {
    const tellings = Math.min(timesTold(chance), reports - told);
    const kind = pick(chance, KINDS);
    const begins = Math.floor(chance() * DAYS);
    rumours.push({ number: rumours.length, kind, parties: partiesOf(kind, chance), begins, tellings });
    told += tellings;
  }
  return rumours;
}

/** A third of all deals, the rest in equal parts, roughly as in the newswire that we measure on. */
const KINDS: readonly ClaimKind[] = [
  "acquisition",
  "acquisition",
  "partnership",
  "stake",
  "product",
  "legal",
];

const MOST_TELLINGS = 400;

/** Lomax with exponent 2.5 and scale 6.75: five on average, and one report in thirty is of a rumour told over 100 times. */
function timesTold(chance: Chance): number {
  return Math.min(MOST_TELLINGS, 1 + Math.floor(6.75 * ((1 - chance()) ** (-1 / 2.5) - 1)));
}

function partiesOf(kind: ClaimKind, chance: Chance): MadeRumour["parties"] {
  const [first, second] = rolesOf(kind);
  const one = rank(chance, FIRMS);
  const other = (one + 1 + rank(chance, FIRMS - 1)) % FIRMS;
  return [
    { role: first, name: firmNamed(one) },
    { role: second, name: kind === "product" ? productOf(other, chance) : firmNamed(other) },
  ];
}

function productOf(number: number, chance: Chance): string {
  return `${firmNamed(number).split(" ")[0] ?? ""} ${Math.floor(chance() * 90) + 10}`;
}

function rolesOf(kind: ClaimKind): readonly [Role, Role] {
  if (kind === "partnership") return ["party", "party"];
  if (kind === "product") return ["maker", "product"];
  if (kind === "legal") return ["plaintiff", "defendant"];
  return kind === "stake" ? ["investor", "target"] : ["acquirer", "target"];
}
