import { one } from "#src/adapters/lom/read/song-reading.ts";
import type { FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import { trackNamed } from "#src/adapters/lom/read/whole/output-of.ts";
import { type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import { routingName, type TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { propertyMembers, propertySettings } from "#src/adapters/lom/stored/device-properties.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { Device } from "#src/model/live-set.ts";

type Settings = NonNullable<Device["settings"]>;

/** The mode of an EQ Eight and its oversampling, as a set file has them. */
export function equaliserQuestion({ id, className }: FoundDevice): Question<Settings> {
  const members = propertyMembers(className);
  return question({ op: "get", at: id, ...members }, (answer) => propertySettings(className, one(answer, members)));
}

/** What steers a compressor whose sidechain is on, as a set file names it; nothing where it names none of the set's tracks, or several. */
export function keyQuestion({ id }: FoundDevice, heads: readonly TrackHead[]): Question<Settings> {
  return question({ op: "get", at: id, ...ROUTING }, (answer) => {
    const read = one(answer, ROUTING);
    const from = read === null ? null : routingName(read, "input_routing_type");
    const tap = read === null ? null : routingName(read, "input_routing_channel");
    const target = from === null ? null : targetOf(from, tap ?? "", heads);
    return target === null ? {} : { [KEY_TARGET]: target };
  });
}

/** Whether a device says what steers it. Source: Live Object Model, CompressorDevice, docs.cycling74.com, 2026-11; no other class has a routing there. */
export function tellsKey(className: string): boolean {
  return className === "Compressor2";
}

function targetOf(from: string, tap: string, heads: readonly TrackHead[]): string | null {
  const place = PLACES[from];
  if (place !== undefined) return place;
  const track = trackNamed(from, heads);
  return track === null ? null : `AudioIn/Track.${track.id}/${TAPS[tap] ?? tap}`;
}

/** As sets of Live 9 to 12 show such targets. */
const PLACES: Readonly<Record<string, string>> = { "No Input": "AudioIn/None", "Ext. In": "AudioIn/External/S0" };
const TAPS: Readonly<Record<string, string>> = {
  "Pre FX": "PreFxOut",
  "Post FX": "PostFxOut",
  "Post Mixer": "TrackOut",
};

const ROUTING: Members = { members: ["input_routing_type", "input_routing_channel"] };
