/**
 * Words that begin so many names, or stand for so many things, that alone they name nobody: "First", "the bank", "Texas".
 * Together with another word they count like any other. Chosen by hand: what firms are commonly called after (places,
 * directions, size, rank, line of business, form).
 */
const COMMON = new Set(
  (
    "first second new old great general united union national federal state royal imperial allied associated standard " +
    "american america british britain canadian canada european europe english french france german germany italian " +
    "italy japanese japan china chinese indian india australian australia african africa latin swiss dutch swedish " +
    "texas california florida york jersey london paris hong kong international global world continental atlantic " +
    "pacific northern southern eastern western north south east west central mid city county capital " +
    "bank banks bancorp banking savings loan trust insurance life financial finance credit securities investment " +
    "investments investors partners partnership management holdings fund funds industries industrial manufacturing " +
    "products systems services technology technologies electronics computer data communications telephone oil gas " +
    "petroleum energy power electric water steel mining resources foods stores air airlines airways motor motors " +
    "unit division venture joint acquisition acquisitions enterprises society association commission department " +
    "ministry government board office agency court"
  ).split(" "),
);

/** Whether the words can name somebody. */
export function isTelling(words: readonly string[]): boolean {
  const [first] = words;
  return first !== undefined && (words.length > 1 || !COMMON.has(first));
}
