import { movedSwitch } from "#src/chassis/listening/mix/devices/automated-values.ts";
import { destinationOf } from "#src/chassis/listening/mix/tracks/destination.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";

/**
 * Why nothing of a track arrives in the mix as the mixer stands, in a sentence with the way out; `null` where something may.
 *
 * Shape: activators of the track and of all that it leads through, solos, outputs past the main track. An activator that the arrangement moves says
 * nothing, nor does a fader. Groups are heard with a solo inside them, returns beside one as far as Solo in Place lets them.
 */
export function silencedBy(set: LiveSet, track: Track): string | null {
  return mutedWords(set, track) ?? (sends(track) ? null : wayOf(set, track).past);
}

/** Whether a mute or a solo silences a track, its sends with it. */
export function isMuted(set: LiveSet, track: Track): boolean {
  return mutedWords(set, track) !== null;
}

/** What leads past the mix may still be sent to a return. */
function sends({ mixer }: Track): boolean {
  return mixer.sends.some(({ unheard }) => unheard === undefined);
}

function mutedWords(set: LiveSet, track: Track): string | null {
  const way = wayOf(set, track);
  const muted = way.tracks.find(
    (each) => !each.active && movedSwitch(each, { target: each.activator ?? null }) === null,
  );
  if (muted !== undefined) {
    const whose = muted === track ? "It is muted" : `It leads through “${muted.name}”, which is muted`;
    return `${whose}: activate it to have it heard.`;
  }
  return soloAgainst(set, track, way.tracks);
}

interface Way {
  /** The track and all that it leads through, the main track left out. */
  readonly tracks: readonly Track[];
  readonly past: string | null;
}

/** A routing that comes back to itself ends the way. */
export function wayOf(set: LiveSet, track: Track): Way {
  const tracks: Track[] = [];
  for (let at = track; at.kind !== "main"; ) {
    if (tracks.includes(at)) return { tracks, past: "Its routing comes back to itself." };
    tracks.push(at);
    const next = destinationOf(set, at);
    if ("past" in next) return { tracks, past: next.past };
    at = next.to;
  }
  return { tracks, past: null };
}

/** Whether a track's routing comes back to it. */
export function isRound(set: LiveSet, track: Track): boolean {
  const { tracks } = wayOf(set, track);
  const next = destinationOf(set, tracks.at(-1) ?? track);
  return "to" in next && next.to.kind !== "main";
}

function soloAgainst(set: LiveSet, track: Track, way: readonly Track[]): string | null {
  if (track.kind === "main") return null;
  const soloed = set.tracks.filter((each) => each.soloed === true && each.kind !== "main");
  const [first] = soloed;
  if (track.mutedBySolo === true) return SOLO(first === undefined ? "another track" : `“${first.name}”`);
  if (first === undefined || way.some((each) => soloed.includes(each))) return null;
  if (track.kind === "return" && set.soloInPlace !== false) return null;
  if (soloed.some((each) => wayOf(set, each).tracks.includes(track))) return null;
  return SOLO(`“${first.name}”`);
}

const SOLO = (who: string) => `The solo of ${who} silences it: switch that solo off to have it heard.`;
