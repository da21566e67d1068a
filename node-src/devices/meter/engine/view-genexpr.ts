import { FRAME_BUFFER, FRAME_STATE } from "#src/devices/meter/engine/frame-text.ts";
import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { LARGEST_SAMPLE } from "#src/knowledge/metering/live-histogram.ts";

/** What an engine of a view has of its own. */
export interface ViewText {
  /** What it measures, for who opens its codebox. */
  readonly title: string;
  /** Whether one of its views is shown, by the Param `view`. */
  readonly shown: string;
  readonly arrays: readonly string[];
  /** Names that last from sample to sample. */
  readonly state: readonly string[];
  /** After all that lasts was set to 0: where it begins. */
  readonly begin: readonly string[];
  /** A sample of `left` and `right`. */
  readonly sample: readonly string[];
}

/**
 * The engine of a view as the GenExpr of a codebox in gen~: two channels and the number of the measurement in, how many frames there were out; values go
 * to the Buffer `seen`.
 *
 * It works while its view is shown, and begins anew when that is opened, with a measurement and at a new rate.
 */
export function viewGenExpr({ title, shown, arrays, state: names, begin, sample }: ViewText): string {
  const state = lasting([...names, ...FRAME_STATE]);
  const limit = literal(LARGEST_SAMPLE);
  return [
    `// Steadyhand Meter: ${title}. Made from the project's tables by \`npm run bake\`.`,
    "Param view(0.);",
    FRAME_BUFFER,
    ...arrays,
    "History was_begun, was_rate, was_view;",
    ...state.declared,
    "",
    ...state.read,
    `if (${shown}) {`,
    ...indented([
      "if ((in3 != was_begun) || (samplerate != was_rate) || (view != was_view)) {",
      ...indented([...state.cleared, ...begin]),
      "}",
      `left = clip(fixnan(in1), -${limit}, ${limit});`,
      `right = clip(fixnan(in2), -${limit}, ${limit});`,
      ...sample,
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
