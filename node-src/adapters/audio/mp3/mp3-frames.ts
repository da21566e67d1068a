import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/mp3-header.ts";
import { readMp3Header, sameStream } from "#src/adapters/audio/mp3/mp3-header.ts";

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
  const window = byteWindow(file, start);
  let first: Mp3Header | undefined;
  let whole = false;
  let inStep = false;

  const headerAt = (offset: number): Mp3Header | undefined => {
    if (!window.have(offset + 4)) return undefined;
    const header = readMp3Header(window.bytes, window.at + offset, window.end);
    return header !== undefined && (first === undefined || sameStream(first, header)) ? header : undefined;
  };
  const confirmed = (header: Mp3Header): boolean => {
    if (!window.have(header.length)) return false;
    if (inStep) return true;
    const next = headerAt(header.length);
    return next === undefined ? !window.have(header.length + 4) && first !== undefined : sameStream(header, next);
  };
  const findFrame = (): { readonly header: Mp3Header; readonly skipped: number } | undefined => {
    for (let skipped = 0; window.have(4); skipped += 1) {
      const header = headerAt(0);
      if (header !== undefined && confirmed(header)) return { header, skipped };
      if (skipped === 0) whole = inStep && onlyTags(window.bytes.subarray(window.at, window.end));
      if (header !== undefined && inStep && !window.have(header.length)) return undefined;
      inStep = false;
      window.skip(1);
    }
    return undefined;
  };

  return {
    get whole() {
      return whole;
    },
    next() {
      const gapBefore = !inStep;
      whole = inStep && !window.have(1);
      const found = findFrame();
      if (found === undefined) return null;
      first ??= found.header;
      inStep = true;
      const bytes = window.bytes.subarray(window.at, window.at + found.header.length);
      window.skip(found.header.length);
      return { header: found.header, bytes, afterGap: gapBefore || found.skipped > 0 };
    },
  };
}

/** Tags and padding that may follow the last frame: ID3v1, APEv2, Lyrics3, a late ID3v2, zeros. */
function onlyTags(rest: Uint8Array): boolean {
  return /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3|\0{4})/.test(Buffer.from(rest.subarray(0, 16)).toString("latin1"));
}
