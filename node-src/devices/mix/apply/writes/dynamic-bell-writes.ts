import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { simplify } from "#src/curve/simplify.ts";
import { dips } from "#src/decision/mix/dips.ts";
import { bandFor, bandWrites, EQ_EIGHT } from "#src/devices/mix/apply/writes/equaliser-writes.ts";
import { bandPath } from "#src/devices/mix/apply/writes/free-band.ts";
import {
  type MovePlace,
  orderOf,
  parameterOf,
  setTo,
  type Translated,
} from "#src/devices/mix/apply/writes/move-place.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import { DIP_SHAPE } from "#src/knowledge/mix/restraint/dip-shape.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/**
 * A band of an EQ Eight whose gain dips only while the masker and what it hides sound together, drawn in the arrangement: at 0 dB before, between and after.
 *
 * Edge: refused where they never do.
 */
export function dynamicBellWrites(move: MixMove, place: MovePlace): Translated {
  const found = bandFor(move, place);
  if (found === null) return orderOf(move.track, EQ_EIGHT);
  const points = dipPoints(setTo(move, "Gain"), place);
  if (points.length === 0)
    return refused(refusal("nothing-to-draw", "They nowhere sound together any more, so there is nothing to dip."));
  const band = bandWrites(move, place, found, 0);
  if (!band.ok) return band;
  const target = parameterOf(found.device, `${bandPath(found.band)}Gain`)!.target!;
  const envelope = { track: move.track, target, place: { kind: "arrangement" }, points, mode: "replace" } as const;
  return ok({ ...band.value, envelopes: [envelope] });
}

/** Breakpoints in beats, from the first that leaves 0 dB to the last that comes back to it; a set holds the gain of a band in dB. */
function dipPoints(gain: RawValue, { set, mix, about }: MovePlace): Envelope<RawValue> {
  const tempo = tempoMap(set.tempo, set.tempoAutomation, bezierAt);
  const beats = (seconds: number): Beats => Math.max(0, tempo.beatsAt(seconds));
  const points = dips(soundTogether(mix, about), mix).flatMap(({ from, to }) => [
    { time: beats(from - DIP_SHAPE.attack), value: 0 },
    { time: beats(from), value: gain },
    { time: beats(to), value: gain },
    { time: beats(to + DIP_SHAPE.release), value: 0 },
  ]);
  return simplify(points, DIP_SHAPE.tolerance);
}

/** 1 for each frame in which all of these tracks sound. */
function soundTogether({ tracks, frames }: HeardMix, ids: readonly number[]): Uint8Array {
  const masks = ids.map((id) => {
    const features = tracks.find((track) => track.id === id)?.features ?? null;
    return features === null ? new Uint8Array(frames) : trackTraits(features).active;
  });
  return Uint8Array.from({ length: frames }, (_, frame) => (masks.every((mask) => mask[frame] === 1) ? 1 : 0));
}
