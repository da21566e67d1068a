import { GATE_ARRAYS, GATE_STATE, gatesText, treesEmptiedText } from "#src/devices/meter/engine/gates-text.ts";
import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { K_COEFFICIENTS, kCoefficientsText, kFilterText, kMemory } from "#src/devices/meter/engine/k-weighting-text.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { pastSamples, pastSamplesMovedText, truePeakText } from "#src/devices/meter/engine/true-peak-text.ts";
import { HOP_ARRAYS, hopEndText, WINDOW_STATE, WINDOWS_CLEARED } from "#src/devices/meter/engine/windows-text.ts";
import { LARGEST_SAMPLE } from "#src/knowledge/metering/live-histogram.ts";

const CHANNELS = ["left", "right"] as const;

/**
 * The meter's engine as the GenExpr of a codebox in gen~: two channels and a number that changes where a measurement begins in, the figures
 * of `OUTLETS` out. Everything is kept in gen~ itself, in 64-bit
 * floats, so that a reading hangs on the samples alone and not on when a script looks.
 *
 * Where that number changes, at a new rate and at the first sample a measurement begins: it reads from there on as a meter that was just made.
 * Source: 64 bits: Gen Overview, "At the Gen patcher level, everything is a 64-bit floating point number"
 * (docs.cycling74.com/userguide/gen/_gen_overview); `Data`: "64-bit floats" (docs.cycling74.com/reference/gen_dsp_data), seen 2026-11-30.
 */
export function meterGenExpr(): string {
  const state = lasting([...K_COEFFICIENTS, ...CHANNELS.flatMap(kMemory), ...WINDOW_STATE, ...GATE_STATE]);
  const past = lasting(CHANNELS.flatMap(pastSamples));
  const limit = literal(LARGEST_SAMPLE);
  return [
    "// Steadyhand Meter: loudness by ITU-R BS.1770-5 and EBU R 128. Made from the project's tables by `npm run bake`.",
    ...HOP_ARRAYS,
    ...GATE_ARRAYS,
    "History was_begun, was_rate;",
    ...state.declared,
    ...past.declared,
    "",
    ...state.read,
    ...past.read,
    "",
    "// a measurement begins",
    "if ((in3 != was_begun) || (samplerate != was_rate)) {",
    ...indented([
      ...state.cleared,
      ...past.cleared,
      "// the K filter at this rate",
      ...kCoefficientsText(),
      ...WINDOWS_CLEARED,
    ]),
    "}",
    ...treesEmptiedText(),
    "",
    "// what comes in, K-weighted, and its peaks between the samples",
    ...CHANNELS.flatMap((channel, at) => [
      `${channel} = clip(fixnan(in${at + 1}), -${limit}, ${limit});`,
      ...kFilterText(channel),
      ...truePeakText(channel),
    ]),
    "",
    "// hops of 10 ms",
    `energy += ${CHANNELS.map((channel) => `k_${channel} * k_${channel}`).join(" + ")};`,
    "frames += 1.;",
    "place += 1.;",
    "if (place >= hop_end) {",
    ...indented([...hopEndText(), ...gatesText()]),
    "}",
    "",
    ...OUTLETS.map(({ text }, at) => `out${at + 1} = ${text};`),
    "was_begun = in3;",
    "was_rate = samplerate;",
    ...state.written,
    ...CHANNELS.flatMap(pastSamplesMovedText),
    "",
  ].join("\n");
}
