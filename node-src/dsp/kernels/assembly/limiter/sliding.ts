import { claim } from "../memory";

/** The extreme of the last values; what ts-sliding-extreme.ts does. */
@unmanaged
export class Sliding {
  ends: usize;
  span: usize;
  at: usize;
  begun: f64;

  greatest(value: f64): f64 {
    const place = this.ends + (this.at << 3);
    this.begun = this.at == 0 ? value : greater(this.begun, value);
    store<f64>(place, value);
    if (this.at == this.span - 1) {
      for (let i = place; i > this.ends; i -= 8) store<f64>(i - 8, greater(load<f64>(i - 8), load<f64>(i)));
      this.at = 0;
      return this.begun;
    }
    this.at++;
    return greater(this.begun, load<f64>(place, 8));
  }

  least(value: f64): f64 {
    const place = this.ends + (this.at << 3);
    this.begun = this.at == 0 ? value : less(this.begun, value);
    store<f64>(place, value);
    if (this.at == this.span - 1) {
      for (let i = place; i > this.ends; i -= 8) store<f64>(i - 8, less(load<f64>(i - 8), load<f64>(i)));
      this.at = 0;
      return this.begun;
    }
    this.at++;
    return less(this.begun, load<f64>(place, 8));
  }

  rest(): void {
    memory.fill(this.ends, 0, this.span << 3);
    this.at = 0;
    this.begun = 0;
  }
}

export function createSliding(span: usize): Sliding {
  const sliding = changetype<Sliding>(claim(offsetof<Sliding>()));
  sliding.span = span;
  sliding.ends = claim(span << 3);
  sliding.at = 0;
  sliding.begun = 0;
  return sliding;
}

@inline
function greater(a: f64, b: f64): f64 {
  return select<f64>(a, b, a > b);
}

@inline
function less(a: f64, b: f64): f64 {
  return select<f64>(a, b, a < b);
}
