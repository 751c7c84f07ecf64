// The months in the languages the desk reads, as dates write them: full names, the forms they take after a day number,
// and the usual short forms. One row a language; "|" parts the forms of a month, a space the months.
const ROWS: readonly string[] = [
  "january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  "januar|jänner|jän februar|feber märz|mär|mrz|maerz april mai juni juli august september oktober|okt november dezember|dez",
  "janvier|janv février|fevrier|fév|févr|fevr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc",
  "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre dicembre|dic",
  "janeiro fevereiro|fev março|marco abril|abr maio junho julho agosto|ago setembro|set outubro|out novembro dezembro|dez",
  "januari februari maart|mrt april mei juni juli augustus september oktober|okt november december",
  "января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек",
  "януари|яну февруари март април май юни юли август септември|сеп октомври ноември|ное декември",
  "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
  "januari februari maret april mei juni juli agustus|agu september oktober november|nopember desember|des",
  "stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts|mars april maj|mai juni juli august september oktober november december|desember|des",
  "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec",
  "ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie decembrie",
  "január február március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december",
  "ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μαϊ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row) =>
    row
      .split(" ")
      .flatMap((forms, index) => forms.split("|").map((form): [string, number] => [form, index + 1])),
  ),
);

/** 1 to 12 for the name of a month in any of the languages, whatever its case and with or without a full stop. */
export function monthNamed(name: string): number | null {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
}
