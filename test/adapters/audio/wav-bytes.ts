import type { SampleEncoding } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** A RIFF or IFF chunk; `pad: false` forgets the pad byte, `size` lies about the length. */
export interface ChunkBytes {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly size?: number;
  readonly pad?: boolean;
}

export interface WavShape {
  readonly encoding: SampleEncoding;
  readonly sampleRate?: number;
  readonly channels?: number;
  readonly extensible?: { readonly valid: number; readonly mask: number };
  readonly tag?: number;
  readonly bits?: number;
  readonly align?: number;
}

/** A whole RIFF file out of chunks. */
export function riff(chunks: readonly ChunkBytes[], form = "RIFF"): Uint8Array {
  return container(form, "WAVE", chunks, "little");
}

export function iff(type: "AIFF" | "AIFC", chunks: readonly ChunkBytes[]): Uint8Array {
  return container("FORM", type, chunks, "big");
}

export function fmt(shape: WavShape): ChunkBytes {
  const bytes = BYTES_PER_SAMPLE[shape.encoding];
  const channels = shape.channels ?? 1;
  const rate = shape.sampleRate ?? 48000;
  const tag = shape.tag ?? (shape.encoding.startsWith("f") ? 3 : 1);
  const chunk = Buffer.alloc(shape.extensible ? 40 : 16);
  chunk.writeUInt16LE(shape.extensible ? 0xfffe : tag, 0);
  chunk.writeUInt16LE(channels, 2);
  chunk.writeUInt32LE(rate, 4);
  chunk.writeUInt32LE(rate * channels * bytes, 8);
  chunk.writeUInt16LE(shape.align ?? channels * bytes, 12);
  chunk.writeUInt16LE(shape.bits ?? bytes * 8, 14);
  if (shape.extensible) {
    chunk.writeUInt16LE(22, 16);
    chunk.writeUInt16LE(shape.extensible.valid, 18);
    chunk.writeUInt32LE(shape.extensible.mask, 20);
    chunk.set(Buffer.from("000000001000800000aa00389b71", "hex"), 26);
    chunk.writeUInt16LE(tag, 24);
  }
  return { id: "fmt ", bytes: chunk };
}

export function data(bytes: Uint8Array, size?: number): ChunkBytes {
  return size === undefined ? { id: "data", bytes } : { id: "data", bytes, size };
}

export function ds64(dataSize: number): ChunkBytes {
  const bytes = Buffer.alloc(28);
  bytes.writeBigUInt64LE(BigInt(dataSize), 8);
  return { id: "ds64", bytes };
}

export function comm(shape: {
  channels: number;
  frames: number;
  bits: number;
  sampleRate: number;
  coding?: string;
}): ChunkBytes {
  const bytes = Buffer.alloc(shape.coding === undefined ? 18 : 24);
  bytes.writeUInt16BE(shape.channels, 0);
  bytes.writeUInt32BE(shape.frames, 2);
  bytes.writeUInt16BE(shape.bits, 6);
  const exponent = Math.floor(Math.log2(shape.sampleRate));
  bytes.writeUInt16BE(16383 + exponent, 8);
  bytes.writeBigUInt64BE(BigInt(Math.round((shape.sampleRate / 2 ** exponent) * 2 ** 32)) << 31n, 10);
  if (shape.coding !== undefined) bytes.write(shape.coding, 18, "latin1");
  return { id: "COMM", bytes };
}

export function ssnd(bytes: Uint8Array, offset = 0): ChunkBytes {
  const chunk = Buffer.alloc(8 + offset + bytes.length);
  chunk.writeUInt32BE(offset, 0);
  chunk.set(bytes, 8 + offset);
  return { id: "SSND", bytes: chunk };
}

/** Interleaved samples (linear) as bytes, rounded to the nearest step. */
export function encode(samples: readonly number[], encoding: SampleEncoding): Uint8Array {
  const size = BYTES_PER_SAMPLE[encoding];
  const bytes = Buffer.alloc(samples.length * size);
  for (const [index, sample] of samples.entries()) write(bytes, index * size, sample, encoding);
  return bytes;
}

/** The inverse of `encode`. */
export function decode(bytes: Uint8Array, encoding: SampleEncoding): number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = BYTES_PER_SAMPLE[encoding];
  return Array.from({ length: bytes.length / size }, (_, index) => read(buffer, index * size, encoding));
}

function container(form: string, type: string, chunks: readonly ChunkBytes[], endian: "little" | "big"): Uint8Array {
  const parts = chunks.flatMap((chunk) => {
    const header = Buffer.alloc(8);
    header.write(chunk.id, 0, "latin1");
    const size = chunk.size ?? chunk.bytes.length;
    if (endian === "little") header.writeUInt32LE(size, 4);
    else header.writeUInt32BE(size, 4);
    return [header, chunk.bytes, Buffer.alloc(chunk.bytes.length % 2 === 1 && chunk.pad !== false ? 1 : 0)];
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(12);
  head.write(form, 0, "latin1");
  const size = form === "RIFF" || form === "FORM" ? body.length + 4 : 0xffffffff;
  if (endian === "little") head.writeUInt32LE(size, 4);
  else head.writeUInt32BE(size, 4);
  head.write(type, 8, "latin1");
  return Buffer.concat([head, body]);
}

function write(bytes: Buffer, at: number, sample: number, encoding: SampleEncoding): void {
  const size = BYTES_PER_SAMPLE[encoding];
  if (encoding === "f32le") bytes.writeFloatLE(sample, at);
  else if (encoding === "f32be") bytes.writeFloatBE(sample, at);
  else if (encoding === "f64le") bytes.writeDoubleLE(sample, at);
  else if (encoding === "f64be") bytes.writeDoubleBE(sample, at);
  else {
    const steps = 2 ** (size * 8 - 1);
    const step = Math.max(-steps, Math.min(steps - 1, Math.round(sample * steps)));
    if (encoding === "u8") bytes.writeUInt8(step + 128, at);
    else if (encoding.endsWith("be")) bytes.writeIntBE(step, at, size);
    else bytes.writeIntLE(step, at, size);
  }
}

function read(bytes: Buffer, at: number, encoding: SampleEncoding): number {
  const size = BYTES_PER_SAMPLE[encoding];
  if (encoding === "f32le") return bytes.readFloatLE(at);
  if (encoding === "f32be") return bytes.readFloatBE(at);
  if (encoding === "f64le") return bytes.readDoubleLE(at);
  if (encoding === "f64be") return bytes.readDoubleBE(at);
  if (encoding === "u8") return (bytes.readUInt8(at) - 128) / 128;
  const step = encoding.endsWith("be") ? bytes.readIntBE(at, size) : bytes.readIntLE(at, size);
  return step / 2 ** (size * 8 - 1);
}
