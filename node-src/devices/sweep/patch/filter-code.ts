import { HIGHEST_NOTE, LOWEST_NOTE } from "#src/devices/sweep/spec/stage.ts";

/** Inlets of the filter stage, from 1. */
export const FILTER_INLETS = ["left", "right", "highPass", "lowPass", "resonance", "slope"] as const;

/**
 * The filter stage in GenExpr: high-pass, then low-pass, left and right alike, computed anew for every sample.
 *
 * Shape: inlets as `FILTER_INLETS`: audio, both cutoffs as MIDI notes, resonance 0 to 1, slope 0 (12 dB an octave) to 1
 * (24 dB). A filter is a state-variable filter after the trapezoidal rule, whose state stays right while its cutoff moves, so
 * that a sweep does not click; 24 dB are two in a row with the Qs of a fourth-order Butterworth. What passes keeps its level
 * at any resonance; at the cutoff it is -3 dB without, and four times that amplitude with all of it.
 * Edge: a filter at its resting end is out of the way bit for bit, and fades in over the next semitone. NaN counts as 0.
 * Source: Simper, "Linear Trapezoidal Integrated State Variable Filter With Low Noise Optimisation" (2013); Butterworth Qs
 * 1 / (2 cos(pi / 8)) and 1 / (2 cos(3 pi / 8)).
 */
export function filterCode(): string {
  const sides = ["left", "right"] as const;
  const filters = sides.flatMap((side) => (["high", "low"] as const).flatMap((kind) => statesOf(side, kind)));
  return [
    ...filters.map((name) => `History ${name}(0);`),
    `ring = pow(4, clip(in5, 0, 1));`,
    `steep = clip(in6, 0, 1);`,
    ...coefficients("high", "in3"),
    ...coefficients("low", "in4"),
    `highMix = clip(in3 - ${LOWEST_NOTE}, 0, 1);`,
    `lowMix = clip(${HIGHEST_NOTE} - in4, 0, 1);`,
    ...sides.flatMap((side, index) => channel(side, index + 1)),
    "",
  ].join("\n");
}

/** Q of the single filter, and of the two in a row. */
const STAGES = [
  ["a", Math.SQRT1_2],
  ["b", 1 / (2 * Math.cos(Math.PI / 8))],
  ["c", 1 / (2 * Math.cos((3 * Math.PI) / 8))],
] as const;

function statesOf(side: string, kind: string): string[] {
  return STAGES.flatMap(([stage]) => [`${side}_${kind}_${stage}1`, `${side}_${kind}_${stage}2`]);
}

/** With all of the resonance on the last of the row, both slopes are equally high at the cutoff. */
function coefficients(kind: string, note: string): string[] {
  return [
    `${kind}_g = tan(pi * min(440 * pow(2, (${note} - 69) / 12), 0.49 * samplerate) / samplerate);`,
    ...STAGES.flatMap(([stage, q]) => {
      const damping = stage === "b" ? `${1 / q}` : `${1 / q} / ring`;
      const name = `${kind}_${stage}`;
      return [
        `${name}_k = ${damping};`,
        `${name}_1 = 1 / (1 + ${kind}_g * (${kind}_g + ${name}_k));`,
        `${name}_2 = ${kind}_g * ${name}_1;`,
        `${name}_3 = ${kind}_g * ${name}_2;`,
      ];
    }),
  ];
}

function channel(side: string, inlet: number): string[] {
  return [
    `${side}_dry = fixnan(in${inlet});`,
    ...filter(side, "high", `${side}_dry`, `${side}_thin`),
    ...filter(side, "low", `${side}_thin`, `${side}_wet`),
    `out${inlet} = ${side}_wet;`,
  ];
}

function filter(side: string, kind: "high" | "low", from: string, to: string): string[] {
  const at = (stage: string) => `${side}_${kind}_${stage}`;
  return [
    ...pole(side, kind, "a", from),
    ...pole(side, kind, "b", from),
    ...pole(side, kind, "c", `${at("b")}_out`),
    `${at("both")} = mix(${at("a")}_out, ${at("c")}_out, steep);`,
    `${to} = mix(${from}, ${at("both")}, ${kind}Mix);`,
  ];
}

/** One state-variable filter: two states, band-pass v1, low-pass v2. */
function pole(side: string, kind: "high" | "low", stage: string, from: string): string[] {
  const at = `${side}_${kind}_${stage}`;
  const c = `${kind}_${stage}`;
  const out = kind === "high" ? `${from} - ${c}_k * ${at}_v1 - ${at}_v2` : `${at}_v2`;
  return [
    `${at}_v3 = ${from} - ${at}2;`,
    `${at}_v1 = ${c}_1 * ${at}1 + ${c}_2 * ${at}_v3;`,
    `${at}_v2 = ${at}2 + ${c}_2 * ${at}1 + ${c}_3 * ${at}_v3;`,
    `${at}1 = 2 * ${at}_v1 - ${at}1;`,
    `${at}2 = 2 * ${at}_v2 - ${at}2;`,
    `${at}_out = ${out};`,
  ];
}
