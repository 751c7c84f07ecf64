import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp and Beta Ltd formed a joint venture.",
    "joint-venture(party=Acme Corp, party=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp plans a joint venture with Beta Ltd.",
    "joint-venture(party=Acme Corp, party=Beta Ltd) proposed, fact",
  ],
  [
    "The plant is jointly owned by Acme Corp and Beta Ltd.",
    "joint-venture(party=Acme Corp, party=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp and Beta Ltd plan to set up a company to run the network.",
    "joint-venture(party=Acme Corp, party=Beta Ltd) proposed, fact",
  ],
  [
    "Acme Corp won approval for a joint venture factory in Turkey.",
    "joint-venture(party=Acme Corp) agreed, fact",
  ],
])("%s", check);
