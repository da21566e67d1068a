import { meanBands } from "#src/analysis/track/mean-bands.ts";
import { readClipped, readDynamics } from "#src/analysis/track-traits/dynamics.ts";
import { readImage } from "#src/analysis/track-traits/image.ts";
import { resonances } from "#src/analysis/track-traits/resonances.ts";
import { activeFrames, blockPowers, soundingBlocks } from "#src/analysis/track-traits/sounding.ts";
import { amplitudeToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { meanAbove } from "#src/dsp/series/gated-power.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { TrackTraits } from "#src/model/mix/track-traits.ts";

/**
 * Everything that a track is judged by, of its features in song time.
 *
 * Edge: silence has a loudness of `-Infinity`, no image and no resonances.
 * Source: levels as in ITU-R BS.1770-5 (400 ms, every 100 ms, both gates), on means of 50 ms.
 */
export function trackTraits(features: TrackFeatures): TrackTraits {
  const blocks = blockPowers(features);
  const sounds = soundingBlocks(blocks);
  const active = activeFrames(sounds, features);
  const loudness = powerToLoudness(meanAbove(sounds, 0, blocks));
  const truePeak = amplitudeToDecibels(features.peaks.reduce((most, peak) => Math.max(most, peak), 0));
  return {
    blocks,
    sounds,
    loudness,
    active,
    truePeak,
    dynamics: readDynamics(features, { active, loudness, truePeak }),
    bands: meanBands(features, active),
    image: readImage(features, active),
    clipped: readClipped(features),
    resonances: resonances(features, active),
  };
}
