// Time zones as news pages abbreviate them, in minutes east of Greenwich. Where letters have several meanings, the one
// that news in that language uses most: CST is Chicago, IST is India, BST is British Summer Time.
const OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  ist: 330,
  npt: 345,
  wib: 420,
  ict: 420,
  wita: 480,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  ast: -240,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  sast: 120,
  wat: 60,
  cat: 120,
  eat: 180,
};

/** American zones that are named without saying whether it is summer: standard time, minutes east. */
const WITH_SUMMER: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** Letters that a zone may be written with, for patterns. */
export const ZONE_WORD = [...Object.keys(OFFSETS), ...Object.keys(WITH_SUMMER)]
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * Minutes east of Greenwich for "+05:30", "-0800", "GMT+2" or an abbreviation; null for a zone that is not known. The
 * day decides about summer time where the letters leave it open (`ET`).
 */
export function zoneOffset(zone: string, year: number, month: number, day: number): number | null {
  const numeric = /^(?:gmt|utc)?\s*([+\u2212-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? "0");
    return numeric[1] === "+" ? minutes : -minutes;
  }
  const name = zone.toLowerCase();
  const standard = WITH_SUMMER[name];
  if (standard !== undefined) return standard + (isAmericanSummer(year, month, day) ? 60 : 0);
  return OFFSETS[name] ?? null;
}

/** From the second Sunday of March to the first of November, as in the United States since 2007. */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  const firstSunday = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}
