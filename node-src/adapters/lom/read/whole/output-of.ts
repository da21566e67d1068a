import { one } from "#src/adapters/lom/read/song-reading.ts";
import { known, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import { routingName, type TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { TrackOutput } from "#src/model/song/track-output.ts";

/**
 * Where a track leads, by what its output shows; `null` where that names nothing of the set, or more than one track.
 *
 * Source: what sets of Live 9 to 12 show beside the targets `AudioOut/Main`, `Master`, `GroupTrack`, `None`, `External` and `Track`; Live Object Model,
 * Track, docs.cycling74.com, 2026-11: a routing has a name and an identifier, and no object.
 */
export function outputQuestion(head: TrackHead, heads: readonly TrackHead[]): Question<TrackOutput | null> {
  const { leadsTo, group } = head;
  if (leadsTo === null) return known(null);
  const place = PLACES[leadsTo];
  if (place !== undefined) return known({ to: place });
  const track = trackNamed(leadsTo, heads);
  if (track === null) return known(null);
  if (track.id === group) return known({ to: "group" });
  return question({ op: "get", at: head.id, ...CHANNEL }, (answer) => {
    const read = one(answer, CHANNEL);
    const channel = read === null ? null : routingName(read, "output_routing_channel");
    return { to: channel === null || channel === TRACK_IN ? "track" : "device", track: track.id };
  });
}

/** The only track of a name, which Live's menus show with its number in front where it has one; `null` for none, or several. */
export function trackNamed(shown: string, heads: readonly TrackHead[]): TrackHead | null {
  const exact = heads.filter(({ name }) => name === shown);
  const found = exact.length > 0 ? exact : heads.filter(({ name }) => name === shown.replace(/^\d+-/, ""));
  return found.length === 1 ? found[0]! : null;
}

const PLACES: Readonly<Record<string, "main" | "group" | "outside" | "nowhere">> = {
  Main: "main",
  Master: "main",
  Group: "group",
  "Sends Only": "nowhere",
  "No Output": "nowhere",
  "Ext. Out": "outside",
};
const TRACK_IN = "Track In";
const CHANNEL: Members = { members: ["output_routing_channel"] };
