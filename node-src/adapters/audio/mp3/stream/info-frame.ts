import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";

/** What an encoder left in the first frame, which then holds no audio. */
export interface Mp3Info {
  /** Frames of MPEG audio behind it; `null` when it does not say. */
  readonly frames: number | null;
  /** Bytes of the stream, this frame included; `null` when it does not say. */
  readonly bytes: number | null;
  /** Samples that the encoder put before and after the sound; `null` when it does not say. */
  readonly delay: number | null;
  readonly padding: number | null;
}

/**
 * Reads the Xing, Info (LAME, Lavc) or VBRI header of a frame; undefined where the frame is audio.
 *
 * Source: "MP3 Info Tag revision 1" (LAME); Xing SDK; Fraunhofer VBRI as in K. Windszus, "MPEG Audio Frame Header".
 */
export function readInfoFrame(frame: Uint8Array, header: Mp3Header): Mp3Info | undefined {
  const xing = 4 + header.sideBytes;
  const name = tagAt(frame, xing);
  if (name === "Xing" || name === "Info") return readXing(frame, xing);
  if (tagAt(frame, VBRI_AT) === "VBRI" && frame.length >= VBRI_AT + 18) {
    const view = viewOf(frame);
    return { frames: view.getUint32(VBRI_AT + 14), bytes: view.getUint32(VBRI_AT + 10), delay: null, padding: null };
  }
  return undefined;
}

/** Source: VBRI stands 32 bytes behind the header, whatever the side information's length. */
const VBRI_AT = 36;

function readXing(frame: Uint8Array, start: number): Mp3Info {
  const view = viewOf(frame);
  const flags = start + 8 <= frame.length ? view.getUint32(start + 4) : 0;
  let at = start + 8;
  const frames = flags & 1 && at + 4 <= frame.length ? view.getUint32(at) : null;
  const bytesAt = at + (flags & 1 ? 4 : 0);
  const bytes = flags & 2 && bytesAt + 4 <= frame.length ? view.getUint32(bytesAt) : null;
  for (const [bit, length] of [4, 4, 100, 4].entries()) if (flags & (1 << bit)) at += length;
  const lame = at + 24 <= frame.length && ENCODERS.has(tagAt(frame, at));
  if (!lame) return { frames, bytes, delay: null, padding: null };
  const gaps = view.getUint32(at + 20) & 0xffffff;
  return { frames, bytes, delay: gaps >>> 12, padding: gaps & 0xfff };
}

/** Encoders that fill in the delays. */
const ENCODERS: ReadonlySet<string> = new Set(["LAME", "Lavc", "Lavf", "L3.9", "GOGO"]);

function tagAt(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + 4)).toString("latin1");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
