import { summedFeatures } from "#src/chassis/listening/mix/features/summed-features.ts";
import { type FrameGains, throughGains } from "#src/chassis/listening/mix/features/through-gains.ts";
import type { DeviceKey } from "#src/chassis/listening/mix/keys/device-key.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Beats, Seconds } from "#src/model/units.ts";
import type { BandMatrices } from "#src/process/live-devices/band-matrices.ts";
import type { DeviceValues, FollowedSound, FrameFollower } from "#src/process/live-devices/live-device.ts";
import { throughBands } from "#src/process/live-devices/through-bands.ts";

/** A step of a chain: filters and gains, which treat every sound for itself, or a gain that follows all of them together. */
export type ChainStage =
  | { readonly matricesAt: (at: Beats) => BandMatrices }
  | {
      readonly follow: (step: Seconds) => FrameFollower;
      /** `null` where the sound itself steers it. */
      readonly key: DeviceKey | null;
      /** `null` where the arrangement has it off. */
      readonly valuesAt: (at: Beats) => DeviceValues | null;
    };

/** A sound on its way through a chain. */
export interface Passing {
  readonly features: TrackFeatures;
  /** What is in the others already, so that no detector counts it again. */
  readonly beside: boolean;
}

/** What a key hears; `null` where it is silent. */
export type KeySound = (key: DeviceKey) => TrackFeatures | null;

/** Sounds that pass a chain together, stage after stage. What is given may be changed in place, so it has to belong to who asks. */
export function throughChain<P extends Passing>(
  parts: readonly P[],
  stages: readonly ChainStage[],
  grid: SongGrid,
  keySound: KeySound,
): readonly P[] {
  return stages.reduce((before, stage) => throughStage(before, stage, grid, keySound), parts);
}

function throughStage<P extends Passing>(
  parts: readonly P[],
  stage: ChainStage,
  grid: SongGrid,
  keySound: KeySound,
): readonly P[] {
  const middle = (frame: number): Beats => (grid.edges[frame]! + grid.edges[frame + 1]!) / 2;
  if ("matricesAt" in stage) {
    for (const { features } of parts) throughBands(features, (frame) => stage.matricesAt(middle(frame)));
    return parts;
  }
  const together = parts.filter(({ beside }) => !beside).map(({ features }) => features);
  const all = together.length === 1 ? together[0]! : summedFeatures(together, grid);
  if (all === null) return parts;
  const sound = { features: all, key: stage.key === null ? null : keySound(stage.key) };
  const gains = followed(sound, stage.follow(grid.step), (frame) => stage.valuesAt(middle(frame)));
  return parts.map((part) => ({ ...part, features: throughGains(part.features, gains) }));
}

/** What a detector makes of a sound, as gains of both channels alike. */
function followed(
  sound: FollowedSound,
  follow: FrameFollower,
  valuesAt: (frame: number) => DeviceValues | null,
): FrameGains {
  const { frames } = sound.features;
  const powers = new Float64Array(3 * frames);
  const peaks = new Float64Array(2 * frames);
  for (let frame = 0; frame < frames; frame += 1) {
    const values = valuesAt(frame);
    const { gain, peakGain } = values === null ? SAME : follow(sound, frame, values);
    powers.fill(gain * gain, 3 * frame, 3 * frame + 3);
    peaks.fill(peakGain, 2 * frame, 2 * frame + 2);
  }
  return { powers, peaks };
}

const SAME = { gain: 1, peakGain: 1 } as const;
