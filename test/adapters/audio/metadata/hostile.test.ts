import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { readBroadcast } from "#src/adapters/audio/metadata/broadcast-extension.ts";
import { readWavMetadata } from "#src/adapters/audio/metadata/files/wav-metadata.ts";
import { readPicture } from "#src/adapters/audio/metadata/flac-picture.ts";
import { readId3 } from "#src/adapters/audio/metadata/id3/read-id3.ts";
import { readInfoList } from "#src/adapters/audio/metadata/info-list.ts";
import { readVorbisComment } from "#src/adapters/audio/metadata/vorbis-comment.ts";
import { memorySinks } from "#src/adapters/memory/memory-sinks.ts";
import { scratch } from "#test/adapters/audio/reading.ts";

const { put } = scratch();

const PICTURE = { kind: 3, mime: "image/png", description: "é", width: 1, height: 1, depth: 24, colours: 0 };
const METADATA = {
  ...{ title: "Nächte", artist: "Stimme", trackNumber: "1", comment: "words" },
  others: [{ name: "ARTIST", value: "zwei" }],
  pictures: [{ ...PICTURE, data: new Uint8Array(40).fill(7) }],
  broadcast: { description: "take", timeReference: 3600 },
};

/** A written file with all that it can say. */
async function written(name: string): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const sink = await memorySinks(files).open(
    name,
    { sampleRate: 48_000, channels: 1, encoding: "s16le" },
    { force: false, metadata: METADATA },
  );
  if (!sink.ok) throw new Error(sink.error.sentence);
  await sink.value.write([new Float64Array(64)]);
  await sink.value.close();
  return files.get(name)!;
}

describe("bytes that mean harm", () => {
  it("are read by each reader without a throw", () => {
    const readers = [
      (bytes: Uint8Array) => readId3(bytes).metadata(),
      (bytes: Uint8Array) => readVorbisComment(bytes).metadata(),
      (bytes: Uint8Array) => readInfoList(bytes).metadata(),
      (bytes: Uint8Array) => readBroadcast(bytes, 48_000),
      (bytes: Uint8Array) => readPicture(bytes),
    ];
    const heads = [...[2, 3, 4].map((version) => [0x49, 0x44, 0x33, version, 0]), [0x49, 0x4e, 0x46, 0x4f], []];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 700 }), (head, rest) => {
        for (const reader of readers) expect(() => reader(Uint8Array.from([...head, ...rest]))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each(["x.wav", "x.flac"])(
    "leave %s readable or without metadata, wherever a byte is wrong or the end is missing",
    async (name) => {
      const whole = await written(name);
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(255), fc.nat(), async (place, byte, cut) => {
          const damaged = whole.slice(0, whole.length - (cut % 3 === 0 ? cut % whole.length : 0));
          if (damaged.length === 0) return;
          damaged[place % damaged.length] = byte;
          const read = await audioMetadata().read(put(name, damaged));
          expect(read.ok).toBe(true);
        }),
        { numRuns: 120 },
      );
    },
  );

  it("that promise much cost little: sizes of gigabytes, endless chunks and endless fields", async () => {
    const promise = Buffer.alloc(12);
    promise.writeUInt32LE(0, 0);
    promise.writeUInt32LE(0xffffffff, 4);
    promise.writeUInt32LE(0xfffffff0, 8);
    expect(readVorbisComment(promise).metadata()).toEqual({});
    const many = Buffer.alloc(8 + 5 * 200_000);
    many.writeUInt32LE(200_000, 4);
    for (let at = 8; at < many.length; at += 5) many.writeUInt32LE(1, at);
    expect(readVorbisComment(many).metadata()).toEqual({});
    const chunks = Buffer.alloc(12 + 8 * 100_000);
    chunks.write("RIFF\0\0\0\0WAVE", "latin1");
    for (let at = 12; at < chunks.length; at += 8) chunks.write("LIST", at, "latin1");
    expect((await audioMetadata().read(put("chunks.wav", chunks))).ok).toBe(true);
  });

  it("that are megabytes of zeros behind the sound are read once, not once a chunk", async () => {
    const bytes = new Uint8Array(3_000_000);
    bytes.set(await written("zeros.wav"));
    let read = 0;
    const slice = (position: number, length: number) => {
      const part = bytes.slice(position, position + length);
      read += part.length;
      return part;
    };
    const file = { path: "zeros.wav", name: "zeros.wav", size: bytes.length, failed: false, slice };
    const unused = { readAt: () => 0, close: () => undefined };
    expect(readWavMetadata({ ...file, ...unused }).metadata.title).toBe("Nächte");
    expect(read).toBeLessThan(2 * bytes.length);
  });
});
