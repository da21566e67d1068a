import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { taperOf } from "#src/curve/tapers/taper-of.ts";
import { type MovePlace, setTo, type Translated, trackOf } from "#src/devices/mix/apply/writes/move-place.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { Taper } from "#src/model/taper.ts";

/** A track's fader, by its own law. */
export function faderWrites(move: MixMove, place: MovePlace): Translated {
  const { volume } = trackOf(place, move).mixer;
  return mixerWrites(move, place, volume, taperFor(volume), "Volume");
}

/** A track's pan. Refused where its channels are panned apart, as their one pan stands idle then. */
export function panWrites(move: MixMove, place: MovePlace): Translated {
  const { mixer, name } = trackOf(place, move);
  if (mixer.splitPan !== undefined)
    return refused(
      refusal("parameter-held", `The channels of “${name}” are panned apart (Split Stereo): move their pans by hand.`),
    );
  return mixerWrites(move, place, mixer.pan, taperOf(mixer.pan, "Mixer", "pan"), "Pan");
}

function mixerWrites(
  move: MixMove,
  place: MovePlace,
  { target }: Parameter,
  taper: Taper | null,
  parameter: "Volume" | "Pan",
): Translated {
  const track = trackOf(place, move);
  if (taper === null || target === null)
    return refused(
      refusal("parameter-unknown", `The law of the ${parameter} of “${track.name}” is not known: move it by hand.`),
    );
  const value = taper.toRaw(setTo(move, parameter));
  return ok({ devices: [], values: [{ track: track.id, target, value }], envelopes: [] });
}
