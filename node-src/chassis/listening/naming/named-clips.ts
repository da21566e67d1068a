import { namedOne } from "#src/chassis/listening/named-one.ts";
import type { Clip, LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { songBars } from "#src/model/time/bars.ts";

/**
 * The clips of one place that a name means; none where none has it.
 *
 * Shape: `#2` is the second clip of the arrangement, or the clip in the session's second scene, where a plain number will do
 * too. In the arrangement a name means every clip that bears it, and `NAME#2` the second of them.
 * Edge: refused where several clips of the session bear the name, with how to name each and the scene that it stands in; and
 * where `NAME#9` counts past those that there are.
 */
export function namedClips<Kind extends Clip>(
  set: LiveSet,
  track: Track,
  clips: readonly Kind[],
  name: string,
): Result<readonly Kind[], Refusal> {
  const place = /^#(\d+)$/.exec(name.trim())?.[1];
  if (place !== undefined) return ok(clips.filter(({ slot }, index) => (slot ?? index) === Number(place) - 1));
  const { all, one, numbered } = namedOne(clips, name, [(clip) => clip.name]);
  if (one !== null) return ok([one]);
  if (all.length > 0) {
    const every = !numbered && all.every((clip) => clip.place === "arrangement");
    return every ? ok(all) : refused(severalClips(set, track, all));
  }
  return ok(/^\d+$/.test(name.trim()) ? clips.filter(({ slot }) => slot === Number(name) - 1) : []);
}

/** Several clips of one name, each as it can be named. */
export function severalClips(set: LiveSet, track: Track, all: readonly Clip[]): Refusal {
  const [{ name, place } = { name: "", place: "session" }] = all;
  const ways = all.slice(0, MOST_SHOWN).map((clip, index) => `“${name}#${index + 1}” (${whereOf(set, clip)})`);
  const more = all.length > ways.length ? ` and ${all.length - ways.length} more` : "";
  const [clip, which] = all.length > 1 ? ["clips", "one of them"] : ["clip", "it"];
  const scene = place === "session" ? ", or by the number of its scene" : "";
  const sentence = `Track “${track.name}” has ${all.length} ${clip} named “${name}” in the ${place}: name ${which} as ${ways.join(" or ")}${more}${scene}.`;
  return refusal("clip-unknown", sentence);
}

const MOST_SHOWN = 6;

/** `scene 2 “Chorus”`, `bars 9 to 16`. */
function whereOf({ scenes, timeSignature, timeSignatureChanges }: LiveSet, clip: Clip): string {
  const off = clip.disabled ? ", deactivated" : "";
  if (clip.slot !== null) {
    const scene = scenes[clip.slot]?.name ?? "";
    return `scene ${clip.slot + 1}${scene === "" ? "" : ` “${scene}”`}${off}`;
  }
  const bars = songBars(timeSignature, timeSignatureChanges);
  const first = bars.barAt(clip.start) + 1;
  const last = Math.max(first, bars.barAt(clip.end - WITHIN) + 1);
  return `${last > first ? `bars ${first} to ${last}` : `bar ${first}`}${off}`;
}

/** So far before its end a clip is still in its last bar, in beats. */
const WITHIN = 1e-6;
