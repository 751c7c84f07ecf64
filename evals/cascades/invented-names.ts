import type { Chance } from "./chance.ts";

// Names that nobody bears, put together from pieces: firms, people and papers of no country in particular.

const HEADS =
  "Nor Hal Bre Cal Vel Tam Ost Quin Mar Del Kes Lor Ard Fen Gal Ive Jun Pel Rus Syl Thor Ul Wex Zan Bor Crom Dra Ebb Fjor Grun Hex Isk Kar Lund Mor Nib Orv Pry Ros Stor".split(
    " ",
  );
const TAILS =
  "vik den tor lin burn gard rona sel dane ning fell wick stad mont vera lo ric holm thal wen quist moor leigh brand nova ster dal mira".split(
    " ",
  );
const TRADES =
  "Foods Shipping Energy Robotics Pharma Steel Telecom Software Media Motors Chemicals Logistics Semiconductor Insurance Brewing Textiles Mining Optics Biotech Cement Paper Retail Systems Hotels".split(
    " ",
  );
const FORMS = ["", "", "", " Group", " plc", " Inc", " AG", " Corp", " Holdings", " Ltd"];
const FIRST =
  "Ada Bruno Clara Dmitri Elena Felix Greta Hugo Ines Jonas Karin Leon Mira Nils Olga Pavel Rosa Stefan Tilda Ulrich Vera Walter Yara Zeno".split(
    " ",
  );
const LAST =
  "Abendroth Belmonte Castell Dorsey Eklund Farrow Grimaldi Hollis Ivarsson Jessup Kolvane Lindqvist Marchetti Norgaard Oakden Pellworth Quade Rimmer Sandoval Tarrant Uhlman Vasko Whitlock Zeller".split(
    " ",
  );
const TOWNS =
  "Ostrand Kelmouth Verrin Halbury Dunmarsh Port Ellory Quayle Brandsund Morvane Tilford Askerby Lowen Sarnoch Wendmoor Hexley Carrow".split(
    " ",
  );
const PAPERS =
  "Courier Ledger Observer Dispatch Chronicle Post Examiner Business Daily|Markets Review|Evening News|Tribune|Sentinel|Gazette|Register".split(
    /\||(?<!Business) /,
  );
const SITES =
  "Chipnotes Dealwatch Slatewire Tickertape Gearloft Boardroomly Fabfloor Mergerlog Handsetter Stockroom".split(
    " ",
  );

/** A firm, by its full name and the short one that a second mention takes. */
export interface Firm {
  readonly full: string;
  readonly short: string;
  readonly trade: string;
}

export function inventedFirm(chance: Chance): Firm {
  const name = chance.of(HEADS) + chance.of(TAILS);
  const trade = chance.of(TRADES);
  const full = `${name} ${trade}${chance.of(FORMS)}`;
  return { full, short: chance.happens(0.6) ? `${name} ${trade}` : name, trade: trade.toLowerCase() };
}

/** Two firms whose names do not look alike. */
export function twoFirms(chance: Chance): readonly [Firm, Firm] {
  const first = inventedFirm(chance);
  for (;;) {
    const second = inventedFirm(chance);
    if (second.full.slice(0, 2) !== first.full.slice(0, 2) && second.trade !== first.trade)
      return [first, second];
  }
}

export function inventedPerson(chance: Chance): string {
  return `${chance.of(FIRST)} ${chance.of(LAST)}`;
}

export function inventedTown(chance: Chance): string {
  return chance.of(TOWNS);
}

/** A paper of a town, or a site with one word for a name. */
export function inventedOutlet(chance: Chance): string {
  return chance.happens(0.3) ? chance.of(SITES) : `${chance.of(TOWNS)} ${chance.of(PAPERS)}`;
}
