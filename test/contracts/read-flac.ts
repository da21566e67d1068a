import { chooseFlacFrames } from "#src/adapters/audio/flac/choose-flac-frames.ts";
import { readFlacHeader } from "#src/adapters/audio/flac/flac-header.ts";

/** What stands in a FLAC file, by a reader that takes nothing on trust: every length in STREAMINFO is counted again. */
export function readFlac(bytes: Uint8Array) {
  const file = Buffer.concat([bytes, new Uint8Array(16)]);
  if (file.toString("latin1", 0, 4) !== "fLaC") throw new Error("no FLAC marker");
  const blocks: { readonly type: number; readonly bytes: Buffer }[] = [];
  let at = 4;
  for (let last = false; !last; ) {
    const length = file.readUIntBE(at + 1, 3);
    last = file[at]! >= 0x80;
    blocks.push({ type: file[at]! & 0x7f, bytes: file.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  const info = blocks[0]!;
  if (info.type !== 0 || info.bytes.length !== 34) throw new Error("no STREAMINFO");
  const packed = info.bytes.readUInt32BE(10);
  const channels = ((packed >>> 9) & 7) + 1;
  const bits = ((packed >>> 4) & 31) + 1;
  const frames = (packed & 15) * 2 ** 32 + info.bytes.readUInt32BE(14);
  const stream = { sampleRate: packed >>> 12, channels, bits, frames, largestFrame: 0, sampleBytes: bits / 8 };
  const decoder = chooseFlacFrames(stream, "typescript");
  const sizes: number[] = [];
  const pcm: Uint8Array[] = [];
  while (at < bytes.length) {
    const header = readFlacHeader(file, at, bytes.length)!;
    const length = decoder.decode(file, at, bytes.length, header)!;
    if (!length) throw new Error(`no good frame at byte ${at}`);
    sizes.push(length);
    pcm.push(decoder.samples(header.size).slice());
    at += length;
  }
  const promised = [info.bytes.readUIntBE(4, 3), info.bytes.readUIntBE(7, 3)];
  const counted = sizes.length === 0 ? [0, 0] : [Math.min(...sizes), Math.max(...sizes)];
  if (promised.join() !== counted.join()) throw new Error(`frames of ${counted} bytes, promised ${promised}`);
  return { ...stream, blocks, pcm: Buffer.concat(pcm), md5: info.bytes.toString("hex", 18) };
}
