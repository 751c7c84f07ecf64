/** What the rules give for a desk that holds these documents of the case, written from the case table alone. */
export interface Expected {
  readonly C1: string;
  readonly C2: string;
  readonly C3: string;
  readonly C4: string;
}

/** Documents that pass on the announcement on the companies' own word, or say so themselves. */
const ANNOUNCING = ["D12", "D13", "D14", "D15", "D17", "D20", "D21", "D25", "D26"];
/** What of these has a day on which it could be announced in time. */
const RECALLING_THE_PURCHASE = ["D01", "D02"];
/** Documents that name HMD as the partner: D2 while it was a rumour, D22 after the announcement. */
const NAMES_HMD_BEFORE = "D02";
const NAMES_HMD_AFTER = "D22";
/** Documents that tell of the chip in a phone, and those of them that call it fake. */
const CHIP = ["D03", "D04", "D05", "D06", "D07", "D08", "D09", "D11", "D12", "D13", "D16", "D24"];
const CALLS_IT_FAKE = ["D05", "D16"];

/** On 1 January 2018. */
export function expectedFor(kept: ReadonlySet<string>): Expected {
  const any = (names: readonly string[]) => names.some((name) => kept.has(name));
  return {
    C1: any(RECALLING_THE_PURCHASE) ? `expired${kept.has("D02") ? ", disputed" : ""}` : "none",
    C2: cooperation(any(ANNOUNCING), kept),
    C3: "none",
    C4: any(CHIP) ? `expired${any(CALLS_IT_FAKE) ? ", disputed" : ""}` : "none",
  };
}

/** Confirmed by the parties' word; in part when the wrong partner was rumoured; a later slip changes no state. */
function cooperation(announced: boolean, kept: ReadonlySet<string>): string {
  if (!announced) throw new Error("Five documents left out leave one that announces it.");
  const rumoured = kept.has(NAMES_HMD_BEFORE);
  const wrong = rumoured || kept.has(NAMES_HMD_AFTER) ? ", not ent_hmd-global, but ent_nokia" : "";
  return `confirmed${rumoured ? " in part" : ""}${wrong}`;
}
