/** Stereo codings, in the order of `STEREO` in flac-frames.ts. */
const LEFT_SIDE = 1;
const SIDE_RIGHT = 2;

/** Undoes the stereo coding in place. Source: RFC 9639, 4.2. */
export function join(first: usize, second: usize, size: i32, stereo: i32): void {
  const end = first + (size << 2);
  const one = i32x4.splat(1);
  for (; first < end; first += 16, second += 16) {
    const a = v128.load(first);
    const b = v128.load(second);
    if (stereo == LEFT_SIDE) v128.store(second, i32x4.sub(a, b));
    else if (stereo == SIDE_RIGHT) v128.store(first, i32x4.add(a, b));
    else {
      const left = i32x4.add(a, i32x4.add(i32x4.shr_s(b, 1), v128.and(b, one)));
      v128.store(first, left);
      v128.store(second, i32x4.sub(left, b));
    }
  }
}

/** Planes of 32 bits to little-endian words of 2, 3 or 4 bytes, frame by frame; up to 16 bytes more are written. */
export function interleave(planes: usize, planeBytes: usize, channels: i32, size: i32, to: usize, bytes: i32, shift: i32): void {
  if (channels == 2 && bytes == 3) return stereo24(planes, planes + planeBytes, size, to, shift);
  if (channels == 2 && bytes == 2) return stereo16(planes, planes + planeBytes, size, to, shift);
  const step = channels * bytes;
  for (let channel = 0; channel < channels; channel++) {
    let from = planes + (channel as usize) * planeBytes;
    const end = from + (size << 2);
    for (let at = to + channel * bytes; from < end; from += 4, at += step) {
      const value = load<i32>(from) << shift;
      store<u16>(at, value);
      if (bytes == 3) store<u8>(at, value >> 16, 2);
      else if (bytes == 4) store<u16>(at, value >> 16, 2);
    }
  }
}

function stereo24(left: usize, right: usize, size: i32, to: usize, shift: i32): void {
  const end = left + (size << 2);
  for (; left < end; left += 16, right += 16, to += 24) {
    const l = i32x4.shl(v128.load(left), shift);
    const r = i32x4.shl(v128.load(right), shift);
    v128.store(to, v128.shuffle<i8>(l, r, 0, 1, 2, 16, 17, 18, 4, 5, 6, 20, 21, 22, 0, 0, 0, 0));
    v128.store(to, v128.shuffle<i8>(l, r, 8, 9, 10, 24, 25, 26, 12, 13, 14, 28, 29, 30, 0, 0, 0, 0), 12);
  }
}

function stereo16(left: usize, right: usize, size: i32, to: usize, shift: i32): void {
  const end = left + (size << 2);
  for (; left < end; left += 16, right += 16, to += 16) {
    const l = i32x4.shl(v128.load(left), shift);
    const r = i32x4.shl(v128.load(right), shift);
    v128.store(to, v128.shuffle<i8>(l, r, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29));
  }
}
