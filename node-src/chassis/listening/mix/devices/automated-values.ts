import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Device, Parameter, ParameterEnvelope, SoundSwitch, Track } from "#src/model/live-set.ts";
import type { Beats } from "#src/model/units.ts";
import type { DeviceValues } from "#src/process/live-devices/live-device.ts";

/** A number that the arrangement may move: where it stands, or where its lane has it at a beat. */
export type ValueAt = (at: Beats) => number;

/** The lane that moves a target in the arrangement. */
export function laneOf({ envelopes }: Pick<Track, "envelopes">, target: number | null): ParameterEnvelope | undefined {
  if (target === null) return undefined;
  return envelopes.find((lane) => lane.target === target && lane.meaning === "automation" && lane.points.length > 0);
}

/** A parameter over the song; `null` where it stands still. */
export function movedValue(
  track: Pick<Track, "envelopes">,
  { target, kind }: Pick<Parameter, "target" | "kind">,
): ValueAt | null {
  const lane = laneOf(track, target);
  if (lane === undefined) return null;
  const { points } = lane;
  if (kind === "float") return (at) => evaluateEnvelope(points, at);
  return (at) => Math.round(points.findLast(({ time }) => time <= at)?.value ?? lane.initial ?? points[0]!.value);
}

/** A switch over the song; `null` where it stands still. */
export function movedSwitch(track: Pick<Track, "envelopes">, { target }: Pick<SoundSwitch, "target">): ValueAt | null {
  return movedValue(track, { target, kind: "boolean" });
}

/** A device's values at a beat. */
export function valuesAt(track: Pick<Track, "envelopes">, { parameters }: Device): (at: Beats) => DeviceValues {
  const held = new Map(parameters.map(({ name, value }) => [name, value]));
  const moved = new Map(
    parameters.flatMap((each) => {
      const value = movedValue(track, each);
      return value === null ? [] : [[each.name, value] as const];
    }),
  );
  return (at) => (name) => moved.get(name)?.(at) ?? held.get(name);
}

/** Whether the arrangement moves anything of a device. */
export function isMoved(track: Pick<Track, "envelopes">, { parameters }: Device): boolean {
  return parameters.some(({ target }) => laneOf(track, target) !== undefined);
}
