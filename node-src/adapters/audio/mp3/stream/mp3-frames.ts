import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { ByteWindow } from "#src/adapters/audio/byte-window.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import { readMp3Header, sameStream } from "#src/adapters/audio/mp3/stream/mp3-header.ts";

export interface Mp3Frame {
  readonly header: Mp3Header;
  /** The frame with its header. Good until the next one is asked for. */
  readonly bytes: Uint8Array;
  /** Something was left out before it: nothing of earlier frames may be used. */
  readonly afterGap: boolean;
}

export interface Mp3Frames {
  next(): Mp3Frame | null;
  /** After `null`: the last frame was whole and nothing but tags followed it. */
  readonly whole: boolean;
}

/**
 * The frames of an MPEG layer III stream from byte `start` on.
 *
 * Edge: garbage between frames is passed over; after it, a frame counts only if another follows where it ends, or the file ends
 * there. Frames of another sample rate or number of channels than the first are garbage.
 */
export function mp3Frames(file: ByteFile, start: number): Mp3Frames {
  const search: Search = { window: byteWindow(file, start), first: undefined, inStep: false, whole: false };
  return {
    get whole() {
      return search.whole;
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
      window.skip(header.length);
      return { header, bytes, afterGap };
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

/** The first frame behind the window's start, garbage passed over. */
function searchOn(search: Search): Mp3Header | undefined {
  search.inStep = false;
  for (search.window.skip(1); search.window.have(4); search.window.skip(1)) {
    const header = headerAt(search, 0);
    if (header !== undefined && confirmed(search, header)) return header;
  }
  return undefined;
}

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
