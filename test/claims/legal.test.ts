import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp sued Beta Ltd.", "legal(plaintiff=Acme Corp, defendant=Beta Ltd) proposed, fact"],
  [
    "The European Commission fined Acme Corp.",
    "legal(authority=European Commission, defendant=Acme Corp) completed, fact",
  ],
  [
    "The European Commission has blocked the takeover of Beta Ltd by Acme Corp.",
    "legal(authority=European Commission, defendant=Beta Ltd, defendant=Acme Corp) completed, fact\nacquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
  [
    "The Justice Department opened an investigation into Acme Corp.",
    "legal(authority=Justice Department, defendant=Acme Corp) completed, fact",
  ],
  [
    "The Federal Trade Commission sued to block Acme Corp's purchase of Beta Ltd.",
    "legal(authority=Federal Trade Commission, defendant=Acme Corp, defendant=Beta Ltd) proposed, fact\nacquisition(acquirer=Acme Corp, target=Beta Ltd) proposed, fact",
  ],
  [
    "The Justice Department stopped Acme Corp from buying Beta Ltd.",
    "legal(authority=Justice Department, defendant=Acme Corp, defendant=Beta Ltd) completed, fact\nacquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
  [
    "Acme Corp and Beta Ltd have settled on a patent licence.",
    "licensing(party=Acme Corp, party=Beta Ltd) agreed, fact",
  ],
])("%s", check);
