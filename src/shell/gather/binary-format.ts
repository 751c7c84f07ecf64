/** How files begin that people give by mistake, and what to call them. No text begins like this. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ["%PDF-", "a PDF file"],
  ["{\\rtf", "an RTF document"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["PK\x03\x04", "a ZIP file (perhaps an office document)"],
  ["\xd0\xcf\x11\xe0", "an old office document"],
  ["\x1f\x8b", "gzip within gzip"],
  ["\xfd7zXZ", "an xz file"],
  ["\x28\xb5\x2f\xfd", "a Zstandard file"],
  ["7z\xbc\xaf", "a 7-Zip file"],
  ["\x7fELF", "a program"],
];

/** The same for beginnings that a text may have too; they only give a name to bytes that are no text. */
const LIKELY_SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ["GIF8", "a GIF picture"],
  ["RIFF", "a RIFF file (WebP, WAV or AVI)"],
  ["BZh", "a bzip2 file"],
  ["Rar!", "a RAR file"],
  ["SQLite format 3", "an SQLite database"],
  ["ID3", "an MP3 file"],
  ["OggS", "an Ogg file"],
  ["wOF", "a font"],
  ["PAR1", "a Parquet file"],
];

/** What kind of binary file the bytes begin, or null when they can be text. */
export function binaryFormat(head: Uint8Array): string | null {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const known = nameIn(SIGNATURES, start);
  if (known !== null) return known;
  const isUtf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
  if (isUtf16 || !hasBinaryBytes(head)) return null;
  return nameIn(LIKELY_SIGNATURES, start) ?? "a binary file";
}

function nameIn(signatures: typeof SIGNATURES, start: string): string | null {
  return signatures.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}

/**
 * A zero byte stands in no text but UTF-16. Of the other controls that no text uses, one byte in a hundred is let
 * pass, since a damaged text is still worth reading.
 */
function hasBinaryBytes(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls += 1;
  return controls * 100 > head.byteLength;
}

/** Below the space, but for tab, the line ends, form feed and the escape of ISO-2022-JP. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d);
}
