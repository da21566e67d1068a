import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { TrackKind } from "#src/model/live-set.ts";

/** A track's element and what it goes by. */
export interface TrackElement {
  readonly element: number;
  readonly id: number;
  readonly kind: TrackKind;
}

/** The main track has no id in the file. */
const MAIN_TRACK_ID = -1;

const KINDS: Readonly<Record<string, TrackKind>> = {
  AudioTrack: "audio",
  MidiTrack: "midi",
  GroupTrack: "group",
  ReturnTrack: "return",
};

/** Audio, MIDI, group and return tracks in the set's order, then the main track, which Live 12 renamed. */
export function trackElements(xml: XmlIndex, liveSet: number): TrackElement[] {
  const tracks = xml.children(xml.child(liveSet, "Tracks")).flatMap((element, index) => {
    const kind = KINDS[xml.name(element)];
    return kind === undefined ? [] : [{ element, id: xml.number(element, "Id") ?? index, kind }];
  });
  const main = mainTrack(xml, liveSet);
  return main === NONE ? tracks : [...tracks, { element: main, id: MAIN_TRACK_ID, kind: "main" }];
}

/** `MainTrack` since Live 12, `MasterTrack` before. */
export function mainTrack(xml: XmlIndex, liveSet: number): number {
  const main = xml.child(liveSet, "MainTrack");
  return main === NONE ? xml.child(liveSet, "MasterTrack") : main;
}
