import type { DetectedLanguage } from "./language.ts";

/**
 * Languages so close to one that is read that function words alone take the one for the other. `own` are words that only
 * the language read has, `cousin` those that only its cousin has; both are common in news.
 */
interface Cousin {
  readonly language: string;
  readonly of: string;
  readonly own: ReadonlySet<string>;
  readonly cousin: ReadonlySet<string>;
}

function cousin(language: string, of: string, own: string, other: string): Cousin {
  return { language, of, own: new Set(own.split(" ")), cousin: new Set(other.split(" ")) };
}

const COUSINS: readonly Cousin[] = [
  cousin(
    "ms",
    "id",
    "karena bisa perusahaan mengatakan uang senin selasa rabu kamis jumat minggu agustus pekan miliar triliun rupiah saham kantor kabar mobil berbeda resmi dikabarkan disebut kementerian perseroan terkait soal sedangkan ponsel kerja mau coba harga membantah direktur kata bahwa kepada sejumlah saat bilang",
    "kerana syarikat wang isnin khamis jumaat ahad ogos bilion ringgit pejabat ialah iaitu mahu cuba sen pengerusi berhad akhbar jurucakap menerusi pelan ditubuhkan menafikan usahasama telefon manakala memaklumkan memeterai kewangan pemerolehan",
  ),
  cousin(
    "gl",
    "pt",
    "não são uma com empresa empresas foi foram também pelo pela ao mais aos das já até ele em um negócio milhões bilhões ações está",
    "unha coa foron tamén polo pola máis xa ata millóns accións estivo onte quen fixo unhas cos mercou",
  ),
  cousin(
    "mk",
    "bg",
    "ще е са със във при който която което че бе беше след също още тази този това към само или",
    "ќе со кај кој која дека исто уште оваа овој ова кон компанијата што од нема ја изјави",
  ),
  cousin(
    "ru",
    "bg",
    "ще са във че който която с на от за към след",
    "что это его был была были они чтобы которая который года также будет для может",
  ),
  cousin(
    "es",
    "pt",
    "não são uma com foi também pelo pela mais em um milhões ações",
    "el los las y en una con más también pero según millones acciones fue es del",
  ),
  cousin(
    "co",
    "it",
    "il gli della delle nella con per non che una sono anche più alla dal",
    "u cù ùn chì sò ancu hè hà issu nantu dopu annu",
  ),
  cousin(
    "nl",
    "de",
    "der die das und nicht mit den von ein eine auf ist für dem des zu",
    "de het een en van niet met op te voor zijn aan om ook is dat door bij naar",
  ),
  cousin(
    "lb",
    "de",
    "der die das und nicht mit den von ein eine auf ist für dem des zu",
    "net mat vun eng ass fir vum huet déi dat och gëtt säi sinn",
  ),
];

/** How often a cousin's own words must be seen before it is taken for the language, and how much oftener than the other's. */
const LEAST_SEEN = 2;

/** The language, unless the text uses the words of a cousin of it rather than its own. */
export function amongCousins(detected: DetectedLanguage, sample: string): DetectedLanguage {
  const cousins = COUSINS.filter(({ of }) => of === detected.language);
  if (cousins.length === 0) return detected;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const seen = (only: ReadonlySet<string>, not: ReadonlySet<string>) =>
    words.filter((word) => only.has(word) && !not.has(word)).length;
  const nearest = cousins
    .map((one) => ({
      ...one,
      more: seen(one.cousin, one.own) - seen(one.own, one.cousin),
      least: seen(one.cousin, one.own),
    }))
    .filter(({ more, least }) => more > 0 && least >= LEAST_SEEN)
    .sort((a, b) => b.more - a.more)[0];
  return nearest === undefined ? detected : { language: nearest.language, sure: nearest.least > LEAST_SEEN };
}
