import type { FlacFrameHeader } from "#src/adapters/audio/flac/flac-header.ts";

/** What decodes the frames of one stream, each alone. */
export interface FlacFrames {
  /**
   * Decodes the frame that begins at `at` with this header.
   *
   * Shape: answers its length in bytes; 0 where it is damaged, undefined where it goes on behind `end`.
   */
  decode(bytes: Uint8Array, at: number, end: number, header: FlacFrameHeader): number | undefined;
  /** The first `size` samples of each channel of the frame decoded last, interleaved; good until the next one. */
  samples(size: number): Uint8Array;
}
