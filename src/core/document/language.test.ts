import { expect, test } from "vitest";
import type { Note } from "../base/note.ts";
import { chooseLanguage, detectLanguage, languageCode } from "./language.ts";

// Our own sentences about invented firms, one a language.
const TEXTS: readonly (readonly [string, string])[] = [
  [
    "en",
    "Acme said on Monday that it will buy the rest of Beta, which has been in talks with two other bidders.",
  ],
  [
    "de",
    "Acme teilte am Montag mit, dass das Unternehmen die restlichen Anteile an Beta übernehmen wird und sich mit der Bank einig ist.",
  ],
  [
    "fr",
    "Acme a annoncé lundi que le groupe va racheter les parts de Beta qui ne sont pas encore dans son portefeuille.",
  ],
  [
    "es",
    "Acme anunció el lunes que comprará el resto de las acciones de Beta, según las fuentes que conocen la operación.",
  ],
  [
    "it",
    "Acme ha annunciato lunedì che comprerà le azioni di Beta che non sono ancora nella sua disponibilità, anche se con un prestito.",
  ],
  [
    "pt",
    "A Acme anunciou na segunda-feira que vai comprar o resto das ações da Beta, mas ainda não tem o dinheiro para isso.",
  ],
  [
    "nl",
    "Acme heeft maandag gezegd dat het de rest van de aandelen van Beta wil kopen, maar niet voor de prijs die nu wordt gevraagd.",
  ],
  [
    "sv",
    "Acme säger att bolaget ska köpa resten av aktierna i Beta, men priset är inte klart och det kan ta ett år.",
  ],
  [
    "fi",
    "Acme kertoi maanantaina, että se ostaa loput Betan osakkeista, mutta hinta ei ole vielä selvillä ja kaupat voivat myös peruuntua.",
  ],
  [
    "pl",
    "Acme poinformowało w poniedziałek, że kupi resztę akcji spółki Beta, ale nie jest jeszcze jasne, jak za to zapłaci.",
  ],
  [
    "cs",
    "Acme v pondělí oznámila, že koupí zbytek akcií firmy Beta, ale není jasné, jak to bude se zaměstnanci, kteří o tom nevěděli.",
  ],
  [
    "hu",
    "Az Acme hétfőn azt közölte, hogy megveszi a Beta többi részvényét is, de az ár még nem ismert, és ez csak egy terv.",
  ],
  [
    "ro",
    "Acme a anunțat luni că va cumpăra restul acțiunilor Beta, dar prețul nu este cunoscut și nici data la care se va face plata.",
  ],
  [
    "tr",
    "Acme pazartesi günü Beta'nın kalan hisselerini satın almak için bir anlaşma yaptı, ancak fiyat daha belli değil ve bu yeni bir durum.",
  ],
  [
    "id",
    "Acme mengatakan pada hari Senin bahwa perusahaan itu akan membeli sisa saham Beta dengan harga yang tidak disebutkan.",
  ],
  [
    "ru",
    "Компания «Акме» сообщила в понедельник, что она купит остальные акции «Беты», но цена пока не известна.",
  ],
  [
    "bg",
    "Компанията „Акме“ съобщи в понеделник, че ще купи останалите акции на „Бета“, но цената все още не е известна.",
  ],
  ["uk", "Компанія «Акме» повідомила в понеділок, що вона купить решту акцій «Бети», але ціна ще не відома."],
  ["el", "Η Acme ανακοίνωσε τη Δευτέρα ότι θα αγοράσει τις υπόλοιπες μετοχές της Beta."],
  ["zh", "阿克米公司周一表示，将收购贝塔公司的其余股份，但价格尚未公布。"],
  ["ja", "アクメ社は月曜日、ベータ社の残りの株式を買い取ると発表したが、価格は明らかにしていない。"],
  ["ko", "아크메는 월요일 베타의 나머지 주식을 사들이겠다고 밝혔으나 가격은 공개하지 않았다."],
  ["ar", "قالت شركة أكمي يوم الاثنين إنها ستشتري بقية أسهم بيتا."],
];

test.each(TEXTS)("a sentence in %s", (language, text) =>
  expect(detectLanguage(text).language).toBe(language),
);

test.each([
  ["Acme Beta 2017", "und"],
  ["", "und"],
  [
    "小米 Mi 6 with Snapdragon is the phone that most of us have waited for, and it was in the shops on Monday.",
    "en",
  ],
])("%s", (text, language) => expect(detectLanguage(text).language).toBe(language));

test.each([
  ["en-US", "en"],
  ["pt_BR", "pt"],
  ["EN", "en"],
  ["eng", "en"],
  ["jp", "ja"],
  ["zh-Hant-TW", "zh"],
  ["German", "de"],
  ["en, fr", "en"],
  ["english-ish", null],
  ["constructor", null],
  ["constructor-US", null],
  ["", null],
  [null, null],
])("%s declares %s", (declared, code) => expect(languageCode(declared)).toBe(code));

const [, english = ""] = TEXTS[0] ?? [];
const [, german = ""] = TEXTS[1] ?? [];

test("the declared language holds unless the text plainly is in another", () => {
  const notes: Note[] = [];
  expect(chooseLanguage(english, [null, "en-GB"], notes)).toBe("en");
  expect(chooseLanguage("Acme Beta", ["fr"], notes)).toBe("fr");
  expect(chooseLanguage(english, [], notes)).toBe("en");
  expect(notes).toEqual([]);
  expect(chooseLanguage(`${german} ${german}`, ["en"], notes)).toBe("de");
  expect(notes.map((note) => note.code)).toEqual(["language.misdeclared"]);
});
