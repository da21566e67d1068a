import { FRAME, timedFrameText } from "#src/devices/meter/engine/frame-text.ts";
import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { STEREO_FRAME } from "#src/devices/meter/engine/stereo/stereo-frame.ts";
import {
  GATED_ARRAYS,
  GATED_STATE,
  gatedClearedText,
  windowEndText,
} from "#src/devices/meter/engine/stereo/windows-gated-text.ts";
import { viewGenExpr } from "#src/devices/meter/engine/view-genexpr.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GONIOMETER } from "#src/knowledge/metering/goniometer.ts";

const STATE = [
  ...["energy_l", "energy_r", "energy_x", "taken", "place", "hop_end", "hops"],
  ...["reach", "reach_fall", "every", "until_point", "point"],
];

/**
 * The engine of correlation, width, balance and goniometer. Hops of 10 ms, windows and gates are those of `stereoMeter` in `#src/analysis`; ranges are told
 * by the spectrum's engine.
 */
export function stereoGenExpr(): string {
  return viewGenExpr({
    title: "correlation and goniometer",
    shown: `view == ${literal(viewPlace("Stereo"))}`,
    arrays: GATED_ARRAYS,
    state: [...STATE, ...GATED_STATE],
    begin: beginText(),
    sample: [
      ...pointText(),
      ...hopText(),
      ...timedFrameText(["reach", "now_l", "now_r", "now_x", "total_l", "total_r", "total_x"]),
    ],
  });
}

function beginText(): readonly string[] {
  return [
    `hop_end = floor(samplerate / ${literal(HOPS_PER_SECOND)} + 0.5);`,
    `reach_fall = pow(${literal(decibelsToAmplitude(-GONIOMETER.fall))}, 1. / samplerate);`,
    `every = max(1., floor(samplerate / ${literal(GONIOMETER.perSecond)} + 0.5));`,
    `for (n = ${literal(FRAME.values)}; n < ${literal(FRAME.values + STEREO_FRAME.length)}; n += 1.) { poke(seen, 0., n); }`,
    ...gatedClearedText(),
  ];
}

/** Every so many samples one becomes a point, in the place of the oldest. */
function pointText(): readonly string[] {
  const first = FRAME.values + STEREO_FRAME.points;
  return [
    "reach = max(max(abs(left), abs(right)), reach * reach_fall);",
    "until_point += 1.;",
    "if (until_point >= every) {",
    "  until_point = 0.;",
    `  poke(seen, left, ${literal(first)} + 2. * point);`,
    `  poke(seen, right, ${literal(first + 1)} + 2. * point);`,
    `  point = (point == ${literal(GONIOMETER.points - 1)}) ? 0. : point + 1.;`,
    "}",
  ];
}

function hopText(): readonly string[] {
  return [
    "energy_l += left * left; energy_r += right * right; energy_x += left * right;",
    "taken += 1.;",
    "place += 1.;",
    "if (place >= hop_end) {",
    ...indented([
      ...windowEndText(["energy_l / taken", "energy_r / taken", "energy_x / taken"]),
      "energy_l = 0.; energy_r = 0.; energy_x = 0.; taken = 0.;",
      "hops += 1.;",
      `hop_end = floor((hops + 1.) * samplerate / ${literal(HOPS_PER_SECOND)} + 0.5);`,
    ]),
    "}",
  ];
}
