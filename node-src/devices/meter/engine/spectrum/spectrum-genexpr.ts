import { FRAME_BUFFER, FRAME_STATE } from "#src/devices/meter/engine/frame-text.ts";
import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import {
  BIN_ARRAYS,
  BIN_STATE,
  binPaceText,
  binsBegunText,
  binsText,
} from "#src/devices/meter/engine/spectrum/bins-text.ts";
import {
  paceText,
  ringText,
  TRANSFORM_ARRAYS,
  TRANSFORM_STATE,
  tablesText,
  transformText,
} from "#src/devices/meter/engine/spectrum/transform-text.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { LARGEST_SAMPLE } from "#src/knowledge/metering/live-histogram.ts";

/**
 * The spectrum of both channels as the GenExpr of a codebox in gen~: two channels and the number of the measurement in, how many frames there were out; values go to the Buffer `seen`.
 *
 * It works while a view that shows something of it is shown, and begins anew when that is opened, with a measurement and at a new
 * rate. A block is transformed a little a sample while the next one comes in, so that no sample has to do it all.
 */
export function spectrumGenExpr(): string {
  const state = lasting([...TRANSFORM_STATE, ...BIN_STATE, ...FRAME_STATE]);
  const limit = literal(LARGEST_SAMPLE);
  const shown = (["Spectrum", "Stereo"] as const).map((name) => `(view == ${literal(viewPlace(name))})`).join(" || ");
  return [
    "// Steadyhand Meter: spectrum. Made from the project's tables by `npm run bake`.",
    "Param view(0.);",
    FRAME_BUFFER,
    ...TRANSFORM_ARRAYS,
    ...BIN_ARRAYS,
    "History was_begun, was_rate, was_view;",
    ...state.declared,
    "",
    ...state.read,
    `if (${shown}) {`,
    ...indented([
      "if ((in3 != was_begun) || (samplerate != was_rate) || (view != was_view)) {",
      ...indented([...state.cleared, ...paceText(), ...binPaceText()]),
      "}",
      ...tablesText(),
      `left = clip(fixnan(in1), -${limit}, ${limit});`,
      `right = clip(fixnan(in2), -${limit}, ${limit});`,
      ...ringText(),
      ...transformText(binsBegunText()),
      ...binsText(),
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
