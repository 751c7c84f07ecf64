import { test } from "vitest";
import { check } from "./check.ts";

// One sentence a line, and the claims that it makes; an empty text for a sentence that makes none.
test.each([
  [
    "Nokia diakuisisi oleh Microsoft pada 2014.",
    'acquisition(acquirer=Microsoft, target=Nokia) completed, fact, when "pada 2014" (2014-01-01..2014-12-31)',
  ],
  [
    "Telkomsel dan XL Axiata menjalin kemitraan jaringan 5G.",
    "partnership(party=Telkomsel, party=XL Axiata) agreed, fact",
  ],
  [
    "Grab dikabarkan akan merger dengan Gojek.",
    'merger(party=Grab, party=Gojek) considered, rumoured on the word of anonymous "dikabarkan"',
  ],
  ["Unilever menjual unit teh kepada Mayora.", "acquisition(acquirer=Mayora, seller=Unilever) agreed, fact"],
  ["Jika Google membeli Twitter, harga sahamnya akan naik.", ""],
  ["Samsung belum menandatangani kerja sama dengan Huawei.", ""],
  [
    "Bank BCA membeli 51 persen saham Bank Royal.",
    'acquisition(acquirer=BCA, target=Royal) agreed, fact, amount "51 persen"',
  ],
  [
    "Menurut Reuters, Toyota berencana membentuk perusahaan patungan dengan Panasonic.",
    'joint-venture(party=Toyota, party=Panasonic) proposed, reported on the word of media "Reuters"',
  ],
  [
    "Pada 2013 pernah beredar rumor bahwa Xiaomi akan membeli Nokia.",
    'acquisition(acquirer=Xiaomi, target=Nokia) considered, rumoured on the word of anonymous "beredar", recalled, when "Pada 2013" (2013-01-01..2013-12-31)',
  ],
  [
    "Lazada membantah rumor akuisisi oleh Alibaba.",
    'acquisition(acquirer=Alibaba, target=Lazada) denied, fact on the word of party "Lazada"',
  ],
  [
    "Telkom dan Singtel sepakat mengakhiri kerja sama.",
    "partnership(party=Telkom, party=Singtel) ended, fact",
  ],
  [
    "Kabarnya Honda dan Nissan akan merger tahun depan.",
    'merger(party=Honda, party=Nissan) considered, rumoured on the word of anonymous "Kabarnya", when "tahun depan" (2018-01-01..2018-12-31)',
  ],
  ["Manajemen Astra belum mengonfirmasi kabar akuisisi oleh Toyota.", ""],
])("%s", (text, expected) => check("id", text, expected));
