import { test } from "vitest";
import { check } from "./check.ts";

// Recognition of companies in no table: by designators, symbols, the words around them, and rows of names.
test.each([
  [
    "Tessaline Group agreed to buy Ovrendal AS for $2 billion.",
    "Tessaline Group (company) | Ovrendal AS (company)",
  ],
  [
    "Tessaline said it would buy Ovrendal from Marsk & Keld Holdings plc.",
    "Tessaline (company) | it = Tessaline | Ovrendal (company) | Marsk & Keld Holdings plc (company)",
  ],
  ["Shares of Ovrendal rose after the report.", "Ovrendal (company)"],
  ["Chipmaker Quorvane unveiled a new processor.", "Quorvane (company)"],
  ["Quorvane, a maker of chips, cut 200 jobs.", "Quorvane (company)"],
  ["Ovrendal's chief executive declined to comment.", "Ovrendal (company)"],
  ["Tessaline unit Dorvane makes paper.", "Tessaline (company) | Dorvane (company)"],
  ["Startup Plinqo raised $30 million from Sequoia Capital.", "Plinqo (company) | Sequoia Capital (company)"],
  [
    "Foo Robotics, Dorvane and Quorvane formed a venture.",
    "Foo Robotics (company) | Dorvane (company) | Quorvane (company)",
  ],
  ["Harlow and Finch Ltd bought a stake in Dorvane.", "Harlow and Finch Ltd (company) | Dorvane (company)"],
  [
    "Dorvane and Harlow Ltd ended talks. Dorvane gave no reason.",
    "Dorvane (company) | Harlow Ltd (company) | Dorvane",
  ],
  [
    "E.F. Orrin said it would sell C and W Orrin.",
    "E.F. Orrin (company) | it = E.F. Orrin | C and W Orrin (unknown)",
  ],
  [
    "The Bank of Tolmar and the Royal Tolmar Bank merged.",
    "Bank of Tolmar (company) | Royal Tolmar Bank (company)",
  ],
  ["Dillard's Inc and Snyder's-Orrin were sold.", "Dillard's Inc (company) | Snyder's-Orrin (company)"],
  ["McDonald's and J&J opened offices in China.", "McDonald's (company) | J&J (company)"],
  ["Petrolane Corp of New Zealand Ltd was listed.", "Petrolane Corp of New Zealand Ltd (company)"],
  [
    "Petro Tolmar SpA, Tolmar Oyj and Marsk plc are listed.",
    "Petro Tolmar SpA (company) | Tolmar Oyj (company) | Marsk plc (company)",
  ],
  [
    "Sky SKYB.L and Comcast CMCSA.O declined to comment.",
    "Sky (company) | SKYB.L = Sky | Comcast (company) | CMCSA.O = Comcast",
  ],
  [
    "Cigna (CI) and Dorvane (NYSE: DRV) will merge.",
    "Cigna (company) | CI = Cigna | Dorvane (company) | DRV = Dorvane",
  ],
  [
    "<Tolmar Industries Ltd> was sold to Acme Inc <ACM>.",
    "Tolmar Industries Ltd (company) | Acme Inc (company) | ACM = Acme Inc",
  ],
  [
    "Analysts at Jefferies said Apple could buy Beats Electronics.",
    "Jefferies (company) | Apple (company) | Beats Electronics (company)",
  ],
  [
    "King Tolmar Productions Inc was sold by Frank King.",
    "King Tolmar Productions Inc (company) | Frank King (person)",
  ],
  ["Dorvane Oil and Gas Corp was sold.", "Dorvane Oil and Gas Corp (company)"],
  [
    "Harlow, Vale and Orrin Securities Inc advised Dorvane Inc.",
    "Harlow, Vale and Orrin Securities Inc (company) | Dorvane Inc (company)",
  ],
  [
    "Freedom Savings and Loan Association is in Tampa. The First Women's Bank is not.",
    "Freedom Savings and Loan Association (company) | First Women's Bank (company)",
  ],
  [
    "<Banco Tolmar do Norte> bought United Tolmar (Canada) Ltd.",
    "Banco Tolmar do Norte (company) | United Tolmar (Canada) Ltd (company)",
  ],
  [
    "The Bay's owner said Hudson's Bay Co was for sale. Hudson's Bay has 400 shops.",
    "Bay = Hudson's Bay Co (company) | Hudson's Bay Co | Hudson's Bay = Hudson's Bay Co",
  ],
  ["The managers of Amazon & Alibaba met in Oslo.", "Amazon (company) | Alibaba (company)"],
  ["Apple II machines were slow. Critics liked Apple.", "Apple II (product) | Apple (company)"],
])("%s", check);
