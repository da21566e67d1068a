import { songEnd } from "#src/chassis/listening/mix/song-grid.ts";
import type { SongNow, SongRange, SongTransport } from "#src/devices/mix/session/mix-ports.ts";
import type { MixRange } from "#src/devices/mix/spec/mix-spec.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Where the part of the song lies that the range menu names. Refused where there is no such part, with what to do. */
export async function askedRange(
  range: MixRange,
  set: LiveSet,
  song: Pick<SongTransport, "now">,
): Promise<Result<SongRange, Refusal>> {
  if (range === "song") return ok(null);
  const now = await song.now();
  if (!now.ok) return now;
  const { loop } = now.value;
  if (range === "section") return section(set, now.value);
  return loop.end > loop.start ? ok(loop) : refused(NO_LOOP);
}

/** From the last locator that the playhead has passed to the one after it. The first begins with the song, the last ends with it. */
function section(set: LiveSet, { playhead }: SongNow): Result<SongRange, Refusal> {
  if (set.locators.length === 0) return refused(NO_LOCATORS);
  const times = set.locators.map(({ time }) => time).toSorted((one, other) => one - other);
  const start = times.findLast((time) => time <= playhead) ?? 0;
  const end = times.find((time) => time > playhead) ?? songEnd(set);
  return end > start ? ok({ start, end }) : refused(BEHIND);
}

const NO_LOOP = refusal("clip-unknown", "The loop brace has no length: drag it over what shall be heard.");
const NO_LOCATORS = refusal(
  "clip-unknown",
  "The arrangement has no locators, so it has no sections: set one at each, or set Range to Song or Loop.",
);
const BEHIND = refusal(
  "clip-unknown",
  "The playhead stands behind the last clip: put it into the section that shall be heard.",
);
