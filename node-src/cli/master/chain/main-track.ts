import { basename } from "node:path";
import { whyFaderCounts } from "#src/chassis/render/main-fader.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The main track that a chain may come onto.
 *
 * Edge: refused where its fader changes the level behind the chain, which would hear another than what was bounced.
 */
export function mainTrack({ tracks }: LiveSet, path: string): Result<Track, Refusal> {
  const main = tracks.find(({ kind }) => kind === "main");
  if (main === undefined)
    return refused(refusal("track-unknown", `“${basename(path)}” has no main track: save it again in Live and retry.`));
  const why = whyFaderCounts(main);
  if (why === null) return ok(main);
  const sentence = `${why}: set it to 0 dB, bounce the mix again, and run this on both.`;
  return refused(refusal("device-unsupported", sentence));
}
