import { test } from "vitest";
import { check } from "./check.ts";

// Short forms, initials and misspelt names lead back to the full name.
test.each([
  [
    "Illinois Prairie Bancorp said it is for sale. Illinois Prairie has 30 branches.",
    "Illinois Prairie Bancorp (company) | it = Illinois Prairie Bancorp | Illinois Prairie = Illinois Prairie Bancorp",
  ],
  [
    "The London Stock Exchange (LSE) rejected Deutsche Boerse. The LSE said the offer was low.",
    "London Stock Exchange (company) | LSE = London Stock Exchange | Deutsche Boerse (company) | LSE = London Stock Exchange",
  ],
  [
    "General Motors and Ford cut jobs. GM gave no number.",
    "General Motors (company) | Ford (company) | GM = General Motors",
  ],
  [
    "Royal Tolmar Inc said profits fell. Royal said the mine would close.",
    "Royal Tolmar Inc (company) | Royal = Royal Tolmar Inc",
  ],
  ["Balzac Corp was sold. Balzec had losses.", "Balzac Corp (company) | Balzec = Balzac Corp"],
  ["Tolmaro Corp was sold. Toxmaro had losses.", "Tolmaro Corp (company) | Toxmaro = Tolmaro Corp"],
  [
    "Leo is owned by Tolmarin AB <TLMB ST>. Tolmarin is large.",
    "Tolmarin AB (company) | TLMB ST = Tolmarin AB | Tolmarin = Tolmarin AB",
  ],
  ["21st Century Fox said Fox would wait.", "21st Century Fox (company) | Fox = 21st Century Fox"],
  [
    "Maryland Tolmar Corp owns Maryland Tolmar Bank. Maryland Tolmar Bank is small.",
    "Maryland Tolmar Corp (company) | Maryland Tolmar Bank (company) | Maryland Tolmar Bank",
  ],
  [
    "The Federal Trade Commission (FTC) said it would sue. The FTC has 30 days.",
    "Federal Trade Commission (authority) | FTC = Federal Trade Commission | FTC = Federal Trade Commission",
  ],
  [
    "James Orrin left Dorvane Inc. Jim Orrin gave no reason.",
    "James Orrin (person) | Dorvane Inc (company) | Jim Orrin = James Orrin",
  ],
  [
    "Hewlett-Packard said it was sold. HP gave no price.",
    "Hewlett-Packard (company) | it = Hewlett-Packard | HP = Hewlett-Packard",
  ],
  [
    "Burlington Tolmar Inc was sold. The offer for Burlington is firm.",
    "Burlington Tolmar Inc (company) | Burlington = Burlington Tolmar Inc",
  ],
  [
    "Shadowcrew.com was closed. Shadowcrew had 4,000 members.",
    "Shadowcrew.com (unknown) | Shadowcrew = Shadowcrew.com",
  ],
  [
    "Queensland Orrin Press Ltd (QOP) was sold. QOP prints papers.",
    "Queensland Orrin Press Ltd (company) | QOP = Queensland Orrin Press Ltd | QOP = Queensland Orrin Press Ltd",
  ],
  [
    "The Washington Post named the buyer. Officials were told, the Post reported.",
    "The Washington Post (brand) | Post = The Washington Post",
  ],
])("%s", check);
