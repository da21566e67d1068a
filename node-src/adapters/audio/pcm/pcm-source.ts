import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/** Where the samples of an uncompressed file stand. */
export interface PcmLayout {
  readonly format: AudioFormat;
  /** Byte of the first sample. */
  readonly start: number;
  /** Bytes of samples that the header promises; `null` when it does not say: then they go on to the file's end. */
  readonly promised: number | null;
}

/** Uncompressed samples straight from the file into the caller's bytes, without a copy between. */
export function pcmSource(file: ByteFile, layout: PcmLayout): AudioSource {
  const { format, start, promised } = layout;
  const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
  const wanted = promised ?? file.size - start;
  const there = Math.max(0, Math.min(wanted, file.size - start));
  const end = start + there - (there % frameBytes);
  const short = promised === null ? there % frameBytes !== 0 : there < promised - (promised % frameBytes);
  let position = start;
  let ending: AudioSource["ending"] = "unread";
  return {
    path: file.path,
    format,
    remark: null,
    get ending() {
      return ending;
    },
    async read(into) {
      if (into.length < frameBytes)
        throw new RangeError(`read: ${frameBytes} bytes are one frame, ${into.length} were given`);
      const room = Math.min(into.length - (into.length % frameBytes), end - position);
      const got = room > 0 ? file.readAt(position, into.subarray(0, room)) : 0;
      const whole = got - (got % frameBytes);
      position += whole;
      if (whole === 0) ending = short || file.failed || position < end ? "truncated" : "complete";
      return whole;
    },
    async seek(frame) {
      const asked = Math.trunc(frame) * frameBytes;
      position = Math.max(start, Math.min(end, start + (Number.isNaN(asked) ? 0 : asked)));
    },
    async close() {
      file.close();
    },
  };
}
