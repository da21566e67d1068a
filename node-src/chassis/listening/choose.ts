import type { FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { findParameter } from "#src/chassis/listening/find-parameter.ts";
import { findTrack } from "#src/chassis/listening/find-track.ts";
import { namedClips } from "#src/chassis/listening/naming/named-clips.ts";
import type { AudioClip, ClipPlace, LiveSet, Track } from "#src/model/live-set.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice } from "#src/model/ride.ts";

export interface Chosen extends FoundParameter {
  readonly track: Track;
  readonly place: ClipPlace;
  readonly clips: readonly AudioClip[];
}

/**
 * Finds what was named in the set. Names count without regard to case; a track may also be named by its number from 1.
 * Clips of the session each have an axis of their own, so only one is taken; see `chooseEach`.
 */
export function choose(set: LiveSet, choice: RideChoice): Result<Chosen, Refusal> {
  const found = find(set, choice);
  if (!found.ok) return found;
  const { track, place, clips } = found.value;
  if (place === "arrangement" || clips.length === 1) return found;
  const sentence = `Track “${track.name}” has ${clips.length} session clips to choose from: name one, by its name or its scene's number (${clips.map(({ name, slot }) => `${(slot ?? 0) + 1} “${name}”`).join(", ")}).`;
  return refused(refusal("clip-unknown", sentence));
}

/** As `choose`, but several clips of the session are taken one by one. */
export function chooseEach(set: LiveSet, choice: RideChoice): Result<readonly Chosen[], Refusal> {
  const found = find(set, choice);
  if (!found.ok) return found;
  const { place, clips } = found.value;
  return ok(place === "arrangement" ? [found.value] : clips.map((clip) => ({ ...found.value, clips: [clip] })));
}

function find(set: LiveSet, choice: RideChoice): Result<Chosen, Refusal> {
  const track = findTrack(set, choice.track);
  if (!track.ok) return track;
  const clips = findClips(set, track.value, choice);
  if (!clips.ok) return clips;
  const target = findParameter(
    track.value,
    choice.parameter,
    set.tracks.filter(({ kind }) => kind === "return"),
  );
  if (!target.ok) return target;
  return ok({ track: track.value, ...clips.value, ...target.value });
}

function findClips(
  set: LiveSet,
  track: Track,
  { clip: name, place }: RideChoice,
): Result<Pick<Chosen, "place" | "clips">, Refusal> {
  const audio = track.clips.filter((clip): clip is AudioClip => clip.kind === "audio");
  const where = place ?? (audio.some((clip) => clip.place === "arrangement") ? "arrangement" : "session");
  const there = audio.filter((clip) => clip.place === where);
  if (there.length === 0) {
    return refused(
      caseRefusal("recordings-missing", {
        track: track.name,
        where: place === null ? null : where,
        freezes: track.kind === "audio" || track.kind === "midi",
      }),
    );
  }
  const named = name === null ? ok(there) : namedClips(set, track, there, name);
  if (!named.ok) return named;
  const clips = named.value;
  if (clips.length === 0)
    return refused(
      refusal(
        "clip-unknown",
        `Track “${track.name}” has no audio clip “${name}” in the ${where}.${didYouMean(
          name ?? "",
          there.map((clip) => clip.name),
        )} It has ${names(there)}.`,
      ),
    );
  return ok({ place: where, clips });
}

function names(clips: readonly AudioClip[]): string {
  return [...new Set(clips.map((clip) => `“${clip.name}”`))].join(", ");
}
