import { expect, test } from "vitest";
import { readingOf } from "./check.ts";

// The same news in languages that are not read, among them near cousins of those that are: it is kept, and nothing is
// made of it, whether the page says what language it is in or not.
const TEXTS: readonly (readonly [string, string])[] = [
  [
    "fr",
    "Selon des sources proches du dossier, Xiaomi va acquérir Nokia pour deux milliards d’euros. Les deux entreprises ont signé un accord de partenariat et une fusion est possible avant la fin de l’année. Un porte-parole de Nokia a démenti les rumeurs.",
  ],
  [
    "es",
    "Según fuentes cercanas, Xiaomi va a comprar Nokia por dos mil millones de euros. Las dos empresas han firmado un acuerdo de colaboración y una fusión es posible antes de que termine el año. Un portavoz de Nokia negó los rumores, pero la compra sigue en pie.",
  ],
  [
    "ca",
    "Segons fonts properes, Xiaomi comprarà Nokia per dos mil milions d’euros. Les dues empreses han signat un acord de col·laboració i una fusió és possible abans que acabi l’any. Un portaveu de Nokia ha negat els rumors, però la compra també és aquesta setmana sobre la taula dels consellers.",
  ],
  [
    "gl",
    "Segundo fontes próximas, Xiaomi mercou Nokia por dous mil millóns de euros. As dúas empresas asinaron onte un acordo de colaboración e unha fusión é posible tamén este ano, polo que quen fixo a oferta estivo xa coa dirección. Nokia e Xiaomi negaron os rumores.",
  ],
  [
    "nl",
    "Volgens ingewijden neemt Xiaomi de telefoontak van Nokia over voor twee miljard euro. De twee bedrijven hebben een overeenkomst over samenwerking getekend en een fusie is mogelijk voor het einde van het jaar. Een woordvoerder van Nokia ontkende de geruchten niet.",
  ],
  [
    "lb",
    "Xiaomi gëtt mat Nokia net fusionéieren, dat huet eng Spriecherin vum Konzern gesot. Déi zwou Firme sinn och net mat Google am Gespréich. Den Deal ass fir dat Joer vum Dësch.",
  ],
  [
    "sv",
    "Enligt källor köper Xiaomi Nokia för två miljarder euro. De två bolagen har skrivit ett avtal om samarbete och en fusion är möjlig före årets slut. En talesman för Nokia förnekade ryktena.",
  ],
  [
    "pl",
    "Według źródeł Xiaomi kupi Nokia za dwa miliardy euro. Obie firmy podpisały umowę o współpracy, a fuzja jest możliwa jeszcze w tym roku. Rzecznik Nokia zaprzeczył plotkom, ale nie wykluczył, że oferta się pojawi.",
  ],
  [
    "cs",
    "Podle zdrojů koupí Xiaomi firmu Nokia za dvě miliardy eur. Obě společnosti podepsaly dohodu o spolupráci a fúze je možná ještě v tomto roce. Mluvčí firmy Nokia fámy popřel, ale také řekl, že se o tom jedná.",
  ],
  [
    "ro",
    "Potrivit unor surse, Xiaomi cumpără Nokia pentru două miliarde de euro. Cele două companii au semnat un acord de colaborare și o fuziune este posibilă până la sfârșitul anului. Un purtător de cuvânt al Nokia a negat zvonurile.",
  ],
  [
    "ru",
    "По данным источников, Xiaomi купит Nokia за два миллиарда евро. Компании подписали соглашение о сотрудничестве, и слияние возможно до конца года. Представитель Nokia опроверг слухи, но не исключил, что это может быть сделано.",
  ],
  [
    "uk",
    "За даними джерел, Xiaomi купить Nokia за два мільярди євро. Компанії підписали угоду про співпрацю, і злиття можливе до кінця року. Речник Nokia спростував чутки, але не виключив, що це може бути зроблено.",
  ],
  [
    "sr",
    "Према изворима, Xiaomi купује компанију Nokia за две милијарде евра. Две компаније су потписале споразум о сарадњи, а спајање је могуће до краја године. Портпарол је негирао да је то у плану.",
  ],
  [
    "mk",
    "Според извори, Xiaomi ќе ја купи Nokia за две милијарди евра. Двете компании потпишаа договор за соработка, а спојување е можно до крајот на годината. Портпаролот на Nokia изјави дека исто така нема преговори со други и дека оваа понуда е лага.",
  ],
  [
    "ms",
    "Menurut sumber, Xiaomi akan membeli Nokia pada harga dua bilion ringgit. Syarikat itu memeterai perjanjian kerjasama pada hari Isnin dan penggabungan mungkin berlaku. Jurucakap Nokia menafikan khabar itu kerana rundingan ialah perkara biasa.",
  ],
  [
    "tr",
    "Kaynaklara göre Xiaomi, Nokia’yı iki milyar avroya satın alacak. İki şirket bir iş birliği anlaşması imzaladı ve yıl sonuna kadar bir birleşme olabilir. Nokia sözcüsü bu iddiaları yalanladı ama daha sonra bir açıklama olacak.",
  ],
  [
    "ja",
    "関係者によると、小米はノキアを20億ドルで買収する。両社は提携契約を結び、合併も検討しているという。ノキアの広報担当者は報道を否定した。",
  ],
  [
    "ko",
    "소식통에 따르면 샤오미가 노키아를 20억 달러에 인수한다. 두 회사는 협력 계약을 맺었고 합병도 검토 중이다. 노키아 대변인은 보도를 부인했다.",
  ],
];

test.each(TEXTS)("A text in a language that is not read makes no claim: %s", (language, text) => {
  for (const declared of [language, null]) {
    const { document, claims, notes } = readingOf(declared, text);
    expect([declared, claims.map(({ kind }) => kind)]).toEqual([declared, []]);
    expect(document.text).toBe(text);
    expect(notes.map(({ code }) => code)).toContain("language.unread");
  }
});

test.each(TEXTS.filter(([language]) => /^(?:es|gl|nl|ru|mk|ms|sr)$/.test(language)))(
  "A page that says that it is in a language that is read, and is in a cousin of it, makes no claim: %s",
  (language, text) => {
    const cousin = { es: "pt", gl: "pt", nl: "de", ru: "bg", mk: "bg", sr: "bg", ms: "id" }[language] ?? "en";
    expect(readingOf(cousin, text).claims).toEqual([]);
  },
);

test("A language that is read gives no note that it is not", () => {
  const { notes } = readingOf("de", "Xiaomi übernimmt Nokia.");
  expect(notes.map(({ code }) => code)).not.toContain("language.unread");
});
