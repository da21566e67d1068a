import type { ByteFile } from "#src/adapters/audio/byte-file.ts";

/**
 * The byte behind the tags and zeros that stand at `from`: ID3v2, ID3v1, APEv2 and Lyrics3, as many as there are.
 *
 * Edge: zeros count up to 1 MiB at a stretch. A tag that says it ends behind the file's end leads to the file's end.
 */
export function behindTags(file: ByteFile, from: number): number {
  for (let at = from; ; ) {
    const length = tagLength(file, at) || zeros(file, at);
    if (length === 0 || at >= file.size) return Math.min(at, file.size);
    at += length;
  }
}

/**
 * Where an ID3v2 tag at `at` ends if its size is a plain number and not, as it should be, one of 7 bits a byte.
 *
 * Edge: undefined where no tag stands or both readings are the same.
 */
export function behindPlainId3(file: ByteFile, at: number): number | undefined {
  const tag = file.slice(at, ID3_HEADER);
  if (!isId3(tag)) return undefined;
  const plain = viewOf(tag).getUint32(6);
  return plain === sevenBits(tag) ? undefined : at + ID3_HEADER + plain;
}

const ID3_HEADER = 10;
const ID3_FOOTER_FLAG = 0x10;
const ID3V1 = 128;
const ID3V1_ENHANCED = 227;
const APE = 32;
const APE_IS_HEADER = 0x20000000;
/** Lyrics3v1 holds 5100 bytes of lyrics, v2 up to 999,999. */
const LONGEST_LYRICS = 1_000_064;
const MOST_ZEROS = 1 << 20;

/** Bytes of the tag at `at`; 0 where none stands. Source: id3.org, ID3v1, Enhanced TAG, ID3v2.4 3.1; APEv2; Lyrics3 2.00. */
function tagLength(file: ByteFile, at: number): number {
  const head = file.slice(at, APE);
  const text = latin(head);
  if (isId3(head)) return ID3_HEADER + sevenBits(head) + (head[5]! & ID3_FOOTER_FLAG ? ID3_HEADER : 0);
  if (text.startsWith("TAG+")) return ID3V1_ENHANCED;
  if (text.startsWith("TAG")) return ID3V1;
  if (text.startsWith("APETAGEX") && head.length === APE) {
    const view = viewOf(head);
    return APE + ((view.getUint32(20, true) & APE_IS_HEADER) !== 0 ? view.getUint32(12, true) : 0);
  }
  return text.startsWith("LYRICSBEGIN") ? lyricsLength(file, at) : 0;
}

/** The four bytes of the size: seven bits each. */
function sevenBits(tag: Uint8Array): number {
  return tag.subarray(6, ID3_HEADER).reduce((sum, seven) => sum * 128 + (seven & 0x7f), 0);
}

/** "ID3", a version and revision that exist. */
function isId3(head: Uint8Array): boolean {
  return head.length >= ID3_HEADER && latin(head.subarray(0, 3)) === "ID3" && head[3]! < 0xff && head[4]! < 0xff;
}

function lyricsLength(file: ByteFile, at: number): number {
  const text = latin(file.slice(at, LONGEST_LYRICS));
  const end = /LYRICS200|LYRICSEND/.exec(text);
  return end === null ? 0 : end.index + end[0].length;
}

function zeros(file: ByteFile, at: number): number {
  const head = file.slice(at, 4);
  if (head.length === 0 || head.some((byte) => byte !== 0)) return 0;
  const bytes = file.slice(at, MOST_ZEROS);
  const end = bytes.findIndex((byte) => byte !== 0);
  return end < 0 ? bytes.length : end;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
