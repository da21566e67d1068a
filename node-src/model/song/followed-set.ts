import type { Clip, LiveSet, Track } from "#src/model/live-set.ts";
import { clipProblem, clipRepeats } from "#src/model/song/clip-problem.ts";
import { SONG_WORK } from "#src/model/song/song-limits.ts";
import type { BeatsPerMinute } from "#src/model/units.ts";

/**
 * The set without the clips that no song in Live has, each track that lost some saying so in `unfollowed`, and in a warning.
 *
 * Edge: one stray clip leaves the other tracks usable; by `unfollowed` a command that names this one refuses it. Where the
 * loops of a track are more than can be followed together, all of its arrangement clips go, as none of them is the one.
 */
export function followedSet(set: LiveSet): LiveSet {
  const slowest = set.tempoAutomation.reduce((least, { value }) => Math.min(least, value), set.tempo);
  const tracks = set.tracks.map((track) => followedTrack(track, slowest));
  if (tracks.every((track, at) => track === set.tracks[at])) return set;
  const warnings = tracks.flatMap(({ unfollowed }) => (unfollowed === undefined ? [] : [leftOutWords(unfollowed)]));
  return { ...set, tracks, warnings: [...set.warnings, ...warnings] };
}

/** One sentence for each track but `own` whose clips were left out. */
export function leftOutElsewhere({ tracks }: LiveSet, own: Track): readonly string[] {
  return tracks.flatMap(({ id, unfollowed }) =>
    unfollowed === undefined || id === own.id ? [] : [leftOutWords(unfollowed)],
  );
}

function leftOutWords(problem: string): string {
  return `Left out, because ${problem}.`;
}

function followedTrack(drawn: Track, slowest: BeatsPerMinute): Track {
  const track = withPossibleRender(drawn, slowest);
  const problems = track.clips.map((clip) => clipProblem(clip, track.name, slowest));
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0) {
    const more = found.length > 1 ? `, and ${found.length - 1} more of its clips cannot be followed` : "";
    return { ...track, clips: track.clips.filter((_, i) => problems[i] === null), unfollowed: `${found[0]}${more}` };
  }
  const repeats = repeatsOf(track.clips, slowest);
  if (repeats <= SONG_WORK.repeatsOfTrack) return track;
  const unfollowed = `the loops on track “${track.name}” would play ${Math.round(repeats)} times, more than the ${SONG_WORK.repeatsOfTrack} that are followed`;
  return { ...track, clips: track.clips.filter(({ place }) => place === "session"), unfollowed };
}

/** What a frozen track plays is Live's own: where a clip of it cannot be followed, none is. */
function withPossibleRender(track: Track, slowest: BeatsPerMinute): Track {
  const { frozenClips = [], ...rest } = track;
  const possible =
    frozenClips.every((clip) => clipProblem(clip, track.name, slowest) === null) &&
    repeatsOf(frozenClips, slowest) <= SONG_WORK.repeatsOfTrack;
  return possible ? track : rest;
}

function repeatsOf(clips: readonly Clip[], slowest: BeatsPerMinute): number {
  return clips.reduce((sum, clip) => sum + clipRepeats(clip, slowest), 0);
}
