import { item, type Judge, judged } from "#src/decision/check/judge.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { DENSITY } from "#src/knowledge/quality-control/delivery-limits.ts";
import { shown } from "#src/model/figure-words.ts";

/** Against the platform's loudness. */
export const loudness: Judge = ({ file, loudness: { integrated } }, { platform }) => {
  const none = integrated === Number.NEGATIVE_INFINITY;
  const figure = none ? "no loudness" : `${shown(integrated, 1)} LUFS`;
  const told = { value: integrated, unit: "LUFS" };
  if (platform === null) return item("loudness", "not-tested", `${figure}; name a platform to hold it against`, told);
  const { name, loudness: asked, tolerance } = platform;
  if (asked === null) return item("loudness", "not-tested", `${figure}; ${name} publishes no loudness`, told);
  if (none && file.duration < GATING.block)
    return item("loudness", "not-tested", "shorter than 400 ms: it has no loudness", { ...told, limit: asked });
  const off = integrated - asked;
  const way = off > 0 ? "above" : "below";
  const words = none
    ? figure
    : `${figure}, ${shown(Math.abs(off), 1)} LU ${way} ${name} (${shown(asked, 1)} LUFS ±${tolerance})`;
  return judged("loudness", none || Math.abs(off) > tolerance + SAME, words, { ...told, limit: asked });
};

/** Loudness is the sum of thousands of samples: its last digits are rounding. */
const SAME = 1e-6;

/** Peaks that stand still over sound that moves: the work of a limiter that was asked for too much. */
export const dynamics: Judge = ({ loudness: { peakToLoudness, range, movement, rangeUnstable } }, { genre }) => {
  if (peakToLoudness === null) return item("dynamics", "not-tested", "no loudness that peaks could stand above");
  const told = { value: peakToLoudness, limit: genre?.densest ?? DENSITY.peakToLoudness, unit: "dB" };
  const lra = `loudness range ${shown(range, 1)} LU${rangeUnstable ? " (under a minute: not to be relied on)" : ""}`;
  const stands = genre?.words == null ? "" : `, ${genre.words}`;
  const words = `peaks ${shown(peakToLoudness, 1)} dB above loudness${stands}; ${lra}`;
  if (peakToLoudness >= told.limit) return judged("dynamics", false, words, told);
  if (movement === null)
    return item("dynamics", "not-tested", `${words}; too short to tell a limiter from a steady sound`, told);
  const held = movement.peaks < DENSITY.peaksMove && movement.crest > DENSITY.crestMoves;
  if (!held) return judged("dynamics", false, `${words}; no peak is held down`, told);
  const how = `peaks keep to ${shown(movement.peaks, 1)} dB, what lies beneath moves by ${shown(movement.crest, 1)}: over-limited`;
  return judged("dynamics", true, `${words}; ${how}`, told);
};
