import { mainTrack, type SetVersion, trackLabel, tracksOf } from "#test/doubles/lint/als/lint-set.ts";
import type { XmlElement } from "#test/doubles/lint/xml-tree.ts";

/** Tracks agree with each other: returns with sends, groups with their children, clip slots with scenes. */
export function trackProblems(set: XmlElement, { live }: SetVersion): readonly string[] {
  const tracks = set.find("Tracks")?.children ?? [];
  const returns = tracks.filter(({ tag }) => tag === "ReturnTrack").length;
  const tail = tracks.slice(tracks.length - returns);
  const pre = set.find("SendsPre");
  const main = mainTrack(set);
  return [
    ...(tail.every(({ tag }) => tag === "ReturnTrack") ? [] : ["refused: return tracks are not last in <Tracks>"]),
    ...(pre === null || pre.children.length === returns
      ? []
      : [`refused: SendsPre has ${pre.children.length} entries, the set ${returns} return tracks`]),
    ...((main?.tag === "MainTrack") === live >= 12
      ? []
      : ["refused: <MainTrack> or <MasterTrack> does not fit the version"]),
    ...tracksOf(set).flatMap((track) => sendProblems(track, track === main ? 0 : returns)),
    ...tracks.flatMap((track, index) => groupProblems(track, tracks.slice(0, index))),
    ...tracks.flatMap((track) => slotProblems(track, set)),
  ];
}

function sendProblems(track: XmlElement, returns: number): readonly string[] {
  const sends = track.find("DeviceChain", "Mixer", "Sends")?.all("TrackSendHolder").length ?? 0;
  return sends === returns
    ? []
    : [`refused: ${trackLabel(track)} has ${sends} send knobs for ${returns} return tracks`];
}

function groupProblems(track: XmlElement, before: readonly XmlElement[]): readonly string[] {
  const group = track.find("TrackGroupId")?.get("Value") ?? "-1";
  if (group === "-1") return [];
  const there = before.some(({ tag, attributes }) => tag === "GroupTrack" && attributes.get("Id") === group);
  return there ? [] : [`refused: ${trackLabel(track)}: its group ${group} is missing or stands after it`];
}

function slotProblems(track: XmlElement, set: XmlElement): readonly string[] {
  const scenes = set.find("Scenes");
  if (scenes === null || !/^(Audio|Midi)Track$/.test(track.tag)) return [];
  return ["MainSequencer", "FreezeSequencer"].flatMap((name) => {
    const sequencer = track.find("DeviceChain", name);
    if (sequencer === null) return [];
    const slots = sequencer.find("ClipSlotList")?.all("ClipSlot").length ?? 0;
    const expected = scenes.children.length;
    return slots === expected
      ? []
      : [`refused: ${trackLabel(track)}: ${slots} clip slots in ${name}, ${expected} scenes`];
  });
}
