import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats, Decibels, Fraction, LoudnessUnits } from "#src/model/units.ts";

/** All that the face shows. */
export interface FaceState {
  /** The ride alone; straight between breakpoints. */
  readonly curve: Envelope<Decibels>;
  readonly phrases: readonly BeatSpan[];
  readonly breaths: readonly BeatSpan[];
  /** What is shown, left to right; `null` before a clip is known. */
  readonly span: BeatSpan | null;
  /** `null` while nothing plays. */
  readonly position: Beats | null;
  /** Most boost and most cut, both as positive numbers. */
  readonly limits: { readonly boost: Decibels; readonly cut: Decibels };
  /** Where bars stand: the length of one, and the beat on which bar 1 begins. */
  readonly bars: { readonly length: Beats; readonly first: Beats };
  readonly status: { readonly kind: StatusKind; readonly words: string };
  readonly progress: Fraction;
  /** The device's own switch. */
  readonly enabled: boolean;
  /** Spread of the phrases' loudness before and after; `null` before a ride. */
  readonly spread: { readonly before: LoudnessUnits; readonly after: LoudnessUnits } | null;
  /** What is heard: the ride, or the track without it. */
  readonly compare: "ride" | "dry";
}

export interface BeatSpan {
  readonly from: Beats;
  readonly to: Beats;
}

export type StatusKind = (typeof STATUS_KINDS)[number];

/** In the order of their numbers on the wire. */
export const STATUS_KINDS = ["idle", "listening", "ready", "written", "playing", "refused"] as const;

/** The face of a device that was just dropped. */
export const EMPTY_FACE: FaceState = {
  curve: [],
  phrases: [],
  breaths: [],
  span: null,
  position: null,
  limits: { boost: DEFAULT_RIDE.boost, cut: DEFAULT_RIDE.cut },
  bars: { length: 4, first: 0 },
  status: { kind: "idle", words: "" },
  progress: 0,
  enabled: true,
  spread: null,
  compare: "ride",
};
