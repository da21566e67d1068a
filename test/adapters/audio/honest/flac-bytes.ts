/** A FLAC file of verbatim subframes. Source: RFC 9639, 8 and 9. */
export interface FlacShape {
  readonly sampleRate?: 44100 | 48000;
  readonly channels: number;
  /** Interleaved 16-bit samples. */
  readonly samples: readonly number[];
  /** Fields of the Vorbis comment, `NAME=value`; none, no comment. */
  readonly comments?: readonly string[];
  /** Bytes of a picture block; a length of more than 24 bits is cut to what fits, as taggers do. */
  readonly picture?: Uint8Array;
  /** STREAMINFO counts no samples. */
  readonly uncounted?: boolean;
}

export function flacBytes(shape: FlacShape): Buffer {
  const rate = shape.sampleRate ?? 48000;
  const frames = shape.samples.length / shape.channels;
  const info = Buffer.alloc(34);
  info.writeUInt16BE(BLOCK, 0);
  info.writeUInt16BE(BLOCK, 2);
  info.writeUInt32BE(rate * 4096 + ((shape.channels - 1) << 9) + (15 << 4), 10);
  info.writeUInt32BE(shape.uncounted ? 0 : frames, 14);
  const blocks = [block(0, info)];
  if (shape.comments !== undefined) blocks.push(block(4, comment(shape.comments)));
  if (shape.picture !== undefined) blocks.push(block(6, shape.picture));
  const last = blocks.at(-1)!;
  last[0] = last[0]! | 0x80;
  const audio: Buffer[] = [];
  for (let at = 0, number = 0; at < frames; at += BLOCK, number += 1) audio.push(frame(shape, rate, at, number));
  return Buffer.concat([Buffer.from("fLaC"), ...blocks, ...audio]);
}

const BLOCK = 4096;

function block(type: number, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(4);
  header[0] = type;
  header.writeUIntBE(bytes.length % 2 ** 24, 1, 3);
  return Buffer.concat([header, bytes]);
}

function comment(fields: readonly string[]): Buffer {
  const text = (words: string) => {
    const bytes = Buffer.from(words);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const count = Buffer.alloc(4);
  count.writeUInt32LE(fields.length);
  return Buffer.concat([text("test"), count, ...fields.map(text)]);
}

function frame({ channels, samples }: FlacShape, rate: number, at: number, number: number): Buffer {
  const size = Math.min(BLOCK, samples.length / channels - at);
  const header = Buffer.from([
    ...[0xff, 0xf8, 0x70 | (rate === 48000 ? 10 : 9), ((channels - 1) << 4) | (4 << 1)],
    ...(number < 128 ? [number] : [0xc0 | (number >> 6), 0x80 | (number & 63)]),
    ...[(size - 1) >> 8, (size - 1) & 255],
  ]);
  const subframes = Array.from({ length: channels }, (_, channel) => {
    const bytes = Buffer.alloc(1 + 2 * size);
    bytes[0] = 1 << 1;
    for (let index = 0; index < size; index += 1)
      bytes.writeInt16BE(samples[(at + index) * channels + channel]!, 1 + 2 * index);
    return bytes;
  });
  const body = Buffer.concat([header, Buffer.from([crc(header, 8, 0x07)]), ...subframes]);
  const check = Buffer.alloc(2);
  check.writeUInt16BE(crc(body, 16, 0x8005));
  return Buffer.concat([body, check]);
}

function crc(bytes: Uint8Array, width: 8 | 16, polynomial: number): number {
  const top = 1 << (width - 1);
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << (width - 8);
    for (let bit = 0; bit < 8; bit += 1) value = ((value << 1) ^ (value & top ? polynomial : 0)) & (2 * top - 1);
  }
  return value;
}
