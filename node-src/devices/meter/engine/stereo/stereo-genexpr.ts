import { FRAME, FRAME_BUFFER, FRAME_STATE, timedFrameText } from "#src/devices/meter/engine/frame-text.ts";
import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { STEREO_FRAME } from "#src/devices/meter/engine/stereo/stereo-frame.ts";
import {
  GATED_ARRAYS,
  GATED_STATE,
  gatedClearedText,
  windowEndText,
} from "#src/devices/meter/engine/stereo/windows-gated-text.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GONIOMETER } from "#src/knowledge/metering/goniometer.ts";
import { LARGEST_SAMPLE } from "#src/knowledge/metering/live-histogram.ts";

const STATE = [
  ...["energy_l", "energy_r", "energy_x", "taken", "place", "hop_end", "hops"],
  ...["reach", "reach_fall", "every", "until_point", "point"],
];

/**
 * Two channels beside each other as the GenExpr of a codebox in gen~: two channels and the number of the measurement in, how many frames there were out; values go to the Buffer `seen`.
 *
 * It works while its view is shown, and begins anew when that is opened, with a measurement and at a new rate. Hops of 10 ms, windows
 * and gates are those of `stereoMeter` in `#src/analysis`; ranges are told by the spectrum's engine.
 */
export function stereoGenExpr(): string {
  const state = lasting([...STATE, ...GATED_STATE, ...FRAME_STATE]);
  const limit = literal(LARGEST_SAMPLE);
  return [
    "// Steadyhand Meter: correlation and goniometer. Made from the project's tables by `npm run bake`.",
    "Param view(0.);",
    FRAME_BUFFER,
    ...GATED_ARRAYS,
    "History was_begun, was_rate, was_view;",
    ...state.declared,
    "",
    ...state.read,
    `if (view == ${literal(viewPlace("Stereo"))}) {`,
    ...indented([
      "if ((in3 != was_begun) || (samplerate != was_rate) || (view != was_view)) {",
      ...indented([...state.cleared, ...beginText()]),
      "}",
      `left = clip(fixnan(in1), -${limit}, ${limit});`,
      `right = clip(fixnan(in2), -${limit}, ${limit});`,
      ...pointText(),
      ...hopText(),
      ...timedFrameText(["reach", "now_l", "now_r", "now_x", "total_l", "total_r", "total_x"]),
    ]),
    "}",
    "out1 = frames;",
    "was_begun = in3;",
    "was_rate = samplerate;",
    "was_view = view;",
    ...state.written,
    "",
  ].join("\n");
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
