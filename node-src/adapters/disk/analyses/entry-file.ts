import { createHash } from "node:crypto";
import type { ContentKey } from "#src/ports/analysis-cache.ts";

/** The name of the file that holds an analysis of a content. */
export function entryName(content: ContentKey, analysis: string): string {
  return `${createHash("sha256").update(`${content}\n${analysis}`).digest("hex")}${ENDING}`;
}

/** Whether a file of this name is an entry: what else lies in the folder is somebody's own. */
export function isEntryName(name: string): boolean {
  return ENTRY.test(name);
}

/** Bytes with what proves them whole in front: the mark of the format, then their SHA-256. */
export function sealEntry(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([MARK, createHash("sha256").update(bytes).digest(), bytes]);
}

/** The bytes of a sealed entry; `null` where they are not whole, or are none of ours. */
export function openEntry(entry: Uint8Array): Uint8Array | null {
  const file = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength);
  if (file.length < HEAD || !file.subarray(0, MARK.length).equals(MARK)) return null;
  const bytes = file.subarray(HEAD);
  const sealed = file.subarray(MARK.length, HEAD);
  return createHash("sha256").update(bytes).digest().equals(sealed) ? new Uint8Array(bytes) : null;
}

const ENDING = ".analysis";
const ENTRY = /^[0-9a-f]{64}\.analysis$/;
const MARK = Buffer.from("steadyhand analysis 1\n", "latin1");
const HEAD = MARK.length + 32;
