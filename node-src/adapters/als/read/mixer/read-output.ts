import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { TrackOutput } from "#src/model/song/track-output.ts";

/**
 * Where a track's sound goes, by the text of its output routing; `undefined` for one that is not known.
 *
 * | target | leads to |
 * |---|---|
 * | `AudioOut/Main`, `AudioOut/Master` | the main track (the second up to Live 11) |
 * | `AudioOut/GroupTrack` | the group that holds it |
 * | `AudioOut/None` | its sends only |
 * | `AudioOut/External/S0` | an output of the sound card |
 * | `AudioOut/Track.31/TrackIn` | the input of another track, by its id |
 * | `AudioOut/Track.31/DeviceIn.0.S1` | a side-chain or a Drum Rack's return on another track |
 *
 * Source: the targets of 486 sets of Live 8 to 12.
 */
export function readOutput(xml: XmlIndex, track: number): TrackOutput | undefined {
  const target = xml.text(xml.path(track, "DeviceChain", "AudioOutputRouting"), "Target") ?? "";
  const [, place = "", input = ""] = target.split("/");
  const to = PLACES[place];
  if (to !== undefined) return { to };
  const id = /^Track\.(\d+)$/.exec(place)?.[1];
  return id === undefined ? undefined : { to: input === "TrackIn" ? "track" : "device", track: Number(id) };
}

/** The track whose sound another takes in, `AudioIn/Track.31/PostFxOut`; `null` for an input of the sound card, the main track or none. */
export function readInput(xml: XmlIndex, track: number): number | null {
  const target = xml.text(xml.path(track, "DeviceChain", "AudioInputRouting"), "Target") ?? "";
  const id = /^AudioIn\/Track\.(\d+)\//.exec(target)?.[1];
  return id === undefined ? null : Number(id);
}

const PLACES: Readonly<Record<string, "main" | "group" | "outside" | "nowhere">> = {
  Main: "main",
  Master: "main",
  GroupTrack: "group",
  None: "nowhere",
  External: "outside",
};
