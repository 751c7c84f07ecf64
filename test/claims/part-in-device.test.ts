import { expect, test } from "vitest";
import { check, claimsIn } from "./check.ts";

test.each([
  [
    "Motorola Mobility is going to use Qualcomm’s Snapdragon chip in a tablet.",
    "partnership(party=Motorola Mobility, party=Qualcomm) proposed, fact",
  ],
  [
    "Acme Corp has signed up for Beta Ltd’s motion sensor.",
    "partnership(party=Acme Corp, party=Beta Ltd) agreed, fact",
  ],
  [
    "A rumour from Taiwan has it that Acme Corp, which makes tablets under a rented name, has signed up for Qualcomm’s Snapdragon processor.",
    'partnership(party=Acme Corp, party=Qualcomm) agreed, rumoured on the word of anonymous "rumour"',
  ],
  [
    "The chatter on three forums that Acme Corp is going to use Qualcomm’s Snapdragon chip is just that, chatter.",
    'partnership(party=Acme Corp, party=Qualcomm) proposed, rumoured on the word of anonymous "chatter"',
  ],
  // Whose a listed product is, the tables know; a part of nobody's is no co-operation.
  [
    "Qualcomm is a chip maker. Acme Corp is going to build a tablet around the Snapdragon, a fast chip.",
    "partnership(party=Acme Corp, party=Qualcomm) proposed, fact",
  ],
  ["Acme Corp is going to use a fast chip in a tablet.", ""],
])("a part that one company makes is built into what another makes: %s", check);

test.each([
  [
    "Acme Corp is said to have signed a strategic partnership with Beta Ltd. The rumour is fake.",
    "partnership(party=Acme Corp, party=Beta Ltd) denied, fact, recalled",
  ],
  [
    "Update: The rumour below is fake. Acme Corp is said to have signed a strategic partnership with Beta Ltd. Nobody has seen it.",
    "partnership(party=Acme Corp, party=Beta Ltd) denied, fact",
  ],
  [
    "Qualcomm sells chips. The story of an Acme Corp tablet with the Snapdragon has proved to be fake.",
    "partnership(party=Acme Corp, party=Qualcomm) denied, fact",
  ],
  // What is fact is not taken back by a word about talk, and what somebody says is his denial.
  [
    "Acme Corp and Beta Ltd have signed a partnership agreement. The rumour about the price is false.",
    "partnership(party=Acme Corp, party=Beta Ltd) agreed, fact",
  ],
])("talk that the document itself calls untrue is denied on its word: %s", check);

test.each<[string, string]>([
  ["Xiaomi is in talks on a partnership with HMD-owned Nokia.", "HMD-owned Nokia=ent_hmd-global"],
  ["Xiaomi is in talks on a partnership with HMD Global’s Nokia.", "HMD Global’s Nokia=ent_hmd-global"],
  ["Xiaomi is in talks on a partnership with Nokia.", "Nokia=ent_nokia"],
  ["Xiaomi is in talks on a partnership with Meta’s Instagram.", "Instagram=ent_instagram"],
])("who uses a name is meant where he is told with it: %s", (text, expected) => {
  const parties = claimsIn(text).flatMap((claim) => claim.parties);
  expect(parties.map(({ name, entity }) => `${name}=${entity}`)).toContain(expected);
});
