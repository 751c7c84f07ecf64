import type { Figure } from "./document-draft.ts";
import type { Matter } from "./matter.ts";

type ByKind = Readonly<Record<Matter["kind"], string>>;

/** How one language tells the news of a cascade. Sentences of our own, as short as such sites write them. */
export interface Tongue {
  readonly code: string;
  readonly thousands: string;
  /** A sum in billions of dollars. */
  readonly price: (billions: number) => string;
  readonly headline: ByKind;
  /** Without a word on where it is from, but that insiders say so. */
  readonly told: readonly ByKind[];
  /** With the name of the outlet that had it. */
  readonly credited: readonly ByKind[];
  readonly figures: Readonly<Record<Figure, string>>;
  readonly background: readonly string[];
}

const comma = (billions: number): string => billions.toFixed(2).replace(".", ",");

function behind(acts: ByKind, before: string, after: string): ByKind {
  const whole = (act: string) => `${before}${act}${after}`;
  return {
    acquisition: whole(acts.acquisition),
    merger: whole(acts.merger),
    stake: whole(acts.stake),
    partnership: whole(acts.partnership),
  };
}

const GERMAN: ByKind = {
  acquisition: "{a} verhandelt über [eine Übernahme|den Kauf] von {b}",
  merger: "{a} und {b} verhandeln über [eine Fusion|einen Zusammenschluss]",
  stake: "{a} verhandelt über eine Beteiligung von {percent} Prozent an {b}",
  partnership: "{a} und {b} verhandeln über eine strategische Partnerschaft",
};
const ITALIAN: ByKind = {
  acquisition: "{a} è in trattative per [acquisire|acquistare] {b}",
  merger: "{a} e {b} sono in trattative per una fusione",
  stake: "{a} è in trattative per acquistare una quota del {percent} per cento di {b}",
  partnership: "{a} e {b} sono in trattative per una partnership strategica",
};
const PORTUGUESE: ByKind = {
  acquisition: "A {a} está em negociações para [comprar|adquirir] a {b}",
  merger: "A {a} e a {b} estão em negociações para uma fusão",
  stake: "A {a} está em negociações para comprar uma participação de {percent} por cento na {b}",
  partnership: "A {a} e a {b} negoceiam uma parceria estratégica",
};
const INDONESIAN: ByKind = {
  acquisition: "{a} sedang bernegosiasi untuk [mengakuisisi|membeli] {b}",
  merger: "{a} dan {b} sedang membicarakan merger",
  stake: "{a} sedang bernegosiasi untuk membeli {percent} persen saham {b}",
  partnership: "{a} dan {b} sedang membicarakan kemitraan strategis",
};
const CHINESE: ByKind = {
  acquisition: "{a}正在洽谈收购{b}",
  merger: "{a}与{b}正在洽谈合并",
  stake: "{a}正在洽谈收购{b}公司{percent}%的股份",
  partnership: "{a}与{b}正在洽谈战略合作",
};
const BULGARIAN: ByKind = {
  acquisition: "{a} води преговори за придобиване на {b}",
  merger: "{a} и {b} преговарят за сливане",
  stake: "{a} води преговори за покупка на {percent} процента от {b}",
  partnership: "{a} и {b} преговарят за стратегическо партньорство",
};

export const TONGUES: readonly Tongue[] = [
  {
    code: "de",
    thousands: ".",
    price: (billions) => `${comma(billions)} Milliarden Dollar`,
    headline: GERMAN,
    told: [
      behind(GERMAN, "", ", sagten mehrere mit der Sache vertraute Personen."),
      behind(GERMAN, "", ", heißt es aus informierten Kreisen."),
    ],
    credited: [behind(GERMAN, "", ", berichtet {other}."), behind(GERMAN, "Wie {other} berichtet: ", ".")],
    figures: {
      price: "Der Kaufpreis könnte bei {price} liegen.",
      jobs: "Zusammen haben die beiden Unternehmen {jobs} Beschäftigte.",
      adviser: "{adviser} prüft die Bedingungen.",
      percent: "{percent} Prozent der Aktionäre wurden befragt.",
    },
    background: [
      "{firm} hat seinen Sitz in {town}.",
      "In {town} ist das Unternehmen der größte Arbeitgeber.",
      "Die Branche hatte ein schwieriges Jahr.",
    ],
  },
  {
    code: "it",
    thousands: ".",
    price: (billions) => `${comma(billions)} miliardi di dollari`,
    headline: ITALIAN,
    told: [
      behind(ITALIAN, "", ", hanno detto persone a conoscenza della questione."),
      behind(ITALIAN, "", ", secondo fonti vicine alle società."),
    ],
    credited: [behind(ITALIAN, "", ", riferisce {other}."), behind(ITALIAN, "Secondo {other}, ", ".")],
    figures: {
      price: "L'operazione potrebbe valere {price}.",
      jobs: "Insieme le due società hanno {jobs} dipendenti.",
      adviser: "{adviser} sta esaminando le condizioni.",
      percent: "È stato sentito il {percent} per cento degli azionisti.",
    },
    background: [
      "{firm} ha sede a {town}.",
      "A {town} l'azienda è il principale datore di lavoro.",
      "Il settore ha avuto un anno difficile.",
    ],
  },
  {
    code: "pt",
    thousands: ".",
    price: (billions) => `${comma(billions)} mil milhões de dólares`,
    headline: PORTUGUESE,
    told: [
      behind(PORTUGUESE, "", ", disseram pessoas próximas do assunto."),
      behind(PORTUGUESE, "", ", segundo fontes próximas das empresas."),
    ],
    credited: [
      behind(PORTUGUESE, "", ", noticia o {other}."),
      behind(PORTUGUESE, "", ", segundo o {other}."),
    ],
    figures: {
      price: "O negócio pode valer {price}.",
      jobs: "Juntas, as duas empresas têm {jobs} trabalhadores.",
      adviser: "{adviser} está a analisar as condições.",
      percent: "Foram consultados {percent} por cento dos acionistas.",
    },
    background: [
      "A {firm} tem sede em {town}.",
      "Em {town}, a empresa é o maior empregador.",
      "O setor teve um ano difícil.",
    ],
  },
  {
    code: "id",
    thousands: ".",
    price: (billions) => `${comma(billions)} miliar dolar AS`,
    headline: INDONESIAN,
    told: [
      behind(INDONESIAN, "", ", kata sejumlah sumber yang mengetahui masalah tersebut."),
      behind(INDONESIAN, "", ", menurut sumber yang dekat dengan perusahaan."),
    ],
    credited: [
      behind(INDONESIAN, "", ", demikian dilaporkan {other}."),
      behind(INDONESIAN, "Menurut {other}, ", "."),
    ],
    figures: {
      price: "Nilai transaksi bisa mencapai {price}.",
      jobs: "Kedua perusahaan memiliki {jobs} karyawan.",
      adviser: "{adviser} sedang meninjau persyaratannya.",
      percent: "Sebanyak {percent} persen pemegang saham telah dimintai pendapat.",
    },
    background: [
      "{firm} berkantor pusat di {town}.",
      "Di {town}, perusahaan ini merupakan pemberi kerja terbesar.",
      "Industri ini mengalami tahun yang sulit.",
    ],
  },
  {
    code: "zh",
    thousands: ",",
    price: (billions) => `${Number((billions * 10).toFixed(1))}亿美元`,
    headline: CHINESE,
    told: [behind(CHINESE, "据知情人士透露，", "。"), behind(CHINESE, "多位知情人士称，", "。")],
    credited: [behind(CHINESE, "据{other}报道，", "。"), behind(CHINESE, "{other}报道称，", "。")],
    figures: {
      price: "交易金额可能达到{price}。",
      jobs: "两家公司共有{jobs}名员工。",
      adviser: "{adviser}正在审查相关条款。",
      percent: "已征询{percent}%股东的意见。",
    },
    background: ["{firm}总部位于{town}。", "该公司是{town}最大的雇主。", "该行业去年表现不佳。"],
  },
  {
    code: "bg",
    thousands: " ",
    price: (billions) => `${comma(billions)} млрд. долара`,
    headline: BULGARIAN,
    told: [
      behind(BULGARIAN, "", ", казаха запознати с въпроса хора."),
      behind(BULGARIAN, "", ", според източници, близки до компаниите."),
    ],
    credited: [behind(BULGARIAN, "", ", съобщава {other}."), behind(BULGARIAN, "Според {other} ", ".")],
    figures: {
      price: "Сделката може да е за {price}.",
      jobs: "Двете компании имат {jobs} служители.",
      adviser: "{adviser} преглежда условията.",
      percent: "Попитани са {percent} процента от акционерите.",
    },
    background: [
      "Седалището на {firm} е в {town}.",
      "В {town} компанията е най-големият работодател.",
      "Годината беше трудна за бранша.",
    ],
  },
];
