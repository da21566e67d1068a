import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import { CURVE_UNITS, type CurveUnit, type EditedCurve } from "#src/model/device/edited-curves.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats, Decibels, LoudnessUnits } from "#src/model/units.ts";

/** The face of a device that draws a curve. */
export interface CurveFace extends FaceState {
  /** What is drawn, in `unit`; straight between breakpoints. A ride is shown alone, without what lies under it. */
  readonly curve: Envelope;
  /** How each segment bends that a hand has bent, by the point that it begins at, see `BentPoint`; empty where none is bent. */
  readonly bends: readonly number[];
  /** What the curve belongs to, so that a hand can edit it; `null` where that is not known. */
  readonly place: CurvePlace | null;
  /** Whether a hand has changed it. */
  readonly edited: boolean;
  /** A second curve of the same move, behind the first and on a scale of its own; empty without one. */
  readonly second: Envelope;
  /** Frequencies are MIDI note numbers, so that an octave is as high everywhere, and are shown in Hz. */
  readonly unit: FaceUnit;
  /** What started the curve, or the track itself: the highest level of each column of the span from left to right, 0 to 1. */
  readonly waveform: readonly number[];
  /** Hits that the curve follows and that are surely heard, or were not judged. */
  readonly hits: readonly Beats[];
  /** Phrases, or their ends, likewise. */
  readonly phrases: readonly BeatSpan[];
  /** Hits, which have no length, and phrase ends that are not sure. */
  readonly unsure: readonly BeatSpan[];
  /** Whether the curve is drawn without them. */
  readonly confident: boolean;
  readonly breaths: readonly BeatSpan[];
  /** What is shown, left to right; `null` before a clip is known. */
  readonly span: BeatSpan | null;
  /** `null` while nothing plays. */
  readonly position: Beats | null;
  /** Most boost and most cut, both as positive numbers; 0 where nothing bounds the curve. */
  readonly limits: { readonly boost: Decibels; readonly cut: Decibels };
  /** Where bars stand: the length of one, and the beat on which bar 1 begins. */
  readonly bars: { readonly length: Beats; readonly first: Beats };
  /** Spread of the phrases' loudness before and after; `null` before a ride. */
  readonly spread: { readonly before: LoudnessUnits; readonly after: LoudnessUnits } | null;
  /** What is heard: the ride, or the track without it. */
  readonly compare: "ride" | "dry";
}

/** Where a curve is played, which line of the stage it is, and `pointsMark` of what is heard of it there, 0 where it is not heard; see `EditedCurve`. */
export interface CurvePlace extends Pick<EditedCurve, "slot" | "mark" | "line" | "over"> {}

/** In the order of their numbers on the wire. */
export const FACE_UNITS = CURVE_UNITS;

export type FaceUnit = CurveUnit;

export interface BeatSpan {
  readonly from: Beats;
  readonly to: Beats;
}

/** The face of a device that was just dropped and has no curve yet. */
export const EMPTY_CURVE_FACE: CurveFace = {
  ...EMPTY_FACE,
  curve: [],
  bends: [],
  place: null,
  edited: false,
  second: [],
  unit: "dB",
  waveform: [],
  hits: [],
  phrases: [],
  unsure: [],
  confident: false,
  breaths: [],
  span: null,
  position: null,
  limits: { boost: 0, cut: 0 },
  bars: { length: 4, first: 0 },
  spread: null,
  compare: "ride",
};

/** What a face shows of a curve, taken away: under a refusal an earlier curve would read as the one that was refused. */
export const NOTHING_DRAWN = {
  curve: [],
  bends: [],
  place: null,
  edited: false,
  second: [],
  waveform: [],
  hits: [],
  phrases: [],
  unsure: [],
  confident: false,
  breaths: [],
  spread: null,
} as const satisfies Partial<CurveFace>;
