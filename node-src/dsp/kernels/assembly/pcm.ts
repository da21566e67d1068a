/** Encodings, in the order of `ENCODINGS` in wasm-signal-pass.ts. */
export const U8 = 0;
export const S8 = 1;
export const S16LE = 2;
export const S16BE = 3;
export const S24LE = 4;
export const S24BE = 5;
export const S32LE = 6;
export const S32BE = 7;
export const F32LE = 8;
export const F32BE = 9;
export const F64LE = 10;
export const F64BE = 11;

/**
 * All channels of a segment, each into its plane, with 16 zeros after the last sample; answers how many samples were not
 * finite. `width`: bytes of a sample.
 */
export function decodePlanes(
  encoding: i32,
  channels: i32,
  width: usize,
  from: usize,
  planes: usize,
  planeBytes: usize,
  count: i32,
): i32 {
  const stride = width * (channels as usize);
  const end = planes + ((count as usize) << 2);
  let notFinite = 0;
  const fast = decodeFast(encoding, channels, from, planes, planes + planeBytes, count);
  for (let channel = 0; channel < channels; channel++) {
    const shift = planeBytes * (channel as usize);
    if (!fast) decodePlain(encoding, stride, from + width * (channel as usize), planes + shift, count);
    for (let i: usize = 0; i < 64; i += 16) v128.store(end + shift + i, i32x4.splat(0));
    if (encoding >= F32LE) notFinite += sanitise(planes + shift, count);
  }
  return notFinite;
}

/** One stereo or mono segment by SIMD; false when there is no fast way. Writes up to 3 samples past `count`. */
export function decodeFast(encoding: i32, channels: i32, from: usize, left: usize, right: usize, count: i32): bool {
  if (channels == 2) {
    if (encoding == S24LE) return stereo24(from, left, right, count);
    if (encoding == S16LE) return stereo16(from, left, right, count);
    if (encoding == S32LE) return stereo32(from, left, right, count);
    if (encoding == F32LE) return stereoFloat(from, left, right, count);
  }
  if (channels == 1) {
    if (encoding == S24LE) return mono24(from, left, count);
    if (encoding == S16LE) return mono16(from, left, count);
    if (encoding == S32LE) return mono32(from, left, count);
    if (encoding == F32LE) {
      memory.copy(left, from, (count as usize) << 2);
      return true;
    }
  }
  return false;
}

/** Any encoding, one channel of any number. */
export function decodePlain(encoding: i32, stride: usize, from: usize, plane: usize, count: i32): void {
  const end = plane + ((count as usize) << 2);
  for (let to = plane; to < end; to += 4, from += stride) store<f32>(to, sample(encoding, from));
}

function sample(encoding: i32, at: usize): f32 {
  switch (encoding) {
    case U8:
      return (((load<u8>(at) as i32) - 128) as f32) * (1.0 / 128.0);
    case S8:
      return (load<i8>(at) as f32) * (1.0 / 128.0);
    case S16LE:
      return (load<i16>(at) as f32) * (1.0 / 32768.0);
    case S16BE:
      return (bswap<i16>(load<i16>(at)) as f32) * (1.0 / 32768.0);
    case S24LE:
      return (((load<u16>(at) as i32) | ((load<i8>(at, 2) as i32) << 16)) as f32) * (1.0 / 8388608.0);
    case S24BE:
      return (
        (((load<u8>(at, 2) as i32) | ((load<u8>(at, 1) as i32) << 8) | ((load<i8>(at) as i32) << 16)) as f32) *
        (1.0 / 8388608.0)
      );
    case S32LE:
      return (load<i32>(at) as f32) * (1.0 / 2147483648.0);
    case S32BE:
      return (bswap<i32>(load<i32>(at)) as f32) * (1.0 / 2147483648.0);
    case F32LE:
      return load<f32>(at);
    case F32BE:
      return reinterpret<f32>(bswap<u32>(load<u32>(at)));
    case F64LE:
      return load<f64>(at) as f32;
    default:
      return reinterpret<f64>(bswap<u64>(load<u64>(at))) as f32;
  }
}

/** Denormals and what is not finite become 0; answers how many were not finite. Looks at whole vectors; those past the end must hold numbers. */
export function sanitise(plane: usize, count: i32): i32 {
  const exponent = i32x4.splat(0x7f800000);
  const zero = i32x4.splat(0);
  const end = plane + ((count as usize) << 2);
  let notFinite = 0;
  for (let at = plane; at < end; at += 16) {
    const bits = v128.load(at);
    const found = v128.and(bits, exponent);
    const bad = i32x4.eq(found, exponent);
    const drop = v128.or(bad, i32x4.eq(found, zero));
    v128.store(at, v128.andnot(bits, drop));
    notFinite += popcnt(i32x4.bitmask(bad));
  }
  return notFinite;
}

/** Each sample becomes the upper three bytes of an integer: 2^31 is full scale. Reads 4 bytes past the last four frames. */
function stereo24(from: usize, left: usize, right: usize, count: i32): bool {
  const scale = f32x4.splat(1.0 / 2147483648.0);
  const order = i8x16(-1, 0, 1, 2, -1, 6, 7, 8, -1, 3, 4, 5, -1, 9, 10, 11);
  for (let i = 0; i < count; i += 4, from += 24, left += 16, right += 16) {
    const a = i8x16.swizzle(v128.load(from), order);
    const b = i8x16.swizzle(v128.load(from, 12), order);
    v128.store(left, f32x4.mul(f32x4.convert_i32x4_s(v128.shuffle<i64>(a, b, 0, 2)), scale));
    v128.store(right, f32x4.mul(f32x4.convert_i32x4_s(v128.shuffle<i64>(a, b, 1, 3)), scale));
  }
  return true;
}

function stereo16(from: usize, left: usize, right: usize, count: i32): bool {
  const scale = f32x4.splat(1.0 / 32768.0);
  for (let i = 0; i < count; i += 4, from += 16, left += 16, right += 16) {
    const a = v128.load(from);
    v128.store(left, f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_s(i32x4.shl(a, 16), 16)), scale));
    v128.store(right, f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_s(a, 16)), scale));
  }
  return true;
}

function stereo32(from: usize, left: usize, right: usize, count: i32): bool {
  const scale = f32x4.splat(1.0 / 2147483648.0);
  for (let i = 0; i < count; i += 4, from += 32, left += 16, right += 16) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const l = v128.shuffle<i32>(a, b, 0, 2, 4, 6);
    const r = v128.shuffle<i32>(a, b, 1, 3, 5, 7);
    v128.store(left, f32x4.mul(f32x4.convert_i32x4_s(l), scale));
    v128.store(right, f32x4.mul(f32x4.convert_i32x4_s(r), scale));
  }
  return true;
}

function stereoFloat(from: usize, left: usize, right: usize, count: i32): bool {
  for (let i = 0; i < count; i += 4, from += 32, left += 16, right += 16) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    v128.store(left, v128.shuffle<f32>(a, b, 0, 2, 4, 6));
    v128.store(right, v128.shuffle<f32>(a, b, 1, 3, 5, 7));
  }
  return true;
}

function mono24(from: usize, plane: usize, count: i32): bool {
  const scale = f32x4.splat(1.0 / 2147483648.0);
  const order = i8x16(-1, 0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11);
  for (let i = 0; i < count; i += 4, from += 12, plane += 16)
    v128.store(plane, f32x4.mul(f32x4.convert_i32x4_s(i8x16.swizzle(v128.load(from), order)), scale));
  return true;
}

function mono16(from: usize, plane: usize, count: i32): bool {
  const scale = f32x4.splat(1.0 / 32768.0);
  for (let i = 0; i < count; i += 4, from += 8, plane += 16) {
    const a = v128.load_zero<i64>(from);
    v128.store(plane, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(a)), scale));
  }
  return true;
}

function mono32(from: usize, plane: usize, count: i32): bool {
  const scale = f32x4.splat(1.0 / 2147483648.0);
  for (let i = 0; i < count; i += 4, from += 16, plane += 16)
    v128.store(plane, f32x4.mul(f32x4.convert_i32x4_s(v128.load(from)), scale));
  return true;
}
