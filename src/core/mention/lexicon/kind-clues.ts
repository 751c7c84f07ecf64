import { COMPANY_NOUNS } from "./descriptions.ts";
import { ROLES, TITLES } from "./roles.ts";
import { wordSet } from "./word-list.ts";

/** What a word beside a name says about the kind of what is named there. */
export interface KindClue {
  readonly words: ReadonlySet<string>;
  readonly kind: "company" | "person" | "place" | "product";
  readonly votes: number;
}

/** Nouns after which "of", "in" or "for" leads to a company: "shares of Foo", "bid for Foo". */
export const OF_COMPANIES = wordSet(`
  shares stake interest interests holding holdings investment investments investor investors invested stakes position confidence unit subsidiary division owner parent maker takeover acquisition control stock pct majority merger purchase
  sale offer tender bid shareholders chairman executive president ceo founder
`);

/** Words directly before a name. */
export const CLUES_BEFORE: readonly KindClue[] = [
  { words: TITLES, kind: "person", votes: 4 },
  { words: ROLES, kind: "person", votes: 3 },
  {
    words: wordSet(
      "appointed succeed succeeds succeeded replaces replaced replacing elected promoted hired fired",
    ),
    kind: "person",
    votes: 2,
  },
  { words: COMPANY_NOUNS, kind: "company", votes: 3 },
  {
    words: wordSet(`
      buy buying buys bought acquire acquires acquiring acquired rival rivals with between by sell sells selling sold join
      joins joined joining fined sued sue suing fine left leave leaves leaving
    `),
    kind: "company",
    votes: 1,
  },
  {
    words: wordSet("'s new called named launched unveiled launch unveil launching"),
    kind: "product",
    votes: 1,
  },
];

/** Words directly after a name. */
export const CLUES_AFTER: readonly KindClue[] = [
  { words: wordSet("who"), kind: "person", votes: 3 },
  { words: wordSet("resigned resigns retired retires stepped"), kind: "person", votes: 2 },
  { words: wordSet("which"), kind: "company", votes: 1 },
  {
    words: wordSet(`
      shares stock shareholders subsidiary unit executives officials stores employees customers investors
      chief ceo chairman spokesman spokeswoman cfo cto
    `),
    kind: "company",
    votes: 2,
  },
  {
    words: wordSet(`
      announced agreed acquired launched unveiled sells makes owns reported filed operates acquires buys launches unveils
      announces plans offers offered bid merged expects manufactures posted introduced declined confirmed denied appointed hired
    `),
    kind: "company",
    votes: 1,
  },
];

/** Words after a possessive: "Foo's shares". */
export const CLUES_OWNED: readonly KindClue[] = [
  {
    words: wordSet(`
      chief chairman ceo board shares stock shareholders parent subsidiary unit headquarters bid offer products customers
      executives employees earnings revenue revenues profit profits sales president management directors investors
      acquisition takeover purchase assets operations business stake new latest upcoming flagship cfo founder website app
    `),
    kind: "company",
    votes: 2,
  },
];

/** What products are, after their names: "the Foo smartphone". */
export const PRODUCT_NOUNS = wordSet(`
  smartphone smartphones phone phones handset handsets tablet tablets laptop laptops computer computers console consoles
  app apps browser browsers processor processors chip chips smartwatch smartwatches watch headset headsets camera cameras
  drug drugs vaccine pill treatment car cars sedan suv truck pickup jet jets airliner aircraft game games software model
  models device devices speaker speakers printer printers series operating chatbot robot robots drone drones router
  routers earbuds headphones television televisions tv streaming sneaker sneakers beer drink cereal pipeline
`);
