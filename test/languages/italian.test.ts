import { test } from "vitest";
import { check } from "./check.ts";

// One sentence a line, and the claims that it makes; an empty text for a sentence that makes none.
test.each([
  [
    "Vodafone è stata acquisita da Telefónica.",
    "acquisition(acquirer=Telefónica, target=Vodafone) completed, fact",
  ],
  [
    "L'acquisizione di Tiscali da parte di Fastweb è stata completata.",
    "acquisition(acquirer=Fastweb, target=Tiscali) completed, fact",
  ],
  [
    "Fiat e Renault hanno confermato trattative per una fusione.",
    'merger(party=Fiat, party=Renault) talks, fact on the word of party "Fiat e Renault"',
  ],
  [
    "Eni ha ceduto la controllata Versalis a Petronas.",
    "acquisition(acquirer=Petronas, target=Versalis, seller=Eni) completed, fact",
  ],
  [
    "Intesa Sanpaolo avrebbe presentato un'offerta per Carige, scrive il Sole 24 Ore.",
    'acquisition(acquirer=Intesa Sanpaolo, target=Carige) proposed, reported on the word of media "Sole 24 Ore"',
  ],
  [
    "Apple ha smentito di voler comprare Ferrari.",
    'acquisition(acquirer=Apple, target=Ferrari) denied, fact on the word of party "Apple"',
  ],
  [
    "Nel 2006 TIM aveva acquistato Pragmara.",
    'acquisition(acquirer=TIM, target=Pragmara) completed, fact, when "Nel 2006" (2006-01-01..2006-12-31)',
  ],
  [
    "Non ci sarà alcuna fusione tra Leonardo e Fincantieri, ha detto l'amministratore delegato.",
    'merger(party=Leonardo, party=Fincantieri) denied, fact on the word of party "l\'amministratore delegato"',
  ],
  ["Se Google comprasse Twitter, il mercato cambierebbe.", ""],
  [
    "Qualcomm ha concesso una licenza a Xiaomi per i brevetti 5G.",
    "licensing(licensor=Qualcomm, licensee=Xiaomi) agreed, fact",
  ],
  [
    "Secondo persone informate sui fatti, Barilla sta valutando l'acquisto di De Cecco.",
    'acquisition(acquirer=Barilla, target=De Cecco) considered, reported on the word of anonymous "persone informate"',
  ],
  [
    "Prysmian e Nexans firmano un accordo di fornitura con Terna.",
    "partnership(party=Prysmian, party=Nexans, party=Terna) agreed, fact",
  ],
  ["Amazon non ha commentato le voci su un accordo con Esselunga.", ""],
  [
    "Secondo Reuters, Generali starebbe trattando con Axa una joint venture in Asia.",
    'joint-venture(party=Generali, party=Axa) talks, reported on the word of media "Reuters"',
  ],
])("%s", (text, expected) => check("it", text, expected));
