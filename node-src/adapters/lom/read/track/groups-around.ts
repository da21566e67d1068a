import { paths } from "#src/adapters/lom/paths.ts";
import type { LomTrack } from "#src/adapters/lom/read/lom-set.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { one, type TrackHead } from "#src/adapters/lom/read/song-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Track } from "#src/model/live-set.ts";

/** Puts into a batch the questions for the next groups that hold a track; answers where each will be, from the inside out. */
export function askGroups({ path }: TrackHead, batch: LomOp[]): readonly number[] {
  return NEXT.map((out) => batch.push({ op: "get", at: paths.group(path, out), ...GROUP }) - 1);
}

/** The groups around those, where the outermost of them was there: each level costs a look even where there is none. */
export function askFurtherGroups(
  { path }: TrackHead,
  asked: readonly number[],
  answers: readonly LomAnswer[],
  batch: LomOp[],
): readonly number[] {
  const outermost = asked.at(-1);
  if (outermost === undefined || one(answers[outermost], GROUP) === null) return [];
  return FURTHER.map((out) => batch.push({ op: "get", at: paths.group(path, out), ...GROUP }) - 1);
}

/** The groups that were there. */
export function readGroups(asked: readonly number[], answers: readonly LomAnswer[]): readonly Reading[] {
  return asked.flatMap((place) => one(answers[place], GROUP) ?? []);
}

/** The tracks with what was read of the groups around one of them, from the inside out: names, mutes, and what holds what. */
export function withGroups<Read extends LomTrack>(
  tracks: readonly Read[],
  own: Read | undefined,
  groups: readonly Reading[],
): readonly Read[] {
  if (own === undefined || groups.length === 0) return tracks;
  const around = [own.track.id, ...groups.map(({ id }) => id)];
  return tracks.map((each) => {
    const place = around.indexOf(each.track.id);
    if (place < 0) return each;
    const track = { ...each.track, group: around[place + 1] ?? null };
    return { ...each, track: place === 0 ? track : asGroup(track, groups[place - 1]!) };
  });
}

function asGroup(track: Track, read: Reading): Track {
  return { ...track, name: read.text("name") ?? track.name, kind: "group", active: !read.flag("mute") };
}

const GROUP: Members = { members: ["name", "mute"] };
/** Levels that every read looks for, and those after them. Source: house taste; sets with more were not seen. */
const NEXT = [0, 1] as const;
const FURTHER = [2, 3, 4, 5, 6, 7] as const;
