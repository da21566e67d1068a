import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/** Reads a source in pieces of `PIECE` frames; the last is shorter, and 0 frames are the end. Fills planes from their start. */
export function pieceReader(source: AudioSource) {
  const { encoding, channels } = source.format;
  const width = BYTES_PER_SAMPLE[encoding];
  const frameBytes = width * channels;
  const bytes = new Uint8Array(PIECE * frameBytes);
  const view = new DataView(bytes.buffer);
  const decode = sampleDecoder(encoding);
  return async (planes: readonly Float64Array[]) => {
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = await source.read(bytes.subarray(filled));
    const count = filled / frameBytes;
    let notFinite = 0;
    for (const [channel, plane] of planes.entries())
      notFinite += decode(view, channel * width, frameBytes, plane, 0, count);
    return { count, notFinite };
  };
}

/** Frames that are read, changed and written at once. */
export const PIECE = 8192;
