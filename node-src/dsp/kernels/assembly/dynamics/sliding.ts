import { claim } from "../memory";

/** The extreme of the last `span` values, none of which is under 0, nor above 1 where the least is kept, over a run in place; what ts-sliding-extreme.ts does. Of one value it is that value. */
@unmanaged
export class Sliding {
  /** The values of this block of the span, the extremes of the last one's ends behind them, and behind those what changes no extreme. */
  ends: usize;
  span: usize;
  at: usize;
  /** The extreme of this block so far. */
  begun: f64;

  greatest(values: usize, frames: usize): void {
    if (this.span > 1) slide(this, values, frames, true);
  }

  least(values: usize, frames: usize): void {
    if (this.span > 1) slide(this, values, frames, false);
  }

  rest(neutral: f64): void {
    memory.fill(this.ends, 0, this.span << 3);
    store<f64>(this.ends + (this.span << 3), neutral);
    this.at = 0;
    this.begun = neutral;
  }
}

/** Of which the greatest is kept, or else the least. */
export function createSliding(span: usize, greatest: bool): Sliding {
  const sliding = changetype<Sliding>(claim(offsetof<Sliding>()));
  sliding.span = span;
  sliding.ends = claim((span + 1) << 3);
  sliding.rest(neutral(greatest));
  return sliding;
}

/** What no other value is beyond. */
@inline
export function neutral(greatest: bool): f64 {
  return greatest ? 0 : 1;
}

@inline
function slide(sliding: Sliding, from: usize, frames: usize, greatest: bool): void {
  let values = from;
  const end = values + (frames << 3);
  const behind = sliding.ends + (sliding.span << 3);
  let place = sliding.ends + (sliding.at << 3);
  let begun = f64x2.splat(sliding.begun);
  while (values < end) {
    const until = min<usize>(end, values + (behind - place));
    for (; values < until; values += 8, place += 8) {
      const value = v128.load64_zero(values);
      begun = extreme(begun, value, greatest);
      v128.store64_lane(place, value, 0);
      v128.store64_lane(values, extreme(begun, v128.load64_zero(place, 8), greatest), 0);
    }
    if (place < behind) break;
    begun = f64x2.splat(neutral(greatest));
    while (place > sliding.ends) {
      place -= 8;
      begun = extreme(begun, v128.load64_zero(place), greatest);
      v128.store64_lane(place, begun, 0);
    }
    begun = f64x2.splat(neutral(greatest));
  }
  sliding.at = (place - sliding.ends) >> 3;
  sliding.begun = f64x2.extract_lane(begun, 0);
}

@inline
function extreme(a: v128, b: v128, greatest: bool): v128 {
  return greatest ? f64x2.pmax(a, b) : f64x2.pmin(a, b);
}
