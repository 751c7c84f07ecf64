// How tags close one another in real pages. A small part of the HTML standard's tree construction: enough that the text
// of a page falls into the right paragraphs, and without its quadratic corners.

function tags(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Elements without an end tag. */
export const VOID_TAGS = tags(
  "area base basefont br col command embed frame hr img input keygen link meta param source track wbr",
);

/** Elements whose inside is no text for readers; nothing under them is kept. */
export const OPAQUE_TAGS = tags(
  "script style svg iframe select textarea template noembed noframes datalist xmp",
);

/** Elements that begin and end a paragraph. */
export const BLOCK_TAGS = tags(
  "#root address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section " +
    "summary table tbody tfoot thead tr td th ul noscript amp-sidebar",
);

/** An end tag looks for its element no higher than these, unless it is part of a table itself. */
export const SCOPE_TAGS = tags("#root table td th caption object marquee button");

export const TABLE_TAGS = tags("table tbody thead tfoot tr td th caption");

/** An end tag of one of these closes it even out of a paragraph that was opened inside. */
export const FORMATTING_TAGS = tags("a b big code em font i nobr s small strike strong tt u");

const CLOSES_P = tags(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul",
);
/** Which open elements a start tag closes, and the elements above which it does not look for them. */
interface ClosingRule {
  readonly closed: readonly string[];
  readonly upTo: ReadonlySet<string>;
}

const P_RULE: ClosingRule = { closed: ["p"], upTo: tags("table td th caption object button") };
const CELL_RULE: ClosingRule = { closed: ["td", "th"], upTo: tags("tr table") };
const ROWS_RULE: ClosingRule = { closed: ["tbody", "thead", "tfoot"], upTo: tags("table") };
const TERM_RULE: ClosingRule = { closed: ["dd", "dt"], upTo: tags("dl table td") };
const CLOSING_RULES = new Map<string, ClosingRule>([
  ["li", { closed: ["li"], upTo: tags("ul ol menu dir table td") }],
  ["dd", TERM_RULE],
  ["dt", TERM_RULE],
  ["tr", { closed: ["tr"], upTo: tags("table") }],
  ["td", CELL_RULE],
  ["th", CELL_RULE],
  ["tbody", ROWS_RULE],
  ["thead", ROWS_RULE],
  ["tfoot", ROWS_RULE],
  ["option", { closed: ["option"], upTo: tags("select") }],
  ["a", { closed: ["a"], upTo: tags("table td th") }],
]);

/** What a start tag closes before it opens; null for most. */
export function closedBy(tag: string): ClosingRule | null {
  return CLOSING_RULES.get(tag) ?? (CLOSES_P.has(tag) ? P_RULE : null);
}
