import type { LaneRole } from "#src/model/recipe/lane.ts";

/**
 * How far a written curve may be from the one that was drawn, in the unit that it is drawn in, and what lasts too short to
 * have a shape.
 *
 * Source: dB: under the just noticeable difference of level (0.4 dB for noise at 60 dB SPL, Zwicker and Fastl, ch. 7);
 * notes: 1/48 octave, a hundredth of the bandwidth that a filter's slope blurs; per cent, pan, cents and travel: house taste,
 * under what a knob of Live can be set to by hand (1 of 127 steps is 0.8 %). `corners`: the share of the tolerance that
 * leaving out a corner of the lane may use; `spare`: the share kept for what lies between two looks at a curve. `edge`: 10 ms at 120 bpm: shorter ramps are there to avoid a click, their shape is
 * not heard, and dense points in them are none that Live could tell apart.
 */
export const CURVE_TOLERANCE = {
  dB: 0.25,
  note: 0.25,
  pan: 0.01,
  "%": 0.5,
  cents: 1,
  travel: 0.005,
  corners: 0.3,
  spare: 0.1,
  edge: 0.02,
} as const;

/** Source: house rule: more than eight moves at once are no longer one idea that can be heard and undone. */
export const MOST_TARGETS = 8;

/**
 * Whether a lane of a role, met in dB, comes on top of what the parameter does anyway. A gain of 0 dB changes nothing, so it
 * can be added to a mix; a send, a threshold, a filter or a pan is put where the recipe says.
 * Source: house taste, after how riders treat a fader that somebody has set.
 */
export const CURVE_ADDS: Readonly<Record<LaneRole, boolean>> = {
  gain: true,
  returnGain: true,
  lowBand: true,
  highBand: true,
  drive: true,
  driveTrim: true,
  pan: false,
  highPass: false,
  lowPass: false,
  resonance: false,
  send: false,
  mix: false,
  width: false,
  pitch: false,
  threshold: false,
};

/**
 * Roles that open something and never close it under where it stands: a throw on a send that is a little open adds to it.
 * Source: house taste, after what a mixer does who rides a send by hand.
 */
export const CURVE_LIFTS: ReadonlySet<LaneRole> = new Set<LaneRole>(["send"]);

/**
 * Milliseconds in which a curve that ends off rest goes back to it, inside its stretch, so that what still sounds there does
 * not click; and in which the end of a loop goes over to its start. Source: house taste: as long as the player's shortest ramp.
 */
export const REST_EDGE = 5;

/**
 * How many points a device's own stage may store, and how much coarser than `CURVE_TOLERANCE` it may be drawn to get there.
 * Source: Max's limit of 32,767 atoms in a message, two numbers a point, with room for the heads of eight curves; coarser:
 * house taste, 1 dB or a semitone.
 */
export const STAGE_POINTS = { most: 15_000, coarsest: 4 } as const;
