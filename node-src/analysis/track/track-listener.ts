import { flatFrames } from "#src/analysis/track/flat-frames.ts";
import { frameBands } from "#src/analysis/track/frame-bands.ts";
import { frameAt } from "#src/analysis/track/frame-grid.ts";
import { frameLevels, HOPS_PER_FRAME } from "#src/analysis/track/frame-levels.ts";
import { onsetFlux } from "#src/analysis/track/onset-flux.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { TRACK_GRID } from "#src/knowledge/mix/track-grid.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** Hears one file as a track of a mix; what a source is poured into (`Vessel`). */
export interface TrackListener {
  /** Whole interleaved frames in the format's own encoding go here, from its start. The view is new after each `advance`: ask again. */
  readonly input: Uint8Array;
  advance(bytes: number): void;
  /** The file is over. */
  finish(): { readonly features: TrackFeatures; readonly notFinite: number };
}

/**
 * What a file is judged by beside others, in one pass.
 *
 * Shape: mono or stereo at 8 to 192 kHz, any length; a last frame that the file does not fill is filled up with silence. A band above half the sample
 * rate is 0. Memory: some 10 kB a second.
 * Edge: NaN and infinite samples count as 0. @throws RangeError for more than two channels.
 */
export function createTrackListener(format: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">): TrackListener {
  const { sampleRate, channels, encoding } = format;
  if (channels !== 1 && channels !== 2) throw new RangeError("createTrackListener: mono and stereo are heard");
  const pass = createSignalPass({
    ...{ sampleRate, channels, encoding, weighting: kWeighting(sampleRate), bands: [] },
    ...{ channelWeights: new Array(channels).fill(1), truePeak: "each-channel", peakHops: HOPS_PER_FRAME },
  });
  const levels = frameLevels(sampleRate);
  const spectra = frameBands(format);
  const flat = flatFrames(format);
  return {
    get input() {
      return pass.input;
    },
    advance(bytes) {
      const heard = pass.input.subarray(0, bytes);
      spectra.add(heard);
      flat.add(heard);
      levels.hear(pass.advance(bytes));
    },
    finish() {
      const { last, totals } = pass.finish();
      levels.hear(last);
      const frames = totals.frames === 0 ? 0 : frameAt(totals.frames - 1, sampleRate) + 1;
      const { bands, image, quick } = spectra.finish(totals.frames, frames);
      return {
        features: {
          ...{ step: TRACK_GRID.step, frames, duration: totals.frames / sampleRate, sampleRate, channels },
          ...{ bands, image, ...levels.finish(totals, frames) },
          clipped: flat.finish(frames),
          onsets: onsetFlux(quick, CAM_BANDS.length),
        },
        notFinite: totals.notFinite,
      };
    },
  };
}
