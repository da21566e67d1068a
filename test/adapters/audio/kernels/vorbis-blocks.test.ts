import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openByteFile } from "#src/adapters/audio/byte-file.ts";
import { chooseVorbisBlocks } from "#src/adapters/audio/vorbis/blocks/choose-vorbis-blocks.ts";
import { type OggPacket, oggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { oggStreams } from "#src/adapters/audio/vorbis/ogg-streams.ts";
import { readIdentity, readSetup } from "#src/adapters/audio/vorbis/vorbis-setup.ts";

/** The headers and the audio packets of the vector. */
function vector() {
  const file = openByteFile(join(import.meta.dirname, "../../../vectors/sine-mono-16000.ogg"));
  if (!file.ok) throw new Error(file.error.sentence);
  const packets = oggPackets(file.value, 0, oggStreams(file.value, 0)[0]!.serial);
  const identity = readIdentity(packets.next()!)!;
  packets.next();
  const modes = readSetup(packets.next()!, identity.channels);
  if (modes === undefined || modes === "floor-0") throw new Error("the vector has a setup header");
  const audio: OggPacket[] = [];
  for (let packet = packets.next(); packet !== null; packet = packets.next()) audio.push(packet);
  file.value.close();
  return { identity, modes, audio };
}

const { identity, modes, audio } = vector();

/** What both forms make of the same packets, one after the other. */
function both(packets: readonly OggPacket[]) {
  return (["wasm", "typescript"] as const).map((form) => {
    const blocks = chooseVorbisBlocks(identity, modes, form);
    return packets.map((packet) => {
      const bytes = blocks(packet).slice();
      return new Float32Array(bytes.buffer);
    });
  });
}

/** The same samples but for rounding, of whatever size damage makes them. */
function expectAlike(packets: readonly OggPacket[]): void {
  const [kernel, plain] = both(packets);
  for (const [index, samples] of plain!.entries()) {
    const other = kernel![index]!;
    expect(other.length).toBe(samples.length);
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1);
    const worst = samples.reduce((most, sample, at) => Math.max(most, Math.abs(sample - other[at]!)), 0);
    expect(worst).toBeLessThan(1e-5 * loudest);
  }
}

function packetOf(bytes: Uint8Array): OggPacket {
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes);
  return { bytes: padded, length: bytes.length, granule: null, last: false };
}

describe("Vorbis blocks in the kernel", () => {
  it("are those in TypeScript but for rounding", () => {
    expect(audio.length).toBeGreaterThan(5);
    expectAlike(audio);
  });

  it("are so for packets with wrong bytes or without their end, with nothing thrown", () => {
    const change = fc.record({
      packet: fc.nat(),
      at: fc.nat(),
      value: fc.integer({ min: 1, max: 255 }),
      cut: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const packets = audio.slice(0, 12).map(({ bytes, length }) => bytes.slice(0, length));
        for (const { packet, at, value, cut } of changes) {
          const index = packet % packets.length;
          const bytes = packets[index]!;
          if (bytes.length > 0) bytes[at % bytes.length] = bytes[at % bytes.length]! ^ value;
          if (cut % 3 === 0) packets[index] = bytes.slice(0, cut % (bytes.length + 1));
        }
        expectAlike(packets.map(packetOf));
      }),
      { numRuns: 150 },
    );
  });

  it("are so for noise, and for a packet longer than any", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { minLength: 1, maxLength: 6 }), (noise) => {
        for (const bytes of noise) if (bytes.length > 0) bytes[0] = bytes[0]! & 0xfe;
        expectAlike(noise.map(packetOf));
      }),
      { numRuns: 100 },
    );
    expectAlike([packetOf(new Uint8Array(1 << 17)), ...audio.slice(0, 4)]);
  });
});
