import type { Decision } from "#src/chassis/work/device-work.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Whether two decisions write and play the same and show the same curve, or are refused in the same words. */
export function sameDrawn(before: Result<Decision, Refusal>, now: Result<Decision, Refusal>): boolean {
  if (before.ok && now.ok) return heardAndSeen(before.value) === heardAndSeen(now.value);
  return !before.ok && !now.ok && before.error.sentence === now.error.sentence;
}

function heardAndSeen({ writes, curves, places, playedWords, face }: Decision): string {
  return JSON.stringify([
    writes,
    curves,
    places,
    playedWords,
    face.curve,
    face.second,
    face.span,
    face.hits,
    face.phrases,
    face.unsure,
    face.confident,
  ]);
}
