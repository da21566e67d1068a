import { literal } from "#src/devices/meter/engine/genexpr-text.ts";
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
import { viewGenExpr } from "#src/devices/meter/engine/view-genexpr.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";

/**
 * The engine of the spectrum and of what the Stereo view says of ranges. A block is transformed a little a sample while the next one comes in, so that no
 * sample has to do it all.
 */
export function spectrumGenExpr(): string {
  return viewGenExpr({
    title: "spectrum",
    shown: (["Spectrum", "Stereo"] as const).map((name) => `(view == ${literal(viewPlace(name))})`).join(" || "),
    arrays: [...TRANSFORM_ARRAYS, ...BIN_ARRAYS],
    state: [...TRANSFORM_STATE, ...BIN_STATE],
    begin: [...paceText(), ...binPaceText()],
    sample: [...tablesText(), ...ringText(), ...transformText(binsBegunText()), ...binsText()],
  });
}
