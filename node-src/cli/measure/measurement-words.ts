import type { MeasuredFile } from "#src/chassis/render/measure-file.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { GATING } from "#src/knowledge/gating.ts";

/** What was measured, for a person at a terminal. */
export function measurementWords({ path, format, truncated, measurement, remark }: MeasuredFile): string {
  const { loudness, level, stereo, spectrum } = measurement;
  const rows: (readonly [string, string])[] = [
    ["Integrated", `${number(loudness.integrated, 1)} LUFS`],
    [
      "Loudness range",
      `${number(loudness.range.range, 1)} LU${loudness.range.unstable ? "  (unstable: under 60 s)" : ""}`,
    ],
    ["Max momentary", `${number(loudness.maxMomentary, 1)} LUFS`],
    ["Max short-term", `${number(loudness.maxShortTerm, 1)} LUFS`],
    ["True peak", `${number(level.truePeak, 2)} dBTP`],
    ["Sample peak", `${number(level.samplePeak, 2)} dBFS`],
    ["Peak to loudness", peakToLoudness(measurement)],
    ["RMS", `${number(level.rms, 1)} dBFS (a full-scale sine reads -3.0)`],
    ["Crest factor", `${number(level.crestFactor, 1)} dB`],
    ["DC offset", number(level.dcOffset, 6)],
    ["Clipped runs", String(level.clippedRuns)],
  ];
  if (stereo !== null) {
    rows.push(["Correlation", stereo.correlation === null ? "no signal" : number(stereo.correlation, 2)]);
    rows.push(["Mono sum", `${number(stereo.monoChange, 1)} LU`]);
  }
  const twin = asDualMono(measurement);
  if (twin !== null) rows.push(["Dual mono", twin]);
  for (const range of spectrum?.ranges ?? []) rows.push([range.name, `${number(range.level, 1)} dB`]);
  const head = `${path}\n  ${format.container}, ${format.channels} ch, ${format.sampleRate} Hz, ${measurement.duration.toFixed(2)} s`;
  const tail = [
    truncated ? "  The file ends before its header says so: what there is was measured.\n" : "",
    measurement.notFinite > 0
      ? `  ${measurement.notFinite} sample${measurement.notFinite === 1 ? " was" : "s were"} NaN or infinite and counted as 0.\n`
      : "",
    remark === null ? "" : `  ${remark}\n`,
  ];
  return `${head}\n${rows.map(([name, value]) => `  ${name.padEnd(18)}${value}\n`).join("")}${tail.join("")}`;
}

/** Undefined in the standard's sense, not endless: no gating block, or none above its gates. */
function peakToLoudness({ dynamics, duration }: MeasuredFile["measurement"]): string {
  if (dynamics.peakToLoudness !== null) return `${number(dynamics.peakToLoudness, 1)} dB`;
  return duration < GATING.block ? "undefined (shorter than 400 ms)" : "undefined (no loudness above the gate)";
}

/** What two loudspeakers make of one signal, where the standard counts channels: 3 LU more or less. */
function asDualMono({ channels, dualMono, loudness }: MeasuredFile["measurement"]): string | null {
  if (!Number.isFinite(loudness.integrated)) return dualMono ? "both channels alike" : null;
  if (dualMono) return `both channels alike: as a mono file it reads ${number(loudness.integrated - TWICE, 1)} LUFS`;
  return channels === 1
    ? `from two loudspeakers, as Live plays it: ${number(loudness.integrated + TWICE, 1)} LUFS`
    : null;
}

const TWICE = powerToDecibels(2);

function number(value: number, digits: number): string {
  if (value === Number.NEGATIVE_INFINITY) return "-inf";
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
}
