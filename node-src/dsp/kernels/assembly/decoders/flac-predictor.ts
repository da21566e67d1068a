/**
 * Adds the prediction to the residual in place, from `order` on. `taps`: 32-bit factors, newest sample first; before `into` stand 32
 * samples of anything. `wide`: the sums may need more than 32 bits, and at most 53.
 */
export function predict(into: usize, size: i32, taps: usize, order: i32, shift: i32, wide: bool): void {
  if (order == 0) return;
  for (let tap = order; tap < 32; tap++) store<i32>(taps + (tap << 2), 0);
  const from = into + (order << 2);
  const end = into + (size << 2);
  if (!wide) short(from, end, taps, order, shift);
  else if (order <= 4) long4(from, end, taps, shift);
  else if (order <= 8) long8(from, end, taps, shift);
  else long(from, end, taps, order, shift);
}

function short(from: usize, end: usize, taps: usize, order: i32, shift: i32): void {
  for (; from < end; from += 4) {
    let sum = 0;
    for (let tap: usize = 0; tap < ((order as usize) << 2); tap += 4) sum += load<i32>(taps + tap) * load<i32>(from - 4 - tap);
    store<i32>(from, load<i32>(from) + (sum >> shift));
  }
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function tapAt(taps: usize, index: usize): i64 {
  return load<i32>(taps + (index << 2)) as i64;
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function past(from: usize, back: usize): i64 {
  return load<i32>(from - (back << 2)) as i64;
}

/** The newest sample comes from the turn before, so that no turn waits for memory. */
function long4(from: usize, end: usize, taps: usize, shift: i64): void {
  const t0 = tapAt(taps, 0);
  const t1 = tapAt(taps, 1);
  const t2 = tapAt(taps, 2);
  const t3 = tapAt(taps, 3);
  let newest = load<i32>(from - 4);
  for (; from < end; from += 4) {
    const sum = t3 * past(from, 4) + t2 * past(from, 3) + t1 * past(from, 2) + t0 * (newest as i64);
    newest = load<i32>(from) + ((sum >> shift) as i32);
    store<i32>(from, newest);
  }
}

function long8(from: usize, end: usize, taps: usize, shift: i64): void {
  const t0 = tapAt(taps, 0);
  const t1 = tapAt(taps, 1);
  const t2 = tapAt(taps, 2);
  const t3 = tapAt(taps, 3);
  const t4 = tapAt(taps, 4);
  const t5 = tapAt(taps, 5);
  const t6 = tapAt(taps, 6);
  const t7 = tapAt(taps, 7);
  let newest = load<i32>(from - 4);
  for (; from < end; from += 4) {
    const old = t7 * past(from, 8) + t6 * past(from, 7) + (t5 * past(from, 6) + t4 * past(from, 5));
    const sum = old + (t3 * past(from, 4) + t2 * past(from, 3)) + t1 * past(from, 2) + t0 * (newest as i64);
    newest = load<i32>(from) + ((sum >> shift) as i32);
    store<i32>(from, newest);
  }
}

/** Four taps at a time. */
function long(from: usize, end: usize, taps: usize, order: i32, shift: i64): void {
  const groups = taps + (((order + 3) & ~3) << 2);
  const t0 = tapAt(taps, 0);
  const t1 = tapAt(taps, 1);
  const t2 = tapAt(taps, 2);
  const t3 = tapAt(taps, 3);
  let newest = load<i32>(from - 4);
  for (; from < end; from += 4) {
    let sum: i64 = 0;
    let back = from - 16;
    for (let tap = taps + 16; tap < groups; tap += 16, back -= 16) {
      sum += tapAt(tap, 0) * past(back, 1) + tapAt(tap, 1) * past(back, 2) + (tapAt(tap, 2) * past(back, 3) + tapAt(tap, 3) * past(back, 4));
    }
    sum += t3 * past(from, 4) + t2 * past(from, 3) + t1 * past(from, 2) + t0 * (newest as i64);
    newest = load<i32>(from) + ((sum >> shift) as i32);
    store<i32>(from, newest);
  }
}
