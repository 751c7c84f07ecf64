/** Whether one does it or several. */
export type HowMany = "one" | "several";

/** The verbs that phrases of an act begin with; a phrase that begins with another does not compile to a sentence. */
const FINITE: Readonly<Record<string, Readonly<Record<HowMany, string>>>> = {
  be: { one: "is", several: "are" },
  have: { one: "has", several: "have" },
  plan: { one: "plans", several: "plan" },
  want: { one: "wants", several: "want" },
  face: { one: "faces", several: "face" },
};

/** "be considering a bid" said of one: "is considering a bid". */
export function finite(phrase: string, number: HowMany): string {
  const [verb = "", ...rest] = phrase.split(" ");
  const forms = FINITE[verb];
  if (forms === undefined) throw new Error(`No forms for the verb in "${phrase}".`);
  return [forms[number], ...rest].join(" ");
}
