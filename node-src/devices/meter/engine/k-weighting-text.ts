import { literal } from "#src/devices/meter/engine/genexpr-text.ts";
import type { Biquad } from "#src/dsp/biquad.ts";
import { K_PROTOTYPE } from "#src/dsp/k-weighting.ts";

/** The filter's coefficients, which last; the low cut's gain is in the shelf's. */
export const K_COEFFICIENTS = ["shelf_b0", "shelf_b1", "shelf_b2", "shelf_a1", "shelf_a2", "cut_a1", "cut_a2"] as const;

/** What the filter of a channel remembers. */
export function kMemory(channel: string): readonly string[] {
  return [1, 2, 3, 4].map((n) => `${channel}_k${n}`);
}

/**
 * `kWeighting` of `#src/dsp` in GenExpr, for the rate that runs: the printed poles moved, the zeros fitted at three frequencies. Its tables are that
 * file's; test/devices/meter/engine holds both against each other from 8 to 192 kHz.
 * Source: ITU-R BS.1770-5, Annex 1, Tables 1 and 2; `zerosThrough` (Vicanek 2016).
 */
export function kCoefficientsText(): readonly string[] {
  const { rate, shelf, lowCut, calibration, upperFraction, highestMatch } = K_PROTOTYPE;
  return [
    `moved = ${literal(rate)} / samplerate;`,
    ...movedPoles("shelf", shelf),
    ...movedPoles("cut", lowCut),
    `step_low = twopi * ${literal(calibration)} / samplerate;`,
    `hertz_high = min(${literal(upperFraction)} * samplerate, ${literal(highestMatch)});`,
    "step_high = twopi * hertz_high / samplerate;",
    `step_printed = twopi * hertz_high / ${literal(rate)};`,
    ...sizeSquared("poles_low", "1.", "shelf_a1", "shelf_a2", "step_low"),
    ...sizeSquared("poles_high", "1.", "shelf_a1", "shelf_a2", "step_high"),
    ...sizeSquared("above", literal(shelf.b0), literal(shelf.b1), literal(shelf.b2), "step_printed"),
    ...sizeSquared("under", "1.", literal(shelf.a1), literal(shelf.a2), "step_printed"),
    `zero = ${literal(power(shelf, 0))} * (1. + shelf_a1 + shelf_a2) * (1. + shelf_a1 + shelf_a2);`,
    "sine_low = sin(step_low / 2.); low_s = sine_low * sine_low;",
    "sine_high = sin(step_high / 2.); high_s = sine_high * sine_high;",
    `slope_low = (${literal(power(shelf, calibration))} * poles_low - zero * (1. - low_s)) / low_s;`,
    "slope_high = (above / under * poles_high - zero * (1. - high_s)) / high_s;",
    "bend = (slope_low - slope_high) / (4. * (high_s - low_s));",
    "half_rate = slope_low - 4. * bend * (1. - low_s);",
    "half_sum = (sqrt(zero) + sqrt(half_rate)) / 2.;",
    "first = (half_sum + sqrt(half_sum * half_sum + bend)) / 2.;",
    ...sizeSquared("cut_zeros", "1.", "-2.", "1.", "step_low"),
    ...sizeSquared("cut_poles", "1.", "cut_a1", "cut_a2", "step_low"),
    `cut_gain = sqrt(${literal(power(lowCut, calibration))} * cut_poles / cut_zeros);`,
    "shelf_b0 = first * cut_gain;",
    "shelf_b1 = (sqrt(zero) - sqrt(half_rate)) / 2. * cut_gain;",
    "shelf_b2 = -bend / (4. * first) * cut_gain;",
  ];
}

/** A channel through both sections, transposed: `k_<channel>` is what comes out. */
export function kFilterText(channel: string): readonly string[] {
  const [k1, k2, k3, k4] = kMemory(channel) as [string, string, string, string];
  return [
    `shelved = shelf_b0 * ${channel} + ${k1};`,
    `${k1} = shelf_b1 * ${channel} - shelf_a1 * shelved + ${k2};`,
    `${k2} = shelf_b2 * ${channel} - shelf_a2 * shelved;`,
    `k_${channel} = shelved + ${k3};`,
    `${k3} = -2. * shelved - cut_a1 * k_${channel} + ${k4};`,
    `${k4} = shelved - cut_a2 * k_${channel};`,
  ];
}

/** The same decay and pitch at the running rate. */
function movedPoles(section: string, { a1, a2 }: Biquad): readonly string[] {
  const angle = Math.atan2(Math.sqrt(a2 - (a1 * a1) / 4), -a1 / 2);
  return [
    `${section}_radius = pow(${literal(Math.sqrt(a2))}, moved);`,
    `${section}_a1 = -2. * ${section}_radius * cos(${literal(angle)} * moved);`,
    `${section}_a2 = ${section}_radius * ${section}_radius;`,
  ];
}

/** Squared size of c0 + c1 z^-1 + c2 z^-2 at an angle. */
function sizeSquared(name: string, c0: string, c1: string, c2: string, angle: string): readonly string[] {
  return [
    `real_${name} = ${c0} + ${c1} * cos(${angle}) + ${c2} * cos(2. * ${angle});`,
    `turned_${name} = ${c1} * sin(${angle}) + ${c2} * sin(2. * ${angle});`,
    `${name} = real_${name} * real_${name} + turned_${name} * turned_${name};`,
  ];
}

/** Power gain of a printed section at a frequency. */
function power({ b0, b1, b2, a1, a2 }: Biquad, hertz: number): number {
  const angle = (2 * Math.PI * hertz) / K_PROTOTYPE.rate;
  const size = (c0: number, c1: number, c2: number) =>
    (c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle)) ** 2 +
    (c1 * Math.sin(angle) + c2 * Math.sin(2 * angle)) ** 2;
  return size(b0, b1, b2) / size(1, a1, a2);
}
