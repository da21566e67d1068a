import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Dbtp, Decibels } from "#src/model/units.ts";

/** What came of the loop, as far as it is told. */
export interface LoopOutcome {
  readonly after: Pick<MixFeatures, "integrated" | "truePeak">;
  readonly gain: Decibels;
  readonly reduction: Decibels;
  /** What the true peak would have been without the limiter. */
  readonly unlimited: Dbtp;
}

/** Stage 7 in words. */
export function limiterTold({ loudness, ceiling, limiter }: LoudnessGoal, { gain, reduction, unlimited }: LoopOutcome) {
  const found = `a gain of ${gain.toFixed(1)} dB puts the true peak at ${unlimited.toFixed(1)} dBTP, the ceiling is ${ceiling.toFixed(1)} dBTP`;
  if (!limiter) return { found, did: `nothing: gain alone, as asked, for ${loudness.toFixed(1)} LUFS` };
  if (!(reduction > 0)) return { found, did: "nothing asked for" };
  return { found, did: `${reduction.toFixed(1)} dB at most` };
}

/** Stage 8 in words; `bits` is `null` for floats. */
export function ditherTold(
  { bits: from, float }: Pick<MixFeatures, "bits" | "float">,
  bits: 16 | 24 | null,
  changed: boolean,
): { readonly found: string; readonly did: string; readonly acts: boolean } {
  const source = float ? "floats" : from === null ? "decoded sound" : `${from} bits`;
  if (bits === null) return { found: `${source}, written as floats`, did: "nothing asked for", acts: false };
  const fits = !changed && !float && from !== null && from <= bits;
  if (fits) return { found: `${source}, unchanged, fit into ${bits}`, did: "nothing asked for", acts: false };
  const found = changed ? `what was computed is longer than ${bits} bits` : `${source}, written in ${bits} bits`;
  return { found, did: `triangular, to ${bits} bits`, acts: true };
}

/** What was reached, and where it was not, the way out; one sentence. */
export function reachedSentence(
  { loudness, ceiling, limiter }: LoudnessGoal,
  { after: { integrated, truePeak }, reduction }: LoopOutcome,
): string {
  const short = loudness - integrated;
  const now = `${integrated.toFixed(1)} LUFS, true peak ${truePeak.toFixed(1)} dBTP`;
  if (Math.abs(short) <= LOUDNESS_LOOP.failure) return `${now}.`;
  if (short < 0) return `${now}: ${(-short).toFixed(1)} LU above ${loudness.toFixed(1)} LUFS; aim lower.`;
  const cause = limiter
    ? `${reduction.toFixed(1)} dB of limiting are as deep as it goes`
    : `a gain alone ends at the ceiling of ${ceiling.toFixed(1)} dBTP`;
  const out = limiter ? "hold its peaks in the mix" : "let it be limited";
  return `${now}: ${short.toFixed(1)} LU short of ${loudness.toFixed(1)} LUFS, because ${cause}; ${out}, or aim at ${integrated.toFixed(1)} LUFS.`;
}
