import { item, type Judge, judged } from "#src/decision/check/judge.ts";
import { peaksOver } from "#src/decision/check/peaks-over.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { USUAL_CEILING } from "#src/knowledge/platforms/platform.ts";
import { CLIPPING, INTERSAMPLE, OFFSET } from "#src/knowledge/quality-control/level-limits.ts";
import { counted, shown } from "#src/model/figure-words.ts";

/** Flat tops, at full scale or where they were before the file was turned down. */
export const clipping: Judge = ({ level: { clipping: found } }) => {
  const told = { value: found.tops, limit: 0, unit: "tops", places: found };
  if (found.level === null) return judged("clipping", false, "no flat tops at a common level", told);
  const full = found.level >= amplitudeToDecibels(CLIPPING.fullScale);
  const where = full ? "at full scale" : `at ${shown(found.level, 2)} dBFS: clipped and then turned down`;
  return judged(
    "clipping",
    true,
    `${counted(found.tops, "flat top")} ${where}, the longest ${milliseconds(found.longest)}`,
    told,
  );
};

/** Between the samples above full scale. */
export const intersampleOvers: Judge = ({ level }) => {
  const places = peaksOver(level.truePeaks, INTERSAMPLE.limit);
  const told = { value: level.truePeak, limit: INTERSAMPLE.limit, unit: "dBTP", places };
  if (level.truePeak <= INTERSAMPLE.limit)
    return judged(
      "intersample-overs",
      false,
      `true peak ${shown(level.truePeak, 2)} dBTP, samples ${shown(level.samplePeak, 2)} dBFS`,
      told,
    );
  return judged(
    "intersample-overs",
    true,
    `${shown(level.truePeak, 2)} dBTP between samples of at most ${shown(level.samplePeak, 2)} dBFS: a converter clips, ${counted(places.count, "place")}`,
    told,
  );
};

/** Against the platform's ceiling, or the usual one. */
export const truePeak: Judge = ({ level }, { platform }) => {
  if (level.truePeak === Number.NEGATIVE_INFINITY) return item("true-peak", "not-tested", "silence has no peak");
  const limit = platform?.ceiling ?? USUAL_CEILING;
  const places = peaksOver(level.truePeaks, limit);
  const against = platform === null || platform.ceiling === null ? "the usual ceiling" : platform.name;
  const over = level.truePeak - limit;
  const how = over > 0 ? `${shown(over, 2)} dB above` : `${shown(-over, 2)} dB under`;
  const cut =
    level.cutPeak === null
      ? ""
      : `; the file is cut inside its sound and rings to ${shown(level.cutPeak, 2)} dBTP at the cut, which is not counted`;
  return judged(
    "true-peak",
    over > ROUNDING,
    `${shown(level.truePeak, 2)} dBTP, ${how} ${against} (${limit} dBTP)${cut}`,
    {
      ...{ value: level.truePeak, limit, unit: "dBTP", places },
    },
  );
};

/** dB: sums of thousands of samples differ in their last digits. */
const ROUNDING = 1e-6;

/** A mean that lasts. */
export const offset: Judge = ({ level: { dc, dcAt, dcHeard } }) => {
  if (!dcHeard) return item("dc", "not-tested", `shorter than ${OFFSET.window} s: a low tone may have a mean as well`);
  const size = `lasting offset ${shown(100 * dc, 3)} % of full scale (${shown(amplitudeToDecibels(dc), 0)} dBFS)`;
  const failed = Math.abs(dc) > OFFSET.limit;
  return judged("dc", failed, size, {
    value: dc,
    limit: OFFSET.limit,
    unit: "full scale",
    ...(failed ? { places: dcAt } : {}),
  });
};

function milliseconds(seconds: number): string {
  return `${shown(1000 * seconds, 2)} ms`;
}
