import { onDuring, type WriteStretch } from "#src/chassis/listening/audible/write-stretch.ts";
import type { FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import type { LiveSet, Parameter, Track } from "#src/model/live-set.ts";

/**
 * What keeps the sound of a track, its groups, or the return that a send leads to from being heard as the mixer stands: mutes,
 * solos of others, faders at silence. A sentence each; a fader or a mute that automation moves says nothing.
 */
export function silencedOnTheWay(set: LiveSet, stretch: WriteStretch, { parameter }: FoundParameter): string[] {
  const { track } = stretch;
  const way = [track, ...groupsOf(set, track)];
  const index = track.mixer.sends.indexOf(parameter);
  const back = index < 0 ? undefined : set.tracks.filter(({ kind }) => kind === "return")[index];
  const all = back === undefined ? way : [...way, back];
  const silent = all.flatMap((each) => silences(each, stretch, parameter));
  const soloed = soloThatSilences(set, way);
  return [...silent, ...(soloed === null ? [] : [soloed])];
}

/** The groups that hold a track, from the inside out; a group that would hold itself ends it. */
function groupsOf({ tracks }: LiveSet, track: Track): Track[] {
  const groups: Track[] = [];
  for (let at = track.group; at !== null; at = groups.at(-1)!.group) {
    const group = tracks.find(({ id }) => id === at);
    if (group === undefined || group === track || groups.includes(group)) break;
    groups.push(group);
  }
  return groups;
}

function silences(track: Track, stretch: WriteStretch, moved: Parameter): string[] {
  const { name, active, activator = null, mixer, envelopes } = track;
  const what = track.kind === "return" ? "Return" : track.kind === "group" ? "Group" : "Track";
  // Automation of another track is on the song's axis; what it does in a session clip is not known.
  const muted = onDuring(
    { ...stretch, track, clips: track === stretch.track ? stretch.clips : [] },
    { on: active, target: activator },
  );
  const said = muted === "off" ? [`${what} “${name}” is muted, so this is not heard until it is unmuted.`] : [];
  if (mixer.volume === moved || !atSilence(mixer.volume, envelopes)) return said;
  return [
    ...said,
    `The fader of ${what.toLowerCase()} “${name}” is at silence, so this is not heard until it is raised.`,
  ];
}

function atSilence(volume: Parameter, envelopes: Track["envelopes"]): boolean {
  const taper = volume.target === null || volume.automated === true ? null : taperFor(volume);
  if (taper === null || envelopes.some(({ target }) => target === volume.target)) return false;
  return !Number.isFinite(audible(taper, volume.value));
}

/**
 * A track whose solo silences this one. Returns and the main track are heard beside a solo; a group is heard with what it
 * holds, and what it holds with it.
 */
function soloThatSilences(set: LiveSet, way: readonly Track[]): string | null {
  const [track] = way;
  if (track === undefined || track.kind === "return" || track.kind === "main") return null;
  const sentence = (by: string) => `${by}, so “${track.name}” is not heard until that solo is off.`;
  if (track.mutedBySolo === true) return sentence("Another track is soloed");
  const soloed = set.tracks.filter((each) => each.soloed === true && each.kind !== "return" && each.kind !== "main");
  if (soloed.length === 0 || way.some((each) => soloed.includes(each))) return null;
  if (soloed.some((each) => groupsOf(set, each).includes(track))) return null;
  return sentence(`“${soloed[0]!.name}” is soloed`);
}
