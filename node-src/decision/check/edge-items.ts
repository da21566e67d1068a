import { item, type Judge, judged, onePlace } from "#src/decision/check/judge.ts";
import { SILENCE } from "#src/knowledge/quality-control/delivery-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { EdgeFindings } from "#src/model/quality/quality-reading.ts";
import type { Seconds } from "#src/model/units.ts";

/** Silence before the first sound. */
export const silenceStart: Judge = ({ edges }) => {
  if (!edges.sounding) return item("silence-start", "not-tested", "nothing sounds in it");
  const { before, cutHead } = edges;
  const cut = cutHead === null ? "" : `; it begins inside sound, its first sample at ${shown(cutHead, 1)} dBFS`;
  return judged("silence-start", before > SILENCE.before, `${silence(before, edges)} before the first sound${cut}`, {
    ...{ value: before, limit: SILENCE.before, unit: "s" },
    ...(before > 0 ? { places: onePlace([0, before]) } : {}),
  });
};

/** Silence after the last sound. */
export const silenceEnd: Judge = ({ edges, file }) => {
  if (!edges.sounding)
    return item("silence-end", "fail", "silence from beginning to end", {
      value: file.duration,
      limit: SILENCE.after,
      unit: "s",
      places: onePlace([0, file.duration]),
    });
  const { after } = edges;
  return judged("silence-end", after > SILENCE.after, `${silence(after, edges)} after the last sound`, {
    ...{ value: after, limit: SILENCE.after, unit: "s" },
    ...(after > 0 ? { places: onePlace([file.duration - after, file.duration]) } : {}),
  });
};

/** A tail that was cut off, or noise after the end. */
export const noiseEnd: Judge = ({ edges, file }) => {
  const { sounding, cutTail, noise } = edges;
  if (!sounding) return item("noise-end", "not-tested", "nothing sounds in it");
  if (cutTail !== null)
    return judged(
      "noise-end",
      true,
      `it ends inside sound at ${shown(cutTail, 1)} dBFS: the tail is cut off, or it runs into the next track`,
      {
        ...{ value: cutTail, unit: "dBFS", places: onePlace([Math.max(0, file.duration - TAIL), file.duration]) },
      },
    );
  if (noise !== null)
    return judged("noise-end", true, `sound after the end, its peaks at ${shown(noise.level, 1)} dBFS`, {
      ...{ value: noise.level, unit: "dBFS", places: onePlace(noise.at) },
    });
  return judged("noise-end", false, "it dies away and nothing comes after");
};

/** What is named as the place of a cut. */
const TAIL: Seconds = 0.02;

function silence(length: Seconds, { digital }: EdgeFindings): string {
  return `${shown(length, 2)} s of ${digital ? "digital silence" : `silence (below ${SILENCE.threshold} dBTP)`}`;
}
