import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { type KnownKind, type Recognised, recognise } from "#src/adapters/audio/finding/recognise.ts";
import { behindPlainId3, behindTags } from "#src/adapters/audio/finding/tags.ts";
import { mp3ChainAt } from "#src/adapters/audio/mp3/stream/mp3-chain.ts";

/** What a file is, and the byte where that begins. */
export interface FoundAudio {
  readonly start: number;
  readonly is: Recognised;
}

/**
 * Finds where the sound of a file begins: at its start, behind tags, or behind anything else within the first MiB.
 *
 * A container is known by its marker, MPEG audio by a chain of frames: a lone header among other bytes is no file.
 * Edge: undefined where nothing known begins there.
 */
export function findAudio(file: ByteFile): FoundAudio | undefined {
  const behind = behindTags(file, 0);
  const plain = behindPlainId3(file, 0);
  const places = [behind, ...(plain === undefined ? [] : [behindTags(file, plain)]), 0];
  const there = places.flatMap((start) => standsAt(file, start) ?? []);
  const sure = there.find(({ doubtful }) => !doubtful);
  return sure ?? scan(file, behind) ?? (behind > 0 ? scan(file, 1) : undefined) ?? there[0];
}

/** What stands at a byte; doubtful where MPEG's sync has no chain of frames behind it. */
function standsAt(file: ByteFile, start: number): (FoundAudio & { readonly doubtful: boolean }) | undefined {
  const is = recognise(file.slice(start, HEAD));
  if (is === undefined) return undefined;
  if (!("weak" in is)) return { start, is, doubtful: false };
  if (is.weak !== "mp3") return { start, is: { other: is.weak }, doubtful: true };
  return { start, is: MP3, doubtful: !chainAt(file, start) };
}

/** The next stream of this kind behind byte `from`, tags and up to 1 MiB of anything else passed over; undefined if there is none. */
export function nextStream(file: ByteFile, from: number, kind: "flac" | "mp3"): number | undefined {
  const at = behindTags(file, from);
  return scan(file, at, kind)?.start;
}

/** How far behind the tags a file's sound is looked for. */
const REACH = 1 << 20;
const HEAD = 64;
const MP3: Recognised = { kind: "mp3" };
/** A chain of frames that begins within reach may end behind it. */
const CHAIN_ROOM = 8192;

function chainAt(file: ByteFile, start: number): boolean {
  const bytes = file.slice(start, CHAIN_ROOM);
  return mp3ChainAt(bytes, 0, start + bytes.length >= file.size);
}

/** First letters of the containers' markers: R, B, F, f, O; and 0xff of MPEG's sync. */
const FIRST: ReadonlySet<number> = new Set([0x52, 0x42, 0x46, 0x66, 0x4f, 0xff]);

function scan(file: ByteFile, from: number, only?: KnownKind): FoundAudio | undefined {
  const bytes = file.slice(from, REACH + CHAIN_ROOM);
  const whole = from + bytes.length >= file.size;
  const last = Math.min(REACH, bytes.length);
  for (let at = 0; at < last; at += 1) {
    if (!FIRST.has(bytes[at]!)) continue;
    const kind = kindAt(bytes, at, whole);
    if (kind !== undefined && (only === undefined || kind === only)) return { start: from + at, is: { kind } };
  }
  return undefined;
}

function kindAt(bytes: Uint8Array, at: number, whole: boolean): KnownKind | undefined {
  if (bytes[at] === 0xff) return mp3ChainAt(bytes, at, whole) ? "mp3" : undefined;
  const head = bytes.subarray(at, at + HEAD);
  const is = recognise(head);
  if (is === undefined || !("kind" in is)) return undefined;
  return is.kind !== "flac" || isStreamInfo(head) ? is.kind : undefined;
}

/** Behind FLAC's marker stands STREAMINFO: type 0, 34 bytes. Source: RFC 9639, 8.2. */
function isStreamInfo(head: Uint8Array): boolean {
  return (head[4]! & 0x7f) === 0 && head[5] === 0 && head[6] === 0 && head[7] === 34;
}
