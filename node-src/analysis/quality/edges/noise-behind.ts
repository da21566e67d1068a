import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { AFTER, SILENCE } from "#src/knowledge/quality-control/delivery-limits.ts";
import type { EdgeFindings } from "#src/model/quality/quality-reading.ts";
import type { Dbfs, Seconds } from "#src/model/units.ts";

/** Noise that stays after the music, or comes after it. Source: thresholds in `AFTER`. */
export function noiseBehind(peaks: Float32Array, loudest: Dbfs, duration: Seconds): EdgeFindings["noise"] {
  return restingNoise(peaks, loudest, duration) ?? lateSound(peaks, loudest);
}

function restingNoise(peaks: Float32Array, loudest: Dbfs, duration: Seconds): EdgeFindings["noise"] {
  const end = peaks.findLastIndex((peak) => peak > loudest + AFTER.under);
  const from = end + 1 + Math.round(AFTER.settling * HOPS_PER_SECOND);
  const rest = peaks.subarray(from, peaks.length - 1);
  if (rest.length < AFTER.lasting * HOPS_PER_SECOND) return null;
  const third = Math.floor(rest.length / 3);
  const [early, late] = [quantile(rest.subarray(0, third), 0.5), quantile(rest.subarray(-third), 0.5)];
  if (late < AFTER.audible || early - late > AFTER.steady) return null;
  if (isRoom(peaks.subarray(0, end + 1), late)) return null;
  return { level: late, at: [from / HOPS_PER_SECOND, duration] };
}

/** Whether the pauses of the music hold the same: a steady floor at that level. */
function isRoom(music: Float32Array, level: Dbfs): boolean {
  const heard = music.filter(Number.isFinite);
  const [least, floor] = [quantile(heard, AFTER.least), quantile(heard, AFTER.floor)];
  return Math.abs(floor - level) <= AFTER.steady && floor - least <= AFTER.steady;
}

function lateSound(peaks: Float32Array, loudest: Dbfs): EdgeFindings["noise"] {
  const sounds = (peak: number) => peak > SILENCE.threshold;
  const last = peaks.findLastIndex(sounds);
  const pause = Math.round(AFTER.pause * HOPS_PER_SECOND);
  let [first, quiet] = [last, 0];
  for (let hop = last; hop >= 0 && quiet < pause; hop--) {
    if (sounds(peaks[hop]!)) [first, quiet] = [hop, 0];
    else quiet++;
  }
  if (quiet < pause || last - first >= AFTER.blip * HOPS_PER_SECOND || !peaks.subarray(0, first).some(sounds))
    return null;
  const level = peaks.subarray(first, last + 1).reduce((most, peak) => Math.max(most, peak));
  if (level > loudest + AFTER.quieter) return null;
  return { level, at: [first / HOPS_PER_SECOND, (last + 1) / HOPS_PER_SECOND] };
}

function quantile(values: Float32Array, share: number): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NEGATIVE_INFINITY;
}
