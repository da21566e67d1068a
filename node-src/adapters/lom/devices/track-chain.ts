import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type LivePath, paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { Standing } from "#src/knowledge/live/device-trees/chain-place.ts";
import type { TrackKind } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A track of a running Live and what stands in its chain. */
export interface TrackChain {
  readonly path: LivePath;
  readonly name: string;
  readonly kind: TrackKind;
  readonly frozen: boolean;
  readonly devices: readonly ChainDevice[];
}

export interface ChainDevice extends Standing {
  /** Live's handle. */
  readonly id: number;
  readonly name: string;
}

/** The chain of a track by Live's handle. Refused where no such track is there. */
export async function trackChain(wire: LomWire, id: number): Promise<Result<TrackChain, Refusal>> {
  const asked = await wire.ask([
    { op: "where", at: id },
    { op: "get", at: id, ...TRACK },
    { op: "each", at: id, child: "devices", ...DEVICE },
  ]);
  if (!asked.ok) return asked;
  const [place, read, devices] = asked.value;
  const path = place !== undefined && "where" in place ? place.where : "";
  const about = one(read, TRACK);
  if (about === null || trackOfPath(path) !== path)
    return refused(
      refusal("track-unknown", `There is no track with the id ${id} in Live any more: look at the set again.`),
    );
  const name = about.text("name") ?? "";
  const chain = many(devices, DEVICE).map(deviceIn);
  return ok({ path, name, kind: kindOf(path, about), frozen: about.flag("is_frozen"), devices: chain });
}

function deviceIn(device: Reading): ChainDevice {
  return {
    id: device.id,
    name: device.text("name") ?? "",
    className: device.text("class_name") ?? "",
    instrument: device.number("type") === INSTRUMENT,
  };
}

/** `Device.type`: 1 instrument, 2 audio effect, 4 MIDI effect. Source: Live Object Model, Device, docs.cycling74.com, 2026-11. */
const INSTRUMENT = 1;

const TRACK: Members = {
  members: ["name", "is_frozen", "has_midi_input"],
  branches: [{ on: "has_midi_input", yes: [], no: ["is_foldable"] }],
};
const DEVICE: Members = { members: ["name", "class_name", "type"] };

function kindOf(path: LivePath, about: Reading): TrackKind {
  if (path === paths.mainTrack) return "main";
  if (!path.startsWith(paths.tracks)) return "return";
  if (about.flag("has_midi_input")) return "midi";
  return about.flag("is_foldable") ? "group" : "audio";
}
