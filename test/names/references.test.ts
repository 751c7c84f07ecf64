import { test } from "vitest";
import { check } from "./check.ts";

// Descriptions and pronouns lead back to whom they mean, or are left out.
test.each([
  [
    "Acme Robotics said it would buy Beltane Corp. The company has 30 plants. Its shares rose.",
    "Acme Robotics (company) | it = Acme Robotics | Beltane Corp (company) | The company = Acme Robotics | Its = Acme Robotics",
  ],
  [
    "Acme Robotics and Beltane Corp said they would merge. The two companies make robots.",
    "Acme Robotics (company) | Beltane Corp (company) | they = Acme Robotics + Beltane Corp | The two companies = Acme Robotics + Beltane Corp",
  ],
  [
    "Xiaomi and Nokia work together. The Finnish company sells patents. The China-based firm makes phones.",
    "Xiaomi (company) | Nokia (company) | The Finnish company = Nokia | The China-based firm = Xiaomi",
  ],
  [
    "Chipmaker Quorvane bought retailer Dorvane. The retailer has 40 shops. The chipmaker has two plants.",
    "Quorvane (company) | Dorvane (company) | The retailer = Dorvane | The chipmaker = Quorvane",
  ],
  [
    "Tessaline agreed to sell Ovrendal and its units.",
    "Tessaline (company) | Ovrendal (company) | its = Ovrendal",
  ],
  [
    "Acme Robotics offered to buy Beltane Corp and take it private.",
    "Acme Robotics (company) | Beltane Corp (company) | it = Beltane Corp",
  ],
  [
    "Dorvane bought a stake in Acme Robotics, valuing the company at $3 billion.",
    "Dorvane (unknown) | Acme Robotics (company) | the company = Acme Robotics",
  ],
  [
    "Jane Roe left Acme Robotics. She will join Beltane Corp.",
    "Jane Roe (person) | Acme Robotics (company) | She = Jane Roe | Beltane Corp (company)",
  ],
  [
    "Tessaline Corp said the acquisition of Dorvane Inc will let it enter Peru. It will keep its name.",
    "Tessaline Corp (company) | Dorvane Inc (company) | It = Tessaline Corp | its = Tessaline Corp",
  ],
  [
    "Tolmar Savings Bank is in Ohio. The bank has ten branches.",
    "Tolmar Savings Bank (company) | The bank = Tolmar Savings Bank",
  ],
  [
    "Trade with Japan fell, Toshiba said. The Japanese company makes chips. The Korean firm does not.",
    "Toshiba (company) | The Japanese company = Toshiba",
  ],
  [
    "The new company will be based in Paris. The parent company of Acme Robotics is Beltane Corp.",
    "Acme Robotics (company) | Beltane Corp (company)",
  ],
  [
    "Quorvane bid for Dorvane. It is expected that the offer will fail. It was clear that the deal was dead.",
    "Quorvane (company) | Dorvane (company)",
  ],
  ["The union said it would sue. It was founded in 1920 near Dorvane Inc.", "Dorvane Inc (company)"],
  ["The government sold Dorvane to cut its debt.", "Dorvane (company)"],
  ['"It was never for sale," a Dorvane Inc spokesman said.', "Dorvane Inc (company)"],
  [
    "Dorvane Inc was bought by the company that makes Plinqo phones.",
    "Dorvane Inc (company) | Plinqo (unknown)",
  ],
  [
    "Corvalin Inc sued Dremont Ltd, which makes its own engines.",
    "Corvalin Inc (company) | Dremont Ltd (company) | its = Dremont Ltd",
  ],
  [
    "Corvalin Inc fell short of forecasts, but Dremont Ltd has raised its dividend.",
    "Corvalin Inc (company) | Dremont Ltd (company) | its = Dremont Ltd",
  ],
  [
    "Corvalin Inc bought the brewer Dremont Ltd. The two have agreed on a price.",
    "Corvalin Inc (company) | Dremont Ltd (company) | The two = Corvalin Inc + Dremont Ltd",
  ],
  [
    "Corvalin Inc and Dremont Ltd held talks. Neither company would comment.",
    "Corvalin Inc (company) | Dremont Ltd (company) | Neither company = Corvalin Inc + Dremont Ltd",
  ],
  [
    "Corvalin Inc plans to buy the pump maker Dremont Ltd. The engineering company could pay in cash.",
    "Corvalin Inc (company) | Dremont Ltd (company) | The engineering company = Corvalin Inc",
  ],
  [
    "Nokia has agreed to buy Nokia Siemens Networks, the Finnish company said.",
    "Nokia (company) | Nokia Siemens Networks (company) | the Finnish company = Nokia",
  ],
  ["Corvalin Inc makes modems. It makes sense to sell them.", "Corvalin Inc (company)"],
  ["Corvalin Inc sells phones. It is open who will build them.", "Corvalin Inc (company)"],
  ["Corvalin Inc plans a car. At its heart is a battery.", "Corvalin Inc (company)"],
  [
    "Corvalin Inc ran out of cash, and Dremont Ltd had to rescue it.",
    "Corvalin Inc (company) | Dremont Ltd (company) | it = Corvalin Inc",
  ],
])("%s", check);
