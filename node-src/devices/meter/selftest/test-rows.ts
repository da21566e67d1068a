import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { SignalRecipe, ToneRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Dbfs } from "#src/model/units.ts";

/** The stretches of all cases, one after the other. */
export function testRows(): readonly TestRow[] {
  return SELFTEST_CASES.flatMap(({ recipe }) => rowsOf(recipe));
}

/**
 * What a stretch of a signal is made of. `kind`: 0 a sine of `pitch` hertz, whose phase runs on from stretch to stretch; 1 a sine of `pitch` turns a sample
 * from `offset` turns on, faded; 2 the burst of offset `offset`, faded. It lasts until `until` seconds after its signal began; `last` is 1 where the signal
 * ends with it. `left` and `right` are amplitudes.
 */
export const ROW = ["kind", "until", "pitch", "offset", "left", "right", "last"] as const;

export type TestRow = Readonly<Record<(typeof ROW)[number], number>>;

function rowsOf(recipe: SignalRecipe): readonly TestRow[] {
  if (recipe.kind === "tone") return toneRows(recipe);
  const { duration: until } = recipe;
  if (recipe.kind === "peak-burst")
    return [{ kind: 2, until, pitch: 0, offset: recipe.offset, left: 1, right: 1, last: 1 }];
  const { period, degrees, amplitude } = recipe;
  return [{ kind: 1, until, pitch: 1 / period, offset: degrees / 360, left: amplitude, right: amplitude, last: 1 }];
}

/** A mono signal stands in the left channel alone. */
function toneRows({ frequency, speakers, stretches }: ToneRecipe): readonly TestRow[] {
  let until = 0;
  return stretches.flatMap(({ duration, level }, at) => {
    until += duration;
    if (duration === 0) return [];
    const left = decibelsToAmplitude(level - FULL_SCALE);
    const right = speakers.length === 1 ? 0 : left;
    return [{ kind: 0, until, pitch: frequency, offset: 0, left, right, last: at === stretches.length - 1 ? 1 : 0 }];
  });
}

/** Peak level of a sine of amplitude 1. */
const FULL_SCALE: Dbfs = 0;
