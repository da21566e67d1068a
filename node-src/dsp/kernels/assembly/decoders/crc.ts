import { claim } from "../memory";

/** Eight tables of 256: what a byte does that stands 0 to 7 bytes before the end. */
let tables: usize = 0;

/** x^16 + x^15 + x^2 + 1. Source: RFC 9639, 9.3. */
export function prepareCrc(): void {
  tables = claim(8 * 512);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ ((crc & 0x8000) != 0 ? 0x8005 : 0)) & 0xffff;
    store<u16>(tables + (byte << 1), crc);
  }
  for (let entry = 256; entry < 8 * 256; entry++) {
    const before = load<u16>(tables + ((entry - 256) << 1)) as i32;
    store<u16>(tables + (entry << 1), ((before << 8) & 0xffff) ^ table(0, before >>> 8));
  }
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function table(before: usize, byte: i32): i32 {
  return load<u16>(tables + before * 512 + ((byte as usize) << 1)) as i32;
}

/** 0 over bytes that end with their CRC. */
export function crc16(bytes: usize, length: i32): i32 {
  let crc = 0;
  let at = bytes;
  const end = bytes + (length as usize);
  for (; at + 8 <= end; at += 8) {
    const word = load<u64>(at);
    crc =
      table(7, (crc >>> 8) ^ ((word & 255) as i32)) ^
      table(6, (crc & 255) ^ (((word >>> 8) & 255) as i32)) ^
      table(5, ((word >>> 16) & 255) as i32) ^
      table(4, ((word >>> 24) & 255) as i32) ^
      table(3, ((word >>> 32) & 255) as i32) ^
      table(2, ((word >>> 40) & 255) as i32) ^
      table(1, ((word >>> 48) & 255) as i32) ^
      table(0, (word >>> 56) as i32);
  }
  for (; at < end; at++) crc = ((crc << 8) & 0xffff) ^ table(0, (crc >>> 8) ^ (load<u8>(at) as i32));
  return crc;
}
