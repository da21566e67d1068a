import {
  type HandTargets,
  handTargets,
  type NamingGround,
  placedParameters,
} from "#src/chassis/presets/hand-targets.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import { mappedPlaces } from "#src/chassis/work/device-work.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What presets need of the places that a person maps. */
export interface MapPlaces extends Pick<SessionDevice, "ports" | "standing" | "mapped" | "beside"> {
  /** Maps a parameter in a place, as a hand does; 0 maps none there. */
  map(place: number, id: number): void;
}

/** The mapped parameters as a preset holds them; `null` where none is mapped. Live is asked only where one is. */
export async function heldByHand(
  device: MapPlaces,
  read: (key: string) => number,
): Promise<Result<((role: LaneRole) => HandTargets) | null, Refusal>> {
  const places = mappedPlaces(device);
  if (places.length === 0) return ok(null);
  const ground = await namingGround(device);
  return ground.ok ? ok((role) => handTargets(places, { ground: ground.value, role, read })) : ground;
}

/**
 * Finds all that a preset maps before anything is moved; the answer maps it, and nothing in the other places. A preset that maps
 * nothing leaves them as they are.
 */
export async function foundPlaces(
  device: MapPlaces,
  { targets }: Pick<Preset, "targets">,
  role: LaneRole,
): Promise<Result<() => void, Refusal>> {
  if (!targets.some(({ place }) => place !== undefined)) return ok(() => undefined);
  const ground = await namingGround(device);
  if (!ground.ok) return ground;
  const found = placedParameters(targets, { ground: ground.value, role });
  if (!found.ok) return found;
  const ids = new Map(found.value.map(({ place, id }) => [place, id]));
  const had = new Map(mappedPlaces(device).map(({ place, id }) => [place, id]));
  return ok(() => {
    for (const place of ALL_PLACES) {
      const id = ids.get(place) ?? 0;
      if (id !== (had.get(place) ?? 0)) device.map(place, id);
    }
  });
}

/** The device's own track, with all parameters of its devices. */
async function namingGround({ standing, ports }: MapPlaces): Promise<Result<NamingGround, Refusal>> {
  const stands = await standing();
  if (!stands.ok) return stands;
  const set = await ports.host.read({ bed: false, parameters: "all" });
  if (!set.ok) return set;
  const { tracks } = set.value;
  const track = tracks[stands.value.track];
  if (track === undefined) return refused(NO_TRACK);
  return ok({ track, returns: tracks.filter(({ kind }) => kind === "return") });
}

const NO_TRACK = refusal("track-unknown", "The track of this device was not found: move the device onto it again.");
