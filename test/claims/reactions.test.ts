import { expect, test } from "vitest";
import { read } from "../../src/index.ts";

/** Reactions to the first claim, one a line: "party: type “words”". */
function reactionsOf(text: string, language = "en"): string {
  const { document, claims } = read({
    text,
    outlet: "The Daily Test",
    published: "2017-06-14",
    language,
  });
  const [claim] = claims;
  return (claim?.reactions ?? [])
    .map(({ type, party, who, span }) => {
      const name = party === null ? "authority" : claim?.parties[party]?.name;
      const at = document.text.slice(who.start, who.end);
      return `${name}${at === name ? "" : ` (${at})`}: ${type} “${document.text.slice(span.start, span.end)}”`;
    })
    .join("\n");
}

const BID = "Acme Corp is in talks to buy Beta Ltd, people familiar with the matter said.";

test.each([
  ["Acme Corp declined to comment.", "Acme Corp: no comment “declined to comment”"],
  ["An Acme Corp spokeswoman declined to comment.", "Acme Corp: no comment “declined to comment”"],
  [
    "A spokesman for Beta Ltd would not comment on market speculation.",
    "Beta Ltd: no comment “would not comment on market speculation”",
  ],
  ["Acme Corp said it does not comment on rumours.", "Acme Corp: no comment “does not comment on rumours”"],
  [
    "Acme Corp and Beta Ltd both declined to comment.",
    "Acme Corp: no comment “declined to comment”\nBeta Ltd: no comment “declined to comment”",
  ],
  [
    "“We do not comment on speculation,” a Beta Ltd spokesman said.",
    "Beta Ltd: no comment “do not comment on speculation”",
  ],
  ["“No comment,” said a spokeswoman for Beta Ltd.", "Beta Ltd: no comment “No comment”"],
  [
    "Neither Acme Corp nor Beta Ltd would comment.",
    "Acme Corp: no comment “Neither Acme Corp nor Beta Ltd would comment”\nBeta Ltd: no comment “Neither Acme Corp nor Beta Ltd would comment”",
  ],
  [
    "Acme Corp neither confirmed nor denied the report.",
    "Acme Corp: no comment “neither confirmed nor denied the report”",
  ],
  ["Acme Corp declined to deny the report.", "Acme Corp: no comment “declined to deny the report”"],
  [
    "Officials at Beta Ltd could not be reached for comment.",
    "Beta Ltd: no answer “could not be reached for comment”",
  ],
  [
    "Acme Corp did not immediately respond to a request for comment.",
    "Acme Corp: no answer “did not immediately respond to a request for comment”",
  ],
  ["Calls to Acme Corp were not returned.", "Acme Corp: no answer “were not returned”"],
  [
    "Beta Ltd's chief executive, Ann Lee, was not available for comment.",
    "Beta Ltd: no answer “was not available for comment”",
  ],
  ["Acme Corp flatly denied the report.", "Acme Corp: denied “denied the report”"],
  [
    "Acme Corp on Monday denied it was in talks with anyone.",
    "Acme Corp: denied “denied it was in talks with anyone”",
  ],
  ["Beta Ltd said there was no truth to the report.", "Beta Ltd: denied “there was no truth to the report”"],
  ["The report was denied by Beta Ltd.", "Beta Ltd: denied “denied by Beta Ltd”"],
  [
    "Acme Corp dismissed the report as speculation.",
    "Acme Corp: denied “dismissed the report as speculation”",
  ],
  [
    "Acme Corp said it was not in talks with Beta Ltd at this time.",
    "Acme Corp: denied for now “was not in talks with Beta Ltd at this time”",
  ],
  [
    "Acme Corp is not currently in negotiations, a spokesman for Acme Corp said.",
    "Acme Corp: denied for now “is not currently in negotiations”",
  ],
  [
    "Beta Ltd said it has no plans to sell itself at present.",
    "Beta Ltd: denied for now “has no plans to sell itself at present”",
  ],
  ["Beta Ltd said no decision had been made.", "Beta Ltd: denied for now “no decision had been made”"],
  ["Acme Corp denied part of the report.", "Acme Corp: denied in part “denied part of the report”"],
  [
    "Acme Corp confirmed that it was holding talks with Beta Ltd.",
    "Acme Corp: talks confirmed “confirmed that it was holding talks with Beta Ltd”",
  ],
  [
    "The European Commission declined to comment.",
    "authority (European Commission): no comment “declined to comment”",
  ],
  [
    "Acme Corp confirmed the report but declined to comment on the price.",
    "Acme Corp: no comment “declined to comment on the price”",
  ],
  ["A Beta Ltd official said the company had no comment.", "Beta Ltd: no comment “had no comment”"],
])("%s", (sentence, expected) => {
  expect(reactionsOf(`${BID} ${sentence}`)).toBe(expected);
});

test.each([
  "Analysts at Gamma Bank declined to comment.",
  "People close to Acme Corp declined to comment.",
  "Acme Corp has not denied the report, and if Beta Ltd denied it nobody would believe that.",
  "Acme Corp said it would announce its results on Monday.",
  "Beta Ltd was denied permission to build a plant.",
  "Beta Ltd denied any wrongdoing in an earlier lawsuit.",
  "Acme Corp rejected the higher price.",
  "The drug did not respond to treatment at Beta Ltd.",
  "Gamma Bank rated Beta Ltd a buy and declined to comment on its target.",
  "A Gamma Bank official said the company had no comment.",
])("no reaction to the matter: %s", (sentence) => {
  expect(reactionsOf(`${BID} ${sentence}`)).toBe("");
});

test("who has no plans to raise a stake does not deny that it has one", () => {
  expect(
    reactionsOf("Acme Corp bought a 5 pct stake in Beta Ltd. Acme Corp said it has no plans to buy more."),
  ).toBe("");
});

test.each([
  [
    "de",
    "Der Konzern Xiaomi will nach Medienberichten Nokia übernehmen. Xiaomi wollte die Gerüchte nicht kommentieren.",
    "no comment",
  ],
  [
    "it",
    "Secondo indiscrezioni Acme vuole acquisire Beta. Acme non ha commentato le voci su Beta.",
    "no comment",
  ],
  [
    "it",
    "Secondo indiscrezioni Acme vuole acquisire Beta. Acme ha smentito le voci sulla trattativa.",
    "denied",
  ],
])("what is told in a language that is read by cues (%s): %s", (language, text, type) => {
  expect(reactionsOf(text, language)).toContain(type);
});
