import { decidingEar } from "#src/analysis/deciding-ear.ts";
import { butterworthBandpass } from "#src/dsp/butterworth.ts";
import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import type { SpectrumBatch } from "#src/dsp/spectrum/spectrum-pass.ts";
import { BED_BANDS } from "#src/knowledge/ears/bed/bed-bands.ts";
import { VOICE_BANDS } from "#src/knowledge/voice-bands.ts";
import { type AudioFormat, BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { BandFeatures } from "#src/model/hearing.ts";
import type { Fraction, Hertz } from "#src/model/units.ts";

/** Hears one file in bands; what a source is poured into (`Vessel`). */
export interface BandListener {
  /** Whole interleaved frames in the format's own encoding go here, from its start. */
  readonly input: Uint8Array;
  advance(bytes: number): void;
  /** What was heard; the file is over. */
  finish(): { readonly features: BandFeatures; readonly notFinite: number };
}

/**
 * Hears what of a file can cover a voice, in third octaves: a track beside the voice, or the voice itself for where it stands.
 *
 * Shape: mono or stereo, heard as Live plays it (`decidingEar`), each channel by itself, so that sides that cancel in mono count. All bands
 * together are the power from 300 Hz to 5 kHz, falling at 12 dB an octave beyond. Two blocks cover every sample, weighed alike; a last, shorter hop counts with its own length.
 * Memory: some 2 kB a second. Edge: NaN and infinite samples count as 0; silence is 0.
 * @throws RangeError for more than two channels.
 */
export function createBandListener(
  { sampleRate, channels, encoding }: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
  form?: KernelForm,
): BandListener {
  if (channels > 2) throw new RangeError("createBandListener: rides are for mono and stereo");
  const size = blockSize(sampleRate);
  const hop = size / 2;
  const [weight = 1] = decidingEar({ sampleRate, channels }).channelWeights;
  const bandEdges = bandEdgesOf(sampleRate);
  const bandWeight = coveringPower(sampleRate);
  const pass = createSpectrumPass(
    { sampleRate, channels, encoding, size, hop, window: "sine", bandEdges, bandWeight },
    form,
  );
  const bands = bandEdges.slice(1).map(() => [] as number[]);
  const countOdd = oddSamples(encoding);
  const frameBytes = BYTES_PER_SAMPLE[encoding] * channels;
  let frames = 0;
  let notFinite = 0;
  const hear = (batch: SpectrumBatch) => {
    for (let block = 0; block < batch.count; block++)
      for (const [band, powers] of bands.entries()) {
        const first = block * channels * bands.length + band;
        const [left = 0, right = 0] = [batch.bands[first], channels > 1 ? batch.bands[first + bands.length] : 0];
        powers.push(weight * (left + right));
      }
  };
  return {
    get input() {
      return pass.input;
    },
    advance(bytes) {
      notFinite += countOdd(pass.input, bytes);
      frames += bytes / frameBytes;
      hear(pass.advance(bytes));
    },
    finish() {
      hear(pass.finish().last);
      const lastLength = frames / hop - Math.max(0, Math.ceil(frames / hop) - 1);
      const heard = bands.map((blocks) => powersOfHops(blocks, lastLength));
      const features = { hopsPerSecond: sampleRate / hop, duration: frames / sampleRate, bands: heard };
      return { features, notFinite };
    },
  };
}

/**
 * What stands in each hop: half the power of each of the two blocks over it. What the first and the last block hear lies in one hop alone and counts
 * there whole; the last hop counts with its own length, a share of a whole one.
 */
function powersOfHops(blocks: readonly number[], lastLength: Fraction): Float32Array {
  const last = blocks.length - 2;
  return Float32Array.from({ length: Math.max(0, last + 1) }, (_, hop) => {
    const early = blocks[hop]! * (hop === 0 ? 1 : HALF);
    const late = blocks[hop + 1]! * (hop === last ? 1 : HALF);
    return (early + late) / (hop === last ? lastLength : 1);
  });
}

const HALF = 0.5;

function blockSize(sampleRate: Hertz): number {
  return 2 ** Math.max(BED_BANDS.smallestBlock, Math.round(Math.log2(BED_BANDS.block * sampleRate)));
}

/** What lies outside of the third octaves is a band of its own on either side. */
function bandEdgesOf(sampleRate: Hertz): readonly Hertz[] {
  const top = sampleRate / 2;
  return [0, ...BED_BANDS.edges.filter((edge) => edge < top), top];
}

/** How much of a frequency covers a voice, as power, behind the cut of the ear that decides. */
function coveringPower(sampleRate: Hertz): (at: Hertz) => number {
  const { bed, order } = VOICE_BANDS;
  const { lowCut = [] } = decidingEar({ sampleRate, channels: 1 });
  const sections = [...lowCut, ...butterworthBandpass(order, bed.from, bed.to, sampleRate)];
  return (at) => sections.reduce((power, section) => power * biquadPower(section, (2 * Math.PI * at) / sampleRate), 1);
}

/** Counts samples that are no numbers; only floats hold them. Those of 32 bits are told by their exponent, a tenth of what decoding costs. */
function oddSamples(encoding: AudioFormat["encoding"]): (input: Uint8Array, bytes: number) => number {
  if (!encoding.startsWith("f")) return () => 0;
  const width = BYTES_PER_SAMPLE[encoding];
  const decode = sampleDecoder(encoding);
  let scratch = new Float32Array(0);
  return (input, bytes) => {
    const samples = bytes / width;
    if (encoding === "f32le" && input.byteOffset % width === 0)
      return oddOnes(new Uint32Array(input.buffer, input.byteOffset, Math.floor(samples)));
    if (scratch.length < samples) scratch = new Float32Array(samples);
    return decode(new DataView(input.buffer, input.byteOffset, bytes), 0, width, scratch, 0, samples);
  };
}

/** Of floats of 32 bits as Node's machines hold them, the low byte first. */
function oddOnes(bits: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) if ((bits[i]! & EXPONENT) === EXPONENT) count++;
  return count;
}

/** All ones in NaN and the infinities, and in nothing else. Source: IEEE 754-2019, 3.4. */
const EXPONENT = 0x7f800000;
