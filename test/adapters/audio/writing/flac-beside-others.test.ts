import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { heard, scratch } from "#test/adapters/audio/reading.ts";
import { FLAC_SIGNALS, pcmOf } from "#test/dsp/flac/flac-signals.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const { folder } = scratch();
const path = (name: string) => join(folder, name);

/** Writes sound of 16 or 24 bits as FLAC. */
async function writeFlac(
  name: string,
  pcm: Uint8Array,
  format: { readonly sampleRate: number; readonly channels: number; readonly bits: number },
): Promise<void> {
  const { sampleRate, channels, bits } = format;
  const encoding = bits === 16 ? "s16le" : "s24le";
  const frames = pcm.length / (channels * (bits / 8));
  const view = new DataView(pcm.buffer, pcm.byteOffset, pcm.length);
  const decode = sampleDecoder(encoding);
  const planes = Array.from({ length: channels }, (_, channel) => {
    const plane = new Float64Array(frames);
    decode(view, channel * (bits / 8), channels * (bits / 8), plane, 0, frames);
    return plane;
  });
  const sink = await diskSinks().open(path(name), { sampleRate, channels, encoding }, { force: true });
  if (!sink.ok) throw new Error(sink.error.sentence);
  await sink.value.write(planes);
  await sink.value.close();
}

/** Every signal one behind the other, with a last block of one sample. */
function medley(bits: 16 | 24): Uint8Array {
  const stereo = FLAC_SIGNALS.filter((signal) => signal.bits === bits && signal.channels.length === 2);
  const last = { ...stereo[0]!, channels: [[7], [-7]] };
  return Buffer.concat([...stereo, last].map((signal) => pcmOf(signal)));
}

describe.each([16, 24] as const)("FLAC of %i bits that is written", (bits) => {
  const pcm = medley(bits);
  const name = `medley-${bits}.flac`;
  beforeAll(() => writeFlac(name, pcm, { sampleRate: 44_100, channels: 2, bits }));

  it("is read back to the bit", async () => {
    const { bytes, ending, format } = await heard(path(name));
    expect(bytes.equals(pcm)).toBe(true);
    expect({ ending, frames: format.frames, bits: format.bits }).toEqual({
      ending: "complete",
      frames: pcm.length / (2 * (bits / 8)),
      bits,
    });
  });

  it("passes the reference decoder's test with its MD5, and comes out of it to the bit", needs("flac"), () => {
    execFileSync("flac", ["-t", "-s", "-w", path(name)]);
    const raw = execFileSync("flac", [
      "-d",
      "-s",
      "-c",
      "--force-raw-format",
      "--endian=little",
      "--sign=signed",
      path(name),
    ]);
    expect(raw.equals(pcm)).toBe(true);
  });

  it("comes out of ffmpeg to the bit", needs("ffmpeg"), () => {
    const raw = execFileSync("ffmpeg", ["-v", "error", "-xerror", "-i", path(name), "-f", `s${bits}le`, "-"], {
      maxBuffer: 1 << 26,
    });
    expect(raw.equals(pcm)).toBe(true);
  });
});

it.each([44_100, 88_200, 96_000, 176_400, 192_000, 47_952, 123_457])(
  "FLAC at %i Hz passes the reference decoder's test",
  needs("flac"),
  async (sampleRate) => {
    const signal = FLAC_SIGNALS.find(({ name }) => name === "a tone in noise, 24 bits, 2 × 4096")!;
    await writeFlac("rate.flac", pcmOf(signal).subarray(0, 6 * 4000), { sampleRate, channels: 2, bits: 24 });
    execFileSync("flac", ["-t", "-s", "-w", path("rate.flac")]);
    const said = execFileSync("metaflac", ["--show-sample-rate", path("rate.flac")], { encoding: "utf8" });
    expect(Number(said)).toBe(sampleRate);
  },
);

describe("on recordings", () => {
  it.each([
    "francium-vox-lead",
    "francium-garage-beat",
    "francium-kick",
    "francium-minilogue-synth",
    "loop_amen_full",
    "guit_em9",
    "sodium-bgvox-build",
  ])(
    "%s takes at most a hundredth more than flac -5, and is the same sound",
    needs("flac", "STEADYHAND_SAMPLES/audio"),
    async (name) => {
      const sample = samplePath(`audio/${name}.flac`)!;
      const { bytes, format } = await heard(sample);
      await writeFlac(`${name}.flac`, bytes, { ...format, bits: format.bits! });
      execFileSync("flac", ["-d", "-s", "-f", "-o", path("plain.wav"), sample]);
      execFileSync("flac", ["-5", "-s", "-f", "--no-padding", "-o", path("five.flac"), path("plain.wav")]);
      execFileSync("flac", ["-t", "-s", "-w", path(`${name}.flac`)]);
      const [ours, theirs] = [`${name}.flac`, "five.flac"].map((file) => statSync(path(file)).size);
      expect(ours! / theirs!).toBeLessThan(1.01);
      const md5 = (file: string) => execFileSync("metaflac", ["--show-md5sum", file], { encoding: "utf8" });
      expect(md5(path(`${name}.flac`))).toBe(md5(sample));
    },
  );
});
