import type { Clip, ClipPlace, ParameterEnvelope, Track } from "#src/model/live-set.ts";
import type { Beats } from "#src/model/units.ts";

/** Where something is going to be written. */
export interface WriteStretch {
  readonly track: Track;
  readonly place: ClipPlace;
  readonly clips: readonly Clip[];
  readonly from: Beats;
  readonly to: Beats;
}

/** A switch and what may move it. */
interface Switch {
  readonly on: boolean;
  readonly target: number | null;
  readonly automated?: boolean;
}

/**
 * Whether a switch of the track is on over a stretch: by its automation where that can be seen, else as it stands.
 *
 * Edge: in a session clip the clip's own automation counts, else that of the track, which plays on under the clip, at any time.
 */
export function onDuring(stretch: WriteStretch, { on, target, automated }: Switch): "on" | "off" | "turning" {
  const { track, place, clips, from, to } = stretch;
  const own = laneOf(place === "arrangement" ? track.envelopes : clips.flatMap((clip) => clip.envelopes), target);
  const under = own ?? laneOf(track.envelopes, target);
  if (under === undefined) return automated === true ? "turning" : on ? "on" : "off";
  const values = own === undefined ? under.points.map(({ value }) => value) : valuesIn(under, from, to);
  if (values.every((value) => value >= HALF)) return "on";
  return values.some((value) => value >= HALF) ? "turning" : "off";
}

/** Live takes a switch's automation as on from here. */
const HALF = 0.5;

function laneOf(lanes: readonly ParameterEnvelope[], target: number | null): ParameterEnvelope | undefined {
  if (target === null) return undefined;
  return lanes.find((lane) => lane.target === target && lane.meaning === "automation" && lane.points.length > 0);
}

/** The value that stands where the stretch begins, and all that follow inside. A switch jumps at its points. */
function valuesIn({ points, initial }: ParameterEnvelope, from: Beats, to: Beats): readonly number[] {
  const before = points.findLast(({ time }) => time <= from)?.value ?? initial ?? points[0]!.value;
  return [before, ...points.filter(({ time }) => time > from && time < to).map(({ value }) => value)];
}
