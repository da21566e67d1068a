import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { liveSetOf } from "#src/adapters/als/locate/set-version.ts";
import { mainTrack } from "#src/adapters/als/locate/track-elements.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { BeatsPerMinute } from "#src/model/units.ts";

/**
 * The tempo set by hand and the number of the time signature.
 * @throws AlsRefusal for a set without a tempo: nothing in it could be placed in time.
 */
export function songStart(xml: XmlIndex, path: string): SongStart {
  const mixer = xml.path(mainTrack(xml, liveSetOf(xml)), "DeviceChain", "Mixer");
  const tempo = xml.childNumber(xml.child(mixer, "Tempo"), "Manual");
  if (tempo === null || tempo <= 0) {
    throw new AlsRefusal(
      "live-set-damaged",
      `“${basename(path)}” has no readable tempo: use a backup from the project's Backup folder.`,
    );
  }
  return {
    tempo,
    signature: xml.childNumber(xml.child(mixer, "TimeSignature"), "Manual") ?? FOUR_FOUR,
    tempoTarget: targetOf(xml, xml.child(mixer, "Tempo")),
    signatureTarget: targetOf(xml, xml.child(mixer, "TimeSignature")),
  };
}

/** As the main track's mixer holds them; a lane may say otherwise. */
export interface SongStart {
  readonly tempo: BeatsPerMinute;
  readonly signature: number;
  readonly tempoTarget: number;
  readonly signatureTarget: number;
}

function targetOf(xml: XmlIndex, parameter: number): number {
  return xml.number(xml.child(parameter, "AutomationTarget"), "Id") ?? NONE;
}

/** The number of 4/4: (4 - 1) + 99 log2(4). */
const FOUR_FOUR = 201;
