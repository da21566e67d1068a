import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { readInfoFrame } from "#src/adapters/audio/mp3/stream/info-frame.ts";
import type { Mp3Frame } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import { mp3Frames } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import { readSideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";

/** Where the sound of a stream lies in what its frames decode to. */
export interface Mp3Stream {
  /** Byte of the first frame. */
  readonly start: number;
  /** The first frame holds the encoder's notes and no sound. */
  readonly infoFrame: boolean;
  readonly channels: number;
  /** Audio frames to leave out at the start. */
  readonly skip: number;
  /** Audio frames of sound; `null`: all there are. */
  readonly frames: number | null;
  /** MPEG frames that hold them; `null`: unknown. */
  readonly coded: number | null;
}

/** The audio frames of one stream. */
export interface StreamFrames {
  next(): Mp3Frame | null;
  /** All frames are given that the header counts, and no more belong to the stream. */
  readonly counted: boolean;
  /** Passes what the count leaves; true where frames follow that belong to this stream although the header does not count them. */
  goesOn(): boolean;
  readonly whole: boolean;
  /** The byte behind the stream's last frame. */
  readonly end: number;
}

/** The frames of a stream up to its own end: the count of its header, the header of another stream, or the end of the file. */
export function streamFrames(file: ByteFile, stream: Mp3Stream): StreamFrames {
  const frames = mp3Frames(file, stream.start);
  let limit = stream.coded;
  let given = 0;
  let end = stream.start;
  /** Looked at and not yet given. */
  let ahead: Mp3Frame | null | undefined;
  let closed = false;
  if (stream.infoFrame) {
    frames.next();
    end = frames.end;
  }

  const look = (): Mp3Frame | null => {
    if (closed) return null;
    ahead ??= frames.next();
    closed = ahead === null || readInfoFrame(ahead.bytes, ahead.header) !== undefined;
    return closed ? null : ahead;
  };
  const give = (): Mp3Frame | null => {
    const frame = look();
    if (frame === null) return null;
    ahead = undefined;
    given += 1;
    end = frame.position + frame.header.length;
    return frame;
  };
  const goesOn = (): boolean => {
    if (limit === null) return false;
    while (given < limit && give() !== null);
    const next = given === limit ? look() : null;
    const ours = next !== null && !next.afterGap && readSideInfo(next.bytes, next.header).reach > 0;
    if (ours) limit = null;
    return ours;
  };
  return {
    goesOn,
    get counted() {
      return limit !== null && given === limit;
    },
    get end() {
      return end;
    },
    get whole() {
      if (limit !== null) return given === limit;
      return frames.whole || (closed && ahead != null);
    },
    next() {
      return limit !== null && given === limit && !goesOn() ? null : give();
    },
  };
}
