import type { Span } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Mention } from "./mention.ts";
import { bracketedSymbolEnd } from "./name-word.ts";

const SYMBOL = /^[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?$/;
const EXCHANGE_SYMBOL = /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/;

/**
 * Stock symbols beside the name they belong to: "Acme Inc <ACM>", "Sky SKYB.L", "Acme (NYSE: ACM)", "Acme (ACM)". A
 * symbol leads back to the name before it.
 */
export function findTickers(document: Document, named: readonly Mention[]): Mention[] {
  const endingAt = new Map(named.map((mention) => [mention.end, mention]));
  const tickers: Mention[] = [];
  for (const { tokens } of document.sentences) {
    for (const [index, token] of tokens.entries()) {
      const symbol = symbolAfter(tokens, index);
      const owner = symbol === null ? undefined : endingAt.get(token.end);
      if (symbol === null || owner === undefined) continue;
      tickers.push({
        start: symbol.start,
        end: symbol.end,
        by: "ticker",
        referent: owner.referent,
        also: [],
        rule: "symbol",
      });
    }
  }
  return tickers;
}

const EXCHANGES =
  /^(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|TSE|HKEX|SEHK|ASX|FWB|XETRA|OTC|OTCBB|KRX|KOSDAQ|BSE|NSE|SGX|JSE|SIX|MTA|EPA|ETR|FRA|TYO|HKG)$/;

/** The symbol that stands directly after the token at `index`; null when none does. */
function symbolAfter(tokens: readonly Token[], index: number): Span | null {
  let at = index + 1;
  if (tokens[at]?.text === "." && tokens[at]?.start === tokens[index]?.end) at += 1;
  const next = tokens[at];
  if (next === undefined) return null;
  if (EXCHANGE_SYMBOL.test(next.text)) return next;
  if (next.text === "<") return spanTo(tokens, at + 1, bracketedSymbolEnd(tokens, at + 1));
  if (next.text !== "(") return null;
  const first = tokens[at + 1];
  if (first !== undefined && EXCHANGES.test(first.text)) {
    const afterColon = tokens[at + 2]?.text === ":" ? at + 3 : at + 2;
    const symbol = tokens[afterColon];
    return symbol !== undefined && SYMBOL.test(symbol.text) ? symbol : null;
  }
  return first !== undefined && tokens[at + 2]?.text === ")" && SYMBOL.test(first.text) ? first : null;
}

function spanTo(tokens: readonly Token[], first: number, end: number | null): Span | null {
  if (end === null) return null;
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
