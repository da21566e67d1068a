import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { ClipPlace } from "#src/model/live-set.ts";

/** A clip's element and where it lies. */
export interface FoundClip {
  readonly clip: number;
  readonly place: ClipPlace;
  readonly slot: number | null;
}

/** The clips of a track: session slots by row, then the arrangement. */
export function clipSpots(xml: XmlIndex, track: number): FoundClip[] {
  const sequencer = xml.path(track, "DeviceChain", "MainSequencer");
  const session = xml
    .childrenNamed(xml.child(sequencer, "ClipSlotList"), "ClipSlot")
    .flatMap((row, slot) =>
      clipsIn(xml, xml.path(row, "ClipSlot", "Value")).map((clip) => ({ clip, place: "session" as const, slot })),
    );
  const arrangement = ["Sample", "ClipTimeable"]
    .flatMap((lane) => clipsIn(xml, xml.path(sequencer, lane, "ArrangerAutomation", "Events")))
    .map((clip) => ({ clip, place: "arrangement" as const, slot: null }));
  return [...session, ...arrangement];
}

/** The clips of the arrangement that a track plays while it is frozen; those of a track that is not are left over. */
export function frozenClipSpots(xml: XmlIndex, track: number): FoundClip[] {
  const frozen = xml.path(track, "DeviceChain", "FreezeSequencer", "Sample", "ArrangerAutomation", "Events");
  return clipsIn(xml, frozen).map((clip) => ({ clip, place: "arrangement" as const, slot: null }));
}

function clipsIn(xml: XmlIndex, holder: number): number[] {
  return xml.children(holder).filter((child) => xml.name(child) === "AudioClip" || xml.name(child) === "MidiClip");
}
