import { trackLabel, tracksOf } from "#test/doubles/lint/als/lint-set.ts";
import type { XmlElement } from "#test/doubles/lint/xml-tree.ts";

/** The last beat that Live knows. Source: the longest arrangement of Live 12, 1,576,800 beats. */
const LAST_BEAT = 1_576_800;

/** Clips of the arrangement lie where they say and in a row; warp markers rise in both times. */
export function clipProblems(set: XmlElement): readonly string[] {
  const clips = [...set.walk()].filter(({ tag }) => tag === "AudioClip");
  return [...tracksOf(set).flatMap(arrangementProblems), ...clips.flatMap(markerProblems)];
}

/** Beats by which numbers that mean the same may differ. */
const NEAR = 1e-6;

function arrangementProblems(track: XmlElement): readonly string[] {
  const sequencer = track.find("DeviceChain", "MainSequencer");
  const lists = ["Sample", "ClipTimeable"].map((kind) => sequencer?.find(kind, "ArrangerAutomation", "Events"));
  let before = Number.NEGATIVE_INFINITY;
  return lists
    .flatMap((list) => list?.children ?? [])
    .flatMap((clip) => {
      const time = clip.numeric("Time");
      const start = clip.number("CurrentStart");
      const end = clip.number("CurrentEnd");
      const name = `${trackLabel(track)}: the clip at beat ${time}`;
      const late = time < before - NEAR;
      before = end;
      return [
        ...(Math.abs(time - start) <= NEAR ? [] : [`refused: ${name} starts at ${start} (Live deletes such clips)`]),
        ...(end > time ? [] : [`refused: ${name} ends at ${end}, not after it`]),
        ...(end <= LAST_BEAT ? [] : [`refused: ${name} ends at ${end}, after the last beat of Live`]),
        ...(late ? [`unlike Live: ${name} overlaps the one before it`] : []),
        ...lengthProblems(clip, end - start, name),
      ];
    });
}

/** A warped clip that does not loop is as long as the stretch of its content that it plays. */
function lengthProblems(clip: XmlElement, length: number, name: string): readonly string[] {
  const loop = clip.find("Loop");
  const warped = clip.tag === "MidiClip" || clip.find("IsWarped")?.get("Value") === "true";
  if (loop === null || !warped || loop.find("LoopOn")?.get("Value") !== "false") return [];
  const content = loop.number("LoopEnd") - loop.number("LoopStart");
  return Math.abs(content - length) <= Math.max(NEAR, NEAR * content)
    ? []
    : [`unlike Live: ${name} lasts ${length} beats and plays ${content} without a loop`];
}

function markerProblems(clip: XmlElement): readonly string[] {
  const markers = clip.find("WarpMarkers")?.all("WarpMarker") ?? [];
  const times = markers.map((marker) => [marker.numeric("SecTime"), marker.numeric("BeatTime")] as const);
  const rises = times.slice(1).every(([seconds, beats], at) => seconds > times[at]![0] && beats > times[at]![1]);
  return [
    ...(times.length >= 2
      ? []
      : [`unlike Live: a clip has ${times.length} warp markers, where Live writes two at least`]),
    ...(rises ? [] : ["refused: warp markers do not rise"]),
  ];
}
