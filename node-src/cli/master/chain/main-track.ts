import { basename } from "node:path";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { signed } from "#src/model/figure-words.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Decibels } from "#src/model/units.ts";

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
  return why === null ? ok(main) : refused(refusal("device-unsupported", why));
}

function whyFaderCounts({ mixer: { volume }, envelopes }: Track): string | null {
  const out = "set it to 0 dB, bounce the mix again, and run this on both";
  const isMoved = envelopes.some(({ target, points }) => target === volume.target && points.length > 1);
  if (volume.automated === true || isMoved)
    return `The fader of the main track is automated, behind the chain, which would hear another level than the bounce has: ${out}.`;
  const level = taperFor(volume)?.toUnit(volume.value) ?? 0;
  if (Math.abs(level) <= UNITY) return null;
  return `The fader of the main track stands at ${signed(level)} dB, behind the chain, which would hear another level than the bounce has: ${out}.`;
}

/** Less than a step of the fader's face. */
const UNITY: Decibels = 0.05;
