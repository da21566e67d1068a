import { insertDevices } from "#src/adapters/memory/insert-devices.ts";
import type { HeldSet } from "#src/adapters/memory/memory-parameters.ts";
import type { Clip, LiveSet, ParameterEnvelope } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { DeviceInserter, InsertedDevice } from "#src/ports/device-inserter.ts";

/** Devices of a set in memory; `forget` is told of targets that are gone. */
export function memoryDevices({ now, hold }: HeldSet, forget: (targets: ReadonlySet<number>) => void): DeviceInserter {
  let own: ReadonlySet<number> = new Set();
  /** The first target that was never given, so that none is given twice. */
  let free = 0;
  return {
    insert: async (orders) => {
      const done = insertDevices(now(), orders, free);
      if (!done.ok) return done;
      const { set, inserted } = done.value;
      hold(set);
      own = new Set([...own, ...inserted.map(targetOf)]);
      free = Math.max(free, ...inserted.flatMap(targetsOf).map((target) => target + 1));
      return ok(inserted);
    },
    withdraw: async (devices) => {
      const left = new Set(own);
      const strange = devices.find((device) => !left.delete(targetOf(device)));
      if (strange !== undefined)
        return refused(refusal("device-unknown", `The “${strange.name}” was not put in here, or is gone already.`));
      const gone = new Set(devices.flatMap(targetsOf));
      hold(without(now(), gone));
      own = left;
      forget(gone);
      return ok(undefined);
    },
  };
}

function targetOf({ parameters }: InsertedDevice): number {
  return parameters[0]?.target ?? Number.NaN;
}

function targetsOf({ parameters }: InsertedDevice): readonly number[] {
  return parameters.flatMap(({ target }) => target ?? []);
}

/** A set without the devices of these targets and the curves on them. */
function without(set: LiveSet, gone: ReadonlySet<number>): LiveSet {
  const stays = ({ target }: Pick<ParameterEnvelope, "target">) => !gone.has(target);
  const bare = (clip: Clip): Clip => ({ ...clip, envelopes: clip.envelopes.filter(stays) });
  const tracks = set.tracks.map((track) => ({
    ...track,
    devices: track.devices.filter(({ parameters }) => !gone.has(parameters[0]?.target ?? Number.NaN)),
    envelopes: track.envelopes.filter(stays),
    clips: track.clips.map(bare),
  }));
  return { ...set, tracks };
}
