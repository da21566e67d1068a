import type { Envelope } from "#src/model/envelope.ts";
import type { LiveSet, TimeSignature } from "#src/model/live-set.ts";
import { SONG_LIMITS } from "#src/model/song/song-limits.ts";
import type { BeatsPerMinute } from "#src/model/units.ts";

/**
 * The first number of the whole song that no song in Live has and that its times would be worked out from: what it is, where
 * it stands and what Live takes, as the middle of a sentence; `null` where there is none. Of clips, see `followedSet`.
 */
export function songProblem(set: LiveSet): string | null {
  return (
    tempoProblem("its tempo", set.tempo) ??
    tempoLaneProblem(set.tempoAutomation) ??
    signatureProblem("its time signature", set.timeSignature) ??
    changesProblem(set.timeSignatureChanges) ??
    first(set.locators, ({ name, time }) => timeProblem(`the locator “${name}”`, time))
  );
}

function tempoProblem(what: string, tempo: BeatsPerMinute): string | null {
  const { lowestTempo, highestTempo } = SONG_LIMITS;
  return tempo >= lowestTempo && tempo <= highestTempo
    ? null
    : `${what} is ${shown(tempo)} bpm and Live's run from ${lowestTempo} to ${highestTempo}`;
}

function tempoLaneProblem(lane: Envelope<BeatsPerMinute>): string | null {
  return first(
    lane,
    ({ time, value }) =>
      tempoProblem(`its tempo automation at beat ${shown(time)}`, value) ?? timeProblem("its tempo automation", time),
  );
}

function signatureProblem(what: string, [numerator, denominator]: TimeSignature): string | null {
  const { mostNumerator, denominators } = SONG_LIMITS;
  const whole = Number.isInteger(numerator) && numerator >= 1 && numerator <= mostNumerator;
  return whole && denominators.some((known) => known === denominator)
    ? null
    : `${what} is ${shown(numerator)}/${shown(denominator)}, which Live has not`;
}

function changesProblem(changes: LiveSet["timeSignatureChanges"]): string | null {
  return first(
    changes,
    ({ time, signature }) =>
      signatureProblem(`its time signature at beat ${shown(time)}`, signature) ??
      timeProblem("a change of its time signature", time),
  );
}

/** Live keeps what holds from the start in a point long before it. */
function timeProblem(what: string, time: number): string | null {
  return time <= SONG_LIMITS.lastBeat && !Number.isNaN(time)
    ? null
    : `${what} stands at beat ${shown(time)} and a song in Live ends at ${shown(SONG_LIMITS.lastBeat)}`;
}

function shown(value: number): string {
  return String(value);
}

function first<Each>(all: readonly Each[], problem: (each: Each) => string | null): string | null {
  for (const each of all) {
    const found = problem(each);
    if (found !== null) return found;
  }
  return null;
}
