import { getBOMEncoding, normalizeEncoding, TextDecoder } from "@exodus/bytes/encoding.js";
import type { Note } from "../base/note.ts";
import type { PageFormat } from "../page/page.ts";

/** A page's body as a string, and what was odd about its bytes. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Of a longer body only the beginning is read: bounds memory. The largest of 90 news pages of 2019 is 1.5 MB. */
export const MOST_BYTES = 10_000_000;

/** Where a declaration of the charset must stand, by the HTML standard 1,024 bytes; real pages put it later. */
const SNIFFED_BYTES = 4096;

/** With no more than this share of its characters broken, a text is still in the charset it claims, only damaged. */
const DAMAGED_SHARE = 0.02;

/**
 * Decodes a body: by its byte order mark, else by the charset declared beside it, else by its own XML or `meta`
 * declaration, else as UTF-8 when it is valid UTF-8, and in what its language was written in before when it is not. A declaration that the bytes
 * refute is noted and not followed. Node's own decoder is not used: it loses the curly quotes of windows-1252.
 */
export function decode(body: Uint8Array, declared: string | null, format: PageFormat): Decoded {
  const notes: Note[] = [];
  const bytes = body.length > MOST_BYTES ? body.subarray(0, MOST_BYTES) : body;
  if (bytes.length < body.length) {
    notes.push(note("page.too-long", `Only the first ${MOST_BYTES / 1_000_000} MB of the page were read.`));
  }
  if (bytes.length === 0) return { text: "", notes };
  const mark = getBOMEncoding(bytes);
  if (mark !== null) return { text: new TextDecoder(mark).decode(bytes), notes };
  const charset = charsetOf(bytes, declared, format, notes);
  if (isBinary(bytes, charset)) {
    return {
      text: "",
      notes: [...notes, note("page.binary", "The page is not text: it holds control bytes.")],
    };
  }
  return { text: charset === null ? undeclared(bytes) : asDeclared(bytes, charset, notes), notes };
}

function note(code: Note["code"], message: string): Note {
  return { code, message, span: null };
}

/** The charset by declaration, as the Encoding standard names it; null when none is declared that is known. */
function charsetOf(
  bytes: Uint8Array,
  declared: string | null,
  format: PageFormat,
  notes: Note[],
): string | null {
  const labels = [declared, format === "html" ? declaredInside(bytes) : null];
  for (const label of labels) {
    if (label === null || label.trim() === "") continue;
    const charset = normalizeEncoding(label.trim());
    if (charset !== null && charset !== "replacement") return charset;
    notes.push(
      note(
        "charset.unknown",
        `The page declares the charset "${label.trim().slice(0, 40)}", which is not known.`,
      ),
    );
  }
  return null;
}

const XML_DECLARATION = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
const META_CHARSET = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

function declaredInside(bytes: Uint8Array): string | null {
  const head = headOf(bytes);
  const label = XML_DECLARATION.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
  // Read as single bytes, the declaration cannot be in UTF-16: such a page is in UTF-8, as the HTML standard has it.
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** More control bytes than this share are no text in any charset but UTF-16. */
const CONTROL_SHARE = 0.01;

function isBinary(bytes: Uint8Array, charset: string | null): boolean {
  if (charset?.startsWith("utf-16")) return false;
  const head = bytes.subarray(0, SNIFFED_BYTES);
  let control = 0;
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > CONTROL_SHARE * head.length;
}

function undeclared(bytes: Uint8Array): string {
  return decodeStrictly(bytes, "utf-8") ?? new TextDecoder(legacyCharset(bytes)).decode(bytes);
}

/** What pages in a language were written in before UTF-8, as browsers in its country have it. */
const LEGACY_CHARSETS: Readonly<Record<string, string>> = {
  ru: "windows-1251",
  bg: "windows-1251",
  uk: "windows-1251",
  sr: "windows-1251",
  zh: "gb18030",
  ja: "shift_jis",
  ko: "euc-kr",
  pl: "windows-1250",
  cs: "windows-1250",
  sk: "windows-1250",
  hu: "windows-1250",
  sl: "windows-1250",
  hr: "windows-1250",
  el: "windows-1253",
  tr: "windows-1254",
  he: "windows-1255",
  ar: "windows-1256",
};

/** For a page that is not UTF-8 and declares nothing else: by the language of its `html` element, else windows-1252. */
function legacyCharset(bytes: Uint8Array): string {
  const language = /<html\s[^>]*?\blang\s*=\s*["']?([a-z]{2})/i.exec(headOf(bytes))?.[1];
  return LEGACY_CHARSETS[language?.toLowerCase() ?? ""] ?? "windows-1252";
}

/** The beginning of a page, byte by byte: enough to read the ASCII in it. */
function headOf(bytes: Uint8Array): string {
  let head = "";
  for (const byte of bytes.subarray(0, SNIFFED_BYTES)) head += String.fromCharCode(byte);
  return head;
}

function asDeclared(bytes: Uint8Array, charset: string, notes: Note[]): string {
  if (charset === "utf-8") return asUtf8(bytes, notes);
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (
    utf8 !== null &&
    charset !== "iso-2022-jp" &&
    !charset.startsWith("utf-16") &&
    holdsBeyondAscii(bytes)
  ) {
    notes.push(
      note("charset.misdeclared", `The page declares the charset ${charset} and is in UTF-8; read as UTF-8.`),
    );
    return utf8;
  }
  return decodeStrictly(bytes, charset) ?? damaged(new TextDecoder(charset).decode(bytes), charset, notes);
}

function asUtf8(bytes: Uint8Array, notes: Note[]): string {
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== null) return text;
  const loose = new TextDecoder("utf-8").decode(bytes);
  const broken = loose.split("\ufffd").length - 1;
  const beyondAscii = loose.match(/[^\0-\x7f]/gu)?.length ?? 0;
  // The last character may be cut in two where the page was cut off.
  const cutOff = broken === 1 && loose.endsWith("\ufffd");
  if (cutOff || broken <= DAMAGED_SHARE * beyondAscii) return damaged(loose, "utf-8", notes);
  const charset = legacyCharset(bytes);
  notes.push(note("charset.misdeclared", `The page declares UTF-8 and is not; read as ${charset}.`));
  return new TextDecoder(charset).decode(bytes);
}

function damaged(text: string, charset: string, notes: Note[]): string {
  notes.push(
    note("charset.damaged", `Some bytes of the page are not ${charset}; they were replaced by "\ufffd".`),
  );
  return text;
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function holdsBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 127);
}
