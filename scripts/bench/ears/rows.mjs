import { decoded } from "#test/doubles/heard/decoded.ts";
import { samplePath } from "#test/samples.ts";

/** A figure against its bar. */
export function row(material, measured, bar, pass) {
  return { material, measured, bar, pass };
}

/** Rows of a recording among the samples; one that says what is missing where it is not at hand. */
export function rowsOfSample(path, sampleRate, bar, rowsOf) {
  const at = samplePath(path);
  const samples = at === null ? null : decoded(at, sampleRate);
  if (samples !== null) return rowsOf(samples);
  const lacks = at === null ? `STEADYHAND_SAMPLES/${path} is not at hand` : "ffmpeg is not at hand";
  return [{ material: `\`${path}\``, measured: lacks, bar, pass: null }];
}

/** The middle one. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Numbers from -1 to 1, and numbers of a normal distribution, the same for the same seed. */
export function numbers(seed) {
  let state = seed >>> 0;
  const even = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  const normal = () => Array.from({ length: 12 }, even).reduce((sum, value) => sum + value / 2, 0);
  return { even, normal };
}
