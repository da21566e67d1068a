import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";
import type { ParameterValue } from "#src/ports/parameter-writer.ts";

/** Where a move is written: the set as it stands, and what is heard in it. */
export interface MovePlace {
  /** With all envelopes that are drawn by then. */
  readonly set: LiveSet;
  readonly mix: HeardMix;
  /** Ids of the tracks that the move's finding names. */
  readonly about: readonly number[];
  /** The device that was put in for the move; `null` before. */
  readonly inserted: Device | null;
  /** Devices that moves have put in, by the target of their first parameter. */
  readonly ours: ReadonlySet<number>;
}

/** What a move changes in a set. */
export interface MoveWrites {
  readonly devices: readonly DeviceOrder[];
  readonly values: readonly ParameterValue[];
  readonly envelopes: readonly EnvelopeWrite[];
}

export type Translated = Result<MoveWrites, Refusal>;

/** The track of a move. */
export function trackOf({ set }: MovePlace, { track: id }: Pick<MixMove, "track">): Track {
  const track = set.tracks.find((each) => each.id === id);
  if (track === undefined) throw new RangeError(`moveWrites: there is no track ${id}`);
  return track;
}

/** A device by itself, to be put in. */
export function orderOf(track: number, className: string, more: Partial<Omit<DeviceOrder, "track">> = {}): Translated {
  const order: DeviceOrder = { track, choices: [{ className, settings: {} }], at: "end", ...more };
  return ok({ devices: [order], values: [], envelopes: [] });
}

/** Values of a device's parameters by their paths. Refused where it has none of a path, or none that can be set. */
export function deviceValues(
  track: Track,
  device: Device,
  values: Readonly<Record<string, number>>,
): Result<readonly ParameterValue[], Refusal> {
  const set: ParameterValue[] = [];
  for (const [path, value] of Object.entries(values)) {
    const target = parameterOf(device, path)?.target ?? null;
    if (target === null)
      return refused(
        refusal("parameter-unknown", `“${device.name}” of “${track.name}” has no ${path} that can be set.`),
      );
    set.push({ track: track.id, target, value });
  }
  return ok(set);
}

export function parameterOf({ parameters }: Device, path: string): Parameter | undefined {
  return parameters.find(({ name }) => name === path);
}

/** What a move sets a parameter to. @throws RangeError for one that it has not. */
export function setTo({ id, parameters }: MixMove, parameter: string): number {
  const found = parameters.find(({ name }) => name === parameter);
  if (found === undefined) throw new RangeError(`moveWrites: ${id} has no ${parameter}`);
  return found.to;
}
