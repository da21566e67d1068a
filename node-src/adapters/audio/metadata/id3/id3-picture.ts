import { textUntilZero } from "#src/adapters/audio/metadata/id3/id3-text.ts";
import type { Picture } from "#src/model/metadata/sound-metadata.ts";

/** Reads the body of an APIC frame, or of a PIC frame of version 2, which names the kind of file in three letters; undefined for a link. */
export function readApic(body: Uint8Array, short: boolean): Picture | undefined {
  const encoding = body[0] ?? 0;
  const type = short ? { text: latin(body.subarray(1, 4)), end: 4 } : textUntilZero(body, 1, 0);
  if (type.text === "-->" || type.end >= body.length) return undefined;
  const { text, end } = textUntilZero(body, type.end + 1, encoding);
  const data = Uint8Array.from(body.subarray(end));
  if (data.length === 0) return undefined;
  const mime = short ? (SHORT_TYPES[type.text] ?? "image/") : type.text;
  return { kind: body[type.end]!, mime, description: text, width: 0, height: 0, depth: 0, colours: 0, data };
}

/** Source: ID3v2.2.0, 4.15. */
const SHORT_TYPES: Readonly<Record<string, string>> = { JPG: "image/jpeg", PNG: "image/png" };

/** The body of an APIC frame in UTF-8. Source: ID3v2.4.0 frames, 4.14. */
export function apic({ kind, mime, description, data }: Picture): Buffer {
  const words = Buffer.from(description.replaceAll("\0", " "), "utf8");
  return Buffer.concat([Buffer.of(UTF8), Buffer.from(mime, "latin1"), Buffer.of(0, kind), words, Buffer.of(0), data]);
}

const UTF8 = 3;

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
