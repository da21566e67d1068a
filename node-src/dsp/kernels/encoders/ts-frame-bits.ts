import type { FlacLoops } from "#src/dsp/kernels/encoders/flac-loops.ts";

/** Bits in a row, the highest first, of a frame of at most `longest` bytes. */
export interface FrameBits extends Pick<FlacLoops, "begin" | "put" | "end"> {
  zeros(count: number): void;
}

export function tsFrameBits(longest: number): FrameBits {
  const bytes = new Uint8Array(longest);
  let at = 0;
  /** Bits that stand in the last byte. */
  let held = 0;
  const put = (value: number, bits: number): void => {
    for (let left = bits; left > 0; ) {
      const taken = Math.min(left, 8 - held);
      left -= taken;
      const part = (left === 32 ? 0 : value >>> left) & ((1 << taken) - 1);
      bytes[at] = (held === 0 ? 0 : bytes[at]!) | (part << (8 - held - taken));
      held = (held + taken) % 8;
      if (held === 0) at += 1;
    }
  };
  return {
    begin: (header) => {
      bytes.set(header);
      at = header.length;
      held = 0;
    },
    put,
    zeros: (count) => {
      for (let left = count; left > 0; left -= 32) put(0, Math.min(32, left));
    },
    end: () => {
      if (held > 0) put(0, 8 - held);
      const check = crc16(bytes.subarray(0, at));
      put(check, 16);
      return bytes.slice(0, at);
    },
  };
}

/** x^16 + x^15 + x^2 + 1. Source: RFC 9639, 9.3. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = ((crc << 8) & 0xffff) ^ CRC16[(crc >>> 8) ^ byte]!;
  return crc;
}

const CRC16 = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x8005 : 0)) & 0xffff;
  return crc;
});
