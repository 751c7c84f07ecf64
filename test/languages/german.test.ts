import { test } from "vitest";
import { check } from "./check.ts";

// One sentence a line, and the claims that it makes; an empty text for a sentence that makes none.
test.each([
  [
    "Siemens wird von General Electric übernommen.",
    "acquisition(acquirer=General Electric, target=Siemens) agreed, fact",
  ],
  [
    "Die Übernahme von Osram durch Infineon ist abgeschlossen.",
    "acquisition(acquirer=Infineon, target=Osram) completed, fact",
  ],
  [
    "Volkswagen und Ford haben Gespräche über eine Zusammenarbeit bei Lieferwagen bestätigt.",
    "partnership(party=Volkswagen, party=Ford) talks, fact",
  ],
  [
    "SAP will Qualtrics kaufen. Das Angebot liegt bei 8 Milliarden Dollar.",
    "acquisition(acquirer=SAP, target=Qualtrics) proposed, fact",
  ],
  [
    "Nokia hat Oppo eine Lizenz für Mobilfunkpatente erteilt.",
    "licensing(licensor=Nokia, licensee=Oppo) agreed, fact",
  ],
  [
    "Die Deutsche Telekom verkauft ihre Tochter Brixano an Vodafone.",
    "acquisition(acquirer=Vodafone, target=Brixano, seller=Deutsche Telekom) agreed, fact",
  ],
  [
    "Microsoft bestreitet, dass es SAP kaufen will.",
    'acquisition(acquirer=Microsoft, target=SAP) denied, fact on the word of party "Microsoft"',
  ],
  [
    "Ein Sprecher von BASF wies Spekulationen über eine Fusion mit Bayer zurück.",
    'merger(party=BASF, party=Bayer) denied, fact on the word of party "Ein Sprecher von BASF"',
  ],
  ["Wenn Apple Tesla kaufen würde, wäre das eine Sensation.", ""],
  [
    "Im Jahr 2014 übernahm Microsoft die Handysparte von Nokia.",
    'acquisition(acquirer=Microsoft, seller=Nokia) completed, fact, when "Im Jahr 2014" (2014-01-01..2014-12-31)',
  ],
  [
    "Nach langen Verhandlungen haben Thyssenkrupp und Tata einen Vertrag über eine Fusion unterzeichnet.",
    "merger(party=Thyssenkrupp, party=Tata) agreed, fact",
  ],
  ["Amazon arbeitet nicht mit Lidl zusammen.", ""],
  [
    "Die Gespräche zwischen Bayer und Novartis über eine Partnerschaft sind gescheitert.",
    "partnership(party=Bayer, party=Novartis) ended, fact",
  ],
  ["Fiat streicht in Turin 500 Stellen.", "layoffs(company=Fiat) agreed, fact"],
  ["Adidas hat die Zusammenarbeit mit Reebok nicht kommentiert.", ""],
  [
    "Nokia will noch in diesem Jahr mit Ericsson kooperieren.",
    'partnership(party=Nokia, party=Ericsson) proposed, fact, when "noch in diesem Jahr" (2017-06-14..2017-12-31)',
  ],
])("%s", (text, expected) => check("de", text, expected));
