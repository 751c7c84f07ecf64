import { test } from "vitest";
import { check } from "./check.ts";

// One sentence a line, and the claims that it makes; an empty text for a sentence that makes none.
test.each([
  [
    "Нокия беше придобита от Майкрософт през 2014 г.",
    'acquisition(acquirer=Майкрософт, target=Нокия) completed, fact, when "през 2014" (2014-01-01..2014-12-31)',
  ],
  ["Huawei и ZTE ще си сътрудничат в 5G мрежите.", "partnership(party=Huawei, party=ZTE) agreed, fact"],
  ["Сливането между Fiat и Renault се провали.", "merger(party=Fiat, party=Renault) ended, fact"],
  [
    "Според Reuters Xiaomi преговаря за покупката на Nokia.",
    'acquisition(acquirer=Xiaomi, target=Nokia) talks, reported on the word of media "Reuters"',
  ],
  ["Ако Apple купи Tesla, пазарът ще се промени.", ""],
  [
    "Nokia предостави лиценз за патенти на Samsung.",
    "licensing(licensor=Nokia, licensee=Samsung) agreed, fact",
  ],
  ["Vivacom не е подписвала договор с A1.", ""],
  ["Лукойл продаде рафинерията на Роснефт.", "acquisition(acquirer=Роснефт, seller=Лукойл) completed, fact"],
  [
    "През 2013 г. имаше слухове, че Xiaomi ще купи Nokia.",
    'acquisition(acquirer=Xiaomi, target=Nokia) considered, rumoured on the word of anonymous "слухове", recalled, when "През 2013" (2013-01-01..2013-12-31)',
  ],
  ["Google придоби 10% дял в Lenovo.", 'stake(investor=Google, target=Lenovo) completed, fact, amount "10%"'],
  [
    "Според слухове Samsung може да купи BlackBerry.",
    'acquisition(acquirer=Samsung, target=BlackBerry) considered, rumoured on the word of anonymous "Според слухове"',
  ],
  [
    "Говорител на Volkswagen отрече компанията да преговаря с Tesla за партньорство.",
    'partnership(party=Volkswagen, party=Tesla) denied, fact on the word of party "Говорител на Volkswagen"',
  ],
  [
    "Sony и Panasonic обявиха създаването на съвместно дружество.",
    'joint-venture(party=Sony, party=Panasonic) agreed, fact on the word of party "Sony и Panasonic"',
  ],
])("%s", (text, expected) => check("bg", text, expected));
