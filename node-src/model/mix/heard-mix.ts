import type { TrackKind } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";

/** Every track of a set in a range of the song, as it arrives in the mix. */
export interface HeardMix {
  readonly range: { readonly start: Beats; readonly end: Beats };
  /** Where frame 0 begins in the song. */
  readonly start: Seconds;
  readonly step: Seconds;
  readonly frames: number;
  /** The bar, from 1, that a frame begins in, with its fraction: 9.5 is the middle of bar 9. Rising. */
  barAt(frame: number): number;
  /** In the set's order. */
  readonly tracks: readonly HeardTrack[];
  /** The mix: from a file of it, or by adding up what is heard as sounds that do not depend on each other. */
  readonly mix: { readonly features: TrackFeatures; readonly from: "file" | "sum" } | null;
  /** One sentence each: what is not heard as Live plays it. */
  readonly warnings: readonly string[];
}

export interface HeardTrack {
  readonly id: number;
  readonly name: string;
  readonly kind: TrackKind;
  readonly group: number | null;
  /** What its sound is known from. */
  readonly heard: "recording" | "stem" | "freeze" | "no";
  /** Why it is not heard, with the way out, or what it is heard without; `null` where there is nothing to say. */
  readonly why: string | null;
  /** Something of its own plays here and is not heard: not so where it is muted, or rests. */
  readonly missing: boolean;
  /** In song time, through clip gain, fades, devices of a known law, fader, pan, sends' own way not included; `null` where it is not heard. */
  readonly features: TrackFeatures | null;
  /** What it plays is in the sound of others of this list already, or theirs in its own: groups, and an exported mix. */
  readonly sums: boolean;
  readonly mixer: HeardMixer;
  readonly devices: readonly HeardDevice[];
}

/** Where a track's fader and pan stand. */
export interface HeardMixer {
  /** `-Infinity` at its end, `null` where the law is not known. */
  readonly volume: Decibels | null;
  /** From -1, left, to 1, right. */
  readonly pan: number;
  /** Fader or pan is moved by automation. */
  readonly automated: boolean;
  readonly active: boolean;
  /** What the faders of groups and tracks on its way to the main track add to it; `null` where they move or devices there change it. */
  readonly behind: Decibels | null;
}

export interface HeardDevice {
  readonly name: string;
  readonly className: string;
  /** How near its sound is to Live's: by an exact law, by a model, or not heard at all. Devices that are off are not listed. */
  readonly through: "law" | "model" | "no";
}
