import { FLAC_BLOCK, type FlacFrameFormat } from "#src/dsp/flac/flac-frame-encoder.ts";

/** What is known of a stream when all of it has come. */
export interface WrittenStream extends FlacFrameFormat {
  readonly frames: number;
  /** Bytes of its smallest and its largest frame; 0: unknown. */
  readonly smallest: number;
  readonly largest: number;
  readonly md5: Uint8Array;
}

/**
 * The contents of STREAMINFO, 34 bytes; more samples than 36 bits count are left unknown.
 *
 * Source: RFC 9639, 8.2.
 */
export function flacStreamInfo({ sampleRate, channels, bits, frames, smallest, largest, md5 }: WrittenStream): Buffer {
  const info = Buffer.alloc(34);
  const counted = frames < 2 ** 36 ? frames : 0;
  info.writeUInt16BE(FLAC_BLOCK, 0);
  info.writeUInt16BE(FLAC_BLOCK, 2);
  info.writeUIntBE(smallest, 4, 3);
  info.writeUIntBE(largest, 7, 3);
  info.writeUInt32BE(
    sampleRate * 2 ** 12 + ((channels - 1) << 9) + ((bits - 1) << 4) + Math.floor(counted / 2 ** 32),
    10,
  );
  info.writeUInt32BE(counted % 2 ** 32, 14);
  info.set(md5, 18);
  return info;
}

/** Channels that have one usual order in FLAC and in WAV; a rate in 20 bits. */
const MOST = { channels: 6, rate: 2 ** 20 - 1 } as const;

/** @throws RangeError for a format that cannot be written. */
export function checkStream({ sampleRate, channels }: FlacFrameFormat): void {
  if (!Number.isInteger(channels) || channels < 1 || channels > MOST.channels)
    throw new RangeError(`flacLayout: channels must be 1 to ${MOST.channels}`);
  if (!Number.isInteger(sampleRate) || sampleRate < 1 || sampleRate > MOST.rate)
    throw new RangeError(`flacLayout: sampleRate must be a whole number of hertz, 1 to ${MOST.rate}`);
}
