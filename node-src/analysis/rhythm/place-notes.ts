import { firstFrom } from "#src/analysis/rhythm/first-from.ts";
import type { MidiClip } from "#src/model/live-set.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * Hits in a MIDI clip's content beats, moved to where the clip plays them.
 *
 * Shape: an arrangement clip plays from its start marker and repeats its loop until its end, on the song's axis; a session
 * clip gives one pass on its own content axis, from its first beat to its loop's end, as `clipTimeline` does for audio.
 * Rising in time.
 * Edge: a disabled clip, or one without length, gives none. A note on the loop's end belongs to no pass.
 */
export function placeNotes(hits: readonly Hit[], clip: MidiTimeline): Hit[] {
  const { start, end, startRelative } = clip.loop;
  const numbers = [clip.start, clip.end, start, end, startRelative];
  if (clip.disabled || !numbers.every(Number.isFinite) || !(end > start)) return [];
  const passes = clip.place === "session" ? sessionPass(clip) : arrangementPasses(clip);
  const inOrder = [...hits].sort((a, b) => a.at - b.at);
  return passes.flatMap(({ from, to, at }) =>
    inOrder.slice(firstFrom(inOrder, from), firstFrom(inOrder, to)).map((hit) => ({ ...hit, at: at + hit.at - from })),
  );
}

type MidiTimeline = Pick<MidiClip, "start" | "end" | "disabled" | "loop" | "place">;

function sessionPass({ loop: { on, start, end, startRelative } }: MidiTimeline): Pass[] {
  const from = on ? Math.min(start, start + startRelative) : start + startRelative;
  return from < end ? [{ from, to: end, at: from }] : [];
}

function arrangementPasses({ start: first, end: last, loop }: MidiTimeline): Pass[] {
  const passes: Pass[] = [];
  let from = loop.start + loop.startRelative;
  for (let at = first; last - at > SHORTEST_PASS && passes.length < MOST_PASSES; ) {
    const loops = loop.on && from < loop.end;
    const length = loops ? Math.min(loop.end - from, last - at) : last - at;
    passes.push({ from, to: from + length, at });
    at += length;
    from = loop.start;
  }
  return passes;
}

/** Content from `from` up to `to`, and where it plays. */
interface Pass {
  readonly from: Beats;
  readonly to: Beats;
  readonly at: Beats;
}

/** A pass shorter than this is a rounding of the clip's edges: 1/1000 of a 16th note. */
const SHORTEST_PASS: Beats = 0.00025;
/** Bound on the repeats of one clip: a set that asks for more is damaged, not music. */
const MOST_PASSES = 100_000;
