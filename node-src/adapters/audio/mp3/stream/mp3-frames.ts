import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { ByteWindow } from "#src/adapters/audio/byte-window.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";
import { mp3ChainAt } from "#src/adapters/audio/mp3/stream/mp3-chain.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import { readMp3Header, sameStream } from "#src/adapters/audio/mp3/stream/mp3-header.ts";

export interface Mp3Frame {
  readonly header: Mp3Header;
  /** The frame with its header. Good until the next one is asked for. */
  readonly bytes: Uint8Array;
  /** Byte of the file where it begins. */
  readonly position: number;
  /** Something was left out before it: nothing of earlier frames may be used. */
  readonly afterGap: boolean;
}

export interface Mp3Frames {
  next(): Mp3Frame | null;
  /** After `null`: the last frame was whole and nothing but tags followed it. */
  readonly whole: boolean;
  /** The byte behind the last frame given. */
  readonly end: number;
}

/**
 * The frames of an MPEG layer III stream from byte `start` on.
 *
 * Edge: garbage between frames is passed over; after it, a frame counts only if another follows where it ends, or the file ends
 * there. Lone frames of another sample rate or number of channels than the first are garbage; a chain of them is another stream,
 * and the end of this one. The first frame is looked for in the first MiB.
 */
export function mp3Frames(file: ByteFile, start: number): Mp3Frames {
  const search: Search = { window: byteWindow(file, start), first: undefined, inStep: false, whole: false };
  let end = start;
  return {
    get whole() {
      return search.whole;
    },
    get end() {
      return end;
    },
    next() {
      const gapBefore = !search.inStep;
      const header = nextHeader(search) ?? searchOn(search);
      if (header === undefined) return null;
      const afterGap = gapBefore || !search.inStep;
      search.first ??= header;
      search.inStep = true;
      const { window } = search;
      const bytes = window.bytes.subarray(window.at, window.at + header.length);
      const { position } = window;
      window.skip(header.length);
      end = position + header.length;
      return { header, bytes, position, afterGap };
    },
  };
}

interface Search {
  readonly window: ByteWindow;
  first: Mp3Header | undefined;
  /** The window's start is where the frame before ended. */
  inStep: boolean;
  whole: boolean;
}

/** The frame that stands right here; notes how the stream ends where none does. */
function nextHeader(search: Search): Mp3Header | undefined {
  const { window, inStep } = search;
  const header = headerAt(search, 0);
  if (header !== undefined && confirmed(search, header)) return header;
  search.whole = inStep && header === undefined && (!window.have(1) || onlyTags(window));
  return undefined;
}

/** The first frame behind the window's start, garbage passed over; none where another stream begins. */
function searchOn(search: Search): Mp3Header | undefined {
  const { window } = search;
  search.inStep = false;
  const furthest = search.first === undefined ? window.position + FIRST_WITHIN : Number.POSITIVE_INFINITY;
  for (window.skip(1); window.have(4) && window.position < furthest; window.skip(toSync(window))) {
    const header = headerAt(search, 0);
    if (header !== undefined && confirmed(search, header)) return header;
    if (search.first !== undefined && otherStreamHere(window)) return undefined;
  }
  return undefined;
}

const FIRST_WITHIN = 1 << 20;

/** Bytes to the next 0xff, or to the end of what the window holds. */
function toSync({ bytes, at, end }: ByteWindow): number {
  const next = bytes.indexOf(SYNC, at + 1);
  return next < 0 || next > end ? end - at : next - at;
}

const SYNC = 0xff;

function otherStreamHere(window: ByteWindow): boolean {
  if (window.bytes[window.at] !== SYNC) return false;
  const more = window.have(CHAIN_ROOM);
  return mp3ChainAt(window.bytes, window.at, !more, window.end);
}

/** Four of the longest frames. */
const CHAIN_ROOM = 8192;

function headerAt({ window, first }: Search, offset: number): Mp3Header | undefined {
  if (!window.have(offset + 4)) return undefined;
  const header = readMp3Header(window.bytes, window.at + offset, window.end);
  return header !== undefined && (first === undefined || sameStream(first, header)) ? header : undefined;
}

/** The whole frame is there and, behind garbage, so is the next one's header or the file's end. */
function confirmed(search: Search, header: Mp3Header): boolean {
  const { window, first, inStep } = search;
  if (!window.have(header.length)) return false;
  if (inStep) return true;
  const next = headerAt(search, header.length);
  if (next !== undefined) return sameStream(header, next);
  return first !== undefined && !window.have(header.length + 4);
}

/** Tags and padding that may follow the last frame: ID3v1, APEv2, Lyrics3, a late ID3v2, zeros. */
function onlyTags({ bytes, at, end }: ByteWindow): boolean {
  return /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3|\0{4})/.test(
    Buffer.from(bytes.subarray(at, Math.min(end, at + 16))).toString("latin1"),
  );
}
