import { openRouting } from "#test/doubles/live-api/device-routing.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { Atom, ClipShape, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { nativeInsert, takesEffect } from "#test/doubles/live-api/native-inserts.ts";
import { type FakeLaw, shownValue } from "#test/doubles/live-api/values/shown-value.ts";

/** What a function of the model does to a fake Live; those that are not here answer as void ones and change nothing. */
export type LiveFunction = (live: FakeLive, node: LiveNode, args: readonly Atom[]) => readonly Atom[];

const VOID: readonly Atom[] = ["id", 0];

export const LIVE_FUNCTIONS: Readonly<Record<string, LiveFunction>> = {
  "Application.get_version_string": ({ application }) => [String(application.values["_version"])],
  "Application.get_major_version": ({ application }) => [versionPart(application, 0)],
  "Application.get_minor_version": ({ application }) => [versionPart(application, 1)],
  "Application.get_bugfix_version": ({ application }) => [versionPart(application, 2)],
  "Song.start_playing": (live, node) => playing(live, node, 1),
  "Song.stop_playing": (live, node) => playing(live, node, 0),
  "Song.delete_track": (live, node, [index]) => {
    const track = (node.children["tracks"] as LiveNode[])[Number(index)];
    return track === undefined ? VOID : gone(live, track);
  },
  "Track.insert_device": (live, node, [name, place]) => {
    const devices = node.children["devices"] as LiveNode[];
    const at = place === undefined ? devices.length : Number(place);
    const shape = nativeInsert(String(name), live.habits);
    if (shape === null || !takesEffect(node, at)) return VOID;
    const { late = 0 } = live.habits;
    const put = () => {
      const device = live.addDevice(node, shape, at);
      openRouting(live, device);
      return device;
    };
    if (late === 0) return ["id", put().id];
    live.clock.after(late, put);
    return VOID;
  },
  "Track.delete_device": (live, node, [index]) => {
    const device = (node.children["devices"] as LiveNode[])[Number(index)];
    return device === undefined || node.values["is_frozen"] === 1 ? VOID : gone(live, device);
  },
  "Track.delete_clip": (live, _node, args) => {
    const clip = live.byId(idOf(args));
    return clip === null ? VOID : gone(live, clip);
  },
  "Track.duplicate_clip_to_arrangement": (live, node, args) => {
    const clip = live.byId(idOf(args));
    const start = Number(args.at(-1));
    return clip === null ? VOID : ["id", copyToArrangement(live, node, clip, start).copy.id];
  },
  "Clip.clear_envelope": (live, node, args) => {
    node.envelopes.delete(idOf(args));
    live.counts.undo += 1;
    return VOID;
  },
  "Clip.clear_all_envelopes": (live, node) => {
    node.envelopes.clear();
    live.counts.undo += 1;
    return VOID;
  },
  "Clip.get_notes_extended": (_live, { values }, [_pitch, _span, from, span]) => {
    const notes = JSON.parse(String(values["_notes"] ?? "[]")) as { start_time: number }[];
    const end = Number(from) + Number(span);
    return [JSON.stringify({ notes: notes.filter(({ start_time: at }) => at >= Number(from) && at < end) })];
  },
  "DeviceParameter.re_enable_automation": (live, node) => {
    live.write(node, "automation_state", 1);
    return VOID;
  },
  "DeviceParameter.str_for_value": ({ habits }, { values }, [value]) => {
    if (values["_law"] !== undefined) return [shownValue(lawOf(values), Number(value), habits.bent)];
    const digits = Number.isInteger(Number(value)) && values["_shown"] === "" ? 0 : 2;
    return [`${(Number(value) * Number(values["_times"])).toFixed(digits)}${values["_shown"]}`];
  },
};

/** The clip copied into its track's arrangement with its envelopes, as Live does it, and the clips that gave way. */
export function copyToArrangement(live: FakeLive, track: LiveNode, clip: LiveNode, start: number) {
  const end = start + lengthOf(clip);
  const under = clipsUnder(track, clip, start);
  const replaced = named(under);
  for (const each of under) live.remove(each);
  const copy = live.addClip(track, { ...clip.values, start_time: start, end_time: end } as unknown as ClipShape);
  const shift = start - Number(clip.values["start_marker"]);
  for (const [parameter, points] of clip.envelopes) {
    const moved = points.map((point) => ({ ...point, time: point.time + shift }));
    const outside = (track.envelopes.get(parameter) ?? []).filter(({ time }) => time < start || time > end);
    const lane = [...outside, ...moved].sort((one, other) => one.time - other.time);
    track.envelopes.set(parameter, lane);
  }
  live.counts.undo += 1;
  return { copy, replaced };
}

/** Clips of the arrangement that a copy of this clip would take the place of. */
export function clipsUnder(track: LiveNode, clip: LiveNode, start: number): LiveNode[] {
  const end = start + lengthOf(clip);
  return (track.children["arrangement_clips"] as LiveNode[]).filter(
    ({ values }) => Number(values["start_time"]) < end && Number(values["end_time"]) > start,
  );
}

export function named(clips: readonly LiveNode[]): { readonly name: string; readonly start: number }[] {
  return clips.map(({ values }) => ({ name: String(values["name"]), start: Number(values["start_time"]) }));
}

function lengthOf({ values }: LiveNode): number {
  return Number(values["loop_end"]) - Number(values["start_marker"]);
}

/** Functions that answer a text, which comes bare. Source: how public code reads them, producer-pal among it (2026-11). */
export const TEXT_FUNCTIONS: ReadonlySet<string> = new Set([
  "get_version_string",
  "str_for_value",
  "get_notes_extended",
]);

/** A label that reads as a number comes back from Max as one. */
export function shownAtom(text: string): Atom {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function lawOf({ _law, _unit, _low, _high }: LiveNode["values"]): FakeLaw {
  return { law: String(_law), unit: String(_unit), low: Number(_low), high: Number(_high) };
}

function versionPart({ values }: LiveNode, index: number): number {
  return Number(String(values["_version"]).split(".")[index] ?? 0);
}

function playing(live: FakeLive, song: LiveNode, now: number): readonly Atom[] {
  live.write(song, "is_playing", now);
  return VOID;
}

function gone(live: FakeLive, node: LiveNode): readonly Atom[] {
  live.remove(node);
  live.counts.undo += 1;
  return VOID;
}

/** `["id", 7]`, `["id 7"]` or `[7]`. */
function idOf(args: readonly Atom[]): number {
  const words = args.flatMap((arg) => String(arg).split(" "));
  return Number(words[0] === "id" ? words[1] : words[0]);
}
