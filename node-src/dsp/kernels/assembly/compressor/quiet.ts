import { QUIET } from "./layout";

/** Whether a stretch stays where the static curve takes nothing away, so that no logarithm is needed to say so. */
export function isQuiet(numbers: usize, levels: usize, count: i32): bool {
  let highest = f64x2.splat(0);
  for (const end = levels + ((count as usize) << 4); levels < end; levels += 16)
    highest = f64x2.pmax(highest, v128.load(levels));
  return !v128.any_true(f64x2.gt(highest, v128.load64_splat(numbers, QUIET)));
}

/** The same of levels that are a number a frame. */
export function isQuietThroughout(numbers: usize, levels: usize, count: i32): bool {
  return isQuiet(numbers, levels, (count + 1) >> 1);
}
