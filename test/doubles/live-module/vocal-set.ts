import type { ClipEnvelopeOrder } from "#src/ports/envelope-writer.ts";
import type { FakeSet, FakeTrack } from "#test/doubles/live-module/live-process.ts";

const RIDE = { name: "Ride", parameters: [{ name: "Ride", low: -24, high: 12, value: 0 }] };

/** Tracks that each hold a Ride device and session clips of 128 beats. */
export function vocalSet(tracks: number, clips: number, more: Partial<FakeSet> = {}): FakeSet {
  return {
    tracks: Array.from({ length: tracks }, (_, track) => ({
      name: `Vocal ${track}`,
      slots: Array.from({ length: clips }, (_, slot) => ({ name: `Take ${track}.${slot}`, length: 128 })),
      devices: [RIDE],
    })),
    ...more,
  };
}

/** One track with what can be refused: an unwarped clip, a MIDI clip, an empty slot, an arrangement, a neighbour. */
export function trickySet(): FakeSet {
  const vocal: FakeTrack = {
    name: "Vocal 0",
    sends: 1,
    slots: [
      { name: "Take 0.0", length: 128 },
      { name: "Loose", length: 128, warping: false },
      { name: "Notes", length: 16, midi: true },
      null,
    ],
    devices: [
      {
        name: "Ride",
        parameters: [...RIDE.parameters, { name: "Mode", low: 0, high: 3, value: 1, quantized: true }],
      },
    ],
    arrangement: [
      { name: "Verse", length: 32, start_time: 0 },
      { name: "Chorus", length: 32, start_time: 32 },
      { name: "Outro", length: 16, start_time: 256 },
    ],
  };
  return { tracks: [vocal, { name: "Bass", slots: [{ name: "Line", length: 16 }], devices: [RIDE] }] };
}

export const RIDE_PARAMETER = "live_set tracks 0 devices 0 parameters 1";
export const FIRST_CLIP = "live_set tracks 0 clip_slots 0 clip";

/** A ride into the clip of this track and slot; the points' span unless another is given. */
export function rideOrder(
  points: ClipEnvelopeOrder["points"],
  {
    track = 0,
    slot = 0,
    ...more
  }: Partial<ClipEnvelopeOrder> & { readonly track?: number; readonly slot?: number } = {},
): ClipEnvelopeOrder {
  return {
    clip: `live_set tracks ${track} clip_slots ${slot} clip`,
    parameter: `live_set tracks ${track} devices 0 parameters 1`,
    clipName: `Take ${track}.${slot}`,
    parameterName: "Ride",
    points,
    from: points[0]?.time ?? 0,
    to: points.at(-1)?.time ?? 128,
    arrangement: [],
    ...more,
  };
}

/** So many breakpoints of a curve that is another for every seed, a quarter of a beat apart, in 32-bit floats. */
export function wavyPoints(count: number, seed: number): ClipEnvelopeOrder["points"] {
  return Array.from({ length: count }, (_, index) => ({
    time: index / 4,
    value: Math.fround(-6 + 6 * Math.sin(index * 0.37 + seed) + ((index * 7 + seed) % 5) / 8),
  }));
}

/** So many breakpoints of a slow curve, a quarter of a beat apart: a staircase of few steps holds it. */
export function gentlePoints(count: number): ClipEnvelopeOrder["points"] {
  return Array.from({ length: count }, (_, index) => ({ time: index / 4, value: 6 * Math.sin(index / 200) }));
}
