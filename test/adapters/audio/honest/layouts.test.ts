import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { measureFile } from "#src/chassis/render/measure-file.ts";
import { flacBytes } from "#test/adapters/audio/honest/flac-bytes.ts";
import { opened, scratch } from "#test/adapters/audio/reading.ts";
import { comm, data, encode, fmt, iff, riff, ssnd } from "#test/adapters/audio/wav-bytes.ts";

const { put } = scratch();
const RATE = 48000;
const amplitude = (level: number) => 10 ** (level / 20);
/** A second of 997 Hz, one level in dBFS a channel, interleaved. */
const tones = (levels: readonly number[]) =>
  Array.from({ length: RATE * levels.length }, (_, index) => {
    const frame = Math.floor(index / levels.length);
    return amplitude(levels[index % levels.length]!) * Math.sin((2 * Math.PI * 997 * frame) / RATE);
  });
const short = (samples: readonly number[]) => samples.map((sample) => Math.round(sample * 32767));

async function loudness(path: string): Promise<number> {
  const measured = await measureFile(path, {}, audioFiles(), { report: () => undefined });
  if (!measured.ok) throw new Error(measured.error.sentence);
  return measured.value.measurement.loudness.integrated;
}

/** Each row: the mask, its channels' levels, and the loudness by BS.1770-5: power of each channel times its weight, the LFE left out. */
const MASKS = [
  { what: "3.1", mask: 0xf, levels: [-20, -20, -20, -2], weights: [1, 1, 1, 0] },
  { what: "quad", mask: 0x33, levels: [-20, -20, -20, -20], weights: [1, 1, 1.41, 1.41] },
  { what: "quad with sides", mask: 0x603, levels: [-20, -20, -20, -20], weights: [1, 1, 1.41, 1.41] },
  { what: "2.1", mask: 0xb, levels: [-20, -20, -2], weights: [1, 1, 0] },
  { what: "LCRS", mask: 0x107, levels: [-20, -20, -20, -20], weights: [1, 1, 1, 1] },
  { what: "5.1", mask: 0x3f, levels: [-20, -20, -20, -2, -20, -20], weights: [1, 1, 1, 0, 1.41, 1.41] },
  { what: "5.1 with sides", mask: 0x60f, levels: [-20, -20, -20, -2, -20, -20], weights: [1, 1, 1, 0, 1.41, 1.41] },
  { what: "four channels of a mask with six", mask: 0x3f, levels: [-20, -20, -20, -2], weights: [1, 1, 1, 0] },
  { what: "a mask of nothing in FLAC", mask: 0, levels: [-20, -20, -20, -20], weights: [1, 1, 1, 1], only: "FLAC" },
] as const;

const expected = (levels: readonly number[], weights: readonly number[]) =>
  10 * Math.log10(levels.reduce((sum, level, index) => sum + weights[index]! * 10 ** (level / 10), 0)) - 3.01;

describe("loudspeakers by the channel mask", () => {
  it.each(MASKS)("$what ($mask)", async (row) => {
    const { mask, levels, weights } = row;
    const samples = tones(levels);
    const right = expected(levels, weights);
    const hex = `0x${mask.toString(16)}`;
    const flac = (comments: string[]) => flacBytes({ channels: levels.length, samples: short(samples), comments });
    for (const field of [
      `WAVEFORMATEXTENSIBLE_CHANNEL_MASK=${hex}`,
      `waveformatextensible_channel_mask=${hex.toUpperCase()}`,
    ])
      expect(await loudness(put("mask.flac", flac(["TITLE=x", field])))).toBeCloseTo(right, 1);
    if ("only" in row) return;
    const shape = fmt({ encoding: "s24le", channels: levels.length, extensible: { valid: 24, mask } });
    expect(await loudness(put("mask.wav", riff([shape, data(encode(samples, "s24le"))])))).toBeCloseTo(right, 1);
    const head = comm({ channels: levels.length, frames: RATE, bits: 16, sampleRate: RATE });
    const layout = Buffer.alloc(12);
    layout.writeUInt32BE(0x10000, 0);
    layout.writeUInt32BE(mask, 4);
    const chunks = [head, { id: "CHAN", bytes: layout }, ssnd(encode(samples, "s16be"))];
    expect(await loudness(put("mask.aif", iff("AIFF", chunks)))).toBeCloseTo(right, 1);
  });

  it("-18.24 LUFS for three channels at -20 dB and an LFE at -2", async () => {
    const samples = short(tones([-20, -20, -20, -2]));
    const file = flacBytes({ channels: 4, samples, comments: ["WAVEFORMATEXTENSIBLE_CHANNEL_MASK=0x000F"] });
    expect(await loudness(put("three-one.flac", file))).toBeCloseTo(-18.24, 1);
  });

  it.each([
    { tag: 0x790006, speakers: ["left", "right", "centre", "lfe", "left-surround", "right-surround"] },
    { tag: 0x7a0006, speakers: ["left", "right", "left-surround", "right-surround", "centre", "lfe"] },
    { tag: 0x7b0006, speakers: ["left", "centre", "right", "left-surround", "right-surround", "lfe"] },
    { tag: 0x6c0004, speakers: ["left", "right", "left-surround", "right-surround"] },
    { tag: 0x880004, speakers: ["left", "right", "centre", "lfe"] },
    { tag: 0, speakers: ["centre", "lfe", "other"], labels: [3, 4, 33] },
    { tag: 0x650002, speakers: ["left", "right", "centre"] },
  ])("AIFF's own layout $tag", async ({ tag, speakers, labels = [] }) => {
    const channels = speakers.length;
    const layout = Buffer.alloc(12 + 20 * labels.length);
    layout.writeUInt32BE(tag, 0);
    layout.writeUInt32BE(labels.length, 8);
    for (const [index, label] of labels.entries()) layout.writeUInt32BE(label, 12 + 20 * index);
    const head = comm({ channels, frames: 10, bits: 16, sampleRate: RATE });
    const chunks = [head, ssnd(new Uint8Array(20 * channels)), { id: "CHAN", bytes: layout }];
    const source = await opened(put("layout.aif", iff("AIFF", chunks)));
    expect(source.format.speakers).toEqual(speakers);
    await source.close();
  });
});
