import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { flacBytes } from "#test/adapters/audio/honest/flac-bytes.ts";
import { pagesOf, pageWith } from "#test/adapters/audio/honest/ogg-bytes.ts";
import { drain, heard, opened, scratch } from "#test/adapters/audio/reading.ts";
import { needs } from "#test/needs.ts";

const { folder, put } = scratch();
const vector = (name: string) => readFileSync(join(import.meta.dirname, "../../../vectors", name));
const MP3 = vector("sine-mono-16000.mp3");
const OGG = vector("sine-mono-16000.ogg");
const ramp = (step: number, length = 6000) => Array.from({ length }, (_, index) => ((index * step) % 20_000) - 10_000);
const flac = (step: number, more = {}) => flacBytes({ channels: 2, samples: ramp(step), ...more });
const id3v1 = Buffer.concat([Buffer.from("TAG"), Buffer.alloc(125, 0x20)]);
const id3v2 = Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\x02\x10", "latin1"), Buffer.alloc(272, 0xff)]);
const chained = (serial: number) => Buffer.concat(pagesOf(OGG).map((page) => pageWith(page, { serial })));

async function toTheEnd(path: string) {
  const source = await opened(path);
  const read = await drain(source);
  const { remark } = source;
  await source.close();
  return { ...read, remark };
}

describe("recordings joined end to end are read to their end, each as if it stood alone:", () => {
  it.each([
    { what: "two MP3s", parts: [MP3, MP3], between: [] },
    { what: "five MP3s", parts: [MP3, MP3, MP3, MP3, MP3], between: [] },
    { what: "MP3s with ID3v1 and ID3v2 between", parts: [MP3, MP3], between: [id3v1, id3v2] },
    { what: "MP3s with noise between", parts: [MP3, MP3], between: [Buffer.alloc(3000, 0x5a)] },
    { what: "two FLACs", parts: [flac(3), flac(7)], between: [] },
    {
      what: "two FLACs that count no samples",
      parts: [flac(3, { uncounted: true }), flac(7, { uncounted: true })],
      between: [],
    },
    { what: "FLACs with ID3v1 between", parts: [flac(3), flac(7)], between: [id3v1] },
    { what: "chained Ogg", parts: [OGG, chained(77), chained(78)], between: [] },
    { what: "chained Ogg of one serial number", parts: [OGG, OGG], between: [] },
    { what: "chained Ogg with noise between", parts: [OGG, chained(5)], between: [Buffer.alloc(500, 0x5a)] },
  ])("$what", async ({ parts, between }) => {
    const alone = [];
    for (const part of parts) alone.push((await heard(put("part", part))).bytes);
    const joined = parts.flatMap((part, index) => (index === 0 ? [part] : [...between, part]));
    const whole = await toTheEnd(put("joined", Buffer.concat(joined)));
    expect(whole.bytes.equals(Buffer.concat(alone))).toBe(true);
    expect(whole).toMatchObject({ ending: "complete", remark: null });
  });

  it("an MP3 without a header behind one with: all its frames", async () => {
    const bare = MP3.subarray(216);
    const whole = await toTheEnd(put("joined", Buffer.concat([MP3, bare])));
    const alone = [(await heard(put("a", MP3))).bytes, (await heard(put("b", bare))).bytes];
    expect(whole.bytes.equals(Buffer.concat(alone))).toBe(true);
  });

  it("seeks over the border, exactly", async () => {
    for (const [name, part] of [
      ["mp3", MP3],
      ["ogg", OGG],
    ] as const) {
      const path = put(`two.${name}`, Buffer.concat([part, part]));
      const all = (await heard(path)).bytes;
      const source = await opened(path);
      for (const frame of [3990, 4000, 4100, 200, 7999]) {
        await source.seek(frame);
        expect((await drain(source)).bytes.equals(all.subarray(4 * frame))).toBe(true);
      }
      await source.close();
    }
  });

  it("a recording that cannot follow is left out with one sentence", async () => {
    const [stereo, mono] = [flac(3), flacBytes({ channels: 1, samples: ramp(3) })];
    for (const other of [mono, flac(3, { sampleRate: 44100 })]) {
      const { bytes, remark } = await toTheEnd(put("mixed.flac", Buffer.concat([stereo, other, stereo])));
      expect(bytes).toHaveLength((await heard(put("a", stereo))).bytes.length);
      expect(remark).toMatch(
        /^“mixed\.flac” holds several recordings joined: the first has 2 channels at 48000 Hz .*\.$/,
      );
    }
  });
});

describe("Ogg streams side by side", () => {
  it("reads the Vorbis stream, whatever stands beside it and first", async () => {
    const pages = pagesOf(OGG);
    const beside = (flags: number) => pageWith(pages[0]!, { serial: 9, flags, body: Buffer.from("fishead\0metadata") });
    const mixed = [beside(2), pages[0]!, ...pages.slice(1).flatMap((page) => [page, beside(0)]), beside(4)];
    const { bytes, ending, format } = await heard(put("beside.ogg", Buffer.concat(mixed)));
    expect(bytes.equals((await heard(put("alone.ogg", OGG))).bytes)).toBe(true);
    expect({ ending, frames: format.frames }).toEqual({ ending: "complete", frames: 4000 });
  });
});

describe("FLAC's metadata", () => {
  it("may hold a picture longer than its length can tell", async () => {
    const picture = Buffer.alloc(2 ** 24 + 5000, 0x5a);
    const { bytes } = await heard(put("cover.flac", flac(3, { picture })));
    expect(bytes.equals((await heard(put("plain.flac", flac(3)))).bytes)).toBe(true);
  });
});

/** Bytes of a second in stereo as `f32le`. */
const SECOND = 48000 * 8;
/** ffmpeg 5.1 leaves out the last 128 frames of an Ogg file. */
const DROPPED = 128 * 8;

describe("beside ffmpeg", needs("ffmpeg"), () => {
  const path = (name: string) => join(folder, name);
  const ffmpeg = (...words: string[]) =>
    execFileSync("ffmpeg", ["-v", "error", "-y", ...words], {
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "ignore"],
    });

  beforeAll(() => {
    for (const [name, rate, gain] of [
      ["quiet", 48000, 0.1],
      ["loud", 48000, 0.4],
      ["slow", 44100, 0.4],
    ] as const) {
      const wav = createWav(path(`${name}.wav`), { sampleRate: rate, channels: 2, encoding: "s16le" });
      const tone = Float32Array.from(
        { length: rate },
        (_, index) => gain * Math.sin((2 * Math.PI * 997 * index) / rate),
      );
      wav.append([tone, tone]);
      wav.close();
      for (const to of ["mp3", "ogg"]) ffmpeg("-i", path(`${name}.wav`), "-b:a", "128k", path(`${name}.${to}`));
    }
  });

  it.each(["mp3", "ogg"])("two %s files joined are the samples of each, one behind the other", async (kind) => {
    const [quiet, loud] = ["quiet", "loud"].map((name) => readFileSync(path(`${name}.${kind}`)));
    const { bytes, ending } = await heard(put("joined", Buffer.concat([quiet!, loud!])));
    const alone = ["quiet", "loud"].map((name) => ffmpeg("-i", path(`${name}.${kind}`), "-f", "f32le", "-"));
    expect(ending).toBe("complete");
    expect(bytes).toHaveLength(2 * SECOND);
    for (const [index, samples] of alone.entries()) {
      const ours = bytes.subarray(index * SECOND, (index + 1) * SECOND);
      expect(SECOND - samples.length).toBeLessThanOrEqual(DROPPED);
      let worst = 0;
      for (let at = 0; at < samples.length; at += 4)
        worst = Math.max(worst, Math.abs(ours.readFloatLE(at) - samples.readFloatLE(at)));
      expect(worst).toBeLessThan(2e-5);
    }
  });

  it.each(["mp3", "ogg"])("an %s file of another rate behind is said", async (kind) => {
    const [quiet, slow] = ["quiet", "slow"].map((name) => readFileSync(path(`${name}.${kind}`)));
    const { bytes, remark } = await toTheEnd(put(`mixed.${kind}`, Buffer.concat([quiet!, slow!])));
    expect(bytes).toHaveLength(SECOND);
    expect(remark).toContain("a later one has 2 channels at 44100 Hz");
  });
});
