import { levelSteps } from "#src/analysis/movement/level-steps.ts";
import { waveformOutline } from "#src/analysis/movement/waveform-outline.ts";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { FORM_BAND_EDGES } from "#src/knowledge/ears/levels.ts";
import { type AudioFormat, BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";

/** Hears one file for moving with it; what a source is poured into (`Vessel`). */
export interface MovementListener {
  /** A block is whole interleaved frames in the format's own encoding, put here from its start. */
  readonly input: Uint8Array;
  /** Hears the first `bytes` of `input`. Blocks of any size give the same features. */
  advance(bytes: number): void;
  /** The features of everything heard; the file is over. */
  finish(): MovementFeatures;
}

/**
 * Onsets, kick hits, loudness, bass, mono loss and waveform of a file in one pass.
 *
 * Shape: mono or stereo at 8 to 192 kHz, any length. Memory: about 900 bytes for each second of audio.
 * Edge: NaN and infinite samples count as 0, and samples over +120 dBFS as that. Strikes, bass, bands and waveform are of
 * the mono sum, so that two channels which cancel out are silent there.
 * @throws RangeError for more than two channels, other rates, and from `advance` for bytes that are not whole frames.
 */
export function createMovementListener(
  format: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
): MovementListener {
  const { sampleRate, channels, encoding } = format;
  if (channels !== 1 && channels !== 2) throw new RangeError("createMovementListener: moves are for mono and stereo");
  const width = BYTES_PER_SAMPLE[encoding];
  const frameBytes = width * channels;
  const input = new Uint8Array(BLOCK_FRAMES * frameBytes);
  const bytes = new DataView(input.buffer);
  const decode = sampleDecoder(encoding);
  const planes = Array.from({ length: channels }, () => new Float32Array(BLOCK_FRAMES));
  const levels = levelSteps(format);
  const strikes = createStrikeListener(sampleRate, FORM_BAND_EDGES, levels.hearBands);
  const waveform = waveformOutline(sampleRate);
  let frames = 0;
  let notFinite = 0;
  return {
    input,
    advance(filled) {
      const count = filled / frameBytes;
      if (!(Number.isInteger(count) && count >= 0 && count <= BLOCK_FRAMES))
        throw new RangeError(`movementListener: ${filled} bytes are not 0 to ${BLOCK_FRAMES} frames`);
      planes.forEach((plane, channel) => {
        notFinite += decode(bytes, channel * width, frameBytes, plane, 0, count);
        bound(plane, count);
      });
      levels.hear(planes, count);
      const mono = folded(planes, count);
      strikes.hear(mono, count);
      waveform.hear(mono, count);
      frames += count;
    },
    finish() {
      return {
        duration: frames / sampleRate,
        ...strikes.finish(),
        levels: levels.finish(),
        waveform: waveform.finish(),
        notFinite,
      };
    },
  };
}

const BLOCK_FRAMES = 4096;
/** +120 dBFS. */
const LOUDEST_SAMPLE = 1e6;

function bound(plane: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) plane[i] = Math.min(LOUDEST_SAMPLE, Math.max(-LOUDEST_SAMPLE, plane[i]!));
}

/** The mono sum, in the first plane. */
function folded([left, right]: readonly Float32Array[], count: number): Float32Array {
  if (right !== undefined) for (let i = 0; i < count; i++) left![i] = (left![i]! + right[i]!) / 2;
  return left!;
}
