import { claim } from "../memory";
import { crc16, prepareCrc } from "../decoders/crc";
import { plane } from "./planes";
import { residual } from "./residual";

export let output: usize = 0;
/** Where the next whole bytes go, and up to 31 bits that wait for it. */
let next: usize = 0;
let waiting: u64 = 0;
let held = 0;

export function prepareBits(longest: i32): void {
  output = claim((longest as usize) + 16);
  prepareCrc();
}

/** The host has written so many bytes of a header to the output. */
export function begin(bytes: i32): void {
  next = output + (bytes as usize);
  waiting = 0;
  held = 0;
}

/** Up to 32 bits of a value, of which those above are ignored. */
export function put(value: i32, bits: i32): void {
  if (bits > 0) append((value as u32 as u64) & ((1 << (bits as u64)) - 1), bits);
}

// @ts-ignore: decorator
@inline
function append(value: u64, bits: i32): void {
  waiting = (waiting << (bits as u64)) | value;
  held += bits;
  if (held >= 32) {
    held -= 32;
    store<u32>(next, bswap<u32>((waiting >>> (held as u64)) as u32));
    next += 4;
  }
}

export function samples(index: i32, from: i32, to: i32, bits: i32): void {
  const first = plane(index);
  for (let i = from; i < to; i++) put(load<i32>(first + ((i as usize) << 2)), bits);
}

/** Rice's code: as many zeros as the upper bits count, a one, and the lower bits. */
export function rice(from: i32, to: i32, parameter: i32): void {
  const one: u64 = 1 << (parameter as u64);
  const end = residual + ((to as usize) << 2);
  for (let at = residual + ((from as usize) << 2); at < end; at += 4) {
    const code = load<u32>(at) as u64;
    let zeros = (code >>> (parameter as u64)) as u32;
    const length = zeros + 1 + (parameter as u32);
    if (length <= 32) append(one | (code & (one - 1)), length as i32);
    else {
      for (; zeros > 0; zeros -= min<u32>(zeros, 32)) append(0, min<u32>(zeros, 32) as i32);
      append(one | (code & (one - 1)), parameter + 1);
    }
  }
}

/** Fills the last byte and adds the check: bytes of the frame. */
export function end(): i32 {
  if ((held & 7) > 0) append(0, 8 - (held & 7));
  for (; held > 0; held -= 8, next++) store<u8>(next, (waiting >>> ((held - 8) as u64)) as u8);
  const length = (next - output) as i32;
  const check = crc16(output, length);
  store<u8>(next, check >> 8);
  store<u8>(next + 1, check);
  return length + 2;
}
