import { bandHistory } from "#src/analysis/mix/band-history.ts";
import { denseShortTerm } from "#src/analysis/mix/dense-short-term.ts";
import { imageReading } from "#src/analysis/mix/image-reading.ts";
import { lost } from "#src/analysis/mix/lost.ts";
import { lowEnd } from "#src/analysis/mix/low-end.ts";
import { midSide } from "#src/analysis/mix/mid-side.ts";
import { type MixPowers, mixPowers } from "#src/analysis/mix/mix-powers.ts";
import { monoReading } from "#src/analysis/mix/mono-reading.ts";
import { upperMiddle } from "#src/analysis/mix/upper-middle.ts";
import { voiceRegion } from "#src/analysis/mix/voice-region.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import type { SpectrumBatch } from "#src/dsp/spectrum/spectrum-pass.ts";
import { TONE_BAND_EDGES } from "#src/knowledge/quality-control/tone-bands.ts";
import { type AudioFormat, BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** Hears one file as music; what a source is poured into (`Vessel`). */
export interface MixListener {
  /** Whole interleaved frames in the format's own encoding go here, from its start. */
  readonly input: Uint8Array;
  advance(bytes: number): void;
  /** The file is over. */
  finish(): { readonly features: MixReading; readonly notFinite: number };
}

/**
 * Tone, image, mono, small loudspeakers and low end of a file in one pass.
 *
 * Shape: mono or stereo at 8 to 192 kHz, any length; a mono file is all middle. Two blocks cover every sample, weighed alike.
 * Memory: some 6 kB a second. Edge: NaN and infinite samples count as 0, and samples over +120 dBFS as that.
 * @throws RangeError for more than two channels, and other rates.
 */
export function createMixListener({
  sampleRate,
  channels,
  encoding,
}: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">): MixListener {
  if (channels !== 1 && channels !== 2) throw new RangeError("createMixListener: mono and stereo are heard");
  const size = blockSize(sampleRate);
  const weighting = kWeighting(sampleRate);
  const weight = (at: Hertz) => weighted(weighting, at, sampleRate);
  const pass = createSpectrumPass({
    ...{ sampleRate, channels: 2, encoding: "f32le", size, hop: size / 2, window: "sine" },
    ...{ bandEdges: TONE_BAND_EDGES, bandWeight: weight },
  });
  const history = bandHistory(TONE_BAND_EDGES.length - 1, sampleRate / (size / 2));
  const low = lowEnd(sampleRate);
  const frameBytes = BYTES_PER_SAMPLE[encoding] * channels;
  const input = new Uint8Array(PIECE_FRAMES * frameBytes);
  const split = midSide(input, encoding, channels, PIECE_FRAMES);
  let frames = 0;
  const hear = ({ bands, count }: SpectrumBatch) => history.hear(bands, count);
  return {
    input,
    advance(bytes) {
      const count = bytes / frameBytes;
      split.take(count);
      low.hear(split.mid, count);
      for (let done = 0; done < count; ) {
        const room = Math.floor(pass.input.length / FLOAT_FRAME);
        const take = Math.min(room, count - done);
        split.interleaved(done, take, pass.input);
        hear(pass.advance(take * FLOAT_FRAME));
        done += take;
      }
      frames += count;
    },
    finish() {
      const { last, totals } = pass.finish();
      hear(last);
      const powers = mixPowers(totals, sampleRate, size, weight);
      const duration: Seconds = frames / sampleRate;
      return {
        features: {
          ...{ duration, sampleRate, channels },
          denseShortTerm: denseShortTerm(history, channels),
          tone: toneOf(powers),
          image: imageReading(powers, channels),
          mono: monoReading(powers, history),
          lost: lost(powers),
          voice: voiceRegion(powers),
          upperMiddle: upperMiddle(history),
          low: low.finish(duration),
        },
        notFinite: split.notFinite(),
      };
    },
  };
}

/** What fits one piece of the reading. */
const PIECE_FRAMES = 4096;
/** Middle and side of a frame as floats. */
const FLOAT_FRAME = 8;
/** Fine enough for third octaves at 40 Hz. */
const BLOCK: Seconds = 0.17;

function blockSize(sampleRate: Hertz): number {
  return 2 ** Math.round(Math.log2(BLOCK * sampleRate));
}

function weighted(weighting: ReturnType<typeof kWeighting>, at: Hertz, sampleRate: Hertz): number {
  return weighting.reduce((power, section) => power * biquadPower(section, (2 * Math.PI * at) / sampleRate), 1);
}

function toneOf({ both, size, sampleRate }: MixPowers): number[] {
  return bandShares(TONE_BAND_EDGES, size, sampleRate).map((share) => powerToDecibels(bandPower(share, both)));
}
