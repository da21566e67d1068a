import type { CoursePoint, MeterStory } from "#src/devices/meter/report/meter-story.ts";

/** A report as one JSON document: figures in the units of their names' standard, times in seconds, `null` for what does not exist. Members are added, never changed. */
export function meterJson(story: MeterStory): string {
  const { madeBy, reading, state, span, verdict, target, history, proof, peakToLoudness } = story;
  const { heard, recentPeak, ...figures } = reading;
  const document = {
    madeBy,
    span: span.toLowerCase(),
    state,
    duration: heard,
    ...figures,
    peakToLoudness,
    peakToShortTerm: recentPeak - figures.shortTerm,
    target: {
      id: target.id,
      name: target.name,
      loudness: target.loudness,
      tolerance: target.tolerance,
      ceiling: verdict.ceiling,
      verdict: verdict.result,
    },
    services: story.services.map(({ id, name, gain, truePeakAfter, sentence }) => ({
      id,
      name,
      gain,
      truePeakAfter,
      sentence,
    })),
    history: { step: history.step, slots: story.course.map(slotJson) },
    histogram: story.counts,
    selfTest: proof,
  };
  return `${JSON.stringify(document, (_name, value) => (Number.isFinite(value) || typeof value !== "number" ? value : null), 2)}\n`;
}

function slotJson({ time, songBar, beat, highest, lowest, momentary, peak }: CoursePoint) {
  return {
    time,
    bar: songBar,
    beat,
    maxShortTerm: highest,
    minShortTerm: lowest,
    maxMomentary: momentary,
    truePeak: peak,
  };
}

/**
 * The course of a measurement as comma-separated values: a header, then one record a slot.
 *
 * Shape: a figure that does not exist is an empty cell; numbers have a point, levels three decimals. `truePeak` is the highest of the three seconds up to
 * each tenth. Records end with CRLF. Columns are added at the end, never changed. Source: RFC 4180.
 */
export function meterCsv({ course }: MeterStory): string {
  const records = course.map((point) => {
    const { time, bar, beat, ...levels } = slotJson(point);
    return [cell(time, 1), cell(bar, 0), cell(beat, 3), ...Object.values(levels).map((level) => cell(level, 3))];
  });
  return [COLUMNS, ...records].map((record) => `${record.join(",")}\r\n`).join("");
}

const COLUMNS = ["time", "bar", "beat", "maxShortTerm", "minShortTerm", "maxMomentary", "truePeak"];

function cell(value: number | null, decimals: number): string {
  return value === null || !Number.isFinite(value) ? "" : value.toFixed(decimals);
}
