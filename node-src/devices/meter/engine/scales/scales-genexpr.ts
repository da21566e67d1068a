import { timedFrameText } from "#src/devices/meter/engine/frame-text.ts";
import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { needle } from "#src/devices/meter/engine/scales/needle.ts";
import { viewGenExpr } from "#src/devices/meter/engine/view-genexpr.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { K_SYSTEM, VU_METER } from "#src/knowledge/metering/level-scales.ts";

const CHANNELS = ["left", "right"] as const;
const CHANNEL_STATE = ["swing", "swung", "mean", "peak", "highest"] as const;
const COEFFICIENTS = ["needle_a1", "needle_a2", "needle_b", "mean_b", "peak_fall"] as const;
const [FIRST, LAST] = [viewPlace("VU"), viewPlace("K-12")];

/**
 * The engine of VU and of the K-System's scales.
 *
 * All values are amplitudes on which a sine reads its own (AES17): the mean of the rectified signal times half pi, the root of twice the mean square,
 * the peaks.
 */
export function scalesGenExpr(): string {
  return viewGenExpr({
    title: "VU and K-System",
    shown: `(view >= ${literal(FIRST)}) && (view <= ${literal(LAST)})`,
    arrays: [],
    state: [...COEFFICIENTS, ...CHANNELS.flatMap(remembered)],
    begin: coefficientsText(),
    sample: [
      `if (view == ${literal(FIRST)}) {`,
      ...indented([
        ...CHANNELS.flatMap(needleText),
        ...timedFrameText(CHANNELS.map((channel) => `max(0., ${channel}_swing * ${literal(Math.PI / 2)})`)),
      ]),
      "} else {",
      ...indented([
        ...CHANNELS.flatMap(meanText),
        ...timedFrameText([
          ...CHANNELS.map((channel) => `sqrt(2. * ${channel}_mean)`),
          ...CHANNELS.map((channel) => `${channel}_peak`),
          ...CHANNELS.map((channel) => `${channel}_highest`),
        ]),
      ]),
      "}",
    ],
  });
}

function remembered(channel: string): readonly string[] {
  return CHANNEL_STATE.map((name) => `${channel}_${name}`);
}

/** Poles at the rate that runs: what decays so in a second decays by the rate's root of it in a sample. */
function coefficientsText(): readonly string[] {
  const { decay, turn } = needle(VU_METER);
  /** A mean square that reaches the square of what its root is to reach. */
  const left = (1 - K_SYSTEM.reached ** 2) ** (1 / K_SYSTEM.rise);
  return [
    `radius = pow(${literal(Math.exp(-decay))}, 1. / samplerate);`,
    `needle_a1 = -2. * radius * cos(${literal(turn)} / samplerate);`,
    "needle_a2 = radius * radius;",
    "needle_b = 1. + needle_a1 + needle_a2;",
    `mean_b = 1. - pow(${literal(left)}, 1. / samplerate);`,
    `peak_fall = pow(${literal(decibelsToAmplitude(-K_SYSTEM.fall))}, 1. / samplerate);`,
  ];
}

function needleText(channel: string): readonly string[] {
  return [
    `swing = needle_b * abs(${channel}) - needle_a1 * ${channel}_swing - needle_a2 * ${channel}_swung;`,
    `${channel}_swung = ${channel}_swing;`,
    `${channel}_swing = swing;`,
  ];
}

function meanText(channel: string): readonly string[] {
  return [
    `${channel}_mean += mean_b * (${channel} * ${channel} - ${channel}_mean);`,
    `${channel}_peak = max(abs(${channel}), ${channel}_peak * peak_fall);`,
    `${channel}_highest = max(${channel}_highest, abs(${channel}));`,
  ];
}
