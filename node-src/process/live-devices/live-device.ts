import type { Hertz } from "#src/model/units.ts";
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
  /** `because` is the middle of a sentence: "its reverberation is not known". */
  | { readonly through: "no"; readonly because: string };

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
