/** How text is encoded, by its first byte. Source: ID3v2.4.0 structure, 4. */
const ENCODINGS = ["latin1", "utf-16", "utf-16be", "utf-8"] as const;

/** All of a frame's text but zeros at its end. */
export function decodeText(body: Uint8Array): string {
  const encoding = ENCODINGS[body[0] ?? 0] ?? "latin1";
  return decoded(body.subarray(1), encoding).replace(/\0+$/, "");
}

/** The texts of a frame, which zeros part. */
export function splitText(body: Uint8Array): readonly string[] {
  return decodeText(body).split("\0").map(withoutMark);
}

/** The text up to its zero, and the byte behind that. */
export function textUntilZero(
  body: Uint8Array,
  at: number,
  encoding: number,
): { readonly text: string; readonly end: number } {
  const wide = encoding === 1 || encoding === 2;
  let end = at;
  while (end < body.length && !(body[end] === 0 && (!wide || body[end + 1] === 0))) end += wide ? 2 : 1;
  const text = decoded(body.subarray(at, end), ENCODINGS[encoding] ?? "latin1");
  return { text: withoutMark(text), end: end + (wide ? 2 : 1) };
}

function decoded(bytes: Uint8Array, encoding: (typeof ENCODINGS)[number]): string {
  if (encoding === "latin1") return Buffer.from(bytes).toString("latin1");
  if (encoding === "utf-8") return Buffer.from(bytes).toString("utf8");
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const big = encoding === "utf-16be" || (whole[0] === 0xfe && whole[1] === 0xff);
  return withoutMark((big ? whole.swap16() : whole).toString("utf16le"));
}

/** Each text of a frame may begin with a byte order mark of its own. */
function withoutMark(text: string): string {
  return text.replace(/^[\ufeff\ufffe]/, "");
}
