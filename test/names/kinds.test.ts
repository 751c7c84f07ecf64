import { test } from "vitest";
import { check } from "./check.ts";

// Persons, authorities, products and brands.
test.each([
  ["Jane Roe, an analyst at Tessaline, said the deal would fail.", "Jane Roe (person) | Tessaline (company)"],
  [
    "Chief executive Jane Roe left Quorvane. Roe gave no reason.",
    "Jane Roe (person) | Quorvane (company) | Roe = Jane Roe",
  ],
  ["Mr Roe said he would stay. Sir Anthony Vale agreed.", "Roe (person) | he = Roe | Anthony Vale (person)"],
  ["Acting chairman T. Boone Orrin resigned.", "T. Boone Orrin (person)"],
  [
    "Jane Roe, 45, resigned. Acme Robotics named John Doe as president.",
    "Jane Roe (person) | Acme Robotics (company) | John Doe (person)",
  ],
  [
    '"It is a good deal for us," said Dorvane Corp president Kim Orrin.',
    "Dorvane Corp (company) | Kim Orrin (person)",
  ],
  [
    "The European Commission approved the deal and the Justice Department sued.",
    "European Commission (authority) | Justice Department (authority)",
  ],
  [
    "The Ministry of Trade and Industry fined Dorvane.",
    "Ministry of Trade and Industry (authority) | Dorvane (company)",
  ],
  [
    "The British government blocked the sale of Ovrendal.",
    "British government (authority) | Ovrendal (company)",
  ],
  [
    "China's antitrust regulator opened a probe into Qualcomm.",
    "China's antitrust regulator (authority) | Qualcomm (company)",
  ],
  ["Britain approved the takeover of Sky.", "Britain (authority) | Sky (company)"],
  ["Samsung will launch the Galaxy S9 in March.", "Samsung (company) | Galaxy S9 (product)"],
  [
    "Apple unveiled the iPhone 12 and the Apple Watch.",
    "Apple (company) | iPhone 12 (product) | Apple Watch (product)",
  ],
  ["Quorvane's Stellar 5 smartphone was delayed.", "Quorvane (unknown) | Stellar 5 (product)"],
  [
    "Mozilla released Firefox. Google pulled Glass from the Google Play store.",
    "Mozilla (company) | Firefox (product) | Google (company) | Google Play (product)",
  ],
  ["HMD Global makes Nokia phones.", "HMD Global (company) | Nokia phones (brand)"],
  ["Kim Yo-jong met Li Ka-shing.", "Kim Yo-jong (person) | Li Ka-shing (person)"],
  [
    "The Post and Telecommunications Ministry met Netflix Chief Content Officer Ted Sarandos.",
    "Post and Telecommunications Ministry (authority) | Netflix (company) | Ted Sarandos (person)",
  ],
  ["Austria has not approved the takeover of Corvalin Inc.", "Austria (authority) | Corvalin Inc (company)"],
  ["The board of Western Australia said so.", ""],
  ["The Lumo is a tablet from Hexalto.", "Lumo (unknown) | Hexalto (company)"],
  ["In Oslo, Vantrell has not confirmed the sale.", "Vantrell (company)"],
  ["The catch is gigantic, said Mr Ferrari.", "Ferrari (person)"],
])("%s", check);
