import { BED_CLIP, clipMembers } from "#src/adapters/lom/read/clip-reading.ts";
import { many, type TrackHead } from "#src/adapters/lom/read/song-reading.ts";
import { EDGES, type LomAnswer, type LomOp, type Within } from "#src/adapters/lom/wire.ts";

/**
 * The question for the clips of a track that play along with a stretch of the song; `null` for a track that does not sound,
 * itself or by a group, and for one without audio.
 */
export function bedQuestion(head: TrackHead, heads: readonly TrackHead[], within: Within | null): LomOp | null {
  if (within === null || head.kind !== "audio" || !sounds(head, heads)) return null;
  return { op: "each", at: head.id, child: "arrangement_clips", within, ...BED_CLIP };
}

/** Whether the fader of a track bears on a bed: its own, or as that of a group. */
export function faderSounds(head: TrackHead, heads: readonly TrackHead[], within: Within | null): boolean {
  return within !== null && (head.kind === "audio" || head.kind === "group") && sounds(head, heads);
}

/** From the first to the last beat of an audio track's clips in the arrangement, or of one of them; `null` without any. */
export function spanOf(arrangement: LomAnswer | undefined, only?: number): Within | null {
  const all = many(arrangement, clipMembers("audio", "arrangement"));
  const clips = only === undefined ? all : all.slice(only, only + 1);
  if (clips.length === 0) return null;
  const [starts, ends] = EDGES.map((edge) => clips.flatMap((clip) => clip.number(edge) ?? []));
  return {
    from: starts!.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY),
    to: ends!.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY),
  };
}

/** A group that would hold itself ends the way up. */
function sounds({ active, group }: TrackHead, heads: readonly TrackHead[], depth = 0): boolean {
  const holder = heads.find(({ id }) => id === group);
  return active && (holder === undefined || depth >= heads.length || sounds(holder, heads, depth + 1));
}
