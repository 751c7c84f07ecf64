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
  [
    "Acme Corp was fined 10 million euros for misleading customers.",
    'legal(defendant=Acme Corp) completed, fact, amount "10 million euros"',
  ],
  [
    "Acme Corp agreed to pay $25 million to settle charges by the Securities and Exchange Commission.",
    'legal(authority=Securities and Exchange Commission, defendant=Acme Corp) agreed, fact, amount "$25 million"',
  ],
  [
    "The Securities and Exchange Commission subpoenaed Acme Corp.",
    "legal(authority=Securities and Exchange Commission, defendant=Acme Corp) completed, fact",
  ],
  [
    "Acme Corp said it received a subpoena from the Justice Department.",
    'legal(authority=Justice Department, defendant=Acme Corp) completed, fact on the word of party "Acme Corp"',
  ],
  ["China has blocked access to Acme's website.", "legal(authority=China, defendant=Acme) completed, fact"],
  ["Acme Corp pleaded guilty to price fixing.", "legal(defendant=Acme Corp) completed, fact"],
  ["Shareholders sued Acme Corp over its accounts.", "legal(defendant=Acme Corp) proposed, fact"],
  [
    "Acme Corp won a patent case against Beta Ltd.",
    "legal(plaintiff=Acme Corp, defendant=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp has been cleared of wrongdoing by the Serious Fraud Office.",
    "legal(authority=Serious Fraud Office, defendant=Acme Corp) completed, fact",
  ],
  ["Jane Roe pleaded guilty to fraud.", ""],
  [
    "Acme Corp sued the Securities and Exchange Commission.",
    "legal(plaintiff=Acme Corp, defendant=Securities and Exchange Commission) proposed, fact",
  ],
  [
    "Britain referred Acme Corp's bid for Beta Ltd to its competition watchdog.",
    "legal(authority=Britain, defendant=Acme Corp, defendant=Beta Ltd) completed, fact\nacquisition(acquirer=Acme Corp, target=Beta Ltd) proposed, fact",
  ],
])("%s", check);
