const FIRST =
  "Ar Bel Cor Dra El Fen Gor Hal Ist Jor Kel Lum Mar Nor Ost Pel Quan Ros Sil Tor Ul Ver Wex Yar Zel".split(
    " ",
  );
const MIDDLE = "a e i o u an en in on ar er or al el il".split(" ");
const LAST =
  "dan den dor gate ger lin lon mar mere mond nis ric rin ros sen son tak ten tis ton vale var ven wick".split(
    " ",
  );
const TRADES =
  "Foods Motors Systems Energy Steel Pharma Textiles Media Logistics Robotics Optics Software Mining Networks Paper Marine".split(
    " ",
  );

/** How many firms there are to choose from. */
export const FIRMS = 20_000;

/** The name of a firm that does not exist, "Arandan Foods"; numbers up to `FIRMS` give different names. */
export function firmNamed(number: number): string {
  const word = `${at(FIRST, number)}${at(MIDDLE, Math.floor(number / FIRST.length))}${at(LAST, Math.floor(number / (FIRST.length * MIDDLE.length)))}`;
  return `${word} ${at(TRADES, number * 7 + Math.floor(number / 64))}`;
}

function at(words: readonly string[], place: number): string {
  return words[place % words.length] ?? "";
}
