import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Hertz, LinearGain, Seconds } from "#src/model/units.ts";
import type { BandMatrices } from "#src/process/live-devices/band-matrices.ts";

/** What is known of the sound of one of Live's devices. */
export type LiveDeviceSound =
  | {
      /** By an exact law, or by one that is near. */
      readonly through: "law" | "model";
      /** What is heard otherwise than Live plays it, as the end of a sentence: "without its Adaptive Q"; `null` for nothing. */
      readonly short: string | null;
      /** For the values that its parameters have at a moment. */
      matrices(values: DeviceValues): BandMatrices;
    }
  | {
      readonly through: "model";
      /** As above. */
      readonly short: string;
      /** A gain that follows the sound itself, for one pass over it. */
      follow(step: Seconds): FrameFollower;
    }
  /** `because` is the middle of a sentence: "its reverberation is not known". */
  | { readonly through: "no"; readonly because: string };

/** What becomes of the next frame of a sound: asked frame by frame, as it remembers those before. */
export type FrameFollower = (sound: FollowedSound, frame: number, values: DeviceValues) => FollowedGain;

/** What passes a device, and what it is steered by. */
export interface FollowedSound {
  readonly features: TrackFeatures;
  /** What comes in at its sidechain; `null` where that is silent, or has nothing in it. */
  readonly key: TrackFeatures | null;
}

export interface FollowedGain {
  /** Of both channels' samples, on the mean. */
  readonly gain: LinearGain;
  /** Of the frame's highest peaks. */
  readonly peakGain: LinearGain;
}

/** Numbers as a set file stores them, by the parameter's path; `undefined` where the device has none of the name. */
export type DeviceValues = (name: string) => number | undefined;

/** What a device is asked with: its values, settings that are no parameters, and where it plays. */
export interface DeviceAsked {
  readonly values: DeviceValues;
  readonly settings: Readonly<Record<string, string>>;
  /** The generation of Live that stored the values. */
  readonly liveVersion: number;
  readonly sampleRate: Hertz;
}
