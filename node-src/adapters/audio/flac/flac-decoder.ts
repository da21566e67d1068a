import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { ByteWindow } from "#src/adapters/audio/byte-window.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";
import { behindTags } from "#src/adapters/audio/finding/tags.ts";
import { chooseFlacFrames } from "#src/adapters/audio/flac/choose-flac-frames.ts";
import type { FlacFrames } from "#src/adapters/audio/flac/flac-frames.ts";
import type { FlacFrameHeader } from "#src/adapters/audio/flac/flac-header.ts";
import { readFlacHeader } from "#src/adapters/audio/flac/flac-header.ts";
import type { FlacStream } from "#src/adapters/audio/flac/flac-stream.ts";
import type { PartDecoder } from "#src/adapters/audio/joined-decoder.ts";

/**
 * Decodes the frames of a FLAC stream that begins at `start`, bit for bit.
 *
 * Edge: stops before the first frame that is damaged (CRC-16), cut off or of another format; `whole` is then false, unless the header
 * counts no samples and only tags or another stream follow.
 * Source: RFC 9639, 9.
 */
export function flacDecoder(file: ByteFile, start: number, stream: FlacStream): PartDecoder {
  const window = byteWindow(file, start);
  const frames = chooseFlacFrames(stream);
  let delivered = 0;
  let whole = false;
  let over = false;
  return {
    get whole() {
      return whole;
    },
    get end() {
      return window.position;
    },
    next() {
      if (over) return null;
      const left = (stream.frames ?? Number.POSITIVE_INFINITY) - delivered;
      const size = left <= 0 || !window.have(1) ? 0 : Math.min(left, decodeFrame(window, stream, frames));
      delivered += size;
      if (size > 0) return frames.samples(size);
      over = true;
      whole = stream.frames === null ? endsHere(file, window.position) : left <= 0;
      return null;
    },
  };
}

/** Behind the last frame of a stream of unknown length: the file's end, tags up to it, or another stream. */
function endsHere(file: ByteFile, at: number): boolean {
  const rest = behindTags(file, at);
  return rest >= file.size || Buffer.from(file.slice(rest, 4)).toString("latin1") === "fLaC";
}

/** Six channels of 65,536 samples of 33 bits, stored as they are, and headers. */
const LARGEST_FRAME = 4 * 1024 * 1024;
const USUAL_FRAME = 32 * 1024;

/** Decodes the frame at the window's start and passes it; 0 when there is no good one. */
function decodeFrame(window: ByteWindow, stream: FlacStream, frames: FlacFrames): number {
  for (let reach = stream.largestFrame || USUAL_FRAME; reach <= LARGEST_FRAME; reach *= 2) {
    const more = window.have(reach);
    const size = tryFrame(window, stream, frames, reach);
    if (size !== undefined) return size;
    if (!more) return 0;
  }
  return 0;
}

/** 0 where no good frame stands, undefined where it goes on behind `reach` bytes. */
function tryFrame(window: ByteWindow, stream: FlacStream, frames: FlacFrames, reach: number): number | undefined {
  const { bytes, at } = window;
  const end = Math.min(window.end, at + reach);
  const header = readFlacHeader(bytes, at, end);
  if (header === undefined || !fits(header, stream)) return 0;
  const length = frames.decode(bytes, at, end, header);
  if (length === undefined) return undefined;
  window.skip(length);
  return length === 0 ? 0 : header.size;
}

function fits(header: FlacFrameHeader, stream: FlacStream): boolean {
  return (
    header.channels === stream.channels &&
    (header.bits ?? stream.bits) === stream.bits &&
    (header.sampleRate ?? stream.sampleRate) === stream.sampleRate
  );
}
