import { piecewiseLinear } from "#src/model/time/piecewise-linear.ts";
import type { Hertz } from "#src/model/units.ts";

type Rows = readonly (readonly [at: number, value: number])[];

/** A table as a function: straight between rows, over the logarithm of frequency; outside of it the outermost rows hold. */
export function tableByFrequency(rows: Rows): (frequency: Hertz) => number {
  const by = tableByNumber(rows.map(([at, value]) => [Math.log(at), value]));
  return (frequency) => by(Math.log(frequency));
}

/** The same over the number itself. */
export function tableByNumber(rows: Rows): (at: number) => number {
  const xs = Float64Array.from(rows, ([at]) => at);
  const ys = Float64Array.from(rows, ([, value]) => value);
  return (at) => piecewiseLinear(xs, ys, Math.min(Math.max(at, xs[0]!), xs[xs.length - 1]!));
}
